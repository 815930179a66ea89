import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsync,
  lstatSync,
  open,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { beforeEndingBySignal } from '../end-by-signal.js'
import { FileError } from './file-error.js'
import { flushFolder } from './flush-folder.js'
import { readBytes, reasonOf } from './read-dockerfile.js'
import { removeLeftovers, temporaryName } from './temporary-name.js'

/** The temporary files of writes that are under way: removed if the process is told to end. */
const unfinished = new Set<string>()
const creations = new Set<Promise<number>>()
let isWatching = false
let isEnding = false
/** The folders that were rid of what killed runs left. */
const swept = new Set<string>()

const TRIES_WHEN_FULL = 4
/** In milliseconds. */
const WAIT_WHEN_FULL = 50

/** A file's new bytes, safe on the disk beside it. One of the two must be called. */
export interface PreparedWrite {
  /** @throws FileError if the file changed since it was read, or cannot be replaced; it then is as it was. */
  commit(): void
  discard(): void
}

/*
 * The two steps that wait for the disk, and let the run go on. All others are done at once: Node's promises take longer
 * than they do.
 */
const create = promisify(open)
const flush = promisify(fsync)

/**
 * Replaces a file's content in one step: whatever happens, and whenever, the path holds the old or the new bytes, whole.
 * The new bytes go to a temporary file in the same folder, are flushed to the disk, and take the name. Mode and owner are
 * kept. Another name of the file (a hard link) keeps the old content.
 *
 * @param path the file itself, no link.
 * @param before what the file held when it was read.
 * @throws FileError if the file changed since, or cannot be replaced; it then is as it was, with no file beside it.
 */
export async function writeAtomically(path: string, before: Uint8Array, after: Uint8Array): Promise<void> {
  const prepared = await prepareWrite(path, before, after)
  prepared.commit()
}

/**
 * The first half of `writeAtomically`, in which nearly all that can fail does.
 * @throws FileError as that; there is no file beside it then.
 */
export async function prepareWrite(
  path: string,
  before: Uint8Array,
  after: Uint8Array,
): Promise<PreparedWrite> {
  const folder = dirname(path)
  if (!swept.has(folder)) removeLeftovers(folder)
  swept.add(folder)
  for (let tries = 1; ; tries++) {
    const temporary = join(folder, temporaryName())
    try {
      await begin(temporary, path, before, after)
      return {
        commit: () => commit(temporary, path, before),
        discard: () => discard(temporary),
      }
    } catch (error) {
      discard(temporary)
      // On a full disk another write that is under way may have the room that this one needs.
      const mayFit = (error as NodeJS.ErrnoException).code === 'ENOSPC' && tries < TRIES_WHEN_FULL
      if (!mayFit) throw unwritable(error)
      await new Promise((resolve) => setTimeout(resolve, WAIT_WHEN_FULL))
    }
  }
}

async function begin(temporary: string, path: string, before: Uint8Array, after: Uint8Array): Promise<void> {
  watchSignals()
  // The process is about to end: nothing is begun any more.
  if (isEnding) await new Promise(() => undefined)
  unfinished.add(temporary)
  await writeTemporary(temporary, path, after)
  requireUnchanged(path, before)
}

function commit(temporary: string, path: string, before: Uint8Array): void {
  try {
    requireUnchanged(path, before)
    renameSync(temporary, path)
    unfinished.delete(temporary)
  } catch (error) {
    discard(temporary)
    throw unwritable(error)
  }
  flushFolder(dirname(path))
}

function discard(temporary: string): void {
  remove(temporary)
  unfinished.delete(temporary)
}

function remove(temporary: string): void {
  try {
    unlinkSync(temporary)
  } catch {
    // It is gone, or was never made.
  }
}

function requireUnchanged(path: string, before: Uint8Array): void {
  if (readBytes(path).equals(before)) return
  throw new FileError('changed-on-disk', 'this file changed on disk since it was read; it was left alone')
}

function unwritable(error: unknown): FileError {
  if (error instanceof FileError) return error
  return new FileError('unwritable', `this file cannot be written: ${reasonOf(error)}`)
}

async function writeTemporary(temporary: string, path: string, content: Uint8Array): Promise<void> {
  // A rename would not ask: who made the file read-only meant it.
  accessSync(path, constants.W_OK)
  const { uid, gid, mode } = lstatSync(path)
  // Exclusive: what somebody put at that name, a link above all, is not written to.
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW
  const creation = create(temporary, flags, 0o600)
  creations.add(creation)
  const fd = await creation.finally(() => creations.delete(creation))
  try {
    writeFileSync(fd, content)
    const own = fstatSync(fd)
    if (own.uid !== uid || own.gid !== gid) giveTo(fd, uid, gid)
    // After the owner: a change of owner clears bits of the mode.
    fchmodSync(fd, mode & 0o7777)
    await flush(fd)
  } finally {
    closeSync(fd)
  }
}

function giveTo(fd: number, uid: number, gid: number): void {
  try {
    fchownSync(fd, uid, gid)
  } catch (error) {
    const message = `this file's owner cannot be kept: ${reasonOf(error)}; it was left alone`
    throw new FileError('owner-not-kept', message)
  }
}

function watchSignals(): void {
  if (isWatching) return
  isWatching = true
  beforeEndingBySignal(async () => {
    isEnding = true
    // One that is being created cannot be removed yet.
    await Promise.allSettled(creations)
    for (const temporary of unfinished) remove(temporary)
  })
}
