import type { Document, Instruction } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { describe, expect, it } from 'vitest'
import { type Scope, scopeAt } from '../../src/scope/index.js'

function last(document: Document): Instruction {
  const item = document.items.findLast(({ type }) => type !== 'Blank' && type !== 'Comment')
  if (item === undefined || item.type === 'Blank' || item.type === 'Comment' || item.type === 'Directive') {
    throw new Error('no instruction')
  }
  return item
}

/** The scope of the last instruction. */
function scopeOf(text: string): Scope {
  const document = parse(text)
  const scope = scopeAt(document, last(document))
  if (scope === null) throw new Error('no scope')
  return scope
}

describe('a variable is what ENV or ARG said last', () => {
  it.each<[string, string, string, string | null]>([
    ['ENV sets', 'FROM scratch\nENV A=1\nRUN x', '$A', '1'],
    ['an instruction does not see itself', 'FROM scratch\nENV A=1\nENV A=2', '$A', '1'],
    ['values of one ENV see what was before it', 'FROM scratch\nENV A=1\nENV A=2 B=$A\nRUN x', '$B', '1'],
    ['defaults of one ARG see each other', 'FROM scratch\nARG A=1 B=$A\nRUN x', '$B', '1'],
    ['quotes go', 'FROM scratch\nENV A="b c"\nRUN x', '$A', 'b c'],
    ['legacy form', 'FROM scratch\nENV A b "c"\nRUN x', '$A', 'b c'],
    ['keys are expanded', 'FROM scratch\nENV A=B\nENV $A=1\nRUN x', '$B', '1'],
    ['a key that is not known may be any', 'FROM a\nENV B=1\nENV $X=2\nRUN x', '$B', null],
    ['and what is set after it is known', 'FROM a\nENV $X=2\nENV B=1\nRUN x', '$B', '1'],
    ['the later of ENV and ARG', 'FROM scratch\nENV A=1\nARG A=2\nRUN x', '$A', '2'],
    ['an ARG without a default changes nothing', 'FROM scratch\nENV A=1\nARG A\nRUN x', '$A', '1'],
    ['a global ARG is not seen', 'ARG A=1\nFROM scratch\nRUN x', 'a$A', 'a'],
    ['until an ARG declares it', 'ARG A=1\nFROM scratch\nARG A\nRUN x', '$A', '1'],
    ['its own default comes first', 'ARG A=1\nFROM scratch\nARG A=2\nRUN x', '$A', '2'],
    ['a declared one comes over ENV', 'ARG A=1\nFROM scratch\nENV A=2\nARG A\nRUN x', '$A', '1'],
    ['an ARG without any value is not known', 'FROM scratch\nARG A\nRUN x', '$A', null],
    ['nor is a platform', 'FROM scratch\nARG TARGETARCH\nRUN x', '$TARGETARCH', null],
    ['nor what is made of it', 'FROM scratch\nARG TARGETARCH\nENV A=x-$TARGETARCH\nRUN x', '$A', null],
    ['a platform that is not declared is not set', 'FROM scratch\nRUN x', 'a$TARGETARCH', 'a'],
    ['a base image may set any variable', 'FROM alpine\nRUN x', '$A', null],
    ['also one that has a default', 'FROM alpine\nRUN x', '${A:-b}', null],
    ['but not over ENV', 'FROM alpine\nENV A=1\nRUN x', '$A', '1'],
    [
      'PATH is set in scratch',
      'FROM scratch\nENV PATH=/x:$PATH\nRUN x',
      '$PATH',
      '/x:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    ],
    ['PATH of an image is not known', 'FROM alpine\nENV PATH=/x:$PATH\nRUN x', '$PATH', null],
    [
      'a stage goes on where its base ended',
      'FROM scratch AS x\nENV A=1\nFROM x\nENV B=$A\nRUN x',
      '$A$B',
      '11',
    ],
    [
      'but sees nothing that came later',
      'FROM scratch AS x\nENV A=1\nFROM x\nENV A=2\nFROM x\nRUN x',
      '$A',
      '1',
    ],
    ["another stage's variables are none", 'FROM scratch AS x\nENV A=1\nFROM scratch\nRUN x', 'a$A', 'a'],
    ["its base's triggers come first", 'FROM scratch AS x\nONBUILD ENV A=1\nFROM x\nRUN x', '$A', '1'],
    [
      "its base's base's triggers do not",
      'FROM scratch AS x\nONBUILD ENV A=1\nFROM x AS y\nENV A=2\nFROM y\nRUN x',
      '$A',
      '2',
    ],
    ['names are case-sensitive', 'FROM scratch\nENV a=1\nRUN x', 'b$A', 'b'],
    ['names may be digits and other letters', 'FROM scratch\nENV 12=x é=y\nRUN x', '$12a$é', 'xay'],
    ['what BuildKit cannot expand is not known', 'FROM scratch\nENV A=${\nRUN x', '$A', null],
    ['FROM sees the global ARGs', 'ARG A=1\nFROM x', '$A', '1'],
    ['a global ARG sees those before it', 'ARG A=1\nARG B=2', '$A$B', '1'],
    ['the escape character is the one of the file', '# escape=`\nFROM scratch\nENV A=a`b\nRUN x', '$A', 'ab'],
    [
      'SBOM switches are in no environment',
      'FROM scratch\nARG BUILDKIT_SBOM_SCAN_STAGE=1\nRUN x',
      'a$BUILDKIT_SBOM_SCAN_STAGE',
      'a',
    ],
  ])('%s: %j', (_rule, text, word, expected) => {
    expect(scopeOf(text).variables.expand(word)).toBe(expected)
  })

  it('knows where it was set', () => {
    const document = parse('ARG G=1\nFROM a\nENV A=1\nARG G B\nRUN x')
    const scope = scopeAt(document, last(document))
    const [global, , env, arg] = document.items
    if (global?.type !== 'Arg' || env?.type !== 'Env' || arg?.type !== 'Arg')
      throw new Error('not the instructions')
    expect(scope?.variables.get('A')).toEqual({
      name: 'A',
      kind: 'env',
      value: '1',
      setBy: env.pairs[0],
      global: null,
    })
    expect(scope?.variables.get('G')).toEqual({
      name: 'G',
      kind: 'arg',
      value: '1',
      setBy: arg.pairs[0],
      global: global.pairs[0],
    })
    expect(scope?.variables.get('B')).toEqual({
      name: 'B',
      kind: 'arg',
      value: null,
      setBy: arg.pairs[1],
      global: null,
    })
    expect(scope?.variables.get('C')).toBeNull()
    expect(scope?.variables.all().map(({ name }) => name)).toEqual(['A', 'B', 'G'])
  })
})

describe("WORKDIR is BuildKit's NormalizeWorkdir", () => {
  it.each<[string, string, string | null]>([
    ['an image may have any', 'FROM a\nRUN x', null],
    ['a relative one hangs on it', 'FROM a\nWORKDIR b\nRUN x', null],
    ['an absolute one does not', 'FROM a\nWORKDIR /b\nWORKDIR c\nRUN x', '/b/c'],
    ['scratch has the root', 'FROM scratch\nWORKDIR b\nRUN x', '/b'],
    ['an absolute one stays as written', 'FROM a\nWORKDIR /b//c/\nRUN x', '/b//c/'],
    ['a joined one is cleaned', 'FROM a\nWORKDIR /b\nWORKDIR ./c/../d/\nRUN x', '/b/d'],
    ['not above the root', 'FROM a\nWORKDIR /b\nWORKDIR ../../c\nRUN x', '/c'],
    ['variables are expanded', 'FROM a\nENV D=/d\nWORKDIR $D/e\nRUN x', '/d/e'],
    ['those of an image are not known', 'FROM a\nWORKDIR $HOME\nRUN x', null],
    ['nothing changes nothing', 'FROM a\nWORKDIR /b\nWORKDIR ""\nRUN x', '/b'],
    ['quotes go', 'FROM a\nWORKDIR "/a b"\nRUN x', '/a b'],
    ['a stage inherits it', 'FROM a AS x\nWORKDIR /b\nFROM x\nWORKDIR c\nRUN x', '/b/c'],
    [
      'Windows has no drive and backslashes',
      '# escape=`\nFROM mcr.microsoft.com/windows/nanoserver\nWORKDIR C:\\a\nWORKDIR b/c\nRUN x',
      '\\a\\b\\c',
    ],
    [
      'Windows knows C: alone',
      '# escape=`\nFROM mcr.microsoft.com/windows/nanoserver\nWORKDIR D:\\a\nRUN x',
      null,
    ],
    [
      'a drive alone is no place',
      '# escape=`\nFROM mcr.microsoft.com/windows/nanoserver\nWORKDIR C:\nRUN x',
      null,
    ],
    [
      'UNC paths are no place',
      '# escape=`\nFROM mcr.microsoft.com/windows/nanoserver\nWORKDIR \\\\a\\b\nRUN x',
      null,
    ],
    [
      'a drive and a relative path',
      '# escape=`\nFROM mcr.microsoft.com/windows/nanoserver\nWORKDIR /a\nWORKDIR c:b\nRUN x',
      '\\a\\b',
    ],
  ])('%s: %j', (_rule, text, expected) => {
    expect(scopeOf(text).workdir.value).toBe(expected)
  })
})

describe('USER', () => {
  it.each<[string, string, string | null]>([
    ['an image may have any', 'FROM a\nRUN x', null],
    ['scratch has root', 'FROM scratch\nRUN x', 'root'],
    ['the last one counts, expanded', 'FROM a\nENV U=u\nUSER x\nUSER $U:g\nRUN x', 'u:g'],
    ['a stage inherits it', 'FROM a AS x\nUSER u\nFROM x\nRUN x', 'u'],
    ['an empty one is root', 'FROM a\nUSER ""\nRUN x', 'root'],
  ])('%s: %j', (_rule, text, expected) => {
    expect(scopeOf(text).user.value).toBe(expected)
  })

  it('knows where it was set', () => {
    const document = parse('FROM a\nUSER u\nRUN x')
    expect(scopeAt(document, last(document))?.user.setBy).toBe(document.items[1])
  })
})

describe('SHELL', () => {
  it.each<[string, string, string, readonly string[] | null]>([
    ["an image may have any, Docker's kind is likely", 'FROM a\nRUN x', 'posix', null],
    ['scratch has the default', 'FROM scratch\nRUN x', 'posix', ['/bin/sh', '-c']],
    ['the last one counts', 'FROM a\nSHELL ["/bin/bash", "-ec"]\nRUN x', 'posix', ['/bin/bash', '-ec']],
    ['it does not see itself', 'FROM a\nSHELL ["pwsh"]', 'posix', null],
    ['a stage inherits it', 'FROM a AS x\nSHELL ["pwsh", "-c"]\nFROM x\nRUN x', 'powershell', ['pwsh', '-c']],
    [
      'Windows is known by its image',
      'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN x',
      'cmd',
      null,
    ],
    [
      'a trigger may change it',
      'FROM a AS x\nONBUILD SHELL ["zsh", "-c"]\nFROM x\nRUN x',
      'unknown',
      ['zsh', '-c'],
    ],
  ])('%s: %j', (_rule, text, kind, argv) => {
    expect(scopeOf(text).shell).toMatchObject({ kind, argv })
  })

  it.each<[string, 'linux' | 'windows']>([
    ['FROM alpine\nRUN x', 'linux'],
    ['FROM mcr.microsoft.com/windows/nanoserver AS x\nSHELL ["pwsh"]\nFROM x\nRUN x', 'windows'],
    ['FROM --platform=windows/amd64 a\nRUN x', 'windows'],
    ['# escape=`\nFROM a\nRUN x', 'windows'],
  ])('the system: %j', (text, os) => {
    expect(scopeOf(text).os).toBe(os)
  })
})

describe('scopeAt', () => {
  it('knows the stage', () => {
    const document = parse('ARG A\nFROM a\nRUN x\nFROM b AS c')
    const [arg, from, run, second] = document.items as readonly Instruction[]
    expect([arg, from, run, second].map((item) => item && scopeAt(document, item)?.stage?.index)).toEqual([
      undefined,
      0,
      0,
      1,
    ])
  })

  it('is null for what is in no build that is seen here', () => {
    const document = parse('RUN x\nFROM a\nONBUILD RUN y')
    const [early, , onbuild] = document.items
    if (early?.type !== 'Run' || onbuild?.type !== 'Onbuild' || onbuild.instruction === null)
      throw new Error('not the instructions')
    expect(scopeAt(document, early)).toBeNull()
    expect(scopeAt(document, onbuild)).not.toBeNull()
    expect(scopeAt(document, onbuild.instruction)).toBeNull()
    expect(scopeAt(parse('FROM a'), early)).toBeNull()
  })

  it('takes linear time, for stages built on each other too', () => {
    const chain = Array.from(
      { length: 10_000 },
      (_, index) => `FROM s${String(index - 1)} AS s${String(index)}\nENV A${String(index)}=$A0 B=$B`,
    )
    const flat = Array.from({ length: 20_000 }, (_, index) => `ENV A${String(index)}=$A${String(index - 1)}`)
    for (const text of [chain.join('\n'), `FROM scratch\n${flat.join('\n')}`]) {
      const document = parse(text)
      const start = performance.now()
      expect(scopeAt(document, last(document))).not.toBeNull()
      expect(performance.now() - start).toBeLessThan(5000)
    }
  })

  it('takes what is built on very many stages for unknown', () => {
    const deep = Array.from({ length: 200 }, (_, index) => `FROM s${String(index - 1)} AS s${String(index)}`)
    deep[0] = 'FROM scratch AS s0\nENV A=1'
    expect(scopeOf([...deep, 'RUN x'].join('\n')).variables.expand('$A')).toBeNull()
    expect(scopeOf([...deep.slice(0, 50), 'RUN x'].join('\n')).variables.expand('$A')).toBe('1')
  })
})
