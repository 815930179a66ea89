import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** How many bytes of heap stay in use while what `make` answers is held. */
export function retainedHeap(make: () => unknown): number {
  const held: unknown[] = []
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  held.push(make())
  collectGarbage()
  const after = process.memoryUsage().heapUsed
  if (held.length !== 1) throw new Error('nothing was held')
  return after - before
}
