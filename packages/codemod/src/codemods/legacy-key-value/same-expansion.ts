import type { EscapeCharacter } from '@dockwright/ast'
import { expand } from '@dockwright/semantics'

const NAME = /\$\{?([\p{L}\p{Nd}_]+)/gu
/** What a variable may hold: nothing, blanks, quotes, patterns. */
const SAMPLES = [null, '', 'v', ' a  b ', `"q" 'r'`, '\\x`y$z', 'a*b?c/d']

/** Whether two words expand to the same text, whatever the variables in them hold. */
export function sameExpansion(first: string, second: string, escape: EscapeCharacter): boolean {
  const names = [...new Set([...first.matchAll(NAME)].map((match) => match[1] ?? ''))]
  const samples = names.length === 0 ? [null] : SAMPLES
  return samples.every((sample) => {
    const env = new Map(sample === null ? [] : names.map((name) => [name, sample] as const))
    const [a, b] = [expand(first, env, { escape }), expand(second, env, { escape })]
    return a.value === b.value && a.error === b.error && a.unmatched.join() === b.unmatched.join()
  })
}
