import { dump } from '@dockwright/ast'
import { parse as parseDockerfile } from '@dockwright/parser'
import { toBuildKit } from '@dockwright/semantics'
import type { Arguments } from '../arguments/arguments.js'
import { refuseOptions } from '../arguments/refuse-options.js'
import { decodeDockerfile } from '../disk/decode-dockerfile.js'
import { FileError } from '../disk/file-error.js'
import { readDockerfile } from '../disk/read-dockerfile.js'
import { ExitCode } from '../exit-code.js'
import { readStandardInput } from '../files/read-standard-input.js'
import { selectFiles } from '../files/select-files.js'
import { safeJson } from '../report/safe-json.js'
import { complain } from '../terminal/complain.js'
import { Output } from '../terminal/output.js'
import { printable, printableLine } from '../terminal/printable.js'
import { UsageError } from '../usage-error.js'
import type { Run } from './command.js'

/** `dockwright parse`: prints trees. What cannot be read is told, and the others are printed. */
export const parse: Run = async (args) => {
  const format = args.value('format') ?? 'tree'
  const output = new Output(process.stdout)
  if (args.positionals.includes('-') && args.positionals.length > 1)
    throw new UsageError('`-` (standard input) cannot be mixed with other paths')
  if (args.positionals.includes('-')) return parseStandardInput(args, format, output)
  const { files, failures, notes, exitCode } = await selectFiles(args, args.positionals)
  for (const { path, message } of [...failures, ...notes]) complain(path, message)
  let failed = exitCode
  for (const { path, relative, real } of files) {
    try {
      const text = readDockerfile(real)
      await output.write(render(format, format === 'tree' ? path : relative, text, files.length > 1))
    } catch (error) {
      if (!(error instanceof FileError)) throw error
      complain(path, error.message)
      failed ||= ExitCode.someFailed
    }
    if (output.isClosed) break
  }
  return failed
}

async function parseStandardInput(args: Arguments, format: string, output: Output): Promise<number> {
  refuseOptions(args, ['files-from', 'shard'], 'standard input (`-`)')
  const name = args.value('stdin-filepath') ?? '<stdin>'
  try {
    const text = decodeDockerfile(await readStandardInput())
    await output.write(render(format, name, text, false))
    return ExitCode.done
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    complain(name, error.message)
    return ExitCode.someFailed
  }
}

function render(format: string, path: string, text: string, isOneOfMany: boolean): string {
  const document = parseDockerfile(text)
  if (format === 'buildkit') return `${safeJson({ path, buildkit: toBuildKit(document) })}\n`
  if (format === 'json') return `${safeJson({ path, tree: document })}\n`
  const title = isOneOfMany ? `# ${printableLine(path)}\n` : ''
  return title + printable(dump(document))
}
