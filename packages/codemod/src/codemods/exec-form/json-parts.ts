import type { ShellText } from '@dockwright/ast'

/** BuildKit reads lines of up to 65,535 bytes; this leaves room for what stands around the text. */
const LONGEST = 60_000

/**
 * The text of an array for each part of a shell form, so that the lines stay, and the comments between them: BuildKit joins lines
 * before it looks for an array, also within a string. Null where no array says the same, or a line gets too long.
 *
 *     CMD a && \        CMD ["/bin/sh", "-c", "a && \
 *         # why     →       # why
 *         b                 b"]
 */
export function shellParts(parts: readonly ShellText[], shell: readonly string[]): readonly string[] | null {
  const head = shell.map((word) => `${JSON.stringify(word)}, `).join('')
  const written = parts.map(({ value }, index) => {
    const start = index === 0 ? `[${head}"` : ''
    const end = index === parts.length - 1 ? '"]' : ''
    return start + JSON.stringify(value).slice(1, -1) + end
  })
  return says(written, [...shell, parts.map(({ value }) => value).join('')]) ? written : null
}

/** The same for an array of the text's words; null, too, where a line break cuts a word. */
export function bareParts(parts: readonly ShellText[]): readonly string[] | null {
  const last = parts.length - 1
  const written = parts.map(({ value }, index) => {
    const words = value.match(/[^ \t]+/g) ?? []
    const [indent = ''] = /^[ \t]*/.exec(value) ?? []
    const [rest = ''] = /[ \t]*$/.exec(value) ?? []
    const list = words.map((word) => JSON.stringify(word)).join(', ')
    return `${indent}${index === 0 ? '[' : ''}${list}${index === last ? ']' : words.length > 0 ? ',' : ''}${rest}`
  })
  return says(
    written,
    parts
      .map(({ value }) => value)
      .join('')
      .split(/[ \t]+/),
  )
    ? written
    : null
}

/** Whether the joined parts are read as these strings. */
function says(written: readonly string[], strings: readonly string[]): boolean {
  if (written.some((line) => new TextEncoder().encode(line).length > LONGEST)) return false
  if (strings.some((text) => /\p{Surrogate}/u.test(text))) return false
  try {
    return JSON.stringify(JSON.parse(written.join(''))) === JSON.stringify(strings)
  } catch {
    return false
  }
}
