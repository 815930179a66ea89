import type { Instruction, Keyword, Word } from '@dockwright/ast'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import type { Editor } from '../editor/editor.js'
import { findsMore } from './finds-more.js'
import { sourcePieces } from './legacy-key-value/source-pieces.js'

/** A keyword that is to be written in another case. */
interface Casing {
  readonly instruction: Instruction
  readonly leaf: Pick<Keyword | Word, 'start' | 'text' | 'value'>
  readonly wanted: string
}

/** Writes keywords in upper case. BuildKit's rule ConsistentInstructionCasing (validateCommandCasing). */
export const instructionCasing = defineCodemod({
  name: 'instruction-casing',
  description: 'write instruction keywords in upper case',
  level: 'safe',
  rules: ['ConsistentInstructionCasing'],
  reasons: {
    finding: 'docker build --check would find something that it does not find now',
  },
  docs: {
    before:
      'from alpine:3.20 as base\nRun apk add curl\nhealthcheck --interval=5s cmd ["curl", "-f", "localhost"]\n',
    after:
      'FROM alpine:3.20 AS base\nRUN apk add curl\nHEALTHCHECK --interval=5s CMD ["curl", "-f", "localhost"]\n',
    text:
      'AS goes with its FROM, since `docker build --check` wants both in one case; an AS that differs from a FROM in upper case is for from-as-casing. ' +
      'CMD and NONE of a HEALTHCHECK are keywords, too. The instruction inside an ONBUILD is stored in the image as it is written, so it is left alone unless ONBUILD is asked for. ' +
      'Words that BuildKit does not know as instructions are left alone.',
  },
  run(context) {
    const casings = context.instructions().flatMap(casingsOf)
    if (casings.length === 0) return
    const change = (editor: Editor): void => {
      for (const casing of casings) write(context, editor, casing)
    }
    // One keyword that a pragma protects may come to be the only one in its case.
    if (!findsMore(context, change)) change(context.editor)
    else for (const { instruction } of casings) context.refuse(instruction, 'finding')
  },
})

function casingsOf(instruction: Instruction): readonly Casing[] {
  if (instruction.type === 'Unknown') return []
  const own = [casing(instruction, instruction.keyword, instruction.type.toUpperCase())]
  if (instruction.type === 'From' && instruction.as !== null && own.some((one) => one !== null))
    own.push(casing(instruction, instruction.as, 'AS'))
  if (instruction.type === 'Healthcheck' && /^(?:cmd|none)$/i.test(instruction.kind?.value ?? ''))
    own.push(casing(instruction, instruction.kind, instruction.kind?.value.toUpperCase() ?? ''))
  return own.filter((one) => one !== null)
}

function casing(instruction: Instruction, leaf: Casing['leaf'] | null, wanted: string): Casing | null {
  return leaf === null || leaf.value === wanted ? null : { instruction, leaf, wanted }
}

/** A keyword may be cut by continuation lines, with comments between them. */
function write({ escape }: CodemodContext, editor: Editor, { leaf, wanted }: Casing): void {
  let at = 0
  for (const { start, value } of sourcePieces(leaf, escape) ?? []) {
    editor.replaceRange(
      { start, end: start + value.length },
      wanted.slice(at, at + value.length),
      'upper case',
    )
    at += value.length
  }
}
