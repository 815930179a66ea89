const NEVER_FIRST = /^[\s\u0085]*(?:#|$)/

/**
 * Whether a word must not be the first of a continued line: it would be a comment there, or, being all blanks to BuildKit,
 * nothing. What follows a `#` that is meant for a comment (but is none: `EXPOSE 80 # web`) had better stay with it.
 */
export function isNeverFirst(word: string): boolean {
  return NEVER_FIRST.test(word)
}
