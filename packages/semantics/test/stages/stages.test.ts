import { parse } from '@dockwright/parser'
import { describe, expect, it } from 'vitest'
import { type StageTarget, stages } from '../../src/stages/index.js'

function targets(text: string): readonly StageTarget[] {
  return stages(parse(text)).references.map(({ target }) => target)
}

const stage = (index: number): StageTarget => ({ kind: 'stage', index, by: 'name' })
const image = (name: string): StageTarget => ({ kind: 'image', name })
const invalid = (
  reason: 'no-such-index' | 'itself' | 'later-stage' | 'variable',
  index: number | null = null,
): StageTarget => ({
  kind: 'invalid',
  reason,
  index,
})

describe("what FROM names is BuildKit's buildDispatchStages", () => {
  it.each<[string, string, readonly StageTarget[]]>([
    ['a name that is no stage is an image', 'FROM alpine', [image('alpine')]],
    ['scratch is nothing', 'FROM scratch', [{ kind: 'scratch' }]],
    ['an earlier stage by its name', 'FROM a AS x\nFROM x', [image('a'), stage(0)]],
    ['stage names are kept in lower case', 'FROM a AS X\nFROM x', [image('a'), stage(0)]],
    ['and FROM must write them so', 'FROM a AS x\nFROM X', [image('a'), image('X')]],
    ['a later stage is an image', 'FROM x\nFROM a AS x', [image('x'), image('a')]],
    ['a stage is not its own base', 'FROM x AS x', [image('x')]],
    [
      'of two stages with a name, the nearest before',
      'FROM a AS x\nFROM b AS x\nFROM x\nFROM c AS x',
      [image('a'), image('b'), stage(1), image('c')],
    ],
    ['an index is no base', 'FROM a\nFROM 0', [image('a'), image('0')]],
    ['a stage may be called scratch', 'FROM a AS scratch\nFROM scratch', [image('a'), stage(0)]],
    ['global ARGs are expanded', 'ARG V=3\nARG I=alpine:$V\nFROM ${I}', [image('alpine:3')]],
    ['and may name a stage', 'ARG B=x\nFROM a AS x\nFROM $B', [image('a'), stage(0)]],
    ['an ARG of a stage is none of FROM', 'FROM a\nARG B=x\nFROM b$B', [image('a'), image('b')]],
    ['an ARG without a default is empty', 'ARG V\nFROM a${V:-b}', [image('ab')]],
    ['of an ARG that stands twice, the last', 'ARG V=1\nARG V=2\nFROM a:$V', [image('a:2')]],
    ['one without a default changes nothing', 'ARG V=1\nARG V\nFROM a:$V', [image('a:1')]],
    ['a platform depends on where the build runs', 'FROM a:$TARGETARCH', [{ kind: 'unknown' }]],
    ['also through an ARG', 'ARG A=$BUILDARCH\nFROM a:$A', [{ kind: 'unknown' }]],
    ['unless an ARG gives it', 'ARG TARGETARCH=arm64\nFROM a:$TARGETARCH', [image('a:arm64')]],
    ['nothing is no base', 'FROM $X', [{ kind: 'unknown' }]],
    ['nor is what BuildKit fails to expand', 'FROM ${X', [{ kind: 'unknown' }]],
    ['quotes are removed', 'FROM "alpine"', [image('alpine')]],
    ['the escape character is the one of the file', '# escape=`\nFROM a`b', [image('ab')]],
  ])('%s: %j', (_rule, text, expected) => {
    expect(targets(text)).toEqual(expected)
  })
})

describe("what COPY --from names is BuildKit's toCommand", () => {
  const copy = (from: string) => targets(`FROM a AS x\nFROM b\nCOPY --from=${from} /a /b\nFROM c AS late`)[2]
  it.each<[string, string, StageTarget]>([
    ['a stage in any case', 'X', stage(0)],
    ['a stage by its index', '0', { kind: 'stage', index: 0, by: 'index' }],
    ['an index may have a sign and zeros', '+00', { kind: 'stage', index: 0, by: 'index' }],
    ['its own index comes too early', '1', invalid('itself', 1)],
    ['a later index too', '2', invalid('later-stage', 2)],
    ['an index beyond the last is an error', '3', invalid('no-such-index')],
    ['a negative one too', '-1', invalid('no-such-index')],
    ['a later stage is an error, no image', 'LATE', invalid('later-stage', 2)],
    ['an image', 'alpine:3', image('alpine:3')],
    ['scratch', 'scratch', { kind: 'scratch' }],
    ['no variable', 'a$X', invalid('variable')],
  ])('%s: %j', (_rule, from, expected) => {
    expect(copy(from)).toEqual(expected)
  })

  it('an empty name is the context, and ADD has none', () => {
    expect(targets('FROM a\nCOPY --from= a b\nADD --from=x a b')).toEqual([image('a')])
  })
})

