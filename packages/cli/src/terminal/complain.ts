import { printable, printableLine } from './printable.js'

/** Tells on standard error what is wrong with a file. */
export function complain(path: string, message: string): void {
  process.stderr.write(`${printableLine(path)}: ${printable(message)}\n`)
}
