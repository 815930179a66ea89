import { goQuote } from './shell-lexer/index.js'
import { MAX_LINE_BYTES } from './physical-line.js'

/** What a diagnostic says, without its place. */
export interface Message {
  readonly message: string
  readonly hint: string | null
  readonly buildkit: string | null
}

const ONLY_STRINGS = 'when using JSON array syntax, arrays must be comprised of strings only'

/** Every message of this package, by code. Codes are part of the API. */
export const MESSAGES = {
  'no-instructions': (): Message => ({
    message: 'this file has no instructions, expected at least a FROM',
    hint: 'start with a line such as "FROM alpine:3.20"',
    buildkit: 'file with no instructions',
  }),
  'line-too-long': (buildkit: string | null): Message => ({
    message: `this line is longer than ${String(MAX_LINE_BYTES)} bytes, the most that BuildKit reads`,
    hint: 'break the line with the escape character, or move its content to a file that is copied',
    buildkit,
  }),
  'duplicate-directive': (name: string): Message => ({
    message: `the parser directive "${name}" is given twice, expected it once`,
    hint: 'remove one of the two lines',
    buildkit: `only one ${name} parser directive can be used`,
  }),
  'invalid-escape': (value: string): Message => ({
    message: `invalid escape character "${value}", expected a backslash or a backtick`,
    hint: 'write "# escape=`" or "# escape=\\"',
    buildkit: `invalid escape token '${value}' does not match \` or \\`,
  }),
  'missing-value': (keyword: string, key: string): Message => ({
    message: `${keyword} "${key}" has no value, expected a name and a value`,
    hint: `write ${keyword} ${key}=value`,
    buildkit: `${keyword} must have two arguments`,
  }),
  'missing-equals': (keyword: string, word: string): Message => ({
    message: `"${word}" has no "=", expected name=value as in the rest of this ${keyword}`,
    hint: 'quote a value that has blanks in it, as in name="a b"',
    buildkit: `Syntax error - can't find = in ${goQuote(word)}. Must be of the form: name=value`,
  }),
  'json-not-strings': (): Message => ({
    message: 'this JSON array has an element that is not a string, expected strings only',
    hint: 'put double quotes around every element',
    buildkit: ONLY_STRINGS,
  }),
  'unterminated-heredoc': (name: string): Message => ({
    message: `the here-document "${name}" is not closed, expected a line that holds only "${name}"`,
    hint: 'the closing line must not be indented (with <<- by tabs only) and must have no blanks after the word',
    buildkit: 'unterminated heredoc',
  }),
  'invalid-heredoc': (error: string): Message => ({
    message: `this line has a here-document whose name cannot be read: ${error}`,
    hint: null,
    buildkit: error,
  }),
  'empty-continuation': (keyword: string): Message => ({
    message: `this ${keyword} goes on over a blank line, which BuildKit will reject one day`,
    hint: 'remove the blank line, or the escape character above it',
    buildkit: null,
  }),
  'swallowed-instruction': (keyword: string, swallowed: string): Message => ({
    message: `this ${swallowed} is part of the ${keyword} above it, expected it to be an instruction of its own: the last line of the ${keyword} ends in the escape character, and blank lines and comments do not end an instruction`,
    hint: `remove the escape character after the last line of the ${keyword}`,
    buildkit: null,
  }),
} as const

export type MessageCode = keyof typeof MESSAGES
