// Writes what the safe codemods do over the corpus into docs/codemods.md: `DOCKWRIGHT_SHARED=… pnpm codemod-counts`.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Codemod, codemods, presets } from '@dockwright/codemod'
import { type CodemodCounts, countFile, noCounts } from '../tests/support/codemod-counts.js'
import { safeCodemods } from '../tests/support/safe-codemods.js'
import { corpusFiles } from '../tests/support/shared-folder.js'
import { type CountsRow, withCounts } from './codemod-counts/counts-section.js'

const page = join(import.meta.dirname, '../docs/codemods.md')
const safe = (presets.get('safe') ?? []).flatMap((name) => codemods.get(name) ?? [])
const mergeRun = codemods.get('merge-run')
const files = [...corpusFiles()]

const rows: readonly CountsRow[] = [
  ...safeCodemods().map((codemod) => ({ name: `\`${codemod.name}\``, counts: countAll([codemod]) })),
  { name: 'preset `safe`', counts: countAll(safe) },
  ...(mergeRun === undefined
    ? []
    : [{ name: 'preset `safe` and `merge-run`', counts: countAll([...safe, mergeRun]) }]),
]
writeFileSync(page, withCounts(readFileSync(page, 'utf8'), rows))

function countAll(given: readonly Codemod[]): CodemodCounts {
  const counts = noCounts()
  for (const file of files)
    countFile(
      counts,
      file,
      given.map((codemod) => ({ codemod })),
    )
  const { gateFailures, unparsable, newFindings, commentsLost, secondRuns } = counts
  for (const line of [...gateFailures, ...unparsable, ...newFindings, ...commentsLost, ...secondRuns])
    console.error(`${given.map(({ name }) => name).join()}: ${line}`)
  return counts
}
