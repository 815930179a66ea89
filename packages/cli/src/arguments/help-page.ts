import { COMMANDS } from '../commands/command-table.js'
import type { CommandSpec } from '../commands/command.js'
import type { Colours } from '../terminal/colours.js'
import { wrap } from '../terminal/wrap.js'
import { optionsOf } from './options-of.js'

const INDENT = '  '
const EXIT_CODES = [
  ['0', 'done, changed or not'],
  ['1', '`check` would change something, or --fail-on-refusal found a refusal'],
  ['2', 'a mistake in the arguments or the configuration, or a fault of the program'],
  ['3', 'some files failed: not readable, not writable, a check of a change fired, time ran out'],
] as const

/** The page of `dockwright --help`. */
export function mainHelp(colours: Colours): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length))
  return [
    'Codemods for Dockerfiles: what they cannot prove they refuse, and say why.',
    '',
    `${colours.bold('Usage:')} dockwright COMMAND [options]`,
    '',
    colours.bold('Commands:'),
    ...COMMANDS.map(({ name, summary }) => `${INDENT}${colours.cyan(name.padEnd(width))}  ${summary}`),
    '',
    'Each command has a page: dockwright COMMAND --help',
    'Start with: dockwright check safe .',
    '',
    ...exitCodes(colours),
  ].join('\n')
}

/** The page of one command. */
export function commandHelp(command: CommandSpec, colours: Colours): string {
  const lines = [`${colours.bold('Usage:')} dockwright ${command.name} ${command.usage}`, '']
  for (const paragraph of command.about) lines.push(...wrap(paragraph, ''), '')
  lines.push(colours.bold('Examples:'))
  for (const { command: example, what } of command.examples) {
    if (what !== '') lines.push(colours.dim(`${INDENT}# ${what}`))
    lines.push(INDENT + colours.cyan(example))
  }
  lines.push('', colours.bold('Options:'))
  for (const [name, { short, value, valueIsOptional, description }] of Object.entries(optionsOf(command))) {
    const placeholder = value === null ? '' : valueIsOptional === true ? `[=${value}]` : ` ${value}`
    lines.push(
      `${INDENT}${short === undefined ? '' : `-${short}, `}${colours.cyan(`--${name}`)}${placeholder}`,
    )
    lines.push(...wrap(description, INDENT.repeat(4)))
  }
  return [...lines, '', ...exitCodes(colours)].join('\n')
}

function exitCodes(colours: Colours): readonly string[] {
  return [
    colours.bold('Exit codes:'),
    ...EXIT_CODES.map(([code, meaning]) => `${INDENT}${code}  ${meaning}`),
    '',
  ]
}
