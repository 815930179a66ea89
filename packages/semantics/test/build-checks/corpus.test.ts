import { lineColumn, lineStarts } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { describe, expect, it } from 'vitest'
import { corpusFiles, oracleLines, sharedFolder } from '../../../../tests/support/shared-folder.js'
import { type BuildCheck, buildChecks } from '../../src/build-checks/index.js'

/** BuildKit's own linter, its Go packages run over the corpus with base images that set nothing, finds as many. */
const COUNTS: Readonly<Record<string, number>> = {
  ConsistentInstructionCasing: 61,
  DuplicateStageName: 6,
  ExposeProtoCasing: 2,
  FromAsCasing: 511,
  FromPlatformFlagConstDisallowed: 29,
  InvalidDefaultArgInFrom: 267,
  InvalidDefinitionDescription: 4,
  JSONArgsRecommended: 335,
  LegacyKeyValueFormat: 3352,
  MaintainerDeprecated: 485,
  MultipleInstructionsDisallowed: 50,
  NoEmptyContinuation: 72,
  RedundantTargetPlatform: 4,
  ReservedStageName: 4,
  SecretsUsedInArgOrEnv: 510,
  StageNameCasing: 50,
  UndefinedArgInFrom: 15,
  UndefinedVar: 468,
  WorkdirRelativePath: 33,
}

/** Of the processor, not of the clock: other work on the machine does not count. */
const MOST_MILLISECONDS = 5000

describe.skipIf(sharedFolder() === null)('over real and hostile files', () => {
  it("finds as many in the corpus as BuildKit's linter does, fast", () => {
    const files = [...corpusFiles()].map(({ text }) => ({ text, document: parse(text) }))
    const start = process.cpuUsage()
    for (const { document } of files) buildChecks(document)
    const { user, system } = process.cpuUsage(start)
    const milliseconds = (user + system) / 1000
    const counts = new Map<string, number>()
    for (const { text, document } of files) {
      for (const check of buildChecks(document)) {
        counts.set(check.rule, (counts.get(check.rule) ?? 0) + 1)
        expectPlace(text, check)
      }
    }
    const sorted = Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`build checks over the corpus: ${milliseconds.toFixed(0)} ms, ${JSON.stringify(sorted)}`)
    expect(sorted).toEqual(COUNTS)
    expect(milliseconds).toBeLessThan(MOST_MILLISECONDS)
  })

  it('never throws, and places every finding in the text', () => {
    for (const { content } of oracleLines<{ content: string }>('vectors')) {
      for (const check of buildChecks(parse(content), { check: 'experimental=all' }))
        expectPlace(content, check)
    }
  })
})

function expectPlace(text: string, { start, end, line, rule }: BuildCheck): void {
  const isInside = start >= 0 && start < end && end <= text.length
  const isOnOrAfterLine = lineColumn(text, end - 1, lineStarts(text)).line >= line
  // BuildKit names the last line of an instruction for a blank one, and a comment stands above what it describes.
  const mayBeBefore = rule === 'NoEmptyContinuation' || rule === 'InvalidDefinitionDescription'
  if (!isInside || !(isOnOrAfterLine || mayBeBefore)) {
    expect.fail(`${rule} in line ${line} at ${start}-${end} of ${JSON.stringify(text)}`)
  }
}
