import type { Document, Item } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { sameMeaning } from '@dockwright/semantics'
import { join } from 'node:path'
import { isWithin } from '../files/is-within.js'
import { repositoryRoot } from '../files/repository-root.js'
import type { LoadedPrettier } from '../load-prettier.js'
import { outside } from '../outside.js'
import { UsageError } from '../usage-error.js'

/** Formats what codemods changed, with Prettier, the plugin and the options of the working directory's project. */
export class ChangesFormatter {
  private constructor(
    private readonly loaded: LoadedPrettier,
    private readonly config: string | null,
  ) {}

  /** @throws UsageError if Prettier or the plugin is not installed. */
  static async create(): Promise<ChangesFormatter> {
    const loaded = await requirePrettier()
    return new ChangesFormatter(loaded, await projectConfig(loaded.prettier))
  }

  /**
   * Formats the instructions of `after` that are not in `before`; every other byte stays. The whole is formatted, since
   * the shell in force and the like come from above, and the changed instructions are taken from the result. Where that
   * would not mean the same, `after` stays as it is.
   */
  async format(before: string, after: string, path: string): Promise<string> {
    const { prettier, plugin } = this.loaded
    const { config } = this
    const options =
      config === null ? null : await prettier.resolveConfig(path, { config, editorconfig: true })
    const plugins = [...(options?.plugins ?? []), plugin]
    const formatted = await prettier
      .format(after, { ...options, parser: 'dockerfile', filepath: path, plugins, endOfLine: 'lf' })
      .catch(() => null)
    return formatted === null ? after : takeChanges(before, after, formatted)
  }
}

/** @throws UsageError if Prettier or the plugin is not installed. */
async function requirePrettier(): Promise<LoadedPrettier> {
  const loaded = await outside.prettier()
  if (loaded !== null) return loaded
  const hint = 'npm install --save-dev prettier prettier-plugin-dockerfile'
  throw new UsageError(
    '--format needs prettier and prettier-plugin-dockerfile, which are not installed',
    hint,
  )
}

/**
 * The Prettier configuration of the working directory's project. It is code: one that lies in a repository that is only
 * worked on is not loaded.
 */
async function projectConfig(prettier: LoadedPrettier['prettier']): Promise<string | null> {
  const workingDirectory = process.cwd()
  const config = await prettier.resolveConfigFile(join(workingDirectory, 'Dockerfile'))
  if (config === null || !isWithin(repositoryRoot(workingDirectory) ?? workingDirectory, config)) return null
  return config
}

function takeChanges(before: string, after: string, formatted: string): string {
  const [old, now, pretty] = [parse(before), parse(after), parse(formatted)]
  const [ours, theirs] = [instructions(now), instructions(pretty)]
  if (ours.length !== theirs.length) return after
  const known = countTexts(before, instructions(old))
  let result = ''
  let at = 0
  for (const [index, item] of ours.entries()) {
    const text = after.slice(item.start, item.end)
    const count = known.get(text) ?? 0
    known.set(text, count - 1)
    const replacement = theirs[index]
    if (count > 0 || replacement === undefined) continue
    result +=
      after.slice(at, item.start) + likeOriginal(text, formatted.slice(replacement.start, replacement.end))
    at = item.end
  }
  result += after.slice(at)
  return sameMeaning(now, parse(result)).same ? result : after
}

function instructions(document: Document): readonly Item[] {
  return document.items.filter(({ type }) => type !== 'Comment' && type !== 'Blank' && type !== 'Directive')
}

function countTexts(text: string, items: readonly Item[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { start, end } of items) {
    const own = text.slice(start, end)
    counts.set(own, (counts.get(own) ?? 0) + 1)
  }
  return counts
}

/** With the line ends that the instruction had, and a newline at its end only if it had one. */
function likeOriginal(original: string, formatted: string): string {
  const lines = original.endsWith('\n') ? formatted : formatted.replace(/\n$/, '')
  return original.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines
}
