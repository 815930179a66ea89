import { generateDockerfile } from './generate-dockerfile.js'
import { mutateText } from './mutate-text.js'
import { Random } from './random.js'

const LONGEST_MUTANT = 1500

/** The input of a seed: from the grammar, or a changed piece of a real file when there are any. */
export function inputOf(seed: number, corpus: readonly string[]): string {
  const random = new Random(seed)
  if (corpus.length === 0 || random.chance(0.6)) return generateDockerfile(random)
  return mutateText(random, random.pick(corpus), random.pick(corpus), LONGEST_MUTANT)
}