describe("what a mount's from names is BuildKit's detectRunMount", () => {
  const mount = (value: string) => targets(`FROM a AS x\nFROM b\nRUN --mount=${value} c`).slice(2)
  it.each<[string, string, readonly StageTarget[]]>([
    ['a stage in any case', 'from=X', [stage(0)]],
    ['the key in any case', 'FROM=x', [stage(0)]],
    ['not by its index', 'from=0', [image('0')]],
    ['the last one counts', 'from=x,from=alpine', [image('alpine')]],
    ['none is none', 'type=cache,target=/c', []],
    ['no variable', 'from=$x', [invalid('variable')]],
    ['a dollar at the end is one', 'from=x$', [image('x$')]],
    ['a value that is no CSV names nothing', "'from=x\"'", []],
  ])('%s: %s', (_rule, value, expected) => {
    expect(mount(value)).toEqual(expected)
  })
})

describe('a reference knows its place', () => {
  it('through quotes and continuations', () => {
    const text =
      "FROM al\\\npine AS x\nCOPY --from='x' a b\nRUN --mount=type=bind,from=x,target=/a \\\n  --mount='\"from=x\"' c"
    const { references } = stages(parse(text))
    expect(references.map(({ kind, start, end, name }) => [kind, text.slice(start, end), name])).toEqual([
      ['from', 'al\\\npine', 'alpine'],
      ['copy', 'x', 'x'],
      ['mount', 'x', 'x'],
      ['mount', 'x', 'x'],
    ])
  })

  it('is not literal when it comes from a variable', () => {
    const text = 'ARG I=a\nFROM $I'
    const [reference] = stages(parse(text)).references
    expect(reference).toMatchObject({ name: 'a', source: null, start: 13, end: 15 })
  })
})

describe('the graph', () => {
  it('has names, platforms, instructions and global ARGs', () => {
    const {
      globalArgs,
      globalArguments,
      stages: all,
    } = stages(
      parse(
        'ARG P=linux/arm64\nARG Q\nFROM --platform=$P a AS Build\nRUN x\nUSER y\nFROM --platform=$BUILDPLATFORM b\n',
      ),
    )
    expect(globalArgs).toHaveLength(2)
    expect([...globalArguments.values()].map(({ name, value }) => [name, value])).toEqual([
      ['P', 'linux/arm64'],
      ['Q', null],
    ])
    expect(
      all.map(({ index, name, platform, instructions }) => [
        index,
        name,
        platform,
        instructions.map(({ type }) => type),
      ]),
    ).toEqual([
      [0, 'build', 'linux/arm64', ['Run', 'User']],
      [1, null, null, []],
    ])
  })

  it('is read from any text', () => {
    expect(stages(parse('')).stages).toEqual([])
    expect(stages(parse('RUN x\nFROM\nCOPY --from')).stages).toHaveLength(1)
  })

  it('is computed once for a document', () => {
    const document = parse('FROM a')
    expect(stages(document)).toBe(stages(document))
  })

  it('takes linear time for many stages', () => {
    const lines = Array.from(
      { length: 50_000 },
      (_, index) => `FROM a$X AS s${String(index)}\nCOPY --from=s${String(index - 1)} a b`,
    )
    const document = parse(lines.join('\n'))
    const start = performance.now()
    expect(stages(document).stages).toHaveLength(50_000)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe("what a build of the last stage needs is BuildKit's allReachableStages", () => {
  const reachable = (text: string) => stages(parse(text)).stages.map((found) => found.reachable)
  it.each<[string, string, readonly string[]]>([
    ['the last stage alone', 'FROM a\nFROM b', ['no', 'yes']],
    ['its base', 'FROM a AS x\nFROM b AS y\nFROM x', ['yes', 'no', 'yes']],
    ['what it copies from', 'FROM a AS x\nFROM b\nCOPY --from=0 a b', ['yes', 'yes']],
    ['what it mounts', 'FROM a AS x\nFROM b\nRUN --mount=from=x c', ['yes', 'yes']],
    ['all the way down', 'FROM a AS x\nFROM x AS y\nFROM b\nCOPY --from=y a b', ['yes', 'yes', 'yes']],
    [
      "its base's triggers",
      'FROM a AS x\nFROM b AS y\nONBUILD COPY --from=x a b\nFROM y',
      ['yes', 'yes', 'yes'],
    ],
    ['not its own triggers', 'FROM a AS x\nFROM b\nONBUILD COPY --from=x a b', ['no', 'yes']],
    [
      "not the triggers of its base's base",
      'FROM a AS x\nFROM b AS y\nONBUILD COPY --from=x a b\nFROM y AS z\nFROM z',
      ['yes', 'yes', 'yes', 'yes'],
    ],
    [
      'maybe what a variable could name',
      'FROM a AS b-x\nFROM a AS c\nFROM b-$TARGETARCH',
      ['maybe', 'no', 'yes'],
    ],
    ['and what that needs', 'FROM a AS z\nFROM z AS b-x\nFROM b-${V}', ['maybe', 'maybe', 'yes']],
    ['a variable in a tag names no stage', 'FROM a AS x\nFROM node:$V', ['no', 'yes']],
    [
      'a variable with a default may be given another',
      'ARG B=x\nFROM a AS x\nFROM a AS y\nFROM $B',
      ['yes', 'maybe', 'yes'],
    ],
  ])('%s: %j', (_rule, text, expected) => {
    expect(reachable(text)).toEqual(expected)
  })
})
