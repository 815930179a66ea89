import { compileGlob, type CompiledGlob, matchGlob } from './wildmatch.js'

interface Rule {
  /** What stands before the first wildcard of a pattern with a slash: compared as it is. */
  readonly prefix: string
  readonly glob: CompiledGlob
  readonly negated: boolean
  readonly foldersOnly: boolean
  /** Without a slash in the pattern, the name alone is compared, at any depth. */
  readonly nameOnly: boolean
}

/**
 * The rules of one .gitignore file, as git reads them (dir.c, parse_path_pattern). Written here and not taken from a
 * library since the ones there are answer for a path and its parents at once, where nested files need one level at a
 * time, and turn patterns into regular expressions that a hostile repository can make backtrack.
 */
export class Gitignore {
  private readonly rules: readonly Rule[]

  constructor(content: string) {
    this.rules = content
      .replace(/^\ufeff/, '')
      .split('\n')
      .map((line) => parseRule(toBytes(line)))
      .filter((rule) => rule !== null)
      .reverse()
  }

  /**
   * What the last rule that matches says of `path` itself, leaving its parents aside: true is ignored, false is not,
   * null when no rule speaks of it. `path` is relative to the folder of the .gitignore file, with forward slashes.
   */
  test(path: string, isFolder: boolean): boolean | null {
    const bytes = toBytes(path)
    const name = bytes.slice(bytes.lastIndexOf('/') + 1)
    for (const rule of this.rules) {
      if (rule.foldersOnly && !isFolder) continue
      if (matches(rule, rule.nameOnly ? name : bytes)) return !rule.negated
    }
    return null
  }
}

function parseRule(line: string): Rule | null {
  let pattern = trimEnd(line.endsWith('\r') ? line.slice(0, -1) : line)
  if (pattern === '' || pattern.startsWith('#')) return null
  const negated = pattern.startsWith('!')
  if (negated) pattern = pattern.slice(1)
  const foldersOnly = pattern.endsWith('/')
  if (foldersOnly) pattern = pattern.slice(0, -1)
  const nameOnly = !pattern.includes('/')
  if (pattern.startsWith('/')) pattern = pattern.slice(1)
  if (pattern === '') return null
  // As in git's match_pathname, a `**` after the literal beginning counts as one at the beginning: `a**/b` is `a` and `**/b`.
  const prefix = nameOnly ? '' : pattern.slice(0, /[*?[\\]|$/.exec(pattern)?.index)
  const glob = compileGlob(nameOnly ? pattern.replace(/\*+/g, '*') : pattern.slice(prefix.length))
  return glob === null ? null : { prefix, glob, negated, foldersOnly, nameOnly }
}

function matches({ prefix, glob }: Rule, path: string): boolean {
  return path.startsWith(prefix) && matchGlob(glob, path.slice(prefix.length))
}

/** Without trailing blanks, but for one that a backslash keeps (dir.c, trim_trailing_spaces). */
function trimEnd(line: string): string {
  let end = 0
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '\\') end = Math.min(line.length, ++at + 1)
    else if (line[at] !== ' ') end = at + 1
  }
  return line.slice(0, end)
}

/** One character a UTF-8 byte. */
function toBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}
