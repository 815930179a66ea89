import type { Directive, Document, EscapeCharacter, Item } from '@dockwright/ast'
import { skipSpace } from './blank.js'
import { warnOfContinuation } from './continuation-warnings.js'
import { Diagnostics } from './diagnostics.js'
import { DirectiveSearch } from './directives.js'
import { exactArray } from './exact-array.js'
import { LeafReader } from './leaf-reader.js'
import { type LinePlace, readBlank, readBom, readComment } from './line-items.js'
import { contentEnd, isTooLong, lineEnd, MAX_LINE_BYTES } from './physical-line.js'
import { readInstruction } from './read-instruction.js'
import { readOverlongLine } from './read-overlong-line.js'

export interface ParseOptions {
  /** The escape character in force at the start, for a part of a file; a `# escape=` directive changes it. Default `\`. */
  readonly escape?: EscapeCharacter
  /** Whether a U+FEFF at the very start is a byte order mark and not text. Default true. */
  readonly bom?: boolean
}

const HASH = 0x23
const BOM = 0xfeff
const NO_INSTRUCTIONS = 'file with no instructions'
const TOO_LONG = `dockerfile line greater than max allowed size of ${String(MAX_LINE_BYTES)}`

/**
 * Parses a Dockerfile without losing a character: `print(parse(text)) === text`. Never throws; what BuildKit rejects is in
 * `diagnostics`, errors in the order in which BuildKit comes upon them. All offsets are UTF-16 code units. Mirrors
 * BuildKit's parser.Parse.
 */
export function parse(text: string, options: ParseOptions = {}): Document {
  const reader = new DocumentReader(text, options.escape ?? '\\')
  const bom = options.bom !== false && text.charCodeAt(0) === BOM ? readBom(text) : null
  const items = reader.readItems(bom?.end ?? 0)
  return {
    type: 'Document',
    source: text,
    start: 0,
    end: text.length,
    bom,
    items,
    escape: reader.escape,
    diagnostics: reader.diagnostics.found,
  }
}

class DocumentReader {
  readonly diagnostics = new Diagnostics()
  private readonly directives = new DirectiveSearch()
  private readonly reader: LeafReader
  private hasInstruction = false

  constructor(
    readonly source: string,
    public escape: EscapeCharacter,
  ) {
    this.reader = new LeafReader(source)
  }

  readItems(start: number): readonly Item[] {
    const { source } = this
    const items: Item[] = []
    for (let at = start; at < source.length;) {
      const item = this.readItem(at)
      items.push(item)
      at = item.end
    }
    if (!this.hasInstruction)
      this.diagnostics.report('no-instructions', 'error', { start: 0, end: source.length })
    return exactArray(items)
  }

  private readItem(start: number): Item {
    const { source } = this
    const next = lineEnd(source, start)
    const end = contentEnd(source, start, next)
    // The scanner counts the byte order mark too.
    if (isTooLong(source, start === 1 ? 0 : start, next)) this.reportTooLong(start, end)
    const first = skipSpace(source, start, end)
    if (source.charCodeAt(first) === HASH && first < end)
      return this.readHashLine({ start, first, end, next })
    this.directives.end()
    if (first === end) return readBlank(source, { start, first, end, next })
    this.hasInstruction = true
    this.reader.read(start, first, end, next, this.escape)
    const instruction = readInstruction(this.reader, start, this)
    const { line } = this.reader
    if (line.pieceSource.length > 1 || line.hasEmptyLine)
      warnOfContinuation(instruction, line, this.diagnostics)
    return instruction
  }

  private reportTooLong(start: number, end: number): void {
    if (this.reader.line.isCutShort) {
      const { found } = readOverlongLine(this.source, start, end, this.escape)
      for (const error of found)
        this.diagnostics.found.push({
          ...error,
          start: Math.min(end, start + error.start),
          end: Math.min(end, start + error.end),
        })
    }
    this.diagnostics.report(
      'line-too-long',
      'error',
      { start, end },
      this.hasInstruction ? TOO_LONG : NO_INSTRUCTIONS,
    )
  }

  private readHashLine(place: LinePlace): Item {
    const comment = readComment(this.source, place)
    const found = this.directives.read(this.source.slice(place.first, place.end))
    if (found === null) return comment
    const { name, value } = found
    if (found.duplicate) {
      this.diagnostics.report('duplicate-directive', 'error', comment.hash, name)
      return comment
    }
    if (name === 'escape') {
      if (value === '\\' || value === '`') this.escape = value
      else this.diagnostics.report('invalid-escape', 'error', comment.hash, value)
    }
    const { start, end, hash, eol } = comment
    return { type: 'Directive', start, end, name, value, hash, eol } satisfies Directive
  }
}
