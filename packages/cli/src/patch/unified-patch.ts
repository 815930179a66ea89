import { hunksOf } from './hunks.js'
import { quotePath } from './quote-path.js'

/**
 * The change of one file as `git diff` writes it and `git apply` takes it: carriage returns and a missing final newline
 * are kept, odd names are quoted. `path` is relative to where the patch will be applied.
 */
export function unifiedPatch(path: string, before: string, after: string): string {
  const [a, b] = [quotePath(`a/${path}`), quotePath(`b/${path}`)]
  // As git: a name with blanks is ended by a tab, for programs that take what follows a blank for a date.
  const end = path.includes(' ') ? '\t' : ''
  const hunks = hunksOf(before, after).map(({ oldStart, oldLines, newStart, newLines, lines }) => {
    const header = `@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`
    return [header, ...lines].join('\n')
  })
  return [`diff --git ${a} ${b}`, `--- ${a}${end}`, `+++ ${b}${end}`, ...hunks, ''].join('\n')
}

function range(start: number, count: number): string {
  return count === 1 ? String(start) : `${start},${count}`
}
