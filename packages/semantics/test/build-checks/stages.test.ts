import { parse } from '@dockwright/parser'
import { describe, expect, it } from 'vitest'
import { buildChecks } from '../../src/build-checks/index.js'
import { foundIn, rulesIn } from './support/found-in.js'

describe('a stage', () => {
  it('goes on with the variables, the SHELL and the WORKDIR of the stage that it is built from', () => {
    const base = 'FROM scratch AS a\nARG ONLY_NAMED\nENV SET=1\nSHELL ["sh"]\nWORKDIR /x\n'
    const body = 'USER $SET$ONLY_NAMED\nCMD b\nWORKDIR c\n'
    expect(rulesIn(`${base}FROM a\n${body}`)).toEqual([])
    expect(rulesIn(`${base}FROM scratch\n${body}`)).toEqual([
      '7 UndefinedVar',
      '7 UndefinedVar',
      '8 JSONArgsRecommended',
      '9 WorkdirRelativePath',
    ])
  })

  it('is found by a name that FROM expands by the defaults, on Linux on amd64', () => {
    const stages = 'FROM scratch AS a-amd64\nENV X=1\nFROM scratch AS a-arm64\n'
    expect(rulesIn(`${stages}FROM a-$TARGETARCH\nUSER $X\n`)).toEqual([])
    expect(rulesIn(`ARG N=a-amd64\n${stages}FROM $N\nUSER $X\n`)).toEqual([])
    expect(rulesIn(`${stages}FROM a-arm64\nUSER $X\n`)).toEqual(['5 UndefinedVar'])
  })

  it('sees all values of one ENV before it, and an ARG what stands before it in the line', () => {
    expect(rulesIn('FROM scratch\nENV A=1 B=$A\n')).toEqual(['2 UndefinedVar'])
    expect(rulesIn('FROM scratch\nARG A=1 B=$A\n')).toEqual([])
  })

  it('uses an argument from before FROM only after an ARG of its own', () => {
    expect(rulesIn('ARG D=/a\nFROM scratch\nWORKDIR $D\n')).toEqual(
      ['3 WorkdirRelativePath', '3 UndefinedVar'].reverse(),
    )
    expect(rulesIn('ARG D=/a\nFROM scratch\nARG D\nWORKDIR $D\n')).toEqual([])
  })

  it('knows no variable for the arguments that steer the SBOM scan, and asks for none', () => {
    expect(rulesIn('FROM scratch\nUSER $BUILDKIT_SBOM_SCAN_STAGE\n')).toEqual([])
  })

  it('goes on after an instruction that BuildKit fails on, of which nothing counts', () => {
    expect(rulesIn('FROM scratch\nENV A=1 B=${A^^}\nUSER $A\nCMD c\n')).toEqual([
      '3 UndefinedVar',
      '4 JSONArgsRecommended',
    ])
  })
})

describe('a trigger', () => {
  it('is checked in the stage that runs it, and blames its FROM', () => {
    const text = 'FROM scratch AS a\nONBUILD ENV B b\nONBUILD CMD c\nFROM a\nUSER $B\n'
    expect(foundIn(text)).toEqual([
      '4 LegacyKeyValueFormat «a» "ENV key=value" should be used instead of legacy "ENV key value" format',
      '4 JSONArgsRecommended «a» JSON arguments recommended for CMD to prevent unintended behavior related to OS signals',
    ])
  })

  it('does not run in its own stage, in a stage that is not needed, or two stages on', () => {
    expect(rulesIn('FROM scratch AS a\nONBUILD CMD c\n')).toEqual([])
    expect(rulesIn('FROM scratch AS a\nONBUILD CMD c\nFROM a AS b\nFROM scratch\n')).toEqual([])
    expect(rulesIn('FROM scratch AS a\nONBUILD CMD c\nFROM a AS b\nFROM b\n')).toEqual([
      '3 JSONArgsRecommended',
    ])
    expect(
      rulesIn('FROM scratch AS a\nONBUILD CMD c\nFROM a AS b\nFROM scratch\nCOPY --from=b / /\n'),
    ).toEqual(['3 JSONArgsRecommended'])
  })
})

describe('certain', () => {
  const certainty = (text: string) => buildChecks(parse(text)).map(({ certain }) => certain)

  it('is false for what a base image may set', () => {
    expect(certainty('FROM alpine\nUSER $X\nCMD c\nWORKDIR $Y\n')).toEqual([false, false, false, false])
    expect(certainty('FROM scratch\nUSER $X\nCMD c\nWORKDIR $Y\n')).toEqual([true, true, true, true])
    expect(certainty('FROM alpine\nENV D=$X\nWORKDIR a$D\n')).toEqual([false, false])
    expect(certainty('FROM alpine\nENV D=x\nWORKDIR a$D\n')).toEqual([true])
  })

  it('is false for what hangs on the platform', () => {
    expect(certainty('FROM scratch\nARG TARGETARCH\nWORKDIR $TARGETARCH\n')).toEqual([false])
    expect(certainty('FROM scratch AS a-amd64\nFROM a-$TARGETARCH\nUSER $X\n')).toEqual([false])
  })
})

describe('a file that BuildKit rejects', () => {
  it.each(['', '# only a comment\n', 'FROM alpine\nENV a\n', 'FROM alpine\nMAINTAINER x\nRUN <<E\n'])(
    'has no findings when it is its parser: %j',
    (text) => expect(rulesIn(text)).toEqual([]),
  )

  it('has those that BuildKit comes upon before the instruction with the error, and that it has by then', () => {
    expect(rulesIn('FROM a as B\nMAINTAINER x\nRUN a \\\n\n b\nEXPOSE\nMAINTAINER x\nENV a b\n')).toEqual([
      '1 StageNameCasing',
      '1 FromAsCasing',
      '2 MaintainerDeprecated',
      '5 NoEmptyContinuation',
    ])
    expect(rulesIn('MAINTAINER x\nFROM a as B\n')).toEqual(['1 MaintainerDeprecated'])
    expect(rulesIn('FROM a as 1B\n')).toEqual(['1 StageNameCasing', '1 FromAsCasing'])
  })

  it('has none about its stages when it has no stage, or a default that cannot be expanded', () => {
    expect(rulesIn('ARG TOKEN\n')).toEqual([])
    expect(rulesIn('ARG A=${B^^}\nFROM --platform=linux $X\nENV a b\nrun x\n')).toEqual([
      '4 ConsistentInstructionCasing',
    ])
  })
})
