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

const NO_HEREDOCS: readonly Heredoc[] = []

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
      case 'From': {
        const { image, as, alias, rest } = readFromWords(reader, at, to)
        const eol = reader.eol()
        return {
          type,
          start,
          end: eol.end,
          keyword,
          flags,
          image,
          as,
          alias,
          rest,
          eol,
          heredocs: NO_HEREDOCS,
        }
      }
      case 'Run': {
        const args = this.command(at, to)
        const eol = reader.eol()
        const heredocs = this.heredocs(eol, args, depth)
        return { type, start, end: heredocs.at(-1)?.end ?? eol.end, keyword, flags, args, eol, heredocs }
      }
      case 'Copy':
      case 'Add': {
        const args = this.paths(at, to)
        const eol = reader.eol()
        const heredocs = this.heredocs(eol, args, depth)
        return { type, start, end: heredocs.at(-1)?.end ?? eol.end, keyword, flags, args, eol, heredocs }
      }
      case 'Cmd':
      case 'Shell':
      case 'Entrypoint': {
        const args = this.command(at, to)
        const eol = reader.eol()
        return { type, start, end: eol.end, keyword, flags, args, eol, heredocs: NO_HEREDOCS }
      }
      case 'Volume': {
        const args = this.paths(at, to)
        const eol = reader.eol()
        return { type, start, end: eol.end, keyword, flags, args, eol, heredocs: NO_HEREDOCS }
      }
      case 'Env':
      case 'Label': {
        const pairs = this.pairs(keyword, at, to)
        const eol = reader.eol()
        return { type, start, end: eol.end, keyword, flags, pairs, eol, heredocs: NO_HEREDOCS }
      }
      case 'Arg': {
        const pairs = readArgPairs(reader, at, to, context.escape)
        const eol = reader.eol()
        return { type, start, end: eol.end, keyword, flags, pairs, eol, heredocs: NO_HEREDOCS }
      }
      case 'Expose': {
        const args = readWordList(reader, at, to)
        const eol = reader.eol()
        return { type, start, end: eol.end, keyword, flags, args, eol, heredocs: NO_HEREDOCS }
      }
      case 'User':
      case 'Workdir':
      case 'StopSignal':
      case 'Maintainer':
      case 'Unknown': {
        const args = at < to ? reader.shellForm(at, to) : null
        const eol = reader.eol()
        return { type, start, end: eol.end, keyword, flags, args, eol, heredocs: NO_HEREDOCS }
      }
      case 'Healthcheck': {
        const { kind, next: commandStart } = readHealthcheckKind(reader, at, to)
        const args = this.command(commandStart, to)
        const eol = reader.eol()
        return { type, start, end: eol.end, keyword, flags, kind, args, eol, heredocs: NO_HEREDOCS }
      }
      case 'Onbuild':
        return this.onbuild(start, keyword, flags, at, to, depth)
    }
  }

  private onbuild(
    start: number,
    keyword: Keyword,
    flags: Onbuild['flags'],
    at: number,
    to: number,
    depth: number,
  ): Onbuild {
    if (at === to) {
      const eol = this.reader.eol()
      return { type: 'Onbuild', start, keyword, flags, instruction: null, eol, end: eol.end }
    }
    const instruction = this.read(at, to, depth + 1)
    return { type: 'Onbuild', start, keyword, flags, instruction, eol: null, end: instruction.end }
  }

  /** The here-documents after the line of a RUN, COPY or ADD (BuildKit's canContainHeredoc). */
  private heredocs(
    eol: Token<'Eol'>,
    args: ShellForm | WordList | JsonForm | null,
    depth: number,
  ): readonly Heredoc[] {
    if (depth > 1 || args?.type === 'JsonForm' || !this.original.includes('<<')) return NO_HEREDOCS
    const { source, diagnostics } = this.context
    const { openers, error } = heredocOpeners(this.original)
    const line = { start: this.lineStart, end: eol.start }
    if (error !== null) diagnostics.report('invalid-heredoc', 'error', line, error)
    const { heredocs, unterminated } = readHeredocs(source, openers, eol.end)
    if (unterminated !== null) diagnostics.report('unterminated-heredoc', 'error', line, unterminated.name)
    return heredocs
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
      this.context.diagnostics.report('json-not-strings', 'error', this.reader.spanOf(from, to))
    }
    return null
  }

  private pairs(keyword: Keyword, from: number, to: number): readonly Pair[] {
    const { pairs, fault } = readPairs(this.reader, from, to, this.context.escape)
    if (fault !== null)
      this.context.diagnostics.report(
        fault.code,
        'error',
        fault.span,
        keyword.value.toUpperCase(),
        fault.word,
      )
    return pairs
  }
}
