import { describe, expect, it } from 'vitest'
import { dockwright } from '../../../../tests/support/dockwright.js'
import { temporaryFolder } from '../../../../tests/support/temporary-folder.js'

describe('a configuration', () => {
  it.each([
    ['export const x = 1', 'has no default export\n  write: export default defineConfig({ … })'],
    ['export default () => ({})', 'is no object, but a function'],
    ['throw null', 'cannot be loaded: null'],
    ["throw 'boo'", 'cannot be loaded: boo'],
    ['process.exit(0)', 'cannot be loaded: process.exit was called'],
  ])('with a mistake is told as one of the user: %s', async (code, message) => {
    const folder = temporaryFolder({ Dockerfile: 'FROM a\n', 'dockwright.config.ts': code })
    const { status, stdout, stderr } = await dockwright(folder, ['check', 'from-as-casing', '.'])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toBe(`error: the configuration "${folder}/dockwright.config.ts" ${message}\n`)
  })
})

describe('a codemod of the user', () => {
  const exiting =
    "import { defineCodemod } from '@dockwright/codemod'\nexport default defineCodemod({ name: 'mine', description: '', level: 'safe', run() { process.exit(0) } })\n"

  it('that never ends is ended on standard input too, and the text comes out as it came in', async () => {
    const hanging = exiting.replace('process.exit(0)', 'for (;;);')
    const folder = temporaryFolder({ 'mine.ts': hanging })
    const args = ['apply', '--transform', 'mine.ts', '--time-limit', '0.2', '-']
    const { status, stdout, stderr } = await dockwright(folder, args, { input: 'FROM a as b\n' })
    expect([status, stdout]).toEqual([3, 'FROM a as b\n'])
    expect(stderr).toMatch(/^failed <stdin>: this file took longer than /)
  })

  it('that ends the process has its change dropped, and nothing else is lost', async () => {
    const folder = temporaryFolder({ Dockerfile: 'FROM a as b\n', 'mine.ts': exiting })
    const args = ['apply', 'mine,from-as-casing', '--transform', 'mine.ts']
    const files = await dockwright(folder, [...args, '.'])
    expect(files.status).toBe(3)
    expect(files.stdout).toMatch(/^dropped Dockerfile: mine: .*process\.exit was called/m)
    expect(files.stdout).toMatch(/^changed Dockerfile /m)
    const piped = await dockwright(folder, [...args, '-'], { input: 'FROM a as b\n' })
    expect([piped.status, piped.stdout]).toEqual([3, 'FROM a AS b\n'])
  })

  it.each([
    [
      "export default { name: 'mine', run() {} }",
      'exports no codemod\n  write: export default defineCodemod({ … })',
    ],
    ['throw null', 'cannot be loaded: null'],
    ["import 'not-there'", "cannot be loaded: Cannot find module 'not-there'"],
  ])('with a mistake is told as one of the user: %s', async (code, message) => {
    const folder = temporaryFolder({ Dockerfile: 'FROM a\n', 'mine.ts': code })
    const { status, stdout, stderr } = await dockwright(folder, ['check', '--transform', 'mine.ts', '.'])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toBe(`error: the transform "${folder}/mine.ts" ${message}\n`)
  })
})
