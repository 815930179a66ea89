import { median } from './median.js'

/** The median time in milliseconds of one call of each task; the tasks take turns, so that all see the same machine. */
export function measure(tasks: readonly (() => void)[], rounds: number, warmUps: number): readonly number[] {
  const times = tasks.map((): number[] => [])
  for (let round = -warmUps; round < rounds; round++) {
    for (const [index, task] of tasks.entries()) {
      const before = performance.now()
      task()
      if (round >= 0) times[index]?.push(performance.now() - before)
    }
  }
  return times.map(median)
}
