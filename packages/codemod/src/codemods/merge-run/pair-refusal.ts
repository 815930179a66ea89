import type { Document } from '@dockwright/ast'
import { scopeAt, type Stage, stages } from '@dockwright/semantics'
import { isPragma } from '../../context/pragma.js'
import { flagRefusal } from './flag-refusal.js'
import type { Operand, RowRun } from './operand.js'
import { shellRefusal } from './shell-settings.js'

export interface MergeOptions {
  readonly comments: 'keep' | 'stop'
  readonly builderStages: boolean
  readonly maxCommands: number
}

/** Why two neighbours are not merged, whatever their text; null when nothing speaks against it. */
export function surroundingsRefusal(
  document: Document,
  first: RowRun,
  second: RowRun,
  { comments, builderStages }: MergeOptions,
): string | null {
  const scope = scopeAt(document, first.run)
  if (document.escape === '`' || scope === null || scope.os === 'windows') return 'windows-stage'
  const shell = shellRefusal(scope.shell, scope.variables)
  if (shell !== null) return shell
  if ([...first.comments, ...second.comments].some(({ hash }) => isPragma(hash.text))) return 'pragma'
  if (comments === 'stop' && second.comments.length > 0) return 'comment-between'
  if (!builderStages && scope.stage !== null && isBuilder(document, scope.stage)) return 'builder-stage'
  return flagRefusal(first.run, second.run, document.escape)
}

/** Why the texts of two neighbours are not joined by `&&`; null when nothing speaks against it. */
export function textRefusal(
  first: Operand | string,
  second: Operand | string,
  { maxCommands }: MergeOptions,
): string | null {
  if (typeof first === 'string') return first
  if (typeof second === 'string') return second
  if (first.replacesShell) return 'shell-replaced'
  if (first.usesRuntimeFiles || second.usesRuntimeFiles) return 'runtime-files'
  if (second.usesLastArgument) return 'last-argument'
  if (first.usesShellState || second.usesShellState) return 'shell-state'
  if (first.endsUnseen) return 'unseen-code'
  return first.commands > maxCommands || second.commands > maxCommands ? 'many-commands' : null
}

/** Whether a stage's layers are in no image that a build of the last stage gives. */
function isBuilder(document: Document, { index }: Stage): boolean {
  const all = stages(document).stages
  for (
    let next = all.at(-1);
    next !== undefined;
    next = next.base.kind === 'stage' ? all[next.base.index] : undefined
  ) {
    if (next.index === index) return false
    // A stage's base comes before it; anything else is an error that BuildKit reports.
    if (next.base.kind === 'stage' && next.base.index >= next.index) return true
  }
  return true
}
