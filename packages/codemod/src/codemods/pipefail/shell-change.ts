import type { Run } from '@dockwright/ast'
import { scopeAt, type Stage, stages } from '@dockwright/semantics'
import type { CodemodContext } from '../../context/codemod-context.js'
import { shellWithPipefail } from './bash-images.js'
import type { PipefailRefusal } from './reasons.js'

export interface ShellChange {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

const KNOWS_PIPEFAIL: ReadonlySet<string> = new Set(['bash', 'ash', 'zsh', 'ksh'])
const DEFAULT = ['/bin/sh', '-c'] as const

/** The shell in force at a RUN, and that with pipefail; a reason when one of them is not known. */
export function shellChange(
  context: CodemodContext<{ readonly shell?: readonly string[] }>,
  stage: Stage,
  run: Run,
  mustRestore: boolean,
): ShellChange | PipefailRefusal {
  const { document, options } = context
  const image = baseImage(document, stage)
  const known = image === null ? null : shellWithPipefail(image)
  const current = scopeAt(document, run)?.shell.argv ?? null
  // An official image sets no SHELL.
  const before = current ?? (known === null && mustRestore ? null : DEFAULT)
  if (before === null) return 'shell-unknown'
  if (options.shell !== undefined) return { before, after: options.shell }
  const [program = '', ...rest] = before
  const name = program.slice(program.lastIndexOf('/') + 1)
  const next = KNOWS_PIPEFAIL.has(name) ? program : name === 'sh' ? known : null
  return next === null ? 'shell-unknown' : { before, after: [next, '-o', 'pipefail', ...rest] }
}

/** The image that a stage is built from in the end; null when it is not known. */
function baseImage(document: CodemodContext['document'], stage: Stage): string | null {
  const all = stages(document).stages
  let next: Stage | undefined = stage
  for (let depth = 0; next !== undefined && depth <= all.length; depth++) {
    const { base }: Stage = next
    if (base.kind !== 'stage') return base.kind === 'image' ? base.name : null
    next = all[base.index]
  }
  return null
}
