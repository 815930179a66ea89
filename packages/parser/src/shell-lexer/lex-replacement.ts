import type { LexContext, LexFrame } from './lex-context.js'
import { failure, isFailure } from './lex-failure.js'
import { replaceAllMatches } from './replace-all-matches.js'
import { replaceFirstMatch } from './replace-first-match.js'

/**
 * The rest of `${name/pattern/replacement}` or `${name//pattern/replacement}`. Mirrors the modifier `/` of BuildKit's
 * `processDollar`; unlike in a shell, the second slash is required.
 *
 *     ${name//pattern/replacement}
 *            ^-------------------^
 */
export function* lexReplacement({ scanner, variables, options }: LexContext, name: string): LexFrame {
  const replacesAll = scanner.peek() === '/'
  if (replacesAll) scanner.next()

  const pattern = yield { stop: '/', rawEscapes: true }
  if (isFailure(pattern))
    return scanner.peek() === null ? failure("syntax error: missing '/' in ${}") : pattern
  const replacement = yield { stop: '}', rawEscapes: true }
  if (isFailure(replacement))
    return scanner.peek() === null ? failure("syntax error: missing '}'") : replacement

  const value = variables.get(name)
  // One slash here even for `//`, as BuildKit has it.
  if (value === null && options.skipUnsetEnv === true) return `\${${name}/${pattern}/${replacement}}`
  return (replacesAll ? replaceAllMatches : replaceFirstMatch)(value ?? '', pattern, replacement)
}
