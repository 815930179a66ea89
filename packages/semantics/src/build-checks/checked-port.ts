import { parsePort } from '../views/port-spec.js'

export interface CheckedPort {
  readonly hasCapitals: boolean
  /** Whether there is an address or a port of the host. */
  readonly hasHost: boolean
  /** Whether BuildKit reads it to its end. */
  readonly isValid: boolean
}

/** What BuildKit's linter sees in a port; null when it fails before that. Mirrors BuildKit's portSpecs.parsePort. */
export function checkedPort(text: string): CheckedPort | null {
  const { error } = parsePort(text)
  if (error?.startsWith('invalid port: ') === true) return null
  const parts = text.split(':')
  const protocol = /\/(.*)$/s.exec(parts.at(-1) ?? '')?.[1] ?? ''
  return {
    hasCapitals: protocol !== protocol.toLowerCase(),
    hasHost: parts.length > 3 || parts.slice(0, -1).some((part) => part !== ''),
    isValid: error === null,
  }
}
