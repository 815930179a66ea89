import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { decodeDockerfile } from './decode-dockerfile.js'
import { FileError } from './file-error.js'

/** Strings have a limit of about 512 MiB, and a tree takes many times its text. */
const MOST_BYTES = 256 * 1024 * 1024

/**
 * Reads one Dockerfile. The path must not be a link: links are resolved before.
 * @throws FileError if it is no readable file with valid UTF-8 and no NUL.
 */
export function readDockerfile(path: string): string {
  return decodeDockerfile(readBytes(path))
}

/**
 * Reads at once: for small files on a disk, Node's promises take four times as long as the reading.
 * @throws FileError if there is no such file, or it cannot be read.
 */
export function readBytes(path: string): Buffer {
  let fd: number | null = null
  try {
    // O_NONBLOCK: a named pipe would wait for a writer for ever.
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
    const stats = fstatSync(fd)
    if (!stats.isFile()) throw new FileError('not-a-file', 'this is not a regular file')
    if (stats.size > MOST_BYTES) {
      throw new FileError('too-large', `this file has ${stats.size} bytes, expected at most ${MOST_BYTES}`)
    }
    return readFileSync(fd)
  } catch (error) {
    if (error instanceof FileError) throw error
    throw new FileError('unreadable', `this file cannot be read: ${reasonOf(error)}`)
  } finally {
    if (fd !== null) closeSync(fd)
  }
}

/** The system's words without Node's call and path after them. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  const [, words] = /^[A-Z0-9]+: ([^,]+),/.exec(message) ?? []
  return words === undefined ? message : `${words} (${code ?? ''})`
}
