import type { Instruction } from '@dockwright/ast'
import type { Stage } from '@dockwright/semantics'

/** The instructions of a stage, in groups that one SHELL is in force for. */
export function segmentsOf({ instructions }: Stage): readonly (readonly Instruction[])[] {
  const segments: Instruction[][] = [[]]
  for (const instruction of instructions) {
    if (instruction.type === 'Shell') segments.push([])
    segments.at(-1)?.push(instruction)
  }
  return segments
}

/** Whether the shell is written into the image's configuration with an instruction. */
export function isShellForm(instruction: Instruction): boolean {
  const { type } = instruction
  return (
    (type === 'Cmd' || type === 'Entrypoint' || type === 'Healthcheck') &&
    instruction.args?.type === 'ShellForm'
  )
}
