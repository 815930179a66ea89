import { applyHunks } from '../patch/apply-hunks.js'
import type { FileRecord } from '../report/run-record.js'
import { Engine, type Transformed } from '../run/engine.js'
import type { TransformJob, TransformSettings } from '../run/transform-settings.js'
import type { TextTransformer } from '../run/transformer.js'
import type { Colours } from '../terminal/colours.js'
import { chooseHunks } from './choose-hunks.js'
import type { Prompt } from './prompt.js'
import type { RefusedHunks } from './refused-hunks.js'

export interface Asking {
  readonly prompt: Prompt
  readonly memory: RefusedHunks
  readonly asksAgain: boolean
  readonly colours: Colours
}

interface Step {
  readonly codemod: string
  readonly engine: Engine
}

/** Runs one codemod after the other over a text and applies the hunks that the user wants. */
export class InteractiveTransformer implements TextTransformer {
  private isEnd = false

  private constructor(
    private readonly steps: readonly Step[],
    private readonly asking: Asking,
  ) {}

  static async create(settings: TransformSettings, asking: Asking): Promise<InteractiveTransformer> {
    const steps: Step[] = []
    for (const codemod of settings.codemods) {
      steps.push({ codemod: codemod.name, engine: await Engine.create({ ...settings, codemods: [codemod] }) })
    }
    return new InteractiveTransformer(steps, asking)
  }

  async transform(job: TransformJob): Promise<Transformed> {
    let text = job.text
    let record: FileRecord | null = null
    for (const step of this.steps) {
      const found = await step.engine.transform({ ...job, text })
      const wanted =
        found.output === null || this.isEnd ? null : await this.choose(step, job, text, found.output)
      text = wanted ?? text
      record = joined(record, found.record, wanted !== null)
    }
    const isChanged = text !== job.text
    const outcome = record?.outcome === 'skipped' ? 'skipped' : isChanged ? 'changed' : 'unchanged'
    if (record === null) throw new Error('a run without codemods')
    return { record: { ...record, outcome }, output: isChanged ? text : null, patch: null }
  }

  /** The text with what the user chose; null when that is nothing. */
  private async choose(step: Step, job: TransformJob, before: string, after: string): Promise<string | null> {
    const { prompt, memory, asksAgain, colours } = this.asking
    const change = { path: job.path, real: job.real, codemod: step.codemod, before, after }
    const { accepted, isWhole, isEnd } = await chooseHunks(change, prompt, memory, asksAgain, colours)
    this.isEnd = isEnd
    if (accepted.length === 0) return null
    if (isWhole) return after
    const partial = applyHunks(before, accepted)
    // A part stands alone only if the codemod, run over it, arrives at the whole: else it broke the change in two.
    const again = await step.engine.transform({ ...job, text: partial })
    if (again.output === after) return partial
    process.stderr.write(
      `These changes of ${step.codemod} belong together: none of them without the others.\n`,
    )
    if (isEnd) return null
    return (await prompt.ask('Apply them all?', ['y', 'n'])) === 'y' ? after : null
  }
}

function joined(before: FileRecord | null, record: FileRecord, isApplied: boolean): FileRecord {
  const own = isApplied ? record : { ...record, applied: [] }
  if (before === null) return own
  return {
    ...before,
    applied: [...before.applied, ...own.applied],
    refusals: [...before.refusals, ...own.refusals],
    reports: [...before.reports, ...own.reports],
    failures: [...before.failures, ...own.failures],
  }
}
