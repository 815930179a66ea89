import { parse } from '@dockwright/parser'
import { describe, expect, it } from 'vitest'
import { checkInstructions } from '../../src/instructions/check-instructions.js'

/** Each finding as its code and the text that it points at. */
function findings(text: string): readonly (readonly [string, string])[] {
  return checkInstructions(parse(text)).diagnostics.map(({ code, start, end }) => [
    code,
    text.slice(start, end),
  ])
}

describe('every finding is reported where it is', () => {
  it('goes on after the first, BuildKit being there first', () => {
    const text = 'FROM a\nCOPY --x --link=2 a\nHEALTHCHECK --interval=1 --retries=-1 curl x\nFOO\n'
    expect(findings(text)).toEqual([
      ['missing-destination', 'a'],
      ['unknown-flag', '--x'],
      ['invalid-boolean-flag', '--link=2'],
      ['unknown-healthcheck-kind', 'curl'],
      ['invalid-duration', '--interval=1'],
      ['negative-retries', '--retries=-1'],
      ['unknown-instruction', 'FOO'],
    ])
    const { diagnostics, error } = checkInstructions(parse(text))
    expect(error).toBe(diagnostics[0]?.buildkit)
    expect(diagnostics.map((found) => found.severity)).toEqual(diagnostics.map(() => 'error'))
    expect(diagnostics[2]?.buildkit).toBe(
      'dockerfile parse error on line 2: expecting boolean value for flag --link, not: 2',
    )
  })

  it('points at the words, pairs, paths and options at fault', () => {
    expect(findings('FROM a b c')).toEqual([['from-arguments', 'a b c']])
    expect(findings('FROM')).toEqual([['from-arguments', 'FROM']])
    expect(findings('FROM a AS 1')).toEqual([['invalid-stage-name', '1']])
    expect(findings('FROM a\nENV a=b =c d=e =')).toEqual([
      ['blank-name', '=c'],
      ['blank-name', '='],
    ])
    expect(findings('FROM a\nVOLUME ["", "/a", " "]')).toEqual([
      ['blank-volume', '""'],
      ['blank-volume', '" "'],
    ])
    expect(findings('FROM a\nRUN --mount=from=$x --mount= a')).toEqual([
      ['variable-in-mount-source', '--mount=from=$x'],
      ['invalid-csv', '--mount='],
    ])
  })

  it('reports instructions without a stage once', () => {
    expect(findings('RUN a\nRUN b\nCMD c')).toEqual([['no-build-stage', 'RUN']])
  })

  it('takes a misspelt FROM for the start of a stage', () => {
    expect(findings('FORM a\nRUN b')).toEqual([['unknown-instruction', 'FORM']])
    expect(findings('BOGUS a\nRUN b')).toEqual([
      ['unknown-instruction', 'BOGUS'],
      ['no-build-stage', 'RUN'],
    ])
  })

  it('says nothing more of an instruction that has no arguments', () => {
    expect(findings('FROM a\nHEALTHCHECK --interval=1')).toEqual([['missing-arguments', 'HEALTHCHECK']])
    expect(findings('FROM a\nCOPY <<EOF\nEOF')).toEqual([['missing-destination', '<<EOF']])
  })
})

describe('a message helps a beginner', () => {
  it('suggests the instruction or flag that was meant', () => {
    const hints = (text: string) => checkInstructions(parse(text)).diagnostics.map((found) => found.hint)
    expect(hints('form alpine')).toEqual(['did you mean "FROM"?'])
    expect(hints('FROM a\nCOPY --chwon=a b c')).toEqual(['did you mean "--chown"?'])
    expect(hints('FROM a\napt-get install x')).toEqual([
      "a line that belongs to the one above needs the escape character at that one's end",
    ])
  })

  it('quotes what it is about and says what was expected', () => {
    const text = 'FROM a\nRUN --x a\nUSER\nHEALTHCHECK --timeout=5 CMD a\nSHELL bash -c\nADD a'
    expect(checkInstructions(parse(text)).diagnostics.map((found) => found.message)).toEqual([
      'unknown flag "--x", expected one of --device, --mount, --network, --security',
      'USER stands alone, expected one argument',
      'the flag "--timeout" has the value "5", expected a number and a unit, as in 30s or 1m30s',
      'SHELL has "bash -c", expected a JSON array of strings',
      'ADD has only "a", expected sources and a destination',
    ])
  })

  it('never hangs on a long word', () => {
    const word = 'x'.repeat(1_000_000)
    const { error } = checkInstructions(
      parse(`${word}\nFROM a\nHEALTHCHECK --interval=${'9'.repeat(1_000_000)}s CMD a`),
    )
    expect(error).toBe(`dockerfile parse error on line 1: unknown instruction: ${word}`)
  })
})
