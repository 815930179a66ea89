import { lstatSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Gitignore } from './gitignore.js'
import { isWithin } from './is-within.js'
import { repositoryRoot } from './repository-root.js'

/** The .gitignore files in force in one folder, the nearest first; a new repository starts afresh. */
export class IgnoreStack {
  private constructor(
    private readonly rules: Gitignore | null,
    private readonly parent: IgnoreStack | null,
    /** This folder's name with a slash, as its parent's rules see it. */
    private readonly name: string,
  ) {}

  /**
   * For a search that starts in `folder`: the .gitignore files above it speak too, up to the repository's root, or to
   * the working directory where there is no repository.
   */
  static of(folder: string, workingDirectory: string): IgnoreStack {
    const top = repositoryRoot(folder) ?? (isWithin(workingDirectory, folder) ? workingDirectory : folder)
    if (folder === top) return new IgnoreStack(readRules(folder), null, '')
    return IgnoreStack.of(dirname(folder), workingDirectory).enter(basename(folder), readRules(folder))
  }

  enter(name: string, rules: Gitignore | null): IgnoreStack {
    return new IgnoreStack(rules, this, `${name}/`)
  }

  /** For a folder that is a repository of its own: the rules around it do not reach into it. */
  static ofRepository(rules: Gitignore | null): IgnoreStack {
    return new IgnoreStack(rules, null, '')
  }

  /** Whether git would ignore what is called `name` in this folder, when it does not ignore the folder itself. */
  ignores(name: string, isFolder: boolean): boolean {
    return this.answer(name, isFolder) ?? false
  }

  private answer(path: string, isFolder: boolean): boolean | null {
    return this.rules?.test(path, isFolder) ?? this.parent?.answer(this.name + path, isFolder) ?? null
  }
}

/** The rules of a folder's .gitignore; null when there is none. As in git, one that is a link is not followed. */
export function readRules(folder: string): Gitignore | null {
  const file = join(folder, '.gitignore')
  try {
    return lstatSync(file).isFile() ? new Gitignore(readFileSync(file, 'utf8')) : null
  } catch {
    return null
  }
}
