import { type Codemod, codemods, presets } from '@dockwright/codemod'
import { resolve } from 'node:path'
import { ExitCode } from '../exit-code.js'
import { safeJson } from '../report/safe-json.js'
import { coloursFor } from '../terminal/colours.js'
import type { Run } from './command.js'

/** `dockwright list`: the codemods and presets. */
export const list: Run = async (args) => {
  const own: Codemod[] = []
  for (const file of args.values('transform')) {
    const { loadTransform } = await import('../run/load-transform.js')
    own.push(...(await loadTransform(resolve(file))))
  }
  const all = [...codemods.values(), ...own].sort((a, b) => (a.name < b.name ? -1 : 1))
  process.stdout.write(args.has('json') ? asJson(all) : asText(all, args.has('no-color')))
  return ExitCode.done
}

function asJson(all: readonly Codemod[]): string {
  const listed = all.map(({ name, level, description, options, minFrontend, reasons }) => {
    return { name, level, description, options, minFrontend, reasons }
  })
  return `${safeJson({ codemods: listed, presets: Object.fromEntries(presets) })}\n`
}

function asText(all: readonly Codemod[], noColor: boolean): string {
  const colours = coloursFor(process.stdout, noColor)
  const paint = { safe: colours.green, context: colours.yellow, 'opt-in': colours.red }
  const width = Math.max(...all.map(({ name }) => name.length))
  const lines = all.map(({ name, level, description, options, minFrontend }) => {
    const keys = Object.keys(options?.properties ?? {})
    const notes = [
      keys.length > 0 ? `options: ${keys.join(', ')}` : null,
      minFrontend === null ? null : `needs docker/dockerfile:${minFrontend}`,
    ].filter((note) => note !== null)
    const more = notes.length === 0 ? '' : colours.dim(`  (${notes.join('; ')})`)
    return `${colours.bold(name.padEnd(width))}  ${paint[level](level.padEnd(7))}  ${description}${more}`
  })
  const sets = [...presets].map(([name, names]) => `${colours.bold(name.padEnd(width))}  ${names.join(', ')}`)
  return [colours.bold('Codemods:'), ...lines, '', colours.bold('Presets:'), ...sets, ''].join('\n')
}
