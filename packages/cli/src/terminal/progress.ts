export interface Progress {
  advance(): void
  /** Takes the line away, before something else is printed. */
  clear(): void
}

const INTERVAL = 100
/** Work that is done sooner shows none. */
const DELAY = 500
const BAR = 24
const NONE: Progress = { advance: () => undefined, clear: () => undefined }

/** A bar on standard error for long work; none when that is no terminal. */
export function createProgress(total: number, isQuiet: boolean): Progress {
  const stream = process.stderr
  if (!stream.isTTY || isQuiet || process.env['TERM'] === 'dumb') return NONE
  const start = Date.now()
  let done = 0
  let last = 0
  let isShown = false
  return {
    advance: () => {
      done++
      const now = Date.now()
      if (now - start < DELAY || now - last < INTERVAL) return
      last = now
      isShown = true
      const filled = Math.round((BAR * done) / total)
      stream.write(`\r${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${done}/${total} files\u001b[K`)
    },
    clear: () => {
      if (isShown) stream.write('\r\u001b[K')
      isShown = false
    },
  }
}
