import { nearest } from '../nearest.js'

/** What to write instead of a value that is none of the choices. */
export function choiceHint(value: string, choices: readonly string[]): string {
  const near = nearest(value, choices)
  const all = `choose from: ${choices.join(', ')}`
  return near === null ? all : `did you mean "${near}"? ${all}`
}
