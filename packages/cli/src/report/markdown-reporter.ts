import { printableLine } from '../terminal/printable.js'
import type { Reporter } from './reporter.js'
import type { CodemodTotals, RunTotals } from './run-totals.js'

/** A pull request's body has a limit of 65,536 characters. Each of the three lists of files stays far below. */
const MOST_FILES = 200
const MOST_CHARACTERS = 16_000

/** The body of a pull request: counts by codemod, the changed files, what was refused and why, what failed. */
export function markdownReporter(): Reporter {
  const changed = new ShortList()
  const failed = new ShortList()
  const skipped = new ShortList()
  let isCheck = false
  return {
    begin: ({ command }) => {
      isCheck = command === 'check'
      return '## Dockwright\n\n'
    },
    file: ({ path, outcome, applied, error, failures, diagnostics }) => {
      const done = applied.map(({ codemod, changes }) => `${codemod} ${changes}`).join(', ')
      if (outcome === 'changed') changed.push(`${code(path)}: ${done}`)
      if (error !== null) failed.push(`${code(path)}: ${text(error.message)}`)
      for (const { codemod, message } of failures)
        failed.push(`${code(path)}: a change by ${codemod} was dropped: ${text(message)}`)
      if (outcome === 'skipped') skipped.push(`${code(path)}: ${text(diagnostics[0]?.message ?? '')}`)
      return ''
    },
    end: (totals) => {
      return [
        `${totals.files} ${plural(totals.files, 'file')}: ${totals.changed} ${isCheck ? 'would change' : 'changed'}, ${totals.unchanged} unchanged, ${totals.skipped} skipped, ${totals.failed} failed.\n`,
        countsTable(totals),
        section(isCheck ? 'Files that would change' : 'Changed files', changed),
        refusalsTable(totals),
        section('Skipped, since BuildKit rejects them', skipped),
        section('Failed', failed),
      ]
        .filter((part) => part !== '')
        .join('\n')
    },
  }
}

function countsTable({ codemods }: RunTotals): string {
  const rows = codemods.filter(({ changes }) => changes > 0)
  if (rows.length === 0) return ''
  const lines = rows.map(({ codemod, files, changes }) => `| ${codemod} | ${files} | ${changes} |`)
  return ['| codemod | files | changes |', '|---|--:|--:|', ...lines, ''].join('\n')
}

function refusalsTable({ codemods }: RunTotals): string {
  const lines = codemods.flatMap(({ codemod, refusals }: CodemodTotals) => {
    return refusals.map(({ reason, count }) => `| ${codemod} | ${reason} | ${count} |`)
  })
  if (lines.length === 0) return ''
  return ['### Refused', '', '| codemod | reason | places |', '|---|---|--:|', ...lines, ''].join('\n')
}

function section(title: string, list: ShortList): string {
  const { items } = list
  return items.length === 0 ? '' : [`### ${title}`, '', ...items.map((item) => `- ${item}`), ''].join('\n')
}

/** The first of many, and how many more there are. */
class ShortList {
  private readonly first: string[] = []
  private characters = 0
  private more = 0

  push(item: string): void {
    const isFull = this.first.length >= MOST_FILES || this.characters + item.length > MOST_CHARACTERS
    if (this.more > 0 || isFull) {
      this.more++
      return
    }
    this.first.push(item)
    this.characters += item.length
  }

  get items(): readonly string[] {
    return this.more === 0 ? this.first : [...this.first, `and ${this.more} more`]
  }
}

/** In backquotes, more of them than the name has itself. */
function code(path: string): string {
  const name = printableLine(path)
  const longest = Math.max(0, ...(name.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest === 0 ? `${fence}${name}${fence}` : `${fence} ${name} ${fence}`
}

/** Words of a file can be in a message: they must not become Markdown, a mention or a link. */
function text(message: string): string {
  return printableLine(message).replace(
    /[\\`*_{}[\]<>()#+!|@~]|:(?=\/\/)|(?<=\bwww)\./gi,
    (mark) => `\\${mark}`,
  )
}

function plural(count: number, word: string): string {
  return count === 1 ? word : `${word}s`
}
