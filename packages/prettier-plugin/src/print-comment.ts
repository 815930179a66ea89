import type { Comment, Directive } from '@dockwright/ast'

/** In column 1 this would be a directive, or speak to BuildKit's linter; at least to BuildKit's own search for them. */
export const DIRECTIVE_LIKE = /^#[^\S\n]*(?:syntax|escape|check)[^\S\n]*=/i

const DIRECTIVE = /^#[\s\u0085]*([a-zA-Z0-9]+)[\t\n\f\r ]*=/

/** A comment without its indentation, unless that would give it another meaning: see `Never touched` in the design. */
export function printComment({ hash }: Comment): string {
  const keepsColumn = hash.text === '#' || DIRECTIVE_LIKE.test(hash.text)
  return keepsColumn ? hash.leading.map((trivia) => trivia.text).join('') + hash.text : hash.text
}

/** `# name=value`. One that is indented counts for half of BuildKit only (DetectSyntax minds the column): it stays. */
export function printDirective({ hash, value }: Directive): string {
  if (hash.leading.length > 0) return hash.leading.map((trivia) => trivia.text).join('') + hash.text
  const written = DIRECTIVE.exec(hash.text)?.[1]
  return written === undefined ? hash.text : `# ${written}=${value}`
}
