import { lstatSync, readdirSync, readlinkSync, unlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { sha256 } from '../sha256.js'

const NAME = /^\.dockwright-([0-9a-f]{8})-(\d+)-[0-9a-f]{16}\.tmp$/
/** No write takes so long: what is older was left behind, on whatever host. */
const OLD_MILLISECONDS = 3600 * 1000

let host: string | null = null

/**
 * A name for a file that is being written, in the folder of the one that it is to replace. It tells who writes it, and
 * does not depend on the other's name, which may have the 255 bytes that a name can have.
 */
export function temporaryName(): string {
  const random = process.getBuiltinModule('node:crypto').randomBytes(8).toString('hex')
  return `.dockwright-${ownHost()}-${process.pid}-${random}.tmp`
}

/**
 * Removes what a killed run left in a folder: temporary files whose process is gone. Those of another host, whose
 * processes cannot be asked for, go when they are old. A file that was left belongs to one that was not replaced, so
 * the next run that replaces it comes by here.
 */
export function removeLeftovers(folder: string): void {
  for (const name of names(folder)) {
    const [, onHost, pid] = NAME.exec(name) ?? []
    if (onHost === undefined) continue
    const path = join(folder, name)
    try {
      const isGone = onHost === ownHost() && !isRunning(Number(pid))
      if (isGone || Date.now() - lstatSync(path).mtimeMs > OLD_MILLISECONDS) unlinkSync(path)
    } catch {
      // Somebody else was faster, or it is not ours to remove.
      continue
    }
  }
}

function ownHost(): string {
  return (host ??= sha256(`${hostname()}${processNamespace()}`).toString('hex').slice(0, 8))
}

/** Two containers can have one host name and each its own process 7: pid_namespaces(7). Empty where there is no such thing. */
function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
