import {
  type Comment,
  commentsOf,
  type Document,
  type Instruction,
  type InstructionType,
  type Item,
  print,
} from '@dockwright/ast'
import { type Stage, stages } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'

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
    'open-end': 'the instruction goes on at the end of the file',
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
  const { document, editor } = context
  const body = instructions.findLastIndex((instruction) => rankOf(instruction) === -1)
  const tail = instructions.slice(body + 1)
  const isOrdered = tail.every((instruction, at) => at === 0 || rankOf(tail[at - 1]) <= rankOf(instruction))
  const kept = isOrdered ? tail : []
  const moving = instructions.filter(
    (instruction) => rankOf(instruction) !== -1 && !kept.includes(instruction),
  )
  if (moving.length === 0) return
  const reason = moving
    .map((instruction) => refusal(context, instruction, instructions))
    .find((one) => one !== null)
  if (reason !== undefined) {
    for (const instruction of moving) context.refuse(instruction, reason)
    return
  }
  // One that comes twice stays behind the other.
  const sorted = moving.toSorted((first, second) => rankOf(first) - rankOf(second))
  const end = kept.at(-1) ?? instructions[body] ?? from
  for (const instruction of sorted) {
    const comments = commentsAbove(document, instruction)
    const text = [...comments, instruction].map((item) => print(item).replace(/\r?\n$/, '')).join('\n')
    const next = kept.find((other) => rankOf(other) > rankOf(instruction))
    for (const item of [...comments, instruction]) editor.remove(item)
    if (next === undefined) editor.insertAfter(end, text)
    else editor.insertBefore(commentsAbove(document, next)[0] ?? next, text)
    const texts = comments.flatMap((comment) => commentsOf(comment).map((own) => own.text))
    context.rewritesComments({ removed: texts, added: texts })
  }
}

function rankOf(instruction: Instruction | undefined): number {
  return EPILOGUE.findIndex((type) => type === instruction?.type)
}

function refusal(
  context: CodemodContext,
  instruction: Instruction,
  all: readonly Instruction[],
): 'shell' | 'variable' | 'open-end' | 'twice' | 'ignored' | null {
  if (context.isIgnored(instruction)) return 'ignored'
  if (all.some((other) => other !== instruction && other.type === instruction.type)) return 'twice'
  if (isOpen(instruction)) return 'open-end'
  const crossed = all.slice(all.indexOf(instruction) + 1)
  const isShellForm = 'args' in instruction && instruction.args?.type === 'ShellForm'
  if (instruction.type === 'StopSignal') {
    const hasVariable = isShellForm && print(instruction).includes('$')
    return hasVariable && crossed.some(({ type }) => type === 'Env' || type === 'Arg') ? 'variable' : null
  }
  return isShellForm && crossed.some(({ type }) => type === 'Shell') ? 'shell' : null
}

function isOpen(instruction: Instruction): boolean {
  return instruction.eol?.leading.some(({ type }) => type === 'Continuation') ?? true
}

/** The comments without a blank line between them and an item. */
function commentsAbove({ items }: Document, item: Item): readonly Comment[] {
  const comments: Comment[] = []
  let at = items.indexOf(item) - 1
  for (let above = items[at]; above?.type === 'Comment'; above = items[--at]) comments.unshift(above)
  return comments
}
