import type { Arguments } from '../arguments/arguments.js'
import { refuseOptions } from '../arguments/refuse-options.js'
import { readExitCodeOnChange } from '../run/exit-code-of.js'
import { UsageError } from '../usage-error.js'
import type { Run } from './command.js'

/** `dockwright apply`. */
export const apply: Run = async (args) => {
  readExitCodeOnChange(args)
  if (args.has('plan')) return (await import('./apply-plan.js')).applyPlan(args)
  return run('apply', args)
}

/** `dockwright check`. */
export const check: Run = (args) => {
  readExitCodeOnChange(args)
  return run('check', args)
}

async function run(command: 'apply' | 'check', args: Arguments): Promise<number> {
  const { readRunSettings } = await import('../run/run-settings.js')
  const settings = await readRunSettings(
    args,
    args.has('diff') || args.has('dry-run') || args.has('patch-file'),
  )
  if (args.has('print-config')) return (await import('./print-config.js')).printConfig(settings)
  if (settings.paths.includes('-')) {
    if (settings.paths.length > 1)
      throw new UsageError('`-` (standard input) cannot be mixed with other paths')
    refuseOptions(args, ['interactive', 'files-from', 'shard'], 'standard input (`-`)')
    return (await import('./rewrite-standard-input.js')).rewriteStandardInput(command, args, settings)
  }
  if (args.has('interactive'))
    return (await import('./apply-interactively.js')).applyInteractively(args, settings)
  return (await import('./rewrite-files.js')).rewriteFiles(command, args, settings)
}
