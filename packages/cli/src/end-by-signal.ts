import { constants } from 'node:os'
import { endProcess } from './end-process.js'

type Work = () => void | Promise<void>

const works: Work[] = []
let isWatching = false

/** Has something done before a signal (an interrupt, a request to end) ends the process. */
export function beforeEndingBySignal(work: Work): void {
  works.push(work)
  watch()
}

/**
 * The first process of a container gets no signal that it has no handler for: `docker stop` would wait in vain, and Ctrl-C
 * do nothing. Everywhere else signals do what they do.
 */
export function heedSignalsInContainer(): void {
  if (process.pid === 1) watch()
}

function watch(): void {
  if (isWatching) return
  isWatching = true
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void endBy(signal))
  }
}

async function endBy(signal: NodeJS.Signals): Promise<void> {
  for (const work of works) await work()
  if (process.pid === 1) endProcess(128 + constants.signals[signal])
  process.kill(process.pid, signal)
}
