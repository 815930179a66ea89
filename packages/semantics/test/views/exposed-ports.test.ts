import { parse } from '@dockwright/parser'
import { describe, expect, it } from 'vitest'
import { exposedPorts, parsePort } from '../../src/views/index.js'

describe("parsePort reads a port as BuildKit's parsePort does", () => {
  it.each<[string, string, object]>([
    ['a port is tcp', '80', { first: 80, last: 80, protocol: 'tcp', writtenProtocol: null }],
    ['a protocol in any case', '53/UDP', { first: 53, protocol: 'udp', writtenProtocol: 'UDP' }],
    ['a range', '8000-8010/sctp', { first: 8000, last: 8010, protocol: 'sctp' }],
    ['a sign and zeros', '+080', { first: 80 }],
    ['an empty protocol', '80/', { protocol: 'tcp', writtenProtocol: null }],
    ["a host's port", '8080:80', { first: 80, hostPort: '8080', hostAddress: null }],
    ["a host's address", '127.0.0.1::80', { first: 80, hostPort: null, hostAddress: '127.0.0.1' }],
    ['in brackets', '[::1]:8080:80', { hostAddress: '::1', hostPort: '8080' }],
  ])('%s: %s', (_rule, text, port) => {
    expect(parsePort(text)).toMatchObject({ port, error: null })
  })

  it.each<[string, string, string]>([
    ['nothing', '', 'invalid port: "": no port specified'],
    ['a protocol alone', '/tcp', 'invalid port: "/tcp": no port specified'],
    ['an unknown protocol', '80/Foo', 'invalid port: "80/Foo": invalid proto: Foo'],
    ['no number', 'x', 'invalid containerPort: x'],
    ['a number that is too large', '65536', 'invalid containerPort: 65536'],
    ['a range backwards', '2-1', 'invalid containerPort: 2-1'],
    ["no host's port", 'x:80', 'invalid hostPort: x'],
    ['no address', '256.0.0.1:1:80', 'invalid IP address: 256.0.0.1'],
    ['an address with zeros', '01.0.0.1:1:80', 'invalid IP address: 01.0.0.1'],
    [
      'ranges of two lengths',
      '1-2:80-82',
      'invalid ranges specified for container and host Ports: 80-82 and 1-2',
    ],
  ])('%s is an error: %s', (_rule, text, error) => {
    expect(parsePort(text)).toEqual({ port: null, error })
  })
})

describe('exposedPorts', () => {
  const ports = (text: string, env: Readonly<Record<string, string>> = {}) => {
    const item = parse(text).items[0]
    return item?.type === 'Expose' ? exposedPorts(item, env, '\\') : []
  }

  it('keeps the order, and the word of each', () => {
    expect(ports('EXPOSE 443 80/udp').map(({ word, port }) => [word.start, port?.first])).toEqual([
      [7, 443],
      [11, 80],
    ])
  })

  it('expands one word to several', () => {
    expect(ports('EXPOSE $P', { P: '1 2/udp' }).map(({ text }) => text)).toEqual(['1', '2/udp'])
  })

  it('has nothing for an empty word and an error for one that BuildKit cannot expand', () => {
    expect(ports('EXPOSE $P')).toEqual([])
    expect(ports('EXPOSE ${P')).toMatchObject([{ text: '${P', port: null }])
    expect(ports('EXPOSE ${P')[0]?.error).toContain('failed to process')
  })
})
