/** `reason` says what differs; `at` is the joined offset in the first text. */
export type SameShell =
  { readonly same: true } | { readonly same: false; readonly reason: SameShellReason; readonly at: number }

/**
 * - `opaque`: the texts differ, and one of them is no shell that is understood.
 * - `tokens`: a word, an operator, a redirection or a comment is another, or is missing.
 * - `structure`: the same tokens make up another program.
 * - `heredoc-gap`: blanks came or went next to `<<`, which BuildKit reads as well.
 */
export type SameShellReason = 'opaque' | 'tokens' | 'structure' | 'heredoc-gap'
