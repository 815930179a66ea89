import { spawnSync } from 'node:child_process'
import type { Run } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { describe, expect, it } from 'vitest'
import { applyCodemods, type Codemod } from '../../../src/index.js'
import { heredocToRun } from '../../../src/codemods/heredoc-to-run.js'
import { runToHeredoc } from '../../../src/codemods/run-to-heredoc.js'

/** Commands that succeed, fail, change the shell, or end it, each in a way of its own. */
const COMMANDS = [
  'true',
  'false',
  'echo x',
  'A=1',
  'A=$(false)',
  'export A=$(false)',
  'B=$(echo a | cat) C=$(false)',
  'cd /nonexistent',
  'cd /',
  'pwd',
  'false | true',
  'true | false',
  'read x < /dev/null',
  '[ -f /nonexistent ]',
  'test 1 = 1',
  'exit 3',
  'return 2',
  'exec echo done',
  'trap "echo bye" EXIT',
  'echo "${A:-unset}"',
  '> /nonexistent/file',
  'echo y > /nonexistent/file',
  'set -f',
  'set -e',
  'set -eu',
  'shift',
  'break',
  'wait',
  'umask 077',
  'unset A',
  'command -v true',
  'echo "$(false || echo b)"',
  'echo "$(true && false)"',
  'nonexistent',
] as const

const NEIGHBOURS = ['true', 'false', 'pwd', 'echo "${A:-unset}"']

const PAIRS = COMMANDS.flatMap((command) =>
  NEIGHBOURS.flatMap((neighbour): (readonly [string, string])[] => [
    [command, neighbour],
    [neighbour, command],
  ]),
)
const CHAINS = PAIRS.map(([first, second]) => `${first} && ${second} && echo last "$A"`)
const SCRIPTS = PAIRS.map(([first, second]) => `set -e\n${first}\n${second}\necho last "$A"\n`)

describe.each(['dash', 'bash'])('under %s', (shell) => {
  it('a chain and its here-document print the same and end with the same status', () => {
    const scripts = CHAINS.map((chain) => scriptOf(converted(`RUN ${chain}\n`, runToHeredoc)))
    expect(results(shell, scripts)).toEqual(results(shell, CHAINS))
  })

  it('a script with set -e and its chain do too', () => {
    const chains = SCRIPTS.map((script) =>
      scriptOf(converted(`RUN <<'SCRIPT'\n${script}SCRIPT\n`, heredocToRun)),
    )
    expect(results(shell, chains)).toEqual(results(shell, SCRIPTS))
  })
})

/** The RUN after the codemod, which must have changed it. */
function converted(run: string, codemod: Codemod): Run {
  const { output, changed, failures, refusals } = applyCodemods(`FROM debian:12\n${run}`, [{ codemod }], {
    unsafe: true,
  })
  expect({ run, changed, failures, refusals }).toEqual({ run, changed: true, failures: [], refusals: [] })
  const last = parse(output).items.at(-1)
  if (last?.type !== 'Run') throw new Error(`no RUN in ${output}`)
  return last
}

/** What the shell gets. */
function scriptOf({ args, heredocs }: Run): string {
  const [heredoc] = heredocs
  if (heredoc !== undefined) return heredoc.body.text
  if (args?.type !== 'ShellForm') throw new Error('no shell form')
  return args.parts.map(({ value }) => value).join('')
}

/** Output and status of each script, run in a shell of its own. */
function results(shell: string, scripts: readonly string[]): readonly string[] {
  const driver = 'shell=$1; shift; for script; do "$shell" -c "$script" < /dev/null; echo "status $?"; done'
  const { stdout, error } = spawnSync('sh', ['-c', driver, 'driver', shell, ...scripts], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  })
  if (error !== undefined) throw error
  return stdout.split(/(?<=^status \d+)\n/m)
}
