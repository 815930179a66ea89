/** What an ADD source is, as far as its text tells. */
export type SourceKind = 'context-root' | 'path' | 'remote' | 'variable' | 'glob' | 'heredoc'

const URL = /^[a-z][a-z0-9+.-]*:\/\//i
/** `git@host:…`, any `user@host:path`, `github.com/…`, and paths that name a repository. */
const GIT = /^(?:[^/\s]+@[^/\s]+:|github\.com\/)|\.git(?:[#?]|\/?$)/i
const GLOB = /[*?[\\]/
const HEREDOC = /^\d*<<-?/

/** `raw` is the word as written, `literal` what it is without quotes and escapes (null: it cannot be expanded). */
export function sourceKind(raw: string, literal: string | null): SourceKind {
  if (HEREDOC.test(raw)) return 'heredoc'
  if (raw.includes('$') || literal === null) return 'variable'
  if (URL.test(literal) || GIT.test(literal)) return 'remote'
  if (GLOB.test(literal)) return 'glob'
  return literal === '.' || literal === './' ? 'context-root' : 'path'
}

/** Names that archives usually have. They prove nothing, but say why a file is not taken for granted. */
export function hasArchiveName(path: string): boolean {
  return /\.(?:tar|tgz|tbz2?|txz|tlz|tzst|tar\.\w+|gz|xz|bz2|zst|lzma)$/i.test(path)
}
