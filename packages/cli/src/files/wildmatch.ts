/** One position of a pattern: a byte, `?`, `*`, or a bracket expression. */
type Token = number | 'any' | 'star' | ByteSet
type ByteSet = ReadonlySet<number>

/** A part of a pattern between slashes; `globstar` is a part of two stars or more. */
type Segment = 'globstar' | readonly Token[]

export interface CompiledGlob {
  readonly segments: readonly Segment[]
}

const BACKSLASH = '\\'

/**
 * Compiles a pattern of a .gitignore file that has a slash (or one segment of it). Mirrors git's wildmatch with
 * WM_PATHNAME. Patterns and paths are byte strings (one character a UTF-8 byte), as git compares bytes. Null: the
 * pattern is malformed and matches nothing.
 */
export function compileGlob(pattern: string): CompiledGlob | null {
  const segments: Segment[] = []
  const parts = splitSegments(pattern)
  if (parts === null) return null
  for (const part of parts) {
    if (/^\*{2,}$/.test(part)) {
      if (segments.at(-1) !== 'globstar') segments.push('globstar')
      continue
    }
    const tokens = compileSegment(part)
    if (tokens === null) return null
    segments.push(tokens)
  }
  return { segments }
}

/**
 * Whether a path matches, in time proportional to the product of the two lengths: a hostile pattern cannot make it
 * backtrack, since after a later star an earlier one need not be tried again.
 */
export function matchGlob(glob: CompiledGlob, path: string): boolean {
  const parts = path.split('/')
  const { segments } = glob
  let at = 0
  let part = 0
  let star = -1
  let resume = 0
  while (part < parts.length) {
    const segment = segments[at]
    if (segment === 'globstar') {
      // `a/**` is what lies in a, not a itself: the last `**` takes at least one part, and there is one here.
      if (at === segments.length - 1) return true
      star = at++
      resume = part
    } else if (segment !== undefined && matchSegment(segment, parts[part] ?? '')) {
      at++
      part++
    } else if (star >= 0) {
      at = star + 1
      part = ++resume
    } else return false
  }
  return at === segments.length
}

function matchSegment(tokens: readonly Token[], text: string): boolean {
  let at = 0
  let index = 0
  let star = -1
  let resume = 0
  while (index < text.length) {
    const token = tokens[at]
    if (token === 'star') {
      star = at++
      resume = index
    } else if (token !== undefined && matchByte(token, text.charCodeAt(index))) {
      at++
      index++
    } else if (star >= 0) {
      at = star + 1
      index = ++resume
    } else return false
  }
  while (tokens[at] === 'star') at++
  return at === tokens.length
}

function matchByte(token: Exclude<Token, 'star'>, byte: number): boolean {
  if (token === 'any') return true
  return typeof token === 'number' ? token === byte : token.has(byte)
}

/** At slashes, escaped or not, but not inside brackets. Null when a bracket is not closed. */
function splitSegments(pattern: string): readonly string[] | null {
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]
    if (character === '[') {
      const bracket = readBracket(pattern, at)
      if (bracket === null) return null
      at = bracket.end
    } else if (character === '/' || (character === BACKSLASH && pattern[at + 1] === '/')) {
      parts.push(pattern.slice(start, at))
      if (character === BACKSLASH) at++
      start = at + 1
    } else if (character === BACKSLASH) at++
  }
  parts.push(pattern.slice(start))
  return parts
}

function compileSegment(text: string): readonly Token[] | null {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '*') {
      if (tokens.at(-1) !== 'star') tokens.push('star')
    } else if (character === '?') tokens.push('any')
    else if (character === '[') {
      const bracket = readBracket(text, at)
      if (bracket === null) return null
      tokens.push(bracket.set)
      at = bracket.end
    } else {
      if (character === BACKSLASH) at++
      if (at >= text.length) return null
      tokens.push(text.charCodeAt(at))
    }
  }
  return tokens
}

/** Reads `[…]` from its opening bracket; `end` is the closing one. Null when it is not closed. */
function readBracket(text: string, open: number): { readonly set: ByteSet; readonly end: number } | null {
  let at = open + 1
  const negated = text[at] === '!' || text[at] === '^'
  if (negated) at++
  const found = new Set<number>()
  let previous = -1
  for (let first = true; first || text[at] !== ']'; first = false, at++) {
    if (at >= text.length) return null
    const name =
      text[at] === '[' && text[at + 1] === ':' ? /^\[:([^\]]*):\]/.exec(text.slice(at, at + 16)) : null
    if (name !== null) {
      const matches = CLASSES.get(name[1] ?? '')
      if (matches === undefined) return null
      for (let byte = 0; byte < 128; byte++) if (matches.test(String.fromCharCode(byte))) found.add(byte)
      at += name[0].length - 1
      previous = -1
      continue
    }
    const isRange = text[at] === '-' && previous >= 0 && at + 1 < text.length && text[at + 1] !== ']'
    if (isRange) at++
    if (text[at] === BACKSLASH) at++
    if (at >= text.length) return null
    const byte = text.charCodeAt(at)
    for (let each = isRange ? previous : byte; each <= byte; each++) found.add(each)
    previous = isRange ? -1 : byte
  }
  const set = new Set<number>()
  for (let byte = 1; byte < 256; byte++) if (found.has(byte) !== negated && byte !== 0x2f) set.add(byte)
  return { set, end: at }
}

const CLASSES: ReadonlyMap<string, RegExp> = new Map([
  ['alnum', /[A-Za-z0-9]/],
  ['alpha', /[A-Za-z]/],
  ['blank', /[ \t]/],
  ['cntrl', /[\x00-\x1f\x7f]/],
  ['digit', /[0-9]/],
  ['graph', /[!-~]/],
  ['lower', /[a-z]/],
  ['print', /[ -~]/],
  ['punct', /[!-/:-@[-`{-~]/],
  ['space', /[ \t\n\v\f\r]/],
  ['upper', /[A-Z]/],
  ['xdigit', /[A-Fa-f0-9]/],
])
