import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from '@dockwright/parser'
import { afterAll, describe, expect, it } from 'vitest'
import { applyCodemods } from '../../../src/index.js'
import { mergeRun } from '../../../src/codemods/merge-run.js'
import { seededNumbers } from '../../support/seeded-numbers.js'

const ROWS = Number(process.env.DOCKWRIGHT_MERGE_ROWS ?? 250)
const OPTIONS = { maxCommands: 50 }

/** What changes a shell, what shows its state, and what fails. */
const FRAGMENTS = [
  'A=1',
  'export A=2',
  'A=3 B=4',
  'cd /',
  'umask 077',
  'set -f',
  'set -u',
  'set -- x y',
  'shift 2>/dev/null || true',
  'f() { echo f; }',
  "trap 'echo bye' EXIT",
  'for i in 1 2; do echo "i$i"; done',
  'for A in 5; do :; done',
  'read B < /dev/null || true',
  'echo x | while read l; do A=$l; done',
  ': "${C:=5}"',
  'echo "$((D=3))"',
  'case x in x) A=6;; esac',
  'if false; then echo t; fi',
  'while false; do :; done',
  'unset A',
  'readonly R=1',
  'eval "A=9"',
  '. ./env',
  'false',
  'true',
  'exit 0',
  'exit 3',
  '( exit 2 )',
  '( A=8; echo "$A" )',
  '{ echo g; false; }',
  '{ A=7; }',
  '! true',
  '! false',
  '[ 1 = 2 ]',
  'test -z "${A:-}"',
  'missing-program 2>/dev/null',
  'printf %s p',
  'false | true',
  'true | false',
  'echo "A=${A:-} B=${B:-} C=${C:-} D=${D:-} i=${i:-}"',
  'pwd',
  'umask',
  'echo "$#"',
  'f 2>/dev/null || echo nof',
  'echo "$?"',
  'echo "${PIPESTATUS:-none}"',
  'echo "${_:-}"',
  'echo "* $-"',
  'echo a # note',
]
const LINKS = [' && ', ' && ', ' || ', '; ']

interface Outcome {
  readonly output: string
  readonly status: number | null
}

const folder = mkdtempSync(join(tmpdir(), 'dockwright-merge-run-'))
writeFileSync(join(folder, 'env'), 'A=env\nset -e\nfalse\necho not-reached\n')
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(['/bin/sh', '/bin/bash'])('merge-run under %s', (shell) => {
  it(`makes RUNs that do what the ${ROWS} rows did that they were made of`, { timeout: 120_000 }, () => {
    const random = seededNumbers(shell.length)
    let merged = 0
    for (let row = 0; row < ROWS; row++) {
      const runs = Array.from({ length: 2 + random(3) }, () => script(random))
      const text = `FROM debian:12\nSHELL ["${shell}", "-c"]\n${runs.map((run) => `RUN ${run}\n`).join('')}`
      const result = applyCodemods(text, [{ codemod: mergeRun, options: OPTIONS }])
      expect(result.failures, text).toEqual([])
      if (!result.changed) continue
      merged++
      expect(outcome(shell, result.output), `${text}\nbecame\n${result.output}`).toEqual(outcome(shell, text))
    }
    expect(merged).toBeGreaterThan(ROWS / 10)
  })
})

function script(random: (below: number) => number): string {
  const fragments = Array.from({ length: 1 + random(3) }, () => pick(FRAGMENTS, random))
  return fragments.reduce((text, fragment) => text + pick(LINKS, random) + fragment)
}

/** What a build does with the RUNs: one shell for each, until one fails. */
function outcome(shell: string, text: string): Outcome {
  let output = ''
  for (const item of parse(text).items) {
    if (item.type !== 'Run' || item.args?.type !== 'ShellForm') continue
    const code = item.args.parts.map(({ value }) => value).join('')
    const { stdout, status } = spawnSync(shell, ['-c', code], { cwd: folder, encoding: 'utf8', input: '' })
    output += stdout
    if (status !== 0) return { output, status }
  }
  return { output, status: 0 }
}

function pick<Item>(items: readonly Item[], random: (below: number) => number): Item {
  return items[random(items.length)] as Item
}
