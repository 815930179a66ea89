import { isDockerfileName } from '@dockwright/semantics'
import { lstatSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { reasonOf } from '../disk/read-dockerfile.js'
import { commonBase } from './common-base.js'
import { type Bases, FoundFile, type PathProblem } from './found-file.js'
import { Gitignore } from './gitignore.js'
import { isWithin } from './is-within.js'
import { readGlob } from './read-glob.js'
import { repositoryRoot } from './repository-root.js'
import { shownPath, slashes } from './shown-path.js'
import { walkFolder } from './walk-folder.js'

export interface Search {
  readonly workingDirectory: string
  /** Files, folders and globs as the user gave them. */
  readonly paths: readonly string[]
  /** The same, but read from a list: their names are literal. */
  readonly listed: readonly string[]
  /** Patterns as in a .gitignore in the working directory; they hold for paths named outright too. */
  readonly ignorePatterns: readonly string[]
}

export interface Findings {
  /** In the order of their paths' code units, each file once. */
  readonly files: readonly FoundFile[]
  readonly problems: readonly PathProblem[]
  /** The folder that `relative` starts from: the working directory, or where a path lies outside, a folder around all. */
  readonly base: string
}

/** Finds the Dockerfiles that a command is about. Never throws for what lies on the disk: that becomes a problem. */
export function findFiles(search: Search): Findings {
  const finder = new Finder(search)
  for (const path of search.paths) finder.add(path, false)
  for (const path of search.listed) finder.add(path, true)
  return finder.findings()
}

class Finder {
  /** By where they lie; a link counts only where its target is not found by its own name. */
  private readonly files = new Map<string, FoundFile>()
  private readonly links = new Map<string, FoundFile>()
  private readonly problems: PathProblem[] = []
  private readonly ignored: Gitignore | null
  private readonly bases: Bases

  constructor(private readonly search: Search) {
    const { ignorePatterns, workingDirectory } = search
    this.ignored = ignorePatterns.length === 0 ? null : new Gitignore(ignorePatterns.join('\n'))
    const base = commonBase(workingDirectory, [...search.paths, ...search.listed])
    this.bases = { workingDirectory, base, patchBase: repositoryRoot(base) ?? base }
  }

  findings(): Findings {
    for (const [real, link] of this.links) if (!this.files.has(real)) this.files.set(real, link)
    const files = [...this.files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
    return { files, problems: this.problems, base: this.bases.base }
  }

  add(path: string, isLiteral: boolean): void {
    const absolute = resolve(this.search.workingDirectory, path)
    try {
      const stats = statSync(absolute, { throwIfNoEntry: false })
      if (stats === undefined) this.addMissing(path, absolute, isLiteral)
      else if (stats.isDirectory()) this.addFolder(path, absolute, null)
      else if (stats.isFile()) this.addNamed(path, absolute)
      else this.problem(path, 'not-a-file', 'this is neither a file nor a folder')
    } catch (error) {
      this.problem(path, 'unreadable', `this path cannot be read: ${reasonOf(error)}`)
    }
  }

  private addMissing(path: string, absolute: string, isLiteral: boolean): void {
    const isLink = lstatSync(absolute, { throwIfNoEntry: false }) !== undefined
    const glob = isLiteral || isLink ? null : readGlob(path)
    if (glob === null) {
      this.problem(path, 'missing', isLink ? 'this link leads nowhere' : 'there is no such file or folder')
      return
    }
    const folder = resolve(this.search.workingDirectory, glob.base)
    const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
    if (isFolder) this.addFolder(glob.base, folder, { pattern: path, matches: glob.matches })
    else this.problem(path, 'no-dockerfiles', 'no file matches this pattern')
  }

  private addNamed(path: string, absolute: string): void {
    const real = realpathSync(absolute)
    const isLink = lstatSync(absolute).isSymbolicLink()
    if (!this.rootsOf(absolute).some((root) => isWithin(root, real))) {
      const message = `this leads to ${real}, out of its repository; name that file itself if it is meant`
      this.problem(path, 'link-out-of-root', message)
    } else if (!this.keep(this.shown(path), absolute, real, isLink)) {
      this.problem(path, 'ignored', 'this file matches an --ignore-pattern')
    }
  }

  /**
   * Where a file that was named may lie: the links on the way to it must not leave all of these. A folder around what else
   * was named is none of them: it can be the root of the file system.
   */
  private rootsOf(absolute: string): readonly string[] {
    const { workingDirectory } = this.search
    const roots = [repositoryRoot(dirname(absolute)) ?? dirname(absolute)]
    if (isWithin(workingDirectory, absolute)) roots.push(workingDirectory)
    return roots.map((root) => realpathSync(root))
  }

  private addFolder(path: string, folder: string, glob: GlobFilter | null): void {
    const name = glob?.pattern ?? path
    const real = realpathSync.native(folder)
    const within = (entry: string): string => this.shown(join(path, entry))
    const folders = new Set<string>()
    let isAnswered = false
    const problem = (at: { readonly path: string; readonly message: string }): void => {
      this.problem(within(at.path), 'unreadable', at.message)
      isAnswered = true
    }
    for (const entry of walkFolder(folder, this.search.workingDirectory, problem)) {
      const wanted = wants(glob, entry.path, folders)
      if (entry.kind === 'folder') {
        if (wanted) folders.add(entry.path)
        continue
      }
      if (!(wanted && (glob?.matches(entry.path) === true || isDockerfile(entry.path)))) continue
      const absolute = join(folder, entry.path)
      const target = entry.kind === 'link' ? resolveLink(absolute, real) : join(real, entry.path)
      if (target === null) continue
      this.keep(within(entry.path), absolute, target, entry.kind === 'link')
      isAnswered = true
    }
    if (isAnswered) return
    const message =
      glob === null ? 'this folder has no Dockerfile that is not ignored' : 'no file matches this pattern'
    this.problem(name, 'no-dockerfiles', message)
  }

  /** False when a pattern of the command line leaves the file out. */
  private keep(path: string, absolute: string, real: string, isLink: boolean): boolean {
    const fromHere = slashes(relative(this.search.workingDirectory, absolute))
    if (this.ignored !== null && isIgnored(this.ignored, fromHere)) return false
    const known = isLink ? this.links : this.files
    if (!known.has(real)) known.set(real, new FoundFile(path, this.bases, real === absolute ? null : real))
    return true
  }

  private shown(path: string): string {
    return shownPath(this.search.workingDirectory, path)
  }

  private relative(absolute: string): string {
    return slashes(relative(this.bases.base, absolute))
  }

  private problem(path: string, code: PathProblem['code'], message: string): void {
    this.problems.push({
      path: this.shown(path),
      relative: this.relative(resolve(this.search.workingDirectory, path)),
      code,
      message,
    })
  }
}

/** A backslash is a separator for the rule of names, but part of a name on POSIX. */
function isDockerfile(path: string): boolean {
  return isDockerfileName(sep === '/' ? path.replaceAll('\\', '_') : path)
}

interface GlobFilter {
  readonly pattern: string
  readonly matches: (path: string) => boolean
}

/** A folder that a glob matches is searched, as one that is named. */
function wants(glob: GlobFilter | null, path: string, folders: ReadonlySet<string>): boolean {
  return (
    glob === null ||
    glob.matches(path) ||
    (folders.size > 0 && folders.has(path.slice(0, path.lastIndexOf('/'))))
  )
}

function isIgnored(rules: Gitignore, path: string): boolean {
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    if (rules.test(path.slice(0, slash), true) === true) return true
  }
  return rules.test(path, false) === true
}

/** Where a link that was found leads; null when that is no file, or lies outside of the folder that is searched. */
function resolveLink(absolute: string, root: string): string | null {
  try {
    const real = realpathSync(absolute)
    return isWithin(root, real) && statSync(real).isFile() ? real : null
  } catch {
    return null
  }
}
