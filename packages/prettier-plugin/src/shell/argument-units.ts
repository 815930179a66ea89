import type { Redirection, ShellLeaf } from '@dockwright/semantics'

/** Leaves `[first, end)` that stay together on a line: a word, or a redirection with its file. */
export interface ArgumentUnit {
  readonly kind: 'word' | 'assignment' | 'redirection'
  readonly first: number
  readonly end: number
  /** A word's or an assignment's text, as written. */
  readonly text: string
}

export function argumentUnits(elements: readonly (ShellLeaf | Redirection)[]): readonly ArgumentUnit[] {
  return elements.map((element) => {
    if (element.type === 'Redirection') {
      return { kind: 'redirection', first: element.firstLeaf, end: element.endLeaf, text: '' }
    }
    const { index, text } = element
    return { kind: element.type === 'Assignment' ? 'assignment' : 'word', first: index, end: index + 1, text }
  })
}
