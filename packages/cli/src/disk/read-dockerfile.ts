import { constants, type FileHandle, open } from 'node:fs/promises'
import { decodeDockerfile } from './decode-dockerfile.js'
import { FileError } from './file-error.js'

export interface DockerfileOnDisk {
  readonly text: string
  readonly bytes: Buffer
}

/** Strings have a limit of about 512 MiB, and a tree takes many times its text. */
const MOST_BYTES = 256 * 1024 * 1024

/**
 * Reads one Dockerfile. The path must not be a link: links are resolved before.
 * @throws FileError if it is no readable file with valid UTF-8 and no NUL.
 */
export async function readDockerfile(path: string): Promise<DockerfileOnDisk> {
  const bytes = await readBytes(path)
  return { text: decodeDockerfile(bytes), bytes }
}

/** @throws FileError if there is no such file, or it cannot be read. */
export async function readBytes(path: string): Promise<Buffer> {
  let handle: FileHandle | null = null
  try {
    // O_NONBLOCK: a named pipe would wait for a writer for ever.
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
    const stats = await handle.stat()
    if (!stats.isFile()) throw new FileError('not-a-file', 'this is not a regular file')
    if (stats.size > MOST_BYTES)
      throw new FileError('too-large', `this file has ${stats.size} bytes, expected at most ${MOST_BYTES}`)
    return await handle.readFile()
  } catch (error) {
    if (error instanceof FileError) throw error
    throw new FileError('unreadable', `this file cannot be read: ${reasonOf(error)}`)
  } finally {
    await handle?.close()
  }
}

/** The system's words without Node's call and path after them. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  const [, words] = /^[A-Z0-9]+: ([^,]+),/.exec(message) ?? []
  return words === undefined ? message : `${words} (${code ?? ''})`
}
