import type { Parser, Printer } from 'prettier'
import { createPrinter } from './create-printer.js'
import { AST_FORMAT, dockerfileParser } from './dockerfile-parser.js'
import { printInstruction } from './instructions/print-instruction.js'

export { languages } from './languages.js'
export { options, type DockerfileOptions, type OperatorPosition } from './options.js'

/** Prettier's parsers: `dockerfile`. */
export const parsers: { readonly dockerfile: Parser } = { dockerfile: dockerfileParser }

/** Prettier's printers, by the `astFormat` of the parsers. */
export const printers: Record<typeof AST_FORMAT, Printer> = {
  [AST_FORMAT]: createPrinter({ printInstruction, onVerbatim: () => undefined }),
}

/** What this language's files have if the user says nothing: 68 % of real Dockerfiles are indented by four blanks. */
export const defaultOptions = { tabWidth: 4 }
