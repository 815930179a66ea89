import { isProxyArgument, PLATFORM_ARGUMENTS } from '@dockwright/semantics'

/** Whether a name can be used as `$NAME`, and means nothing to BuildKit by itself. */
export function isVariableName(name: string): boolean {
  return (
    /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) &&
    !PLATFORM_ARGUMENTS.has(name) &&
    !isProxyArgument(name) &&
    !/^(?:BUILDKIT_|SOURCE_DATE_EPOCH$)/.test(name)
  )
}
