import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { reasonOf } from '../disk/read-dockerfile.js'
import { IgnoreStack, readRules } from './ignore-stack.js'

export interface WalkedEntry {
  /** Relative to the folder where the search began, with forward slashes. */
  readonly path: string
  readonly kind: 'file' | 'folder' | 'link'
}

export interface WalkProblem {
  readonly path: string
  readonly message: string
}

const NEVER = new Set(['.git', 'node_modules'])

/**
 * Everything under `root` that git would not ignore, but for `.git` and `node_modules`. Links are told, never
 * followed. A folder that cannot be read goes to `problem`, and the search goes on.
 */
export function* walkFolder(
  root: string,
  workingDirectory: string,
  problem: (found: WalkProblem) => void,
): Generator<WalkedEntry, void, undefined> {
  const pending: { readonly path: string; readonly name: string; readonly around: IgnoreStack | null }[] = [
    { path: '', name: '', around: null },
  ]
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const { path, name, around } = folder
    const absolute = join(root, path)
    const entries = list(absolute, path, problem)
    const has = (wanted: string): boolean => entries.some((entry) => entry.name === wanted)
    let ignores: IgnoreStack
    if (around === null) ignores = IgnoreStack.of(absolute, workingDirectory)
    else {
      const rules = has('.gitignore') ? readRules(absolute) : null
      ignores = has('.git') ? IgnoreStack.ofRepository(rules) : around.enter(name, rules)
    }
    for (const entry of entries) {
      const isFolder = entry.isDirectory()
      if (NEVER.has(entry.name) || ignores.ignores(entry.name, isFolder)) continue
      const entryPath = path === '' ? entry.name : `${path}/${entry.name}`
      if (isFolder) {
        pending.push({ path: entryPath, name: entry.name, around: ignores })
        yield { path: entryPath, kind: 'folder' }
      } else if (entry.isFile()) yield { path: entryPath, kind: 'file' }
      else if (entry.isSymbolicLink()) yield { path: entryPath, kind: 'link' }
    }
  }
}

function list(folder: string, path: string, problem: (found: WalkProblem) => void): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    problem({ path, message: `this folder cannot be read: ${reasonOf(error)}` })
    return []
  }
}
