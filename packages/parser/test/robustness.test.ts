import { findAll, print } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { describe, expect, test } from 'vitest'
import { checkInvariants } from './support/check-invariants.js'

function codes(text: string): string[] {
  return parse(text).diagnostics.map((diagnostic) => diagnostic.code)
}

describe('large and odd inputs', () => {
  test('a file of 10 MB is read whole', () => {
    const text = 'FROM alpine\n' + 'RUN echo "a   b" && \\\n    # note\n    true\n'.repeat(250_000)
    expect(text.length).toBeGreaterThan(10_000_000)
    const document = parse(text)
    expect(document.items.length).toBe(250_001)
    expect(print(document) === text).toBe(true)
  })

  test('100,000 instructions are 100,000 items', () => {
    expect(parse('ARG a=1\n'.repeat(100_000)).items.length).toBe(100_000)
  })

  test('10,000 here-documents of one instruction are read in order', () => {
    const openers = Array.from({ length: 10_000 }, (_, index) => `<<E${index}`)
    const bodies = openers.map((opener, index) => `${index}\n${opener.slice(2)}\n`)
    const document = parse(`FROM x\nCOPY ${openers.join(' \\\n')} /d/\n${bodies.join('')}`)
    const heredocs = findAll(document, 'Heredoc')
    expect(heredocs.length).toBe(10_000)
    expect(heredocs.at(-1)?.body.text).toBe('9999\n')
    expect(document.diagnostics).toEqual([])
  })

  test('one instruction of 100,000 continued lines is linear', () => {
    const document = parse('RUN a \\\n' + '  && b \\\n'.repeat(100_000) + '  && c')
    expect(document.items.length).toBe(1)
  })

  test('one instruction with 100,000 blank lines is linear', () => {
    const document = parse('RUN a \\\n' + '\n  b \\\n'.repeat(100_000) + '  && c')
    expect(document.items.length).toBe(1)
  })

  test('ONBUILD in ONBUILD does not overflow the stack, however deep', () => {
    checkInvariants('ONBUILD '.repeat(8_000) + 'RUN a')
    checkInvariants('ONBUILD \\\n'.repeat(50_000) + 'RUN a')
  })

  test('a line of 65,535 bytes is read, one of 65,536 is an error', () => {
    const line = (bytes: number): string => 'RUN ' + 'a'.repeat(bytes - 4)
    expect(codes(`FROM x\n${line(65_535)}\n`)).toEqual([])
    expect(codes(`FROM x\n${line(65_536)}\n`)).toEqual(['line-too-long'])
    expect(codes(`FROM x\n${line(65_536)}`)).toEqual(['line-too-long'])
    expect(codes(`FROM x\nRUN ${'é'.repeat(32_765)}a\n`)).toEqual([])
    expect(codes(`FROM x\nRUN ${'é'.repeat(32_766)}\n`)).toEqual(['line-too-long'])
  })

  test('what BuildKit says of a line that is too long depends on where it stands', () => {
    const long = 'a'.repeat(65_536)
    const first = (text: string): string | null | undefined => parse(text).diagnostics[0]?.buildkit
    expect(first(`RUN ${long}`)).toBe('file with no instructions')
    expect(first(`FROM x\nRUN ${long}`)).toBe('dockerfile line greater than max allowed size of 65535')
    expect(first(`FROM x\nRUN a \\\n${long}`)).toBe('dockerfile line greater than max allowed size of 65535')
    expect(first(`FROM x\nENV A \\\n${long}`)).toBe('ENV must have two arguments')
    expect(first(`FROM x\nRUN <<EOF\n${long}\nEOF`)).toBe('unterminated heredoc')
  })

  test('NUL, lone surrogates and every Unicode space are kept', () => {
    for (let code = 0; code < 0x10000; code += code < 0x3100 ? 1 : 257) {
      const character = String.fromCharCode(code)
      checkInvariants(
        `FROM x\n${character}RUN${character}a${character}\\\n${character}b --x=${character}\nENV a=${character}b`,
      )
    }
  })

  test('an instruction named after a property of Object is unknown', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(parse(`${name} x`).items[0]?.type).toBe('Unknown')
    }
  })
})
