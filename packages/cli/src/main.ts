import { parseArguments } from './arguments/parse-arguments.js'
import { optionsOf } from './arguments/options-of.js'
import { COMMANDS } from './commands/command-table.js'
import type { CommandSpec } from './commands/command.js'
import { heedSignalsInContainer } from './end-by-signal.js'
import { endProcess } from './end-process.js'
import { ExitCode } from './exit-code.js'
import { nearestHint } from './nearest.js'
import { requireOutput, watchOutput } from './terminal/watch-output.js'
import { UsageError } from './usage-error.js'

/** Runs the command line and answers with its exit code. Never throws: what goes wrong is told on standard error. */
export async function main(args: readonly string[]): Promise<number> {
  heedSignalsInContainer()
  watchOutput()
  process.on('uncaughtException', (error) => void tell(error).then(endProcess))
  try {
    const code = await dispatch(args)
    await requireOutput()
    return code
  } catch (error) {
    return tell(error)
  }
}

async function tell(error: unknown): Promise<number> {
  const { reportError } = await import('./report-error.js')
  return reportError(error)
}

async function dispatch(args: readonly string[]): Promise<number> {
  const at = args.findIndex((arg) => !arg.startsWith('-'))
  const name = at < 0 ? null : (args[at] ?? null)
  if (name === null || name === 'help') {
    const [topic] = at < 0 ? [] : args.slice(at + 1)
    return showHelp(topic === undefined ? null : findCommand(topic), args)
  }
  const command = findCommand(name)
  const rest = args.filter((_, index) => index !== at)
  const parsed = parseArguments(rest, optionsOf(command))
  if (parsed.has('help')) return showHelp(command, args)
  const run = await command.load()
  return run(parsed)
}

function findCommand(name: string): CommandSpec {
  const found = COMMANDS.find((command) => command.name === name)
  if (found !== undefined) return found
  const names = COMMANDS.map((command) => command.name)
  const hint = nearestHint(name, names, 'see them with: dockwright --help')
  throw new UsageError(`unknown command "${name}"`, hint)
}

async function showHelp(command: CommandSpec | null, args: readonly string[]): Promise<number> {
  const { OPTIONS } = await import('./arguments/option-table.js')
  const { 'no-color': noColor, help, version } = OPTIONS
  if (command === null) {
    const parsed = parseArguments(
      args.filter((arg) => arg !== 'help'),
      { 'no-color': noColor, help, version },
    )
    if (parsed.has('version')) {
      const { default: manifest } = await import('../package.json', { with: { type: 'json' } })
      process.stdout.write(`${manifest.version}\n`)
      return ExitCode.done
    }
  }
  const { commandHelp, mainHelp } = await import('./arguments/help-page.js')
  const { coloursFor } = await import('./terminal/colours.js')
  const asked = command !== null || args.some((arg) => ['help', '--help', '-h'].includes(arg))
  const stream = asked ? process.stdout : process.stderr
  const colours = coloursFor(stream, args.includes('--no-color'))
  stream.write(command === null ? mainHelp(colours) : commandHelp(command, colours))
  return asked ? ExitCode.done : ExitCode.usage
}
