import { join, relative } from 'node:path'
import { sha256 } from '../sha256.js'
import { UsageError } from '../usage-error.js'
import type { FoundFile } from './found-file.js'
import { repositoryRoot } from './repository-root.js'
import { slashes } from './shown-path.js'

export interface Shard {
  /** 1-based. */
  readonly index: number
  readonly count: number
}

/** Index and count, as engines that start the same job many times tell them. Kubernetes counts from 0. */
const ENGINES = [
  { index: 'JOB_COMPLETION_INDEX', count: 'JOB_COMPLETIONS', first: 0 },
  { index: 'CI_NODE_INDEX', count: 'CI_NODE_TOTAL', first: 1 },
] as const

/**
 * Reads `--shard`: `i/n`, or `auto` from the environment.
 * @throws UsageError if it is neither, or the environment says nothing.
 */
export function readShard(value: string, environment: NodeJS.ProcessEnv): Shard {
  if (value !== 'auto') {
    const [, index, count] = /^(\d+)\/(\d+)$/.exec(value) ?? []
    return checked(Number(index), Number(count), `--shard ${value}`)
  }
  for (const { index, count, first } of ENGINES) {
    const [at, of] = [environment[index], environment[count]]
    if (at === undefined || of === undefined) continue
    return checked(wholeNumber(at) + 1 - first, wholeNumber(of), `${index}=${at} ${count}=${of}`)
  }
  const names = ENGINES.map(({ index, count }) => `${index} and ${count}`).join(', or ')
  throw new UsageError('--shard auto finds no shard in the environment', `set ${names}, or write --shard 1/4`)
}

/** NaN for all else, the empty text too. */
function wholeNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : Number.NaN
}

function checked(index: number, count: number, source: string): Shard {
  const isValid = Number.isSafeInteger(index) && Number.isSafeInteger(count) && index >= 1 && index <= count
  if (!isValid)
    throw new UsageError(`${source} is no shard`, 'write i/n, with i from 1 to n, as in --shard 2/4')
  return { index, count }
}

/**
 * The files of one shard. Which shard a file is in follows from its path in its repository alone, so it is the same on
 * every machine, wherever the repository lies there; where several repositories are worked on, from its path below the
 * folder around them all.
 * @param around the closest folder around what was asked for.
 * @param base the folder that `relative` starts from.
 */
export function selectShard<Item extends Pick<FoundFile, 'relative'>>(
  items: readonly Item[],
  base: string,
  around: string,
  shard: Shard,
): readonly Item[] {
  const root = repositoryRoot(around) ?? around
  const keyOf = (item: Item): string => slashes(relative(root, join(base, item.relative)))
  return items.filter((item) => shardOf(keyOf(item), shard.count) === shard.index)
}

function shardOf(path: string, count: number): number {
  return (sha256(path).readUIntBE(0, 6) % count) + 1
}
