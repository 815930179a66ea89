import type { BuildContext, BuildContextKind } from '@dockwright/codemod'
import {
  closeSync,
  constants,
  openSync,
  fstatSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { isWithin } from '../files/is-within.js'

/** A folder that can be looked at and nothing more: no path and no link leads out of it. */
export class ConfinedContext implements BuildContext {
  private constructor(private readonly root: string) {}

  /** Null when there is no such folder. */
  static open(folder: string): ConfinedContext | null {
    try {
      return statSync(folder).isDirectory() ? new ConfinedContext(realpathSync(folder)) : null
    } catch {
      return null
    }
  }

  exists(path: string): boolean {
    return this.resolve(path) !== null
  }

  kind(path: string): BuildContextKind | null {
    const real = this.resolve(path)
    if (real === null) return null
    const stats = statSync(real, { throwIfNoEntry: false })
    if (stats === undefined) return null
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
  }

  read(path: string, maxBytes: number): Uint8Array | null {
    const real = this.resolve(path)
    if (real === null) return null
    let fd: number | null = null
    try {
      fd = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
      if (!fstatSync(fd).isFile()) return null
      const bytes = new Uint8Array(Math.min(maxBytes, fstatSync(fd).size))
      return bytes.subarray(0, readSync(fd, bytes, 0, bytes.length, 0))
    } catch {
      return null
    } finally {
      if (fd !== null) closeSync(fd)
    }
  }

  /** Whether a source of COPY or ADD is there; a pattern is when something in its folder could match it. */
  has(source: string): boolean {
    const wild = source.search(/[*?[]/)
    if (wild < 0) return this.exists(source)
    const folder = this.resolve(source.slice(0, source.lastIndexOf('/', wild) + 1))
    try {
      return folder !== null && readdirSync(folder).length > 0
    } catch {
      return false
    }
  }

  private resolve(path: string): string | null {
    try {
      // A leading slash, and `..` at the root, mean the root, as in BuildKit.
      const real = realpathSync(join(this.root, join('/', path)))
      return isWithin(this.root, real) ? real : null
    } catch {
      return null
    }
  }
}
