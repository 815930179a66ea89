import type { EscapeCharacter } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import type { Operand } from '../merge-run/operand.js'
import { readOperand } from '../merge-run/read-operand.js'

/** Reads a command as the whole of a RUN; null when that would be no RUN with a shell text that is understood. */
export function readText(command: string, escape: EscapeCharacter): Operand | null {
  const { items } = parse(`RUN ${command}\n`, { escape, bom: false })
  const [run] = items
  if (items.length !== 1 || run?.type !== 'Run' || run.flags.length > 0) return null
  const operand = readOperand(run)
  return typeof operand === 'string' ? null : operand
}
