const TAB = 9
const SPACE = 32
const DOUBLE_QUOTE = 34
const HASH = 35
const DOLLAR = 36
const SINGLE_QUOTE = 39
const OPEN = 40
const CLOSE = 41
const LESS = 60
const BACKSLASH = 92
const BACKQUOTE = 96
const OPEN_BRACE = 123

/** `${…}` without quotes, escapes or substitutions inside, which dialects read in their own ways. */
const BRACES = /\$\{(?:[^'"`\\{}$]|\$\w+|\$\{\w+\})*\}/y

/** Substitutions in substitutions; no human's go deeper. */
const MAXIMUM_DEPTH = 20

/**
 * Where the quoted string, escaped character, substitution or expansion that starts at `start` ends: at `start` if none does;
 * -1 when that is not certain without a parser.
 */
export function regionEnd(text: string, start: number, depth = 0): number {
  switch (text.charCodeAt(start)) {
    case BACKSLASH:
      return start + 1 < text.length ? start + 2 : -1
    case SINGLE_QUOTE:
      return text.indexOf("'", start + 1) + 1 || -1
    case DOUBLE_QUOTE:
      return doubleQuotedEnd(text, start, depth)
    case BACKQUOTE:
      return backquotedEnd(text, start)
    case DOLLAR:
      return dollarEnd(text, start, depth)
    default:
      return start
  }
}

function doubleQuotedEnd(text: string, start: number, depth: number): number {
  for (let place = start + 1; place < text.length;) {
    const code = text.charCodeAt(place)
    if (code === DOUBLE_QUOTE) return place + 1
    const isQuoteInside = code === SINGLE_QUOTE || (code === DOLLAR && isQuote(text.charCodeAt(place + 1)))
    const end = isQuoteInside ? place + 1 : regionEnd(text, place, depth)
    if (end === -1) return -1
    place = Math.max(end, place + 1)
  }
  return -1
}

function isQuote(code: number): boolean {
  return code === SINGLE_QUOTE || code === DOUBLE_QUOTE
}

function backquotedEnd(text: string, start: number): number {
  for (let place = start + 1; place < text.length; place++) {
    const code = text.charCodeAt(place)
    if (code === BACKQUOTE) return place + 1
    if (code === BACKSLASH) place++
  }
  return -1
}

function dollarEnd(text: string, start: number, depth: number): number {
  switch (text.charCodeAt(start + 1)) {
    case OPEN:
      return depth === MAXIMUM_DEPTH ? -1 : substitutionEnd(text, start + 2, depth + 1)
    case OPEN_BRACE:
      BRACES.lastIndex = start
      return BRACES.test(text) ? BRACES.lastIndex : -1
    case SINGLE_QUOTE:
    case DOUBLE_QUOTE:
      return -1
    default:
      return start + 1
  }
}

/** The end of `$(…)`, whose inside starts at `start`. A comment, a heredoc or a `case` may hold a `)` that closes nothing. */
function substitutionEnd(text: string, start: number, depth: number): number {
  let open = 1
  for (let place = start; place < text.length;) {
    const code = text.charCodeAt(place)
    if (code === CLOSE && --open === 0) return text.slice(start, place).includes('case') ? -1 : place + 1
    if (code === OPEN) open++
    if (code === HASH && endsWord(text.charCodeAt(place - 1))) return -1
    if (code === LESS && text.charCodeAt(place + 1) === LESS) return -1
    const end = regionEnd(text, place, depth)
    if (end === -1) return -1
    place = Math.max(end, place + 1)
  }
  return -1
}

/** Whether a word may start after this character. */
function endsWord(code: number): boolean {
  return code === SPACE || code === TAB || ';|&()<>'.includes(String.fromCharCode(code))
}
