import { describe, expect, it } from 'vitest'
import { parseImageName, type TextRange } from '../../src/views/index.js'

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`

/** Registry, repository, tag and digest as written, and the full name. */
function parts(text: string): readonly (string | null)[] | string {
  const { name, error } = parseImageName(text)
  if (name === null) return error
  const part = (range: TextRange | null): string | null =>
    range === null ? null : text.slice(range.from, range.to)
  return [part(name.registry), part(name.repository), part(name.tag), part(name.digest), name.fullName]
}

describe('parseImageName reads a name as ParseNormalizedNamed does', () => {
  it.each<[string, string, readonly (string | null)[]]>([
    ['an official image', 'node', [null, 'node', null, null, 'docker.io/library/node']],
    ['a tag', 'node:22-slim', [null, 'node', '22-slim', null, 'docker.io/library/node']],
    ['a digest', `node@${DIGEST}`, [null, 'node', null, DIGEST, 'docker.io/library/node']],
    ['both', `node:22@${DIGEST}`, [null, 'node', '22', DIGEST, 'docker.io/library/node']],
    ["somebody's image", 'grafana/loki', [null, 'grafana/loki', null, null, 'docker.io/grafana/loki']],
    ['a registry has a dot', 'ghcr.io/a/b:1', ['ghcr.io', 'a/b', '1', null, 'ghcr.io/a/b']],
    ['or a port', 'r:5000/a', ['r:5000', 'a', null, null, 'r:5000/a']],
    ['or is localhost', 'localhost/a', ['localhost', 'a', null, null, 'localhost/a']],
    ['or has capitals', 'Reg/a', ['Reg', 'a', null, null, 'Reg/a']],
    ['or is an address', '[::1]:5000/a', ['[::1]:5000', 'a', null, null, '[::1]:5000/a']],
    ['Docker Hub by name', 'docker.io/node', ['docker.io', 'node', null, null, 'docker.io/library/node']],
    ['and by its old one', 'index.docker.io/a/b', ['index.docker.io', 'a/b', null, null, 'docker.io/a/b']],
    ['a tag is no port', 'r:5000', [null, 'r', '5000', null, 'docker.io/library/r']],
    [
      'separators',
      'a_b__c-d---e.f',
      [null, 'a_b__c-d---e.f', null, null, 'docker.io/library/a_b__c-d---e.f'],
    ],
    ['what can be no host is a path', 'a_b.c/d', [null, 'a_b.c/d', null, null, 'a_b.c/d']],
  ])('%s: %s', (_rule, text, expected) => {
    expect(parts(text)).toEqual(expected)
  })

  it.each<[string, string, string]>([
    ['nothing', '', 'invalid reference format'],
    ['an empty tag', 'node:', 'invalid reference format'],
    ['a variable', 'node:$V', 'invalid reference format'],
    ['a double slash', 'a//b', 'invalid reference format'],
    ['a doubled dot', 'a..b', 'invalid reference format'],
    ['a short digest', 'a@sha256:abc', 'invalid reference format'],
    ['capitals', 'Node', 'invalid reference format: repository name (library/Node) must be lowercase'],
    ['capitals in what can be no host', 'A_b/c', 'repository name must be lowercase'],
    [
      'an identifier',
      'a'.repeat(64),
      `invalid repository name (${'a'.repeat(64)}), cannot specify 64-byte hexadecimal strings`,
    ],
    [
      'a name that is too long',
      `a/${'b'.repeat(254)}`,
      'repository name must not be more than 255 characters',
    ],
    ['an unknown digest', `a@md5:${'a'.repeat(32)}`, 'unsupported digest algorithm'],
    [
      'an unknown digest in capitals',
      `a@SHA256:${'a'.repeat(64)}`,
      'invalid reference format: repository name (library/a@SHA256) must be lowercase',
    ],
    ['a digest in capitals', `a:1@SHA256:${'a'.repeat(64)}`, 'invalid checksum digest format'],
    ['a digest of another length', `a@sha256:${'a'.repeat(40)}`, 'invalid checksum digest length'],
    ['a digest with capitals', `a@sha256:${'A'.repeat(64)}`, 'invalid checksum digest format'],
  ])('%s is an error: %s', (_rule, text, error) => {
    expect(parts(text)).toBe(error)
  })

  it('takes linear time', () => {
    const start = performance.now()
    for (const part of ['a', 'a-', '-', 'a.', 'a_', 'a/', 'A.']) parseImageName(`${part.repeat(200_000)}!`)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
