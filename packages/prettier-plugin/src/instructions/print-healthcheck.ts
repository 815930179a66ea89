import type { Healthcheck } from '@dockwright/ast'
import { interludes } from '../layout/interludes.js'
import type { LineWriter } from '../layout/line-writer.js'
import type { PrintContext } from '../print-context.js'
import { printHead } from './print-head.js'
import { flatJson, printJson } from './print-json.js'
import { printShellText } from './print-shell-text.js'

const KIND = /^(?:cmd|none)$/i

/** HEALTHCHECK: all on one line if it fits, else the options on the first line and `CMD …` on its own. */
export function printHealthcheck(healthcheck: Healthcheck, context: PrintContext): LineWriter | string {
  const { flags, kind, args } = healthcheck
  if (kind !== null && !KIND.test(kind.value)) return 'unknown kind of HEALTHCHECK'
  const writer = printHead(healthcheck, context.layout, kind !== null)
  if (kind === null) return writer
  const kindText = kind.text.includes('\n') ? kind.text : kind.text.toUpperCase()
  const between = interludes(kind.leading)
  const flat = args === null ? '' : flatCommand(args)
  const broken =
    between.length > 0 ||
    (flags.length > 0 && (writer.isBroken || flat === null || !writer.fits(`${kindText} ${flat}`, false)))
  if (broken) writer.breakLine(between, 1)
  else writer.append(' ')
  writer.append(kindText)
  if (args?.type === 'JsonForm') printJson(writer, args, broken ? 1 : 0)
  else if (args !== null) printShellText(writer, args)
  return writer
}

/** The command on one line; null if it cannot be on one. */
function flatCommand(args: NonNullable<Healthcheck['args']>): string | null {
  const first = args.type === 'JsonForm' ? args.open : args.parts[0]
  if (first !== undefined && interludes(first.leading).length > 0) return null
  if (args.type === 'JsonForm') return flatJson(args)
  return args.parts.length === 1 ? (args.parts[0]?.text ?? '') : null
}
