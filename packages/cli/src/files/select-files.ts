import type { Arguments } from '../arguments/arguments.js'
import { ExitCode } from '../exit-code.js'
import { UsageError } from '../usage-error.js'
import { commonFolder } from './common-base.js'
import { findFiles } from './find-files.js'
import type { FoundFile, PathProblem } from './found-file.js'

export interface Selection {
  readonly files: readonly FoundFile[]
  /** Paths that could not be had: they count as failed files. */
  readonly failures: readonly PathProblem[]
  /** Paths that hold no Dockerfile, and named files that were left out. */
  readonly notes: readonly PathProblem[]
  readonly base: string
  /** What the failures and notes make of the exit code. */
  readonly exitCode: number
}

/** The files that the arguments of a command name: its paths, `--files-from`, `--ignore-pattern`, `--shard`. */
export async function selectFiles(
  args: Arguments,
  paths: readonly string[],
  ignorePatterns: readonly string[] = [],
): Promise<Selection> {
  // Prettier reads standard input then, this would rewrite the working directory.
  if (args.has('stdin-filepath'))
    throw new UsageError('--stdin-filepath is for a Dockerfile on standard input', 'give `-` as the path')
  const list = args.value('files-from')
  const listed =
    list === null ? [] : await (await import('./read-file-list.js')).readFileList(list, args.has('null'))
  const workingDirectory = process.cwd()
  const wanted = paths.length === 0 && list === null ? ['.'] : paths
  const { files, problems, base } = findFiles({
    workingDirectory,
    paths: wanted,
    listed,
    ignorePatterns: [...ignorePatterns, ...args.values('ignore-pattern')],
  })
  const isForgiven = args.has('no-error-on-unmatched-pattern')
  const notes = problems.filter(
    ({ code }) => code === 'ignored' || (code === 'no-dockerfiles' && !isForgiven),
  )
  const failures = problems.filter(({ code }) => code !== 'ignored' && code !== 'no-dockerfiles')
  const isEmpty = notes.some(({ code }) => code === 'no-dockerfiles')
  const value = args.value('shard')
  if (value === null) return { files, failures, notes, base, exitCode: exitCodeOf(failures, isEmpty) }
  const { readShard, selectShard } = await import('./shard.js')
  const shard = readShard(value, process.env)
  const around = commonFolder(workingDirectory, [...wanted, ...listed])
  const ours = selectShard(failures, base, around, shard)
  return {
    files: selectShard(files, base, around, shard),
    failures: ours,
    notes,
    base,
    exitCode: exitCodeOf(ours, isEmpty),
  }
}

function exitCodeOf(failures: readonly PathProblem[], isEmpty: boolean): number {
  if (failures.length > 0) return ExitCode.someFailed
  return isEmpty ? ExitCode.usage : ExitCode.done
}
