import type { Run } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import type { OperatorPosition } from '../../../src/options.js'
import { printRunBody, type PrintedRunBody } from '../../../src/shell/print-run-body.js'

export interface RunLayout {
  readonly printWidth?: number
  readonly tabWidth?: number
  readonly operatorPosition?: OperatorPosition
}

/** The first RUN of a Dockerfile. */
export function firstRun(dockerfile: string): Run {
  const run = parse(dockerfile).items.find((item) => item.type === 'Run')
  if (run === undefined) throw new Error(`no RUN in ${JSON.stringify(dockerfile)}`)
  return run
}

/** A RUN with its flags on its first line, or why its body is left as it stands. */
export function printRun(run: Run, options: RunLayout = {}): PrintedRunBody {
  const { printWidth = 80, tabWidth = 4, operatorPosition = 'start' } = options
  const head = ['RUN', ...run.flags.map(({ text }) => text), ''].join(' ')
  const column = head.length - head.lastIndexOf('\n') - 1
  const layout = { escape: '\\', printWidth, indent: ' '.repeat(tabWidth), indentWidth: tabWidth } as const
  const printed = printRunBody(run, { layout, operatorPosition, column, isHeadBroken: false })
  return 'text' in printed ? { text: head + printed.text } : printed
}
