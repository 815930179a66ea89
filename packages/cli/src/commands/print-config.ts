import { ExitCode } from '../exit-code.js'
import type { RunSettings } from '../run/run-settings.js'
import type { Run } from './command.js'

/** `--print-config`: the settings in force, from the configuration and the command line together. */
export function printConfig(settings: RunSettings): ReturnType<Run> {
  const { transform, configFile, ignorePatterns, jobs, limits } = settings
  const { codemods, unsafe, targetBuilder, context, includeOnbuild, format, transforms } = transform
  const shown = {
    configFile,
    codemods: codemods.map(({ name }) => name),
    options: Object.fromEntries(
      codemods.filter(({ options }) => options !== undefined).map(({ name, options }) => [name, options]),
    ),
    unsafe,
    targetBuilder,
    context,
    includeOnbuild,
    format,
    ignorePatterns,
    transforms,
    jobs,
    timeLimit: limits.milliseconds / 1000,
    memoryLimit: limits.mebibytes,
  }
  process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`)
  return Promise.resolve(ExitCode.done)
}
