/**
 * The arguments that every build has (BuildKit's defaultArgs). Their values depend on where and how it runs. FROM may use
 * them; a stage only after an ARG with the name.
 */
export const PLATFORM_ARGUMENTS: ReadonlySet<string> = new Set([
  'BUILDPLATFORM',
  'BUILDOS',
  'BUILDOSVERSION',
  'BUILDARCH',
  'BUILDVARIANT',
  'TARGETPLATFORM',
  'TARGETOS',
  'TARGETOSVERSION',
  'TARGETARCH',
  'TARGETVARIANT',
  'TARGETSTAGE',
])

const PROXY_ARGUMENT = /^(?:https?|ftp|no|all)_proxy$/i

/**
 * Whether a name is one of the proxy arguments that every RUN gets without an ARG, in any case (BuildKit's
 * proxyEnvFromBuildArgs). Nothing else sees them unless an ARG declares them.
 */
export function isProxyArgument(name: string): boolean {
  return PROXY_ARGUMENT.test(name)
}
