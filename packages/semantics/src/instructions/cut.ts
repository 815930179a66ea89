/** A text split at its first separator, as Go's strings.Cut does; `after` is null when there is none. */
export interface Cut {
  readonly before: string
  readonly after: string | null
}

export function cut(text: string, separator: string): Cut {
  const at = text.indexOf(separator)
  return at === -1
    ? { before: text, after: null }
    : { before: text.slice(0, at), after: text.slice(at + separator.length) }
}
