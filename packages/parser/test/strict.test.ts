import { DockerfileSyntaxError, parseStrict } from '@dockwright/parser'
import { describe, expect, test } from 'vitest'

function failure(text: string): DockerfileSyntaxError {
  try {
    parseStrict(text)
  } catch (error) {
    if (error instanceof DockerfileSyntaxError) return error
    throw error
  }
  throw new Error('parseStrict did not throw')
}

describe('parseStrict', () => {
  test('answers the tree when BuildKit reads the file', () => {
    expect(parseStrict('FROM x').items.length).toBe(1)
  })

  test('warnings do not throw', () => {
    expect(parseStrict('FROM x\nRUN a \\\n\nRUN b').diagnostics.map((found) => found.code)).toEqual([
      'empty-continuation',
      'swallowed-instruction',
    ])
  })

  test('throws the first error with its line, column, message, hint and code frame', () => {
    const error = failure('FROM alpine\n\nENV A=1 B\nRUN true\n')
    expect([error.line, error.column]).toEqual([3, 9])
    expect(error.message).toBe('"B" has no "=", expected name=value as in the rest of this ENV')
    expect(error.diagnostic.buildkit).toBe(
      `Syntax error - can't find = in "B". Must be of the form: name=value`,
    )
    expect(error.codeFrame).toBe(
      ['  1 | FROM alpine', '  2 |', '> 3 | ENV A=1 B', '    |         ^', '  4 | RUN true'].join('\n'),
    )
  })

  test('an unterminated here-document is located at its line', () => {
    const error = failure('FROM x\r\nRUN cat <<EOF\r\nbody\r\n EOF\r\n')
    expect([error.line, error.column, error.diagnostic.code]).toEqual([2, 1, 'unterminated-heredoc'])
  })

  test('a code frame keeps tabs, so that the carets stand under the text', () => {
    expect(failure('FROM x\n\tENV\tA').codeFrame).toBe('  1 | FROM x\n> 2 | \tENV\tA\n    | \t   \t^')
  })
})
