import { median } from './median.js'

/** `measure` for tasks that wait for something: the median time in milliseconds of one call of each, taking turns. */
export async function measureAsync(
  tasks: readonly (() => Promise<unknown>)[],
  rounds: number,
  warmUps: number,
): Promise<readonly number[]> {
  const times = tasks.map((): number[] => [])
  for (let round = -warmUps; round < rounds; round++) {
    for (const [index, task] of tasks.entries()) {
      const before = performance.now()
      await task()
      if (round >= 0) times[index]?.push(performance.now() - before)
    }
  }
  return times.map(median)
}
