import { goQuote } from './go-quote.js'
import type { LexContext, Lexed, LexFrame } from './lex-context.js'
import type { LexEnvironment } from './lex-environment.js'
import { isFailure } from './lex-failure.js'
import type { LexOptions } from './lex-options.js'
import { lexUntil } from './lex-until.js'
import { RuneScanner } from './rune-scanner.js'
import { VariableLookup } from './variable-lookup.js'
import { wellFormed } from './well-formed.js'
import { WordCollector } from './word-collector.js'

/** A word expanded in both ways. `value` and `words` are null if and only if `error` is not. Names are sorted. */
export interface LexedWord {
  readonly value: string | null
  readonly words: readonly string[] | null
  readonly error: string | null
  readonly matched: readonly string[]
  readonly unmatched: readonly string[]
}

/** Expands a word. Mirrors BuildKit's `Lex.process`. */
export function lexWord(word: string, env: LexEnvironment, options: LexOptions): LexedWord {
  const source = wellFormed(word)
  const variables = new VariableLookup(env)
  const words = new WordCollector()
  const lexed = run({ scanner: new RuneScanner(source), options, variables, words })
  const names = { matched: variables.matched(), unmatched: variables.unmatched() }
  if (isFailure(lexed)) {
    return {
      value: null,
      words: null,
      error: `failed to process ${goQuote(source)}: ${lexed.error}`,
      ...names,
    }
  }
  return { value: lexed, words: words.finish(), error: null, ...names }
}

/** Runs the lexing functions on a stack of their own. */
function run(context: LexContext): Lexed {
  const stack: LexFrame[] = [lexUntil(context, null, context.options.rawEscapes === true)]
  let answer: Lexed = ''
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const step = frame.next(answer)
    if (step.done === true) {
      answer = step.value
      stack.pop()
    } else {
      context.words.dropPending()
      stack.push(lexUntil(context, step.value.stop, step.value.rawEscapes))
    }
  }
  return answer
}
