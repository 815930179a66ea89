import { print } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { expand } from '@dockwright/semantics'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { build, BuildError, buildersFor } from '../../src/index.js'

const LITERAL = fc.stringMatching(/^[a-c \t"'$`\\{}=#[\]<é\u00a0-]*$/)

describe('builders', () => {
  it('write every instruction', () => {
    const texts = [
      build.from('a:1', { as: 'b', platform: 'linux/amd64' }),
      build.run('a && b', { flags: { mount: ['type=ssh', 'type=cache,target=/c'], network: 'none' } }),
      build.run(['a', 'b "c"']),
      build.run('--version'),
      build.cmd('a'),
      build.entrypoint(['a']),
      build.shell(['/bin/sh', '-c']),
      build.copy(['a', 'b'], '/x/', { flags: { link: true, chown: 'a b' } }),
      build.copy(['a b'], '/x'),
      build.add(['a$b'], '/x'),
      build.volume(['/a', '/b']),
      build.env({ A: 'b', C: 'd e', E: '' }),
      build.label({ 'a.b': '"$x"' }),
      build.arg('A'),
      build.arg('A', 'b c'),
      build.expose(['80/tcp', '81']),
      build.user('a'),
      build.workdir('/a'),
      build.stopsignal('SIGTERM'),
      build.maintainer('J <j@x>'),
      build.healthcheck(null),
      build.healthcheck(['a'], { flags: { interval: '5s' } }),
      build.onbuild(build.run('a')),
      build.comment('why'),
    ].map((node) => print(node))
    expect(texts).toMatchInlineSnapshot(`
      [
        "FROM --platform=linux/amd64 a:1 AS b",
        "RUN --mount=type=ssh --mount=type=cache,target=/c --network=none a && b",
        "RUN ["a","b \\"c\\""]",
        "RUN -- --version",
        "CMD a",
        "ENTRYPOINT ["a"]",
        "SHELL ["/bin/sh","-c"]",
        "COPY --link --chown="a b" a b /x/",
        "COPY ["a b","/x"]",
        "ADD a\\$b /x",
        "VOLUME /a /b",
        "ENV A=b C="d e" E=""",
        "LABEL a.b="\\"\\$x\\""",
        "ARG A",
        "ARG A="b c"",
        "EXPOSE 80/tcp 81",
        "USER a",
        "WORKDIR /a",
        "STOPSIGNAL SIGTERM",
        "MAINTAINER J <j@x>",
        "HEALTHCHECK NONE",
        "HEALTHCHECK --interval=5s CMD ["a"]",
        "ONBUILD RUN a",
        "# why",
      ]
    `)
  })

  it.each(['\\', '`'] as const)(
    'quote values so that BuildKit reads them back, under the escape character %s',
    (escape) => {
      const builders = buildersFor(escape)
      fc.assert(
        fc.property(LITERAL, (value) => {
          const [pair] = builders.env({ A: value }).pairs
          expect(expand(pair?.value?.value ?? '', {}, { escape })).toEqual({
            value,
            error: null,
            unmatched: [],
          })
          expect(parse(print(builders.label({ a: value, b: 'c' })), { escape }).items).toHaveLength(1)
        }),
      )
    },
  )

  it.each([
    ['a line break', () => build.env({ A: 'a\nb' })],
    ['a shell text that would go on over the next line', () => build.run('a \\')],
    ['a shell text with a here-document', () => build.run('cat <<EOF')],
    ['a shell text that would be an exec form', () => build.run('["a"]')],
    ['a shell text with a line break', () => build.cmd('a\nb')],
    ['an image that is two words', () => build.from('a b')],
    ['a stage name that BuildKit rejects', () => build.from('a', { as: '1' })],
    ['a name with an equals sign', () => build.env({ 'A=B': 'c' })],
    ['no value at all', () => build.env({})],
    ['an unknown flag', () => build.copy(['a'], 'b', { flags: { nope: true } })],
    ['a comment of two lines', () => build.comment('a\nRUN b')],
  ])('throw for %s', (_, make) => {
    expect(make).toThrow(BuildError)
  })
})
