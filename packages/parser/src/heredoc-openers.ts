import { processWords } from './shell-lexer/index.js'

export interface HeredocOpener {
  readonly name: string
  readonly fd: number | null
  readonly expand: boolean
  readonly stripTabs: boolean
}

/** BuildKit's reHeredoc; Go's `\s` is ASCII only. */
const HEREDOC = /^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/
/** A descriptor that overflows stays at the largest 64-bit number, as Go's ParseUint has it. */
const LARGEST_DESCRIPTOR = 18446744073709551615

/**
 * The here-documents that a line opens, in order (BuildKit's heredocsFromLine). The whole line is split by the shell
 * lexer; when that fails anywhere on the line there are none.
 */
export function heredocOpeners(line: string): {
  readonly openers: readonly HeredocOpener[]
  readonly error: string | null
} {
  const { words } = processWords(
    line,
    {},
    { escape: '\\', rawQuotes: true, rawEscapes: true, skipUnsetEnv: true },
  )
  const openers: HeredocOpener[] = []
  for (const word of words ?? []) {
    const result = parseHeredocWord(word)
    if (result === null) continue
    if (typeof result === 'string') return { openers, error: result }
    openers.push(result)
  }
  return { openers, error: null }
}

/** Whether a word, in full, opens a here-document (BuildKit's ParseHeredoc). A string is an error text. */
export function parseHeredocWord(word: string): HeredocOpener | string | null {
  const match = HEREDOC.exec(word)
  const rest = match?.[3] ?? ''
  if (match === null || rest === '') return null
  const cooked = processWords(rest, {}, { escape: '\\', skipUnsetEnv: true })
  if (cooked.words === null) return cooked.error
  const name = cooked.words[0]
  if (name === undefined || cooked.words.length !== 1) return null
  const raw = processWords(rest, {}, { escape: '\\', rawQuotes: true, skipUnsetEnv: true })
  if (raw.words === null) return raw.error
  if (raw.words.length !== 1) return `internal lexing of heredoc produced inconsistent results: ${rest}`
  const digits = match[1] ?? ''
  return {
    name,
    fd: digits === '' ? null : Math.min(Number(digits), LARGEST_DESCRIPTOR),
    expand: quoteCount(name) === quoteCount(raw.words[0] ?? ''),
    stripTabs: match[2] === '-',
  }
}

function quoteCount(word: string): number {
  return word.replace(/[^'"]/g, '').length
}
