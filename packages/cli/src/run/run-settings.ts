import type { TargetBuilder } from '@dockwright/codemod'
import { resolve } from 'node:path'
import { statSync } from 'node:fs'
import type { Arguments } from '../arguments/arguments.js'
import type { DockwrightConfig } from '../config/define-config.js'
import { loadConfig } from '../config/load-config.js'
import { UsageError } from '../usage-error.js'
import { type KnownCodemods, loadCodemods } from './load-codemods.js'
import { readCodemodArguments } from './read-codemod-arguments.js'
import { readCodemodOptions } from './read-codemod-options.js'
import type { TransformSettings } from './transform-settings.js'

export interface RunSettings {
  readonly transform: TransformSettings
  readonly paths: readonly string[]
  readonly ignorePatterns: readonly string[]
  readonly configFile: string | null
  /** Null: by file count and cores. */
  readonly jobs: number | null
  /** In milliseconds. */
  readonly timeLimit: number
}

const DEFAULT_TIME_LIMIT = 30

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
  return {
    transform: {
      codemods: codemods.map((name) => ({ name, options: options[name] })),
      transforms,
      unsafe: readUnsafe(args, config, known),
      targetBuilder:
        (args.value('target-builder') as TargetBuilder | null) ?? config.targetBuilder ?? 'buildkit',
      context: readContext(args.value('context') ?? config.context ?? 'auto'),
      format: args.has('format') || config.format === true,
      wantsPatch,
      workingDirectory,
    },
    paths,
    ignorePatterns: config.ignorePatterns ?? [],
    configFile: file,
    jobs: readNumber(args, 'jobs', 1, 256) ?? config.jobs ?? null,
    timeLimit:
      1000 * (readNumber(args, 'time-limit', 0.001, 86_400) ?? config.timeLimit ?? DEFAULT_TIME_LIMIT),
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

/** @throws UsageError if the option is no number between the two; null when it is not given. */
export function readNumber(args: Arguments, name: string, least: number, most: number): number | null {
  const text = args.value(name)
  if (text === null) return null
  const value = Number(text)
  const isWhole = Number.isInteger(least) ? Number.isInteger(value) : true
  if (/^\d*\.?\d+$/.test(text) && isWhole && value >= least && value <= most) return value
  throw new UsageError(`--${name} cannot be "${text}"`, `write a number from ${least} to ${most}`)
}
