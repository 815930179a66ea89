import { createHash } from 'node:crypto'

/** `DOCKWRIGHT_PROOF=whole` proves everything; `1`, as in CI, a sample that is the same in every run. */
export const wholeProof = process.env.DOCKWRIGHT_PROOF === 'whole'

/** `count` of the items in their order, chosen by the seed. */
export function sample<Item>(items: readonly Item[], count: number, seed: string): readonly Item[] {
  const rank = (index: number): string => createHash('sha256').update(`${seed} ${index}`).digest('hex')
  const order = items.map((_, index) => [rank(index), index] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  const chosen = new Set(order.slice(0, count).map(([, index]) => index))
  return items.filter((_, index) => chosen.has(index))
}
