import type {
  EscapeCharacter,
  Heredoc,
  Instruction,
  JsonForm,
  Keyword,
  Onbuild,
  Pair,
  ShellForm,
  Token,
  WordList,
} from '@dockwright/ast'
import { skipSpace, trimSpaceEnd, wordEnd } from './blank.js'
import type { Diagnostics } from './diagnostics.js'
import { readFlags } from './grammar/flags.js'
import { readFromWords } from './grammar/from-words.js'
import { readHealthcheckKind } from './grammar/healthcheck-kind.js'
import { jsonKind, readJsonForm } from './grammar/json-array.js'
import { readArgPairs, readPairs } from './grammar/pairs.js'
import { readWordList } from './grammar/word-list.js'
import { heredocOpeners } from './heredoc-openers.js'
import { instructionType } from './instruction-types.js'
import type { LeafReader } from './leaf-reader.js'
import { readHeredocs } from './read-heredocs.js'

/** ONBUILD in ONBUILD is an error to BuildKit; beyond this depth the rest is kept as text, so that no recursion overflows. */
const MAX_ONBUILD_DEPTH = 100

export interface ReadContext {
  readonly source: string
  readonly escape: EscapeCharacter
  readonly diagnostics: Diagnostics
}

/** Reads the instruction that `reader` has joined. BuildKit's newNodeFromLine, and the here-documents of its Parse. */
export function readInstruction(reader: LeafReader, lineStart: number, context: ReadContext): Instruction {
  const original = reader.joined
  const to = trimSpaceEnd(original, 0, original.length)
  return new InstructionReader(reader, lineStart, original, context).read(skipSpace(original, 0, to), to, 0)
}

class InstructionReader {
  constructor(
    private readonly reader: LeafReader,
    private readonly lineStart: number,
    private readonly original: string,
    private readonly context: ReadContext,
  ) {}

  read(from: number, to: number, depth: number): Instruction {
    const { reader, context } = this
    const keywordEnd = wordEnd(reader.joined, from, to)
    const keyword = reader.keyword(from, keywordEnd)
    const start = depth === 0 ? this.lineStart : keyword.start
    const known = instructionType(keyword.value)
    const type = known === 'Onbuild' && depth >= MAX_ONBUILD_DEPTH ? 'Unknown' : known
    const { flags, next } = readFlags(reader, keywordEnd, to, context.escape)
    const at = skipSpace(reader.joined, next, to)
    switch (type) {
      case 'From':
        return { type, start, keyword, flags, ...readFromWords(reader, at, to), ...this.end(false) }
      case 'Run': {
        const args = this.command(at, to)
        return { type, start, keyword, flags, args, ...this.end(depth < 2 && args?.type !== 'JsonForm') }
      }
      case 'Cmd':
      case 'Shell':
      case 'Entrypoint':
        return { type, start, keyword, flags, args: this.command(at, to), ...this.end(false) }
      case 'Copy':
      case 'Add': {
        const args = this.paths(at, to)
        return { type, start, keyword, flags, args, ...this.end(depth < 2 && args?.type !== 'JsonForm') }
      }
      case 'Volume':
        return { type, start, keyword, flags, args: this.paths(at, to), ...this.end(false) }
      case 'Env':
      case 'Label':
        return { type, start, keyword, flags, pairs: this.pairs(keyword, at, to), ...this.end(false) }
      case 'Arg':
        return { type, start, keyword, flags, pairs: readArgPairs(reader, at, to, context.escape), ...this.end(false) }
      case 'Expose':
        return { type, start, keyword, flags, args: readWordList(reader, at, to), ...this.end(false) }
      case 'User':
      case 'Workdir':
      case 'StopSignal':
      case 'Maintainer':
      case 'Unknown':
        return { type, start, keyword, flags, args: at < to ? reader.shellForm(at, to) : null, ...this.end(false) }
      case 'Healthcheck': {
        const { kind, next: commandStart } = readHealthcheckKind(reader, at, to)
        return { type, start, keyword, flags, kind, args: this.command(commandStart, to), ...this.end(false) }
      }
      case 'Onbuild':
        return this.onbuild(start, keyword, flags, at, to, depth)
    }
  }

  private onbuild(start: number, keyword: Keyword, flags: Onbuild['flags'], at: number, to: number, depth: number): Onbuild {
    if (at === to) {
      const eol = this.reader.eol()
      return { type: 'Onbuild', start, keyword, flags, instruction: null, eol, end: eol.end }
    }
    const instruction = this.read(at, to, depth + 1)
    return { type: 'Onbuild', start, keyword, flags, instruction, eol: null, end: instruction.end }
  }

  /** The line ending, the here-documents after it, and where that leaves us. */
  private end(mayHaveHeredocs: boolean): { eol: Token<'Eol'>; heredocs: readonly Heredoc[]; end: number } {
    const { source, diagnostics } = this.context
    const eol = this.reader.eol()
    if (!mayHaveHeredocs || !this.original.includes('<<')) return { eol, heredocs: [], end: eol.end }
    const { openers, error } = heredocOpeners(this.original)
    const line = { start: this.lineStart, end: eol.start }
    if (error !== null) diagnostics.report('invalid-heredoc', 'error', line, error)
    const { heredocs, next, unterminated } = readHeredocs(source, openers, eol.end)
    if (unterminated !== null) diagnostics.report('unterminated-heredoc', 'error', line, unterminated.name)
    return { eol, heredocs, end: next }
  }

  /** BuildKit's parseMaybeJSON. */
  private command(from: number, to: number): ShellForm | JsonForm | null {
    if (from === to) return null
    return this.json(from, to) ?? this.reader.shellForm(from, to)
  }

  /** BuildKit's parseMaybeJSONToList. */
  private paths(from: number, to: number): WordList | JsonForm | null {
    return this.json(from, to) ?? readWordList(this.reader, from, to)
  }

  /** BuildKit's parseJSON, which skips blanks of any kind: HEALTHCHECK's kind ends at the first one. */
  private json(from: number, to: number): JsonForm | null {
    const open = skipSpace(this.reader.joined, from, to)
    const { kind, strings } = jsonKind(this.reader.joined, open, to)
    if (kind === 'strings') return readJsonForm(this.reader, open, to, strings)
    if (kind === 'not-strings') {
      this.context.diagnostics.report('json-not-strings', 'error', { start: this.reader.at, end: this.reader.line.contentEnd })
    }
    return null
  }

  private pairs(keyword: Keyword, from: number, to: number): readonly Pair[] {
    const { pairs, fault } = readPairs(this.reader, from, to, this.context.escape)
    if (fault !== null) this.context.diagnostics.report(fault.code, 'error', fault.span, keyword.value.toUpperCase(), fault.word)
    return pairs
  }
}
