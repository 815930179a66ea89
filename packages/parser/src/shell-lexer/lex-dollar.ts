import type { LexContext, LexFrame } from './lex-context.js'
import { failure } from './lex-failure.js'
import { lexModifier, unsupportedModifier } from './lex-modifier.js'
import { lexParameterName } from './lex-parameter-name.js'
import { lexReplacement } from './lex-replacement.js'
import { printedRune } from './rune-scanner.js'

/**
 * `$name`, `${name}`, `${name<modifier>...}`, or a `$` that means itself. Mirrors BuildKit's `processDollar`.
 *
 *     $name   ${name:-word}   ${name/pattern/replacement}
 *     ^---^   ^-----------^   ^-------------------------^
 */
export function* lexDollar(context: LexContext): LexFrame {
  const { scanner } = context
  scanner.next()
  if (scanner.peek() !== '{') {
    const name = lexParameterName(scanner)
    return name === '' ? '$' : plainValue(context, name, `$${name}`)
  }
  scanner.next()
  switch (scanner.peek()) {
    case null:
      return failure("syntax error: missing '}'")
    case '{':
    case '}':
    case ':':
      return failure('syntax error: bad substitution')
  }
  const name = lexParameterName(scanner)
  const rune = scanner.next()
  switch (rune) {
    case '}':
      return plainValue(context, name, `\${${name}}`)
    case ':':
      return yield* lexModifier(context, { name, operator: scanner.next(), emptyIsUnset: true })
    case '+':
    case '-':
    case '?':
    case '#':
    case '%':
      return yield* lexModifier(context, { name, operator: rune, emptyIsUnset: false })
    case '/':
      return yield* lexReplacement(context, name)
    case null:
    default:
      return unsupportedModifier(printedRune(rune))
  }
}

function plainValue({ variables, options }: LexContext, name: string, written: string): string {
  return variables.get(name) ?? (options.skipUnsetEnv === true ? written : '')
}
