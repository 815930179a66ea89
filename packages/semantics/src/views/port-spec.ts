import { goToLower } from '@dockwright/parser'
import { goQuote } from '@dockwright/parser/shell-lexer'

/** What one word of EXPOSE says. */
export interface PortSpec {
  readonly first: number
  /** The same as `first` for a single port. */
  readonly last: number
  /** `tcp`, `udp` or `sctp`. */
  readonly protocol: string
  /** As written: null when it is left out and so `tcp`. */
  readonly writtenProtocol: string | null
  /** An address and a port of the host, which mean nothing in EXPOSE; BuildKit warns of them (ExposeInvalidFormat). */
  readonly hostAddress: string | null
  readonly hostPort: string | null
}

export type ParsedPort =
  { readonly port: PortSpec; readonly error: null } | { readonly port: null; readonly error: string }

const PROTOCOLS: readonly string[] = ['tcp', 'udp', 'sctp']

/**
 * Reads a port such as `80`, `8000-8010/udp` or, with what is ignored, `127.0.0.1:8080:80`. Mirrors BuildKit's
 * portSpecs.parsePort with its error texts.
 */
export function parsePort(text: string): ParsedPort {
  const parts = text.split(':')
  const container = parts.pop() ?? ''
  const hostPort = parts.pop() ?? ''
  const address = parts.join(':')
  const slash = container.indexOf('/')
  const range = slash === -1 ? container : container.slice(0, slash)
  const written = slash === -1 ? '' : container.slice(slash + 1)
  const protocol = goToLower(written)
  if (range === '') return failure(`invalid port: ${goQuote(text)}: no port specified`)
  if (protocol !== '' && !PROTOCOLS.includes(protocol)) {
    return failure(`invalid port: ${goQuote(text)}: invalid proto: ${written}`)
  }
  const bare = address.startsWith('[') && address.endsWith(']') ? address.slice(1, -1) : address
  if (bare !== '' && !isAddress(bare)) return failure(`invalid IP address: ${bare}`)
  const ports = portRange(range)
  if (ports === null) return failure(`invalid containerPort: ${range}`)
  const host = hostPort === '' ? null : portRange(hostPort)
  if (hostPort !== '' && host === null) return failure(`invalid hostPort: ${hostPort}`)
  if (host !== null && ports.first !== ports.last && ports.last - ports.first !== host.last - host.first) {
    return failure(`invalid ranges specified for container and host Ports: ${range} and ${hostPort}`)
  }
  return {
    port: {
      ...ports,
      protocol: protocol === '' ? 'tcp' : protocol,
      writtenProtocol: written === '' ? null : written,
      hostAddress: bare === '' ? null : bare,
      hostPort: hostPort === '' ? null : hostPort,
    },
    error: null,
  }
}

function portRange(text: string): { readonly first: number; readonly last: number } | null {
  const dash = text.indexOf('-')
  const first = portNumber(dash === -1 ? text : text.slice(0, dash))
  const last = dash === -1 ? first : portNumber(text.slice(dash + 1))
  return first === null || last === null || last < first ? null : { first, last }
}

function portNumber(text: string): number | null {
  if (!/^[+-]?\d+$/.test(text)) return null
  const port = Number(text)
  return port < 0 || port > 65535 ? null : port + 0
}

function isAddress(text: string): boolean {
  const numbers = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1)
  if (numbers !== undefined) return numbers.every((number) => Number(number) < 256 && !/^0\d/.test(number))
  return /^[\da-f:.]+$/i.test(text) && URL.canParse(`http://[${text}]/`)
}

function failure(error: string): ParsedPort {
  return { port: null, error }
}
