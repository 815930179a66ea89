import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { testCodemod } from '../../src/testing/index.js'
import { upperFrom } from './upper-from.js'

testCodemod(upperFrom, {
  cases: [{ name: 'lower case', in: 'from a\nRUN b\n', out: 'FROM a\nRUN b\n' }],
  refuses: [{ name: 'mixed case', in: 'FROM a\nFrom b\n', reason: 'mixed', line: 2 }],
  unchanged: ['FROM a\n'],
})

function runUnderNode(
  file: string,
  options: readonly string[] = ['--test', '--test-reporter=tap'],
): { readonly status: number | null; readonly output: string } {
  const environment = { ...process.env, VITEST: undefined, NODE_OPTIONS: undefined }
  const script = fileURLToPath(new URL(file, import.meta.url))
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--conditions=@dockwright/source', '--import', 'tsx', ...options, script],
    { env: environment, encoding: 'utf8', cwd: fileURLToPath(new URL('../../../../', import.meta.url)) },
  )
  return { status, output: stdout }
}

it('defines its tests under node:test when there are no globals', () => {
  const { status, output } = runUnderNode('node-test/passes.ts')
  expect(output).toMatch(/# pass 3\n/)
  expect(status).toBe(0)
})

it('fails when the codemod does not do what a case says, or when a gate fires', () => {
  const { status, output } = runUnderNode('node-test/fails.ts')
  expect(output).toMatch(/# fail 4\n/)
  expect(output).toContain('gate "comments": the comment "# why" is lost')
  expect(status).toBe(1)
})

it('defines its tests with the globals of a framework that has them, as jest does', () => {
  const { status, output } = runUnderNode('node-test/globals.ts', [])
  expect(output.trim().split('\n')).toEqual([
    'upper-from',
    'changes: lower case',
    'refuses: mixed case',
    'leaves alone: "FROM a\\n"',
  ])
  expect(status).toBe(0)
})
