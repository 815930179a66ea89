import { codemods, presets } from '@dockwright/codemod'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ExitCode } from '../exit-code.js'
import { codemodProject } from '../init/codemod-project.js'
import { UsageError } from '../usage-error.js'
import type { Run } from './command.js'

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** `dockwright init`: a folder with a codemod of the user's own. Nothing that is there is overwritten. */
export const init: Run = (args) => {
  const [name, ...more] = args.positionals
  if (name === undefined || more.length > 0)
    throw new UsageError('init takes the name of the codemod', 'dockwright init use-our-registry')
  if (!NAME.test(name))
    throw new UsageError(
      `"${name}" is no name for a codemod`,
      'write it in lower case with dashes, as in use-our-registry',
    )
  if (codemods.has(name) || presets.has(name))
    throw new UsageError(`there is a codemod or preset "${name}" already`, 'choose a name of your own')
  try {
    mkdirSync(name)
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST'
    throw new UsageError(
      isThere ? `there is a "${name}" here already` : `"${name}" cannot be made: ${(error as Error).message}`,
    )
  }
  for (const [path, content] of codemodProject(name)) {
    const file = join(name, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content, { flag: 'wx' })
    process.stdout.write(`${file}\n`)
  }
  process.stdout.write(`\nNext: cd ${name} && npm install && npm test\n`)
  return Promise.resolve(ExitCode.done)
}
