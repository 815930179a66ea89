import type { Arguments } from '../arguments/arguments.js'
import { readNumber } from '../arguments/read-number.js'
import type { DockwrightConfig } from '../config/define-config.js'

/** What one file may take before its worker is ended and replaced. */
export interface WorkerLimits {
  readonly milliseconds: number
  readonly mebibytes: number
}

const DEFAULT_SECONDS = 30
const DEFAULT_MIB = 4096

/** @throws UsageError if one of the options is no sensible number. */
export function readLimits(args: Arguments, config: DockwrightConfig): WorkerLimits {
  const seconds = readNumber(args, 'time-limit', 0.001, 86_400) ?? config.timeLimit ?? DEFAULT_SECONDS
  const mebibytes = readNumber(args, 'memory-limit', 16, 1_048_576) ?? config.memoryLimit ?? DEFAULT_MIB
  return { milliseconds: 1000 * seconds, mebibytes }
}
