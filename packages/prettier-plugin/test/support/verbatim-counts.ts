import type { Run } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { effectiveShells } from '@dockwright/semantics'
import type { LeftVerbatim } from '../../src/formatter.js'

/** How often an instruction was left as it stands, by part, type and reason. */
export class VerbatimCounts {
  private readonly counts = new Map<string, number>()

  readonly add = ({ part, instruction, reason }: LeftVerbatim): void => {
    const key = `${part}, ${instruction.type}: ${reason}`
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
  }

  total(start = ''): number {
    return [...this.counts].reduce((sum, [key, count]) => sum + (key.startsWith(start) ? count : 0), 0)
  }

  toString(): string {
    const sorted = [...this.counts].sort((a, b) => b[1] - a[1])
    return sorted.map(([key, count]) => `  ${count} ${key}\n`).join('')
  }
}

/** The RUNs of a file whose shell text stands on several lines and is for a POSIX shell. */
export function posixMultiLineRuns(text: string): readonly Run[] {
  const document = parse(text)
  const shells = effectiveShells(document)
  return document.items.filter(
    (item) =>
      item.type === 'Run' &&
      item.args?.type === 'ShellForm' &&
      item.args.parts.length > 1 &&
      shells.get(item) === 'posix',
  ) as Run[]
}
