import { close, constants, fsync, open } from 'node:fs'

/** In milliseconds. Many files of one folder get their new texts within it, and are flushed together. */
const WAIT = 20

const waiting = new Set<string>()

/**
 * Has the names in a folder brought to the disk soon, so that they outlive a power cut too; the process does not end
 * before. Not every file system can; the contents are safe without.
 */
export function flushFolder(folder: string): void {
  if (waiting.has(folder)) return
  waiting.add(folder)
  setTimeout(() => {
    waiting.delete(folder)
    open(folder, constants.O_RDONLY, (failure, fd) => {
      if (failure === null) fsync(fd, () => close(fd))
    })
  }, WAIT)
}
