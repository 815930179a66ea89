import type { Add, Copy, Heredoc } from '@dockwright/ast'

const BY_EXTENSION: ReadonlyMap<string, string> = new Map([
  ['json', 'json'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['toml', 'toml'],
  ['css', 'css'],
  ['html', 'html'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['js', 'babel'],
  ['mjs', 'babel'],
  ['cjs', 'babel'],
  ['ts', 'typescript'],
  ['mts', 'typescript'],
  ['cts', 'typescript'],
])

/**
 * The parser for a file that a COPY or ADD brings along in a here-document, by the name that the file gets in the image:
 * the destination, or in a folder the here-document's own name. Null for all other files.
 */
export function payloadParser({ args, heredocs }: Copy | Add, heredoc: Heredoc): string | null {
  if (args?.type !== 'WordList' || heredoc.stripTabs || heredoc.terminator === null) return null
  const destination = args.words.at(-1)?.value ?? ''
  const isFolder = destination.endsWith('/') || destination === '.' || heredocs.length > 1
  const name = isFolder ? heredoc.name : destination
  // BuildKit expands the body: what is a variable or an escape to it is no part of the payload's language.
  if (heredoc.expand && /[$\\]/.test(heredoc.body.text)) return null
  return BY_EXTENSION.get(/\.([a-z]+)["']?$/i.exec(name)?.[1]?.toLowerCase() ?? '') ?? null
}
