import { commentsOf, type Instruction } from '@dockwright/ast'
import { stages } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { isPragma } from '../context/pragma.js'
import type { Editor } from '../editor/editor.js'
import { findsMore } from './finds-more.js'
import { commentsAbove } from './stage-edits/comments-above.js'

/** Of each of these, only the last one of a stage counts (BuildKit's validateUsedOnce). */
const KINDS = ['Cmd', 'Entrypoint', 'Healthcheck'] as const

/** Removes what a later instruction of the same stage overrides. BuildKit's rule MultipleInstructionsDisallowed. */
export const dedupeCmd = defineCodemod({
  name: 'dedupe-cmd',
  description: 'remove each CMD, ENTRYPOINT and HEALTHCHECK that a later one of its stage overrides',
  level: 'safe',
  rules: ['MultipleInstructionsDisallowed', 'DL4003', 'DL4004', 'DL3012'],
  reasons: {
    pragma: 'a comment at the instruction steers a tool, and would come to stand above another instruction',
    description: 'its comment would come to be that of a FROM or ARG',
    finding: 'docker build --check would find something that it does not find now',
  },
  docs: {
    before:
      'FROM node:22\n# for development\nCMD ["npm", "run", "dev"]\nCOPY . .\nCMD ["node", "server.js"]\n',
    after: 'FROM node:22\n# for development\nCOPY . .\nCMD ["node", "server.js"]\n',
    text:
      'The last one of each kind stays. An ENTRYPOINT drops the CMD that its base image has, but not one of its own stage, so that it does not matter which of several comes first. ' +
      'Comments stay where they are, and those between the lines of the instruction become lines of their own. Stages are looked at one by one, and ONBUILD is left alone.',
  },
  run(context) {
    const { items } = context.document
    if (KINDS.every((kind) => items.filter(({ type }) => type === kind).length < 2)) return
    const removed = stages(context.document).stages.flatMap((stage, index, all) =>
      overridden(stage.instructions, all[index + 1]?.from ?? null).filter((one) => isRemovable(context, one)),
    )
    if (removed.length === 0) return
    const change = (editor: Editor): void => {
      for (const { instruction } of removed) remove(editor, instruction)
    }
    if (!findsMore(context, change)) change(context.editor)
    else for (const { instruction } of removed) context.refuse(instruction, 'finding')
  },
})

interface Overridden {
  readonly instruction: Instruction
  /** The first instruction after it that stays; null at the end of the file. */
  readonly next: Instruction | null
}

function overridden(instructions: readonly Instruction[], end: Instruction | null): readonly Overridden[] {
  const found: Overridden[] = []
  const later = new Set<string>()
  let next = end
  for (const instruction of instructions.toReversed()) {
    if (later.has(instruction.type)) found.push({ instruction, next })
    else next = instruction
    if (KINDS.some((type) => type === instruction.type)) later.add(instruction.type)
  }
  return found.toReversed()
}

function isRemovable(context: CodemodContext, { instruction, next }: Overridden): boolean {
  if (context.isIgnored(instruction)) return false
  const inside = commentsOf(instruction).map(({ text }) => text)
  const { own, apart } = commentsAbove(context.document, instruction)
  const texts = [...inside, ...[...apart, ...own].map(({ hash }) => hash.text)]
  // BuildKit takes all comments above these for their descriptions, blank lines between them or not.
  const isDescription = texts.length > 0 && (next?.type === 'From' || next?.type === 'Arg')
  const reason = texts.some(isPragma) ? 'pragma' : isDescription ? 'description' : null
  if (reason !== null) context.refuse(instruction, reason)
  return reason === null
}

function remove(editor: Editor, instruction: Instruction): void {
  const comments = commentsOf(instruction).map(({ text }) => text)
  if (comments.length === 0) editor.remove(instruction)
  else editor.replace(instruction, comments.join('\n'))
}
