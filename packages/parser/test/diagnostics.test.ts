import { lineColumn } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { describe, expect, test } from 'vitest'
import type { MESSAGES } from '../src/messages.js'

interface Case {
  readonly text: string
  /** Each `from-to severity code`, the places 1-based, the end exclusive. */
  readonly found: readonly string[]
  readonly message: string
  readonly buildkit: string | null
}

const CASES: Readonly<Record<keyof typeof MESSAGES, Case>> = {
  'no-instructions': {
    text: '# note\n\n',
    found: ['1:1-3:1 error no-instructions'],
    message: 'this file has no instructions, expected at least a FROM',
    buildkit: 'file with no instructions',
  },
  'line-too-long': {
    text: `FROM x\n RUN ${'a'.repeat(65_531)}\r\nRUN b\n`,
    found: ['2:1-2:65537 error line-too-long'],
    message: 'this line is longer than 65535 bytes, the most that BuildKit reads',
    buildkit: 'dockerfile line greater than max allowed size of 65535',
  },
  'duplicate-directive': {
    text: '# syntax=a\n  # SYNTAX = b \nFROM x',
    found: ['2:3-2:15 error duplicate-directive'],
    message: 'the parser directive "syntax" is given twice, expected it once',
    buildkit: 'only one syntax parser directive can be used',
  },
  'invalid-escape': {
    text: '# escape=^\nFROM x',
    found: ['1:1-1:11 error invalid-escape'],
    message: 'invalid escape character "^", expected a backslash or a backtick',
    buildkit: "invalid escape token '^' does not match ` or \\",
  },
  'missing-value': {
    text: 'FROM x\nONBUILD env \\\n  KEY\n',
    found: ['3:3-3:6 error missing-value'],
    message: 'ENV "KEY" has no value, expected a name and a value',
    buildkit: 'ENV must have two arguments',
  },
  'missing-equals': {
    text: 'FROM x\nLABEL a="b" \\\n  "c d" e=f\n',
    found: ['3:3-3:8 error missing-equals'],
    message: '""c d"" has no "=", expected name=value as in the rest of this LABEL',
    buildkit: `Syntax error - can't find = in "\\"c d\\"". Must be of the form: name=value`,
  },
  'json-not-strings': {
    text: 'FROM x\nCMD  [ "a", 1 ]  \n',
    found: ['2:6-2:16 error json-not-strings'],
    message: 'this JSON array has an element that is not a string, expected strings only',
    buildkit: 'when using JSON array syntax, arrays must be comprised of strings only',
  },
  'unterminated-heredoc': {
    text: 'FROM x\nRUN cat <<A <<B\na\nA\n B\n',
    found: ['2:1-2:16 error unterminated-heredoc'],
    message: 'the here-document "B" is not closed, expected a line that holds only "B"',
    buildkit: 'unterminated heredoc',
  },
  'invalid-heredoc': {
    text: 'FROM x\n COPY ${a:-x <<\\"} /b\n',
    found: ['2:1-2:22 error invalid-heredoc'],
    message:
      'this line has a here-document whose name cannot be read: failed to process "\\"}": unexpected end of statement while looking for matching double-quote',
    buildkit: 'failed to process "\\"}": unexpected end of statement while looking for matching double-quote',
  },
  'empty-continuation': {
    text: 'FROM x\nRUN a \\\n# note\n \t\n\n  b\n',
    found: ['4:1-5:1 warning empty-continuation'],
    message: 'this RUN goes on over a blank line, which BuildKit will reject one day',
    buildkit: null,
  },
  'swallowed-instruction': {
    text: 'FROM x\nRUN a && \\\n# note\n  RUN b\n',
    found: ['4:3-4:6 warning swallowed-instruction'],
    message:
      'this RUN is part of the RUN above it, expected it to be an instruction of its own: the last line of the RUN ends in the escape character, and blank lines and comments do not end an instruction',
    buildkit: null,
  },
}

function places(text: string): string[] {
  return parse(text).diagnostics.map(({ start, end, severity, code }) => {
    const [from, to] = [lineColumn(text, start), lineColumn(text, end)]
    return `${from.line}:${from.column}-${to.line}:${to.column} ${severity} ${code}`
  })
}

describe('a diagnostic has its place, and says what was expected', () => {
  test.each(Object.entries(CASES))('%s', (code, { text, found, message, buildkit }) => {
    expect(places(text)).toEqual(found)
    const [first] = parse(text).diagnostics
    expect(first).toMatchObject({ code, message, buildkit })
  })
})

describe('an instruction is swallowed', () => {
  const swallowed = (text: string): string[] => places(text).filter((place) => place.includes('swallowed'))

  test.each([
    ['by any instruction, after a blank line', 'ENV A=b \\\n\n\tCOPY a b', '3:2-3:6'],
    ['after a blank line and a comment', 'RUN a \\\n\n# note\nUSER b', '4:1-4:5'],
    ['after a blank line further down', 'RUN a \\\n\n b \\\n\nCMD c', '5:1-5:4'],
  ])('%s', (_, text, place) => {
    expect(swallowed(text)).toEqual([`${place} warning swallowed-instruction`])
  })

  test.each([
    ['the command of a HEALTHCHECK', 'HEALTHCHECK --retries=1 \\\n\n  CMD a'],
    ['the trigger of an ONBUILD', 'ONBUILD \\\n\n  RUN a'],
    ['a word of a shell text without a blank line', 'RUN psql -c "SELECT 1 \\\nFROM x"'],
    ['a word in lower case', 'RUN a \\\n\nrun b'],
    ['a word that only begins like a keyword', 'RUN a \\\n\nRUNNER b'],
  ])('but not %s', (_, text) => {
    expect(swallowed(text)).toEqual([])
  })
})

describe('a line that is too long after a continuation', () => {
  const long = 'é'.repeat(32_768)
  const errors = (text: string): (string | null)[] => parse(text).diagnostics.map(({ buildkit }) => buildkit)
  const TOO_LONG = 'dockerfile line greater than max allowed size of 65535'

  test('is read by BuildKit as far as its scanner holds it, before the scanner gives up', () => {
    expect(errors(`FROM x\nRUN a \\\nCMD [1${' '.repeat(65_530)}]`)[0]).toBe(TOO_LONG)
    expect(errors(`FROM x\nRUN a \\\nCMD [1]${' '.repeat(65_530)}`)[0]).toContain(
      'when using JSON array syntax',
    )
    expect(errors(`FROM x\nRUN a \\\nENV b=cd ${long}`)[0]).toBe(
      `Syntax error - can't find = in "${'é'.repeat(32_763)}\ufffd". Must be of the form: name=value`,
    )
  })

  test('is not read at all where an instruction would begin', () => {
    expect(errors(`FROM x\nENV b=c ${long}`)[0]).toBe(TOO_LONG)
  })
})
