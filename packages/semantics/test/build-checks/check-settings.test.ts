import { parse } from '@dockwright/parser'
import { describe, expect, it } from 'vitest'
import { documentCheckSettings } from '../../src/build-checks/index.js'
import { rulesIn } from './support/found-in.js'

/** Has a finding of LegacyKeyValueFormat in its second line and one of JSONArgsRecommended in its third. */
const BODY = 'FROM alpine\nENV a b\nCMD c\n'
const LEGACY = '3 LegacyKeyValueFormat'
const JSON_ARGUMENTS = '4 JSONArgsRecommended'

describe('the check directive', () => {
  it.each([
    ['# check=skip=JSONArgsRecommended', [LEGACY]],
    ['#Check = skip=JSONArgsRecommended', [LEGACY]],
    ['# check=skip=JSONArgsRecommended,LegacyKeyValueFormat', []],
    ['# check=skip=all', []],
    ['# check=error=true;skip=JSONArgsRecommended', [LEGACY]],
    // The later list counts, but nothing takes `all` back.
    ['# check=skip=JSONArgsRecommended;skip=LegacyKeyValueFormat', [JSON_ARGUMENTS]],
    ['# check=skip=all;skip=LegacyKeyValueFormat', []],
    ['# check=skip=NoSuchRule', [LEGACY, JSON_ARGUMENTS]],
    // The value ends at its first space.
    ['# check=skip=JSONArgsRecommended, LegacyKeyValueFormat', [LEGACY]],
    ['# check=experimental=all', [LEGACY, JSON_ARGUMENTS]],
    // There are three options at most: what follows is a part of the third.
    ['# check=skip=A;skip=B;skip=C;skip=all', [LEGACY, JSON_ARGUMENTS]],
    ['# check=error=1;error=0;skip=JSONArgsRecommended;skip=LegacyKeyValueFormat', [LEGACY, JSON_ARGUMENTS]],
  ])('%s', (directive, expected) => expect(rulesIn(`${directive}\n${BODY}`)).toEqual(expected))

  it.each(['nonsense', 'skip', 'error=maybe', 'skipp=all', 'skip=a;b=c'])(
    'leaves nothing when it is %s, for then BuildKit rejects the file',
    (value) => expect(rulesIn(`# check=${value}\n${BODY}`)).toEqual([]),
  )

  it('counts only in the first column and in the block at the top, but after a "#!" too', () => {
    expect(rulesIn(` # check=skip=all\n${BODY}`)).toEqual([LEGACY, JSON_ARGUMENTS])
    expect(rulesIn(`# other\n# check=skip=all\n\n${BODY}`)).toHaveLength(2)
    expect(rulesIn(`#!/bin/sh\n# check=skip=all\n${BODY}`)).toEqual([])
    expect(rulesIn(`#!/bin/sh\n# syntax=x\n# check=skip=JSONArgsRecommended\n${BODY}`)).toHaveLength(1)
    expect(rulesIn(`#!/bin/sh\n # check=skip=all\n${BODY}`)).toHaveLength(2)
    expect(rulesIn(`\ufeff# syntax=x\n# check=skip=all\n${BODY}`)).toEqual([])
  })

  it('is replaced by the option', () => {
    const text = `# check=skip=all\n${BODY}`
    expect(rulesIn(text, { check: 'skip=JSONArgsRecommended' })).toEqual([LEGACY])
    expect(rulesIn(text, { check: '' })).toEqual([LEGACY, JSON_ARGUMENTS])
    expect(rulesIn(text, { check: 'nonsense' })).toEqual([])
  })

  it('tells whether findings fail the build', () => {
    expect(documentCheckSettings(parse(`# check=error=true\n${BODY}`))?.error).toBe(true)
    expect(documentCheckSettings(parse(`# check=error=0\n${BODY}`))?.error).toBe(false)
    expect(documentCheckSettings(parse(BODY))?.error).toBe(false)
    expect(documentCheckSettings(parse(`# check=error=maybe\n${BODY}`))).toBeNull()
  })

  it('does not skip an experimental rule, which only `experimental` turns on', () => {
    const body = '# x\nFROM a AS b\n'
    expect(rulesIn(`# syntax=x\n${body}`)).toEqual([])
    expect(rulesIn(`# check=skip=all;experimental=all\n${body}`)).toEqual(['3 InvalidDefinitionDescription'])
  })
})

describe('a check comment above an instruction', () => {
  it('holds for that instruction, whatever stands between', () => {
    expect(rulesIn('FROM a\n# check=skip=LegacyKeyValueFormat\n\n# x\nENV a b\nENV a b\n')).toEqual([
      '6 LegacyKeyValueFormat',
    ])
    expect(rulesIn('FROM a\n# check=skip=all\n#\nENV a b\n')).toEqual(['4 LegacyKeyValueFormat'])
  })

  it('counts when it is the first of several, and only if BuildKit reads it as a directive', () => {
    const env = 'ENV TOKEN b\n'
    expect(rulesIn(`FROM a\n# check=skip=LegacyKeyValueFormat\n# check=skip=all\n${env}`)).toEqual([
      '4 SecretsUsedInArgOrEnv',
    ])
    expect(rulesIn(`FROM a\n# check=nonsense\n# check=skip=all\n${env}`)).toHaveLength(2)
    expect(rulesIn(`FROM a\n  # check=skip=all\n${env}`)).toHaveLength(2)
    expect(rulesIn(`FROM a\n# please check=skip=all\n${env}`)).toHaveLength(2)
  })

  it('adds to the directive', () => {
    const text =
      '# check=skip=LegacyKeyValueFormat\nFROM a\n# check=skip=SecretsUsedInArgOrEnv\nENV TOKEN b\n'
    expect(rulesIn(text)).toEqual([])
  })

  it('holds for what FROM finds in itself, but not for what BuildKit finds in all stages together', () => {
    const skip = '# check=skip=all'
    expect(rulesIn(`# x\n\n${skip}\nFROM --platform=linux a:$B as Scratch\n`)).toEqual([
      '4 ReservedStageName',
      '4 InvalidDefaultArgInFrom',
    ])
    expect(rulesIn(`FROM a\nRUN b\n${skip}\nrun c\n`)).toEqual(['4 ConsistentInstructionCasing'])
    expect(rulesIn(`FROM a\n${skip}\nRUN b \\\n\n c\n`)).toEqual(['5 NoEmptyContinuation'])
  })

  it('hides what the instruction itself finds in an earlier one', () => {
    expect(rulesIn('FROM a\nCMD ["b"]\n# check=skip=all\nCMD ["c"]\n')).toEqual([])
    expect(rulesIn('FROM a\n# check=skip=all\nCMD ["b"]\nCMD ["c"]\n')).toEqual([
      '3 MultipleInstructionsDisallowed',
    ])
  })
})
