import { commentsOf } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { sameMeaning } from '@dockwright/semantics'
import * as prettier from 'prettier'
import { describe, expect, it } from 'vitest'
import { corpusFiles, sharedFolder } from '../../../tests/support/shared-folder.js'
import type { LeftVerbatim } from '../src/formatter.js'
import * as plugin from '../src/index.js'
import { pluginWith } from './support/plugin-with.js'

/** The one file that BuildKit's line layer rejects, too. */
const INVALID = 'renovatebot+renovate/lib/modules/manager/custom/regex/__fixtures__/Dockerfile'

function commentTexts(text: string): readonly string[] {
  return commentsOf(parse(text)).map((comment) => comment.text)
}

/** How often an instruction was left as it stands, by part, type and reason. */
class VerbatimCounts {
  private readonly counts = new Map<string, number>()

  readonly add = ({ part, instruction, reason }: LeftVerbatim): void => {
    const key = `${part}, ${instruction.type}: ${reason}`
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
  }

  total(start: string): number {
    return [...this.counts].reduce((sum, [key, count]) => sum + (key.startsWith(start) ? count : 0), 0)
  }

  toString(): string {
    const lines = [...this.counts].sort((a, b) => b[1] - a[1]).map(([key, count]) => `  ${count} ${key}`)
    return ['left as they stand:', ...lines].join('\n')
  }
}

describe.skipIf(sharedFolder() === null)('the corpus', () => {
  it('is formatted without a crash; the second pass changes nothing, the meaning stays, no comment is lost', async () => {
    const verbatims = new VerbatimCounts()
    const second: prettier.Options = { parser: 'dockerfile', plugins: [plugin], endOfLine: 'auto' }
    const first = { ...second, plugins: [pluginWith({ onVerbatim: verbatims.add })] }
    const failures: string[] = []
    const rejected: string[] = []
    let unchanged = 0
    let files = 0
    for (const { path, text } of corpusFiles()) {
      files++
      const once = await prettier.format(text, first).catch((error: unknown) => {
        rejected.push(`${path}: ${(error as Error).name}`)
        return null
      })
      if (once === null) continue
      if (once === text) unchanged++
      if ((await prettier.format(once, second)) !== once) failures.push(`${path}: the second pass`)
      const verdict = sameMeaning(parse(text.replace(/\r\n?/g, '\n')), parse(once.replace(/\r\n?/g, '\n')))
      if (!verdict.same) failures.push(`${path}: ${verdict.reason}`)
      if (commentTexts(text).join('\n') !== commentTexts(once).join('\n')) failures.push(`${path}: comments`)
    }
    process.stdout.write(`${files} files, ${unchanged} unchanged; ${verbatims.toString()}\n`)
    expect(failures).toEqual([])
    expect(rejected).toEqual([`${INVALID}: SyntaxError`])
    expect(verbatims.total('net')).toBe(0)
    expect(verbatims.total('instruction')).toBeLessThanOrEqual(25)
    // Windows' cmd is not laid out; of the POSIX bodies a handful is no shell that Bash's grammar accepts.
    expect(verbatims.total('body, Run: shell')).toBeLessThanOrEqual(360)
    expect(verbatims.total('body') - verbatims.total('body, Run: shell')).toBeLessThanOrEqual(10)
  }, 300_000)
})
