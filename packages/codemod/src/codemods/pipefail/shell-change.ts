import type { Run } from '@dockwright/ast'
import { scopeAt, type Stage } from '@dockwright/semantics'
import type { CodemodContext } from '../../context/codemod-context.js'
import { baseImage } from '../images/base-image.js'
import { officialImage } from '../images/official-image.js'
import type { PipefailRefusal } from './reasons.js'

export interface ShellChange {
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Whether bash comes in the place of what may be dash. */
  readonly isOtherShell: boolean
}

const KNOWS_PIPEFAIL: ReadonlySet<string> = new Set(['bash', 'ash', 'ksh'])
const DEFAULT = ['/bin/sh', '-c'] as const

/** The shell in force at a RUN, and that with pipefail; a reason when one of them is not known. */
export function shellChange(
  context: CodemodContext<{ readonly shell: readonly string[] | undefined }>,
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
  const [program = '', ...rest] = before
  const name = program.slice(program.lastIndexOf('/') + 1)
  const isSh = name === 'sh'
  if (options.shell !== undefined) return { before, after: options.shell, isOtherShell: isSh }
  const next = KNOWS_PIPEFAIL.has(name) ? program : isSh ? known : null
  return next === null
    ? 'shell-unknown'
    : {
        before,
        after: [next, '-o', 'pipefail', ...rest],
        isOtherShell: isSh && next === '/bin/bash',
      }
}

/** A shell of an official image that knows `-o pipefail`; null when none is known. */
function shellWithPipefail(image: string): string | null {
  const official = officialImage(image)
  if (official === null) return null
  return official.isAlpine ? '/bin/ash' : '/bin/bash'
}
