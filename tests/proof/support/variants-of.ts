import type { Case } from './read-pairs.js'
import { sample, wholeProof } from './sample.js'
import { variants, type Variant } from './to-variant.js'

/** The variants in which a case is proved: as it stands, and in all others or, in a sample, in every second of the others. */
export function variantsOf({ name, settings }: Case): readonly Variant[] {
  const all = settings.variants ?? variants
  if (wholeProof) return all
  const others = all.filter((variant) => variant !== 'lf')
  const chosen = sample(others, Math.ceil(others.length / 2), name)
  return all.filter((variant) => variant === 'lf' || chosen.includes(variant))
}
