/**
 * Which stages the image of a FROM could name, were its variables others; null when it has no variable, or holds what no
 * stage's name does.
 *
 *     base-${TARGETARCH}   base-amd64, base-arm64 …
 *     node:${VERSION}      null
 */
export function stageNameMatcher(image: string): ((name: string) => boolean) | null {
  const literals = literalsAroundVariables(image)
  if (literals === null || literals.length === 1) return null
  const first = literals[0] ?? ''
  const last = literals.at(-1) ?? ''
  return (name) => {
    if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last))
      return false
    let at = first.length
    for (const literal of literals.slice(1, -1)) {
      const found = name.indexOf(literal, at)
      if (found === -1) return false
      at = found + literal.length
    }
    return at <= name.length - last.length
  }
}

/** What stands before, between and after the variables; null when it could not be part of a stage's name. */
function literalsAroundVariables(image: string): readonly string[] | null {
  const literals = ['']
  for (let at = 0; at < image.length;) {
    const end = image[at] === '$' ? variableEnd(image, at) : at + 1
    const part = image.slice(at, end)
    at = end
    if (part.length > 1) literals.push('')
    else if (/[a-z0-9_.-]/.test(part)) literals.push(`${literals.pop() ?? ''}${part}`)
    else if (!/["'\\`]/.test(part)) return null
  }
  return literals
}

const NAME = /\w+/y

/** Where the variable that starts at a `$` ends; right after the `$` when there is none. */
function variableEnd(text: string, start: number): number {
  if (text[start + 1] !== '{') {
    NAME.lastIndex = start + 1
    return NAME.test(text) ? NAME.lastIndex : start + 1
  }
  let depth = 0
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}' && --depth === 0) return at + 1
  }
  return text.length
}
