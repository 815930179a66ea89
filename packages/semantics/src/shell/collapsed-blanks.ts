// Parentheses, comments, heredocs, subscripts and expansions may hold blanks that count.
const UNSURE = /[(`#]|<<|\$[{'"]|&>|\w\[/
const QUOTED_OR_BLANKS = /'[^']*'|"(?:[^"\\]|\\[^])*"|\\[^]|[ \t]+|['"]/g

/**
 * A shell text with every run of blanks between words made one blank; two texts with the same are the same program, told
 * without parsing either. Null when that is not certain.
 */
export function collapsedBlanks(text: string): string | null {
  if (UNSURE.test(text)) return null
  let isOpen = false
  const collapsed = text.replace(QUOTED_OR_BLANKS, (match) => {
    if (match.length === 1 && (match === '"' || match === "'")) isOpen = true
    return match.startsWith(' ') || match.startsWith('\t') ? ' ' : match
  })
  return isOpen ? null : collapsed
}
