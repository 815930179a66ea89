import { ExitCode } from './exit-code.js'
import { coloursFor } from './terminal/colours.js'
import { printable } from './terminal/printable.js'
import { UsageError } from './usage-error.js'

/** Tells an error on standard error. One that is no mistake of the user's comes with its stack. */
export function reportError(error: unknown): number {
  const colours = coloursFor(process.stderr, process.argv.includes('--no-color'))
  const write = (text: string): void => void process.stderr.write(`${printable(text)}\n`)
  if (error instanceof UsageError || (error instanceof Error && error.name === 'CodemodOptionsError')) {
    process.stderr.write(colours.red('error') + ': ')
    write(error.message)
    const hint = error instanceof UsageError ? error.hint : null
    if (hint !== null) write(`  ${hint}`)
    return ExitCode.usage
  }
  process.stderr.write(colours.red('internal error') + ': ')
  write(error instanceof Error ? (error.stack ?? error.message) : String(error))
  write('  this is a fault of dockwright: please report it')
  return ExitCode.usage
}
