import type { Add, Copy, Expose, Volume } from '@dockwright/ast'
import type { LineWriter } from '../layout/line-writer.js'
import type { PrintContext } from '../print-context.js'
import { fillWords } from './fill-words.js'
import { isSplitTemplate } from './is-split-template.js'
import { printHead } from './print-head.js'
import { printJson } from './print-json.js'

/** COPY, ADD, VOLUME, EXPOSE: words that are filled, or a JSON array. */
export function printPaths(
  instruction: Copy | Add | Volume | Expose,
  context: PrintContext,
): LineWriter | string {
  const { args, flags } = instruction
  if (args?.type === 'WordList') {
    if (args.words[0]?.text.startsWith('[') === true) return 'no valid JSON'
    if (isSplitTemplate(args.words.map((word) => word.value))) return 'template'
  }
  const writer = printHead(instruction, context.layout, args !== null)
  if (args?.type === 'WordList') fillWords(writer, args.words, flags.length > 0)
  else if (args !== null) printJson(writer, args, 0, flags.length > 0 && writer.isBroken)
  return writer
}
