/** Collect early and in small steps: where thousands of small trees come and go, memory stays as it was after the first. */
const MEMORY = ['--max-semi-space-size=4', '--heap-growing-percent=50']

/**
 * Options of V8 for the process of the workers, measured by `pnpm bench command-line`. A run is over before the optimizing
 * compiler pays: each worker has to compile for itself, by default in threads of its own, which take from the workers the
 * cores that they are to share. So a worker is one thread and one core, and only what is really hot is optimized. Such
 * options must be there when a process starts (Node's `v8.setFlagsFromString` says why).
 */
export function v8Options(): readonly string[] {
  const [major] = process.versions.v8.split('.')
  // The second is of V8 12, which Node has from 22 on.
  const rarely = Number(major) < 12 ? '--interrupt-budget=1000000' : '--invocation-count-for-turbofan=30000'
  return ['--single-threaded', rarely, ...MEMORY]
}
