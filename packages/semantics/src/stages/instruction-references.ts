import type { Copy, EscapeCharacter, Flag, Instruction, Run } from '@dockwright/ast'
import { expand } from '../expand.js'
import { leafSource } from '../views/leaf-source.js'
import { mountOptions } from '../views/mount-options.js'
import { type SourceText, spanOfText } from '../views/source-text.js'
import type { StageNames } from './stage-names.js'
import type { StageReference, StageTarget } from './stage-graph.js'

export interface ReferenceContext {
  readonly names: StageNames
  readonly stage: number
  readonly escape: EscapeCharacter
}

/** What a COPY's `--from`, or the mounts of a RUN, refer to; those of an ONBUILD's trigger too. */
export function instructionReferences(
  instruction: Instruction,
  context: ReferenceContext,
): readonly StageReference[] {
  let inner = instruction
  let isTrigger = false
  while (inner.type === 'Onbuild') {
    if (inner.instruction === null) return []
    inner = inner.instruction
    isTrigger = true
  }
  if (inner.type === 'Copy') return copyReferences(inner, isTrigger, context)
  return inner.type === 'Run' ? mountReferences(inner, isTrigger, context) : []
}

/** BuildKit's toCommand: what `--from` says must stay the same when it is expanded. */
function copyReferences(
  copy: Copy,
  isTrigger: boolean,
  context: ReferenceContext,
): readonly StageReference[] {
  // An index or a name means for a trigger what it means to the stage that runs it: any later one.
  const stage = isTrigger ? Infinity : context.stage
  return copy.flags.filter(namesFrom).map((flag) => {
    const source = leafSource(flag, context.escape)
    const { value } = expand(source.text, {}, { escape: isTrigger ? '\\' : context.escape })
    const target: StageTarget =
      value === source.text
        ? context.names.indexOrName(source.text, stage)
        : { kind: 'invalid', reason: 'variable', index: null }
    return reference({ kind: 'copy', instruction: copy, source, target, isTrigger, context })
  })
}

function namesFrom(flag: Flag): boolean {
  return flag.name === 'from' && flag.value !== null && flag.value !== ''
}

/** BuildKit's detectRunMount: the last `from` of each mount. */
function mountReferences(run: Run, isTrigger: boolean, context: ReferenceContext): readonly StageReference[] {
  const stage = isTrigger ? Infinity : context.stage
  return run.flags.flatMap((flag) => {
    if (flag.name !== 'mount') return []
    const option = mountOptions(flag, context.escape).options.findLast(
      ({ key, value }) => key === 'from' && value !== null,
    )
    const source = option?.value ?? null
    if (source === null || source.text === '') return []
    const dollar = source.text.indexOf('$')
    const target: StageTarget =
      dollar === -1 || dollar === source.text.length - 1
        ? context.names.anyCase(source.text, stage)
        : { kind: 'invalid', reason: 'variable', index: null }
    return [reference({ kind: 'mount', instruction: run, source, target, isTrigger, context })]
  })
}

interface Found {
  readonly kind: 'copy' | 'mount'
  readonly instruction: Copy | Run
  readonly source: SourceText
  readonly target: StageTarget
  readonly isTrigger: boolean
  readonly context: ReferenceContext
}

function reference({ kind, instruction, source, target, isTrigger, context }: Found): StageReference {
  const { start, end } = spanOfText(source, 0, source.text.length)
  return { kind, instruction, stage: context.stage, isTrigger, name: source.text, source, target, start, end }
}
