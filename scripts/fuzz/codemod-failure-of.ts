import { applyCodemods, codemods } from '@dockwright/codemod'
import type { Failure } from './failure-of.js'
import { processorTime } from './processor-time.js'

/** Of the processor: far more than any input here needs. */
const MOST_MILLISECONDS = 5_000

/** What no gate over the result has found: the codemod threw, or went round in circles. */
const FAULTS: ReadonlySet<string> = new Set(['exception', 'cycle'])

/** Every codemod that is built in, with the options of the example on its page. */
const REQUESTS = [...codemods.values()].map((codemod) => ({ codemod, options: codemod.docs.options }))

/** What the gates had to stop so far, and how often: nothing is lost by it, but a codemod could have known better. */
export const stopped = new Map<string, number>()

/**
 * What a text breaks in the codemods, or null: none throws, none takes long, none finds something to do in its own result
 * for ever. They run one by one, as the change of one would hide the text from the next. What a gate stops is counted.
 */
export function codemodFailureOf(text: string): Failure | null {
  for (const request of REQUESTS) {
    const { name } = request.codemod
    const start = processorTime()
    try {
      const { failures } = applyCodemods(text, [request], { unsafe: true, includeOnbuild: true })
      for (const { gate, message } of failures) {
        const kind = `${name}: ${gate}`
        if (FAULTS.has(gate)) return { kind, message: `${kind}: ${message}` }
        stopped.set(kind, (stopped.get(kind) ?? 0) + 1)
      }
    } catch (error) {
      if (!(error instanceof Error)) throw error
      return { kind: `${name}: throws`, message: `${name}: ${error.stack ?? error.message}` }
    }
    const elapsed = processorTime() - start
    if (elapsed > MOST_MILLISECONDS)
      return { kind: `${name}: slow`, message: `${name} took ${elapsed.toFixed(0)} ms` }
  }
  return null
}
