import { processFile, type Processed, type Task, type Write } from './process-file.js'
import type { Transformer } from './transformer.js'

/**
 * Processes files, some at a time, and yields what became of each in their order, whichever was done first. No more
 * than `window` files are held in memory.
 */
export async function* processFiles(
  tasks: readonly Task[],
  transformer: Transformer,
  write: Write | null,
  window: number,
): AsyncGenerator<Processed, void, undefined> {
  const running: Promise<Processed>[] = []
  let next = 0
  try {
    for (;;) {
      for (let task = tasks[next]; task !== undefined && running.length < window; task = tasks[++next]) {
        running.push(processFile(task, transformer, write))
      }
      const first = running.shift()
      if (first === undefined) return
      yield await first
    }
  } finally {
    // What was begun is brought to its end: no file is left half done, no temporary file behind.
    await Promise.allSettled(running)
  }
}
