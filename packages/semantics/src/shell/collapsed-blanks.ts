// Parentheses, comments, heredocs, subscripts and all but the simplest expansions may hold blanks that count.
const UNSURE = /[(`#]|<<|\$(?:\{(?!\w+\})|['"])|&>|\w\[/
const QUOTED_OR_BLANKS = /'[^']*'|"(?:[^"\\]|\\[^])*"|\\[^]|[ \t]+|['"]/g

/**
 * A shell text with every run of blanks between words made one blank; two texts with the same are the same program, told
 * without parsing either. Null when that is not certain.
 */
export function collapsedBlanks(text: string): string | null {
  if (UNSURE.test(text)) return null
  const openQuotes: string[] = []
  const collapsed = text.replace(QUOTED_OR_BLANKS, (match) => {
    if (match === '"' || match === "'") openQuotes.push(match)
    return match.startsWith(' ') || match.startsWith('\t') ? ' ' : match
  })
  return openQuotes.length === 0 ? collapsed : null
}
