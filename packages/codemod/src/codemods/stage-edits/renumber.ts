import { spanOfText, stages } from '@dockwright/semantics'
import type { CodemodContext } from '../../context/codemod-context.js'

/** The reason code that a codemod declares to use `renumberRefusal`. */
export const RENUMBER_REASONS = {
  'onbuild-index': 'an ONBUILD refers to a stage by its number, which would be that of another stage',
  'no-such-stage': 'a --from refers to a stage that is not there, or comes later',
} as const satisfies Readonly<Record<string, string>>

/** Why the stages of a document cannot be given other numbers; null when they can. */
export function renumberRefusal({ document }: CodemodContext): keyof typeof RENUMBER_REASONS | null {
  for (const { target, isTrigger, name } of stages(document).references) {
    if (target.kind === 'invalid') return 'no-such-stage'
    if (isTrigger && /^\d+$/.test(name ?? '')) return 'onbuild-index'
  }
  return null
}

/** Brings every `--from` with a number up to date. `numberOf` gives a stage's new number; null for one that goes, and all that it holds or that names it. */
export function renumber(
  { document, editor }: Pick<CodemodContext, 'document' | 'editor'>,
  numberOf: (index: number) => number | null,
): void {
  for (const { target, source, stage } of stages(document).references) {
    if (
      target.kind !== 'stage' ||
      target.by !== 'index' ||
      source === null ||
      numberOf(stage) === null ||
      numberOf(target.index) === null
    )
      continue
    const span = spanOfText(source, 0, source.text.length)
    editor.replaceRange(span, String(numberOf(target.index)), 'renumber')
  }
}
