import { expand } from '@dockwright/semantics'

const NAME = /\$\{?([\p{L}\p{Nd}_]+)/gu
const SAMPLES = ['', 'v', ' a  b ', `"q" 'r'`]

/** Whether two values expand to the same text, whatever is in the variables: `a\ b` and `"a b"` do. */
export function sameValue(first: string, second: string, escape: '\\' | '`'): boolean {
  if (first === second) return true
  const names = [...first.matchAll(NAME)].map((match) => match[1] ?? '')
  return (names.length === 0 ? [''] : SAMPLES).every((sample) => {
    const env = new Map(names.map((name) => [name, sample] as const))
    const [a, b] = [first, second].map((value) => expand(value, env, { escape }).value)
    return a === b && a !== null
  })
}
