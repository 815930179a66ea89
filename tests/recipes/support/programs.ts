import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { builtBin } from '../../support/built-bin.js'
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.js'

/**
 * A folder to put first in PATH: `npx`, which knows `dockwright` alone, and `dockwright` itself, as an installation has
 * it; both are the command line as it is now. Other programs by their scripts.
 */
export async function programs(others: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = temporaryFolder()
  const run = `exec '${process.execPath}' '${await builtBin()}' "$@"`
  const npx = ['[ "$1" = --yes ] && shift', '[ "$1" = dockwright ] || exit 90', 'shift', run].join('\n')
  const scripts = { dockwright: run, npx, ...others }
  for (const [name, script] of Object.entries(scripts)) {
    writeFiles(folder, { [name]: `#!/bin/sh\n${script}\n` })
    chmodSync(join(folder, name), 0o755)
  }
  return folder
}
