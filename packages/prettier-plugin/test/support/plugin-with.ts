import type { Plugin } from 'prettier'
import { createPrinter } from '../../src/create-printer.js'
import type { FormatterParts } from '../../src/formatter.js'
import * as plugin from '../../src/index.js'
import { printInstruction } from '../../src/instructions/print-instruction.js'

/** The plugin with some of its parts exchanged. */
export function pluginWith(parts: Partial<FormatterParts>): Plugin {
  const printer = createPrinter({ printInstruction, onVerbatim: () => undefined, ...parts })
  return { ...plugin, printers: { dockerfile: printer } }
}
