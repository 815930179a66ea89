import type { Redirection, ShellLeaf } from '@dockwright/semantics'

/** Leaves `[first, end)` that stay together on a line: a word, or a redirection with its file. */
export interface ArgumentUnit {
  readonly first: number
  readonly end: number
  readonly isRedirection: boolean
  /** A word's text, as written. */
  readonly text: string
}

export function argumentUnits(elements: readonly (ShellLeaf | Redirection)[]): readonly ArgumentUnit[] {
  return elements.map((element) =>
    element.type === 'Redirection'
      ? { first: element.firstLeaf, end: element.endLeaf, isRedirection: true, text: '' }
      : { first: element.index, end: element.index + 1, isRedirection: false, text: element.text },
  )
}
