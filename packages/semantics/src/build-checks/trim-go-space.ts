/** Go's unicode.IsSpace: U+FEFF is no blank there, U+0085 is one. */
const BLANK = /^(?:(?!\ufeff)[\s\u0085])$/

/** Go's strings.TrimSpace. */
export function trimGoSpace(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && BLANK.test(text.charAt(start))) start++
  while (end > start && BLANK.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
