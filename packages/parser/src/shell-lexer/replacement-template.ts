const REFERENCE = /\$(?:\$|\{([\p{Letter}\p{Decimal_Number}_]+)\}|([\p{Letter}\p{Decimal_Number}_]+))/gu

/**
 * Splits a template as Go's `Regexp.Expand` reads it, for an expression without groups, at the references to the whole
 * match (`$0`, `${0}`). `$$` is a dollar; a reference to any other group is nothing; any other dollar means itself.
 */
export function splitReplacementTemplate(template: string): string[] {
  const pieces: string[] = []
  let piece = ''
  let at = 0
  for (const reference of template.matchAll(REFERENCE)) {
    piece += template.slice(at, reference.index)
    at = reference.index + reference[0].length
    if (reference[0] === '$$') piece += '$'
    if ((reference[1] ?? reference[2]) === '0') {
      pieces.push(piece)
      piece = ''
    }
  }
  return [...pieces, piece + template.slice(at)]
}
