import { commentsOf } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { sameMeaning } from '@dockwright/semantics'
import * as prettier from 'prettier'
import { describe, expect, it } from 'vitest'
import { sample } from '../../../tests/proof/support/sample.js'
import { type CorpusFile, corpusFiles, sharedFolder } from '../../../tests/support/shared-folder.js'
import * as plugin from '../src/index.js'
import { OPTION_SETS } from './support/option-sets.js'
import { pluginWith } from './support/plugin-with.js'
import { posixMultiLineRuns, VerbatimCounts } from './support/verbatim-counts.js'

/** The one file that BuildKit's line layer rejects, too. */
const INVALID = 'renovatebot+renovate/lib/modules/manager/custom/regex/__fixtures__/Dockerfile'

/**
 * `DOCKWRIGHT_CORPUS=whole` formats all files with all options; any other text is the seed of the files that each set of
 * options but the default one gets.
 */
const seed = process.env.DOCKWRIGHT_CORPUS ?? 'corpus'
const SAMPLE_SIZE = 250
const TIMEOUT = 600_000

const files: readonly CorpusFile[] = sharedFolder() === null ? [] : [...corpusFiles()]

/** What is wrong when a file is formatted with the options, and how many came out as they were. */
async function check(
  chosen: readonly CorpusFile[],
  options: prettier.Options,
  used: prettier.Plugin = plugin,
) {
  const second = { ...options, parser: 'dockerfile', plugins: [plugin] }
  const failures: string[] = []
  let unchanged = 0
  for (const { path, text } of chosen) {
    const first = { ...second, plugins: [used] }
    const once = await prettier.format(text, first).catch((error: unknown) => error as Error)
    if (typeof once !== 'string') {
      if (path !== INVALID || once.name !== 'SyntaxError') failures.push(`${path}: ${once.message}`)
      continue
    }
    if (path === INVALID) failures.push(`${path}: no syntax error`)
    if (once === text) unchanged++
    if ((await prettier.format(once, second)) !== once) failures.push(`${path}: the second pass`)
    const [before, after] = [parse(withoutReturns(text)), parse(withoutReturns(once))]
    const verdict = sameMeaning(before, after)
    if (!verdict.same) failures.push(`${path}: ${verdict.reason}`)
    if (commentTexts(before) !== commentTexts(after)) failures.push(`${path}: comments`)
  }
  return { failures, unchanged }
}

function commentTexts(document: ReturnType<typeof parse>): string {
  return commentsOf(document)
    .map(({ text }) => text)
    .join('\n')
}

/** As Prettier hands it to a plugin. */
function withoutReturns(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

describe.skipIf(sharedFolder() === null)('the corpus', () => {
  const rule =
    'is formatted without a crash; the second pass changes nothing, the meaning stays, no comment is lost'

  it(`${rule}, and hardly anything is left as it stands`, { timeout: TIMEOUT }, async () => {
    const verbatims = new VerbatimCounts()
    const runs = new VerbatimCounts()
    let multiLine = 0
    const used = pluginWith({
      onVerbatim(verbatim) {
        verbatims.add(verbatim)
        const { instruction, reason } = verbatim
        const isRun = instruction.type === 'Run' && instruction.args?.type === 'ShellForm'
        if (isRun && instruction.args.parts.length > 1 && !/^shell: /.test(reason)) runs.add(verbatim)
      },
    })
    for (const { text } of files) multiLine += posixMultiLineRuns(withoutReturns(text)).length
    const { failures, unchanged } = await check(files, {}, used)
    const share = runs.total() / multiLine
    process.stdout.write(
      `${files.length} files, ${unchanged} unchanged; left as they stand:\n${verbatims.toString()}` +
        `${multiLine} POSIX RUNs of several lines; left as they stand: ${runs.total()} ` +
        `(${(100 * share).toFixed(2)} %)\n${runs.toString()}`,
    )
    expect(failures).toEqual([])
    expect(share).toBeLessThanOrEqual(0.01)
    expect(multiLine).toBeGreaterThan(5000)
    expect(verbatims.total('net')).toBe(0)
    expect(verbatims.total('instruction')).toBeLessThanOrEqual(25)
    // Windows' cmd is not laid out; of the POSIX bodies a handful is no shell that Bash's grammar accepts.
    expect(verbatims.total('body, Run: shell')).toBeLessThanOrEqual(360)
    expect(verbatims.total('body') - verbatims.total('body, Run: shell')).toBeLessThanOrEqual(10)
  })

  it.each(Object.entries(OPTION_SETS))(`with %s ${rule}`, { timeout: TIMEOUT }, async (name, options) => {
    const chosen = seed === 'whole' ? files : sample(files, SAMPLE_SIZE, `${seed} ${name}`)
    const { failures, unchanged } = await check(chosen, options)
    process.stdout.write(
      `${name}: ${chosen.length} files, ${unchanged} unchanged, ${failures.length} failures\n`,
    )
    expect(failures).toEqual([])
  })
})
