import type { Arguments } from '../arguments/arguments.js'
import { FileOutput } from '../disk/file-output.js'
import type { Output } from '../terminal/output.js'
import { printable } from '../terminal/printable.js'

export interface PatchSink {
  readonly isStandardOutput: boolean
  write(patch: string): Promise<void>
  close(): Promise<void>
}

/** Where the diffs of a run go: `--patch-file`, or standard output for `--diff` and `--dry-run`; null without them. */
export function openPatchSink(args: Arguments, stdout: Output): PatchSink | null {
  const file = args.value('patch-file')
  if (file !== null) {
    const output = FileOutput.open(file, 'w')
    return {
      isStandardOutput: false,
      write: (patch) => {
        output.write(patch)
        return Promise.resolve()
      },
      close: () => {
        output.close()
        return Promise.resolve()
      },
    }
  }
  if (!args.has('diff') && !args.has('dry-run')) return null
  // A program gets the very bytes; a terminal is not driven by what a stranger's file holds.
  const shown = process.stdout.isTTY ? printable : (patch: string) => patch
  return {
    isStandardOutput: true,
    write: (patch) => stdout.write(shown(patch)),
    close: () => Promise.resolve(),
  }
}
