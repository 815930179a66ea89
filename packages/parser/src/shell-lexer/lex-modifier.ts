import type { LexContext, LexFrame } from './lex-context.js'
import { failure, isFailure, type LexFailure } from './lex-failure.js'
import { printedRune } from './rune-scanner.js'
import { trimPrefix } from './trim-prefix.js'
import { trimSuffix } from './trim-suffix.js'

export interface Modifier {
  readonly name: string
  /** The rune after the name, or after the `:`; null at the end of the text. */
  readonly operator: string | null
  /** Whether there is a `:`, by which an empty variable counts as unset. */
  readonly emptyIsUnset: boolean
}

export function unsupportedModifier(modifier: string): LexFailure {
  return failure(`unsupported modifier (${modifier}) in substitution`)
}

/**
 * The rest of `${name<modifier>word}`. Mirrors the modifiers `- + ? # %` of BuildKit's `processDollar`.
 *
 *     ${name:-word}
 *             ^---^
 */
export function* lexModifier(context: LexContext, modifier: Modifier): LexFrame {
  const { name, operator, emptyIsUnset } = modifier
  const written = (emptyIsUnset ? ':' : '') + printedRune(operator)
  const isTrim = operator === '#' || operator === '%'
  if (isTrim && emptyIsUnset) return unsupportedModifier(written)

  const word = yield { stop: '}', rawEscapes: isTrim }
  if (isFailure(word)) return context.scanner.peek() === null ? failure("syntax error: missing '}'") : word

  const value = context.variables.get(name)
  if (value === null && context.options.skipUnsetEnv === true) return `\${${name}${written}${word}}`
  const isMissing = value === null || (emptyIsUnset && value === '')
  switch (operator) {
    case '-':
      return isMissing ? word : value
    case '+':
      return isMissing ? '' : word
    case '?': {
      if (!isMissing) return value
      const reason = value === null ? 'is not allowed to be unset' : 'is not allowed to be empty'
      return failure(`${name}: ${word === '' ? reason : word}`)
    }
    case '#':
    case '%': {
      const isGreedy = word.startsWith(operator)
      const trim = operator === '#' ? trimPrefix : trimSuffix
      return trim(value ?? '', isGreedy ? word.slice(1) : word, isGreedy)
    }
    case null:
    default:
      return unsupportedModifier(written)
  }
}
