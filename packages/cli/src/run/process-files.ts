import { prepareTask, type Processed, rewriteTask, type Task, type Write } from './process-file.js'
import type { Rewritten, Transformer } from './transformer.js'

/** How many new texts may lie beside their files at once: each takes room on the disk until its turn has come. */
const WRITES = 8

/**
 * Processes files, some at a time, and yields what became of each in their order, whichever was done first. No more
 * than `window` files are held in memory. Who takes one must commit what was prepared for it.
 */
export async function* processFiles(
  tasks: readonly Task[],
  transformer: Transformer,
  write: Write | null,
  window: number,
): AsyncGenerator<Processed, void, undefined> {
  const rewriting: { readonly task: Task; readonly rewritten: Promise<Rewritten> }[] = []
  const preparing: Promise<Processed>[] = []
  let next = 0
  try {
    for (;;) {
      for (let task = tasks[next]; task !== undefined && rewriting.length < window; task = tasks[++next])
        rewriting.push({ task, rewritten: rewriteTask(task, transformer) })
      while (preparing.length < WRITES) {
        const first = rewriting.shift()
        if (first === undefined) break
        preparing.push(first.rewritten.then((rewritten) => prepareTask(first.task, rewritten, write)))
      }
      const first = preparing.shift()
      if (first === undefined) return
      yield await first
    }
  } finally {
    // When it is ended early, what was begun is brought to its end and taken back: no temporary file stays.
    await Promise.all(rewriting.map(({ rewritten }) => rewritten))
    for (const { prepared } of await Promise.all(preparing)) prepared?.discard()
  }
}
