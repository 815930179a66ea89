import { applyCodemods, type TargetBuilder } from '@dockwright/codemod'
import { resolve } from 'node:path'
import { statSync } from 'node:fs'
import type { Arguments } from '../arguments/arguments.js'
import { readNumber } from '../arguments/read-number.js'
import type { DockwrightConfig } from '../config/define-config.js'
import { loadConfig } from '../config/load-config.js'
import { UsageError } from '../usage-error.js'
import { type KnownCodemods, loadCodemods } from './load-codemods.js'
import { readCodemodArguments } from './read-codemod-arguments.js'
import { readCodemodOptions } from './read-codemod-options.js'
import type { TransformSettings } from './transform-settings.js'
import { readLimits, type WorkerLimits } from './worker-limits.js'

export interface RunSettings {
  readonly transform: TransformSettings
  readonly paths: readonly string[]
  readonly ignorePatterns: readonly string[]
  readonly configFile: string | null
  /** Null: by file count and cores. */
  readonly jobs: number | null
  readonly limits: WorkerLimits
}

/**
 * What the command line and the configuration together ask for.
 * @throws UsageError for whatever is wrong in them.
 */
export async function readRunSettings(args: Arguments, wantsPatch: boolean): Promise<RunSettings> {
  const { file, config } = await loadConfig(args)
  const workingDirectory = process.cwd()
  const transforms = [...(config.transforms ?? []), ...args.values('transform').map((path) => resolve(path))]
  const known = await loadCodemods(transforms)
  const { codemods, paths } = readCodemodArguments(args.positionals, known)
  const options = readCodemodOptions(config.options ?? {}, args.values('option'), known)
  // Checks the options, those of codemods that do not run too, and comes no further: an empty text is no Dockerfile.
  applyCodemods(
    '',
    [...new Set([...codemods, ...Object.keys(options)])].map((name) => ({
      codemod: known.find(name),
      options: options[name],
    })),
  )
  return {
    transform: {
      codemods: codemods.map((name) => ({ name, options: options[name] })),
      transforms,
      unsafe: readUnsafe(args, config, known),
      targetBuilder:
        (args.value('target-builder') as TargetBuilder | null) ?? config.targetBuilder ?? 'buildkit',
      context: readContext(args.value('context') ?? config.context ?? 'auto'),
      includeOnbuild: args.has('include-onbuild') || config.includeOnbuild === true,
      format: args.has('format') || config.format === true,
      wantsPatch,
      wantsText: true,
      workingDirectory,
    },
    paths,
    ignorePatterns: config.ignorePatterns ?? [],
    configFile: file,
    jobs: readNumber(args, 'jobs', 1, 256) ?? config.jobs ?? null,
    limits: readLimits(args, config),
  }
}

function readUnsafe(
  args: Arguments,
  config: DockwrightConfig,
  known: KnownCodemods,
): boolean | readonly string[] {
  if (!args.has('unsafe'))
    return typeof config.unsafe === 'object' ? known.expand(config.unsafe) : (config.unsafe ?? false)
  const list = args.values('unsafe').flatMap((value) => value.split(','))
  return list.length === 0
    ? true
    : known.expand(list.map((name) => name.trim()).filter((name) => name !== ''))
}

function readContext(value: string): string {
  if (value === 'auto' || value === 'none') return value
  const folder = resolve(value)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return folder
  throw new UsageError(`the build context "${value}" is no folder`, 'name a folder, or write auto or none')
}
