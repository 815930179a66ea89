const HASH_OR_BLANK_LINE = /^[^\S\n]*(?:#[^\n]*)?(?:\n|$)/
const FORMAT = /^[^\S\n]*#[^\S\n]*@(?:format|prettier)[^\S\n]*$/m
const NO_FORMAT = /^[^\S\n]*#[^\S\n]*@no(?:format|prettier)[^\S\n]*$/m
/** A shebang line, then directives: BuildKit looks for `# syntax=` below a shebang too (DetectSyntax). */
const SHEBANG_AND_DIRECTIVES =
  /^(?:#![^\n]*(?:\n|$))?(?:[^\S\n]*#[^\S\n]*(?:syntax|escape|check)[^\S\n]*=[^\n]*(?:\n|$))*/i

/** Whether the comments above the first instruction ask for formatting: `# @format` or `# @prettier`. */
export function hasPragma(text: string): boolean {
  return FORMAT.test(topOf(text))
}

/** Whether the comments above the first instruction forbid it: `# @noformat` or `# @noprettier`. */
export function hasIgnorePragma(text: string): boolean {
  return NO_FORMAT.test(topOf(text))
}

/** Adds `# @format` at the top, but below the directives, which must come first. */
export function insertPragma(text: string): string {
  const directives = SHEBANG_AND_DIRECTIVES.exec(text)?.[0] ?? ''
  const newline = directives === '' || directives.endsWith('\n') ? '' : '\n'
  const rest = text.slice(directives.length)
  const gap = rest === '' || /^[^\S\n]*\n/.test(rest) ? '' : '\n'
  return `${directives}${newline}# @format\n${gap}${rest}`
}

/** The comments and blank lines above the first instruction. */
function topOf(text: string): string {
  let end = 0
  for (let rest = text; rest !== ''; rest = text.slice(end)) {
    const line = HASH_OR_BLANK_LINE.exec(rest)?.[0] ?? ''
    if (line === '') break
    end += line.length
  }
  return text.slice(0, end)
}
