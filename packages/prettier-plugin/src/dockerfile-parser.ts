import { type Diagnostic, lineColumn, lineStarts, type Span } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import type { Parser } from 'prettier'
import type { FormatTree } from './format-tree.js'
import { hasIgnorePragma, hasPragma } from './pragma.js'

export const AST_FORMAT = 'dockerfile'

/** Prettier's parser. */
export const dockerfileParser: Parser<FormatTree | Span> = {
  astFormat: AST_FORMAT,
  parse(source, { endOfLine }) {
    if (endOfLine === 'cr') throw carriageReturns()
    return parseTree(source)
  },
  locStart: (node) => node.start,
  locEnd: (node) => node.end,
  hasPragma,
  hasIgnorePragma,
}

/** Throws a SyntaxError with `loc` for what BuildKit's line layer rejects. */
export function parseTree(source: string): FormatTree {
  // Prettier takes the byte order mark off and puts it back: one that is left is text.
  const document = parse(source, { bom: false })
  const error = document.diagnostics.find(isFatal)
  if (error !== undefined) throw syntaxError(source, error)
  return { type: 'FormatTree', start: 0, end: source.length, document, items: document.items, source }
}

/** A file without instructions does not build, but can be formatted. */
function isFatal(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error' && diagnostic.code !== 'no-instructions'
}

function syntaxError(source: string, diagnostic: Diagnostic): SyntaxError {
  const starts = lineStarts(source)
  const start = lineColumn(source, diagnostic.start, starts)
  const end = lineColumn(source, diagnostic.end, starts)
  const error = new SyntaxError(`${diagnostic.message} (${start.line}:${start.column})`, {
    cause: diagnostic,
  })
  return Object.assign(error, { loc: { start, end } })
}

/**
 * To BuildKit a carriage return alone ends no line: it would read a file written with them as one line. Prettier gets there
 * by `endOfLine: "auto"`, too, when the first one in the file stands alone.
 */
function carriageReturns(): SyntaxError {
  const error = new SyntaxError(
    'a Dockerfile cannot be written with carriage returns as line endings, which BuildKit does not read as such: ' +
      'set endOfLine to "lf" or "crlf", and look for a lone carriage return in the file (1:1)',
  )
  const place = { line: 1, column: 1 }
  return Object.assign(error, { loc: { start: place, end: place } })
}
