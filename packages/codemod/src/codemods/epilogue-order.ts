import { commentsOf, type Document, type Instruction, type InstructionType, print } from '@dockwright/ast'
import { type Stage, stages } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { isPragma } from '../context/pragma.js'
import type { Editor } from '../editor/editor.js'
import { findsMore } from './finds-more.js'
import { commentsAbove } from './stage-edits/comments-above.js'

/** What ends a stage, in the order in which it does. */
const EPILOGUE = [
  'StopSignal',
  'Healthcheck',
  'Entrypoint',
  'Cmd',
] as const satisfies readonly InstructionType[]

/** Puts what says how a container runs at the end of its stage. */
export const epilogueOrder = defineCodemod({
  name: 'epilogue-order',
  description: 'put STOPSIGNAL, HEALTHCHECK, ENTRYPOINT and CMD at the end of their stage',
  level: 'safe',
  reasons: {
    shell: 'a shell form would come behind a SHELL, and be run by another shell',
    variable: 'a variable would come behind an ENV or ARG, and may have another value there',
    finding: 'docker build --check would find something that it does not find now',
    pragma:
      'a comment above, apart from the instruction, steers a tool and would come to stand above another',
    twice: 'the stage has two instructions of this kind, of which only the last counts',
    ignored: 'a pragma keeps this codemod from an instruction at the end of the stage',
  },
  docs: {
    before:
      'FROM python:3.13\nCMD ["python", "app.py"]\n# stop gently\nSTOPSIGNAL SIGINT\nWORKDIR /app\nCOPY . .\n',
    after:
      'FROM python:3.13\nWORKDIR /app\nCOPY . .\n# stop gently\nSTOPSIGNAL SIGINT\nCMD ["python", "app.py"]\n',
    text: 'The comments right above an instruction move with it. The image is the same, but for the order of its history. A shell form does not move past a SHELL, and a variable in STOPSIGNAL not past an ENV or ARG.',
  },
  run(context) {
    for (const stage of stages(context.document).stages) orderStage(context, stage)
  },
})

function orderStage(context: CodemodContext, { from, instructions }: Stage): void {
  const { document } = context
  const body = instructions.findLastIndex((instruction) => rankOf(instruction) === -1)
  const kept = orderedEnd(instructions.slice(body + 1))
  const moving = instructions.filter(
    (instruction) => rankOf(instruction) !== -1 && !kept.includes(instruction),
  )
  if (moving.length === 0) return
  const sorted = moving.toSorted((first, second) => rankOf(first) - rankOf(second))
  const end = kept.at(-1) ?? instructions[body] ?? from
  const change = (editor: Editor): void => {
    for (const instruction of sorted) {
      const next = kept.find((other) => rankOf(other) > rankOf(instruction)) ?? null
      move(document, editor, instruction, next, end)
    }
  }
  const reason =
    moving.map((instruction) => refusal(context, instruction, instructions)).find((one) => one !== null) ??
    (findsMore(context, change) ? 'finding' : null)
  if (reason !== null) {
    for (const instruction of moving) context.refuse(instruction, reason)
    return
  }
  const texts = moving.flatMap((instruction) => {
    const { own, apart } = commentsAbove(document, instruction)
    return [...own, ...apart].flatMap((above) => commentsOf(above).map(({ text }) => text))
  })
  context.rewritesComments({ removed: texts, added: texts })
  change(context.editor)
}

/** Moves an instruction with its comments before another one, or behind the end of the stage. */
function move(
  document: Document,
  editor: Editor,
  instruction: Instruction,
  next: Instruction | null,
  end: Instruction,
): void {
  const lines = [...commentsAbove(document, instruction).own, instruction]
  const text = lines.map((item) => print(item).replace(/\r?\n$/, '')).join('\n')
  for (const item of lines) editor.remove(item)
  if (next === null) editor.insertAfter(end, text)
  else editor.insertBefore(commentsAbove(document, next).own[0] ?? next, text)
}

/** What may stay where it is: each comes before all that stay behind it. */
function orderedEnd(tail: readonly Instruction[]): readonly Instruction[] {
  const kept: Instruction[] = []
  for (const instruction of tail.toReversed())
    if (kept.length === 0 || rankOf(instruction) <= rankOf(kept[0])) kept.unshift(instruction)
  return kept
}

function rankOf(instruction: Instruction | undefined): number {
  return EPILOGUE.findIndex((type) => type === instruction?.type)
}

function refusal(
  context: CodemodContext,
  instruction: Instruction,
  all: readonly Instruction[],
): 'shell' | 'variable' | 'pragma' | 'twice' | 'ignored' | null {
  if (context.isIgnored(instruction)) return 'ignored'
  if (all.some((other) => other !== instruction && other.type === instruction.type)) return 'twice'
  if (commentsAbove(context.document, instruction).apart.some(({ hash }) => isPragma(hash.text)))
    return 'pragma'
  const crossed = all.slice(all.indexOf(instruction) + 1)
  const isShellForm = 'args' in instruction && instruction.args?.type === 'ShellForm'
  if (instruction.type === 'StopSignal') {
    const hasVariable = isShellForm && print(instruction).includes('$')
    return hasVariable && crossed.some(({ type }) => type === 'Env' || type === 'Arg') ? 'variable' : null
  }
  return isShellForm && crossed.some(({ type }) => type === 'Shell') ? 'shell' : null
}
