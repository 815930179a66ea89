import type { Codemod } from '@dockwright/codemod'
import { resolve } from 'node:path'
import { ExitCode } from '../exit-code.js'
import { loadCodemods } from '../run/load-codemods.js'
import { type Colours, coloursFor } from '../terminal/colours.js'
import { wrap } from '../terminal/wrap.js'
import { UsageError } from '../usage-error.js'
import type { Run } from './command.js'

const LEVELS = {
  safe: 'the image stays equal, comments are kept',
  context: 'safe once it may look at the build context or is given a map; refuses without',
  'opt-in': 'changes the image or its behaviour on purpose; runs only with --unsafe',
} as const

/** `dockwright explain`: the page of a codemod. */
export const explain: Run = async (args) => {
  const [name, ...more] = args.positionals
  if (name === undefined || more.length > 0) throw new UsageError('explain takes the name of one codemod')
  const known = await loadCodemods(args.values('transform').map((file) => resolve(file)))
  const names = known.expand([name])
  const colours = coloursFor(process.stdout, args.has('no-color'))
  const pages = names.map((each) => page(known.find(each), colours))
  process.stdout.write(pages.join('\n'))
  return ExitCode.done
}

function page(codemod: Codemod, colours: Colours): string {
  const { name, description, level, minFrontend, options, reasons, rules, docs } = codemod
  const lines = [`${colours.bold(name)}: ${description}`, '', `Level: ${level} (${LEVELS[level]})`]
  if (minFrontend !== null) lines.push(`Needs: docker/dockerfile:${minFrontend} or newer`)
  if (rules.length > 0) lines.push(`Rules: ${rules.join(', ')}`)
  if (docs.text !== '') lines.push('', ...docs.text.split('\n').flatMap((line) => wrap(line, '')))
  if (docs.before !== '')
    lines.push(
      '',
      colours.bold('Before:'),
      ...indented(docs.before),
      '',
      colours.bold('After:'),
      ...indented(docs.after),
    )
  const properties = Object.entries(options?.properties ?? {})
  if (properties.length > 0) lines.push('', colours.bold('Options:'))
  for (const [key, { type, enum: choices, default: preset, description: about }] of properties) {
    const kind = choices === undefined ? (type ?? '') : choices.join(' | ')
    const fallback = preset === undefined ? '' : `, default ${JSON.stringify(preset)}`
    lines.push(`  ${colours.cyan(key)} (${kind}${fallback})`)
    if (about !== undefined) lines.push(...wrap(about, '      '))
  }
  const codes = Object.entries(reasons)
  if (codes.length > 0) lines.push('', colours.bold('Refuses with:'))
  for (const [code, reason] of codes) lines.push(`  ${colours.cyan(code)}`, ...wrap(reason, '      '))
  return [...lines, ''].join('\n')
}

function indented(text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`)
}
