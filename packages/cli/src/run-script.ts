import {
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { isAbsolute } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import { outside } from './outside.js'

export interface RunningScript {
  readonly exports: unknown
  /** Keeps the compiled code for the next start, unless it was taken from there. */
  keepCode(): void
}

/**
 * Runs a CommonJS script, with the code that V8 compiled for it the last time: that halves the time of a start. Node has
 * this as `module.enableCompileCache`, but only from 22.1 on. The code lies in the user's cache folder, and is used only
 * if it is theirs alone: who can write it can run anything. NODE_DISABLE_COMPILE_CACHE turns it off, as in Node.
 * `name` tells apart who runs it: each kind needs other code, and V8 takes none that was compiled under other options.
 */
export function runScript(url: URL, name: string): RunningScript {
  const filename = fileURLToPath(url)
  const kept = cacheFile(filename, name)
  const cachedData = kept === null ? null : readOwn(kept)
  const source = `(function (exports, require, module, __url, __outside) {${readFileSync(filename, 'utf8')}\n})`
  const script = new Script(source, {
    filename,
    ...(cachedData === null ? {} : { cachedData }),
  })
  const module = { exports: {} }
  const run = script.runInThisContext() as (...args: readonly unknown[]) => void
  run(module.exports, createRequire(url), module, url.href, outside)
  const isStale = cachedData === null || script.cachedDataRejected === true
  return {
    exports: module.exports,
    keepCode: () => {
      if (kept !== null && isStale) write(kept, script.createCachedData())
    },
  }
}

/** V8 compares no more than its own version and the length of the source: the rest is in the name. */
function cacheFile(filename: string, name: string): string | null {
  const { NODE_DISABLE_COMPILE_CACHE, XDG_CACHE_HOME, HOME, USERPROFILE } = process.env
  const home = HOME ?? USERPROFILE
  const base = XDG_CACHE_HOME ?? (home === undefined || home === '' ? undefined : `${home}/.cache`)
  // A relative one would lie in whatever repository this is: its files are not ours to run, nor to add to.
  if (base === undefined || !isAbsolute(base) || NODE_DISABLE_COMPILE_CACHE !== undefined) return null
  const { mtimeMs, size } = statSync(filename)
  return `${base}/dockwright/${name}-${size}-${Math.round(mtimeMs)}-node-${process.versions.node}-${process.arch}.v8`
}

function readOwn(file: string): Buffer | null {
  let fd: number | null = null
  try {
    fd = openSync(file, 'r')
    const { uid, mode } = fstatSync(fd)
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
    return isOwn ? readFileSync(fd) : null
  } catch {
    return null
  } finally {
    if (fd !== null) closeSync(fd)
  }
}

const MONTH = 30 * 24 * 3600 * 1000

/** What versions before this one kept. */
function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = `${folder}/${name}`
    if (name.includes('.v8') && Date.now() - statSync(path).mtimeMs > MONTH) unlinkSync(path)
  }
}

/** Whole or not at all; that it cannot be kept is no fault. */
function write(file: string, code: Buffer): void {
  try {
    const folder = file.slice(0, file.lastIndexOf('/'))
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    removeOld(folder)
    const temporary = `${file}.${process.pid}`
    const fd = openSync(temporary, 'wx', 0o600)
    try {
      writeFileSync(fd, code)
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
    renameSync(temporary, file)
  } catch {
    return
  }
}
