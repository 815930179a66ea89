import { goToLower } from '@dockwright/parser'
import type { StageTarget } from './stage-graph.js'

const SCRATCH = 'scratch'
const INDEX = /^[+-]?\d+$/

/** The names of a document's stages. Of a name that stands twice, the later stage has it. */
export class StageNames {
  private readonly byName = new Map<string, number[]>()

  constructor(private readonly names: readonly (string | null)[]) {
    for (const [index, name] of names.entries()) {
      if (name === null) continue
      const own = this.byName.get(name)
      if (own === undefined) this.byName.set(name, [index])
      else own.push(index)
    }
  }

  /** What the base of stage `stage` is: an earlier stage by its exact name, which is in lower case. BuildKit's addState. */
  base(name: string, stage: number): StageTarget {
    const index = lastBefore(this.byName.get(name) ?? [], stage)
    if (index !== null) return { kind: 'stage', index, by: 'name' }
    return name === SCRATCH ? { kind: 'scratch' } : { kind: 'image', name }
  }

  /** What `--from` names for stage `stage`: an index, or a stage in any case, or an image. BuildKit's toCommand. */
  indexOrName(name: string, stage: number): StageTarget {
    if (!INDEX.test(name)) return this.anyCase(name, stage)
    const index = Number(name)
    if (index < 0 || index >= this.names.length)
      return { kind: 'invalid', reason: 'no-such-index', index: null }
    return earlier({ kind: 'stage', index: index === 0 ? 0 : index, by: 'index' }, stage)
  }

  /** What a mount's `from` names for stage `stage`: a stage in any case, or an image. BuildKit's findStateByName. */
  anyCase(name: string, stage: number): StageTarget {
    const index = this.byName.get(goToLower(name))?.at(-1)
    if (index !== undefined) return earlier({ kind: 'stage', index, by: 'name' }, stage)
    return name === SCRATCH ? { kind: 'scratch' } : { kind: 'image', name }
  }

  /** The stages before `stage` whose names fit. */
  matching(matches: (name: string) => boolean, stage: number): readonly number[] {
    return this.names.flatMap((name, index) =>
      index < stage && name !== null && matches(name) ? [index] : [],
    )
  }
}

function earlier(
  target: { readonly kind: 'stage'; readonly index: number; readonly by: 'name' | 'index' },
  stage: number,
): StageTarget {
  const { index } = target
  if (index < stage) return target
  return { kind: 'invalid', reason: index === stage ? 'itself' : 'later-stage', index }
}

/** The largest of the rising numbers that is less than `limit`; null when none is. */
function lastBefore(numbers: readonly number[], limit: number): number | null {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return numbers[low - 1] ?? null
}
