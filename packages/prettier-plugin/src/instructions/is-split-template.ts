const BRACKETS = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['<%', '%>'],
] as const

/** Whether a template's placeholder, such as `{{ version }}`, is spread over several words: they must not be laid out. */
export function isSplitTemplate(words: readonly string[]): boolean {
  return words.some((word) =>
    BRACKETS.some(
      ([open, close]) => word.includes(open) && word.indexOf(close, word.lastIndexOf(open)) === -1,
    ),
  )
}
