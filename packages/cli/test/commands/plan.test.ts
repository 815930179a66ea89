import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dockwright } from '../../../../tests/support/dockwright.js'
import { contentOf, temporaryFolder } from '../../../../tests/support/temporary-folder.js'

const files = {
  'a/Dockerfile': 'FROM a as b\n',
  'b/Dockerfile': 'FROM a as b\n',
  'c/Dockerfile': 'FROM a AS b\n',
  'd \n/Dockerfile': 'FROM a as b\n',
}

describe('a plan', () => {
  it('has each file that would change with its hashes, and writes nothing else', async () => {
    const folder = temporaryFolder(files)
    const { status, stdout } = await dockwright(folder, ['plan', 'from-as-casing', '.'])
    expect(status).toBe(0)
    const plan = JSON.parse(stdout) as { files: { path: string; before: string; after: string }[] }
    expect(plan).toMatchObject({
      type: 'dockwright-plan',
      settings: { codemods: [{ name: 'from-as-casing' }], unsafe: false },
    })
    expect(plan.files.map(({ path }) => path)).toEqual(['a/Dockerfile', 'b/Dockerfile', 'd \n/Dockerfile'])
    // sha256sum of the two texts.
    expect(plan.files[0]).toMatchObject({ applied: [{ codemod: 'from-as-casing', changes: 1 }] })
    expect(new Set(plan.files.map(({ before, after }) => `${before} ${after}`)).size).toBe(1)
    expect(contentOf(folder)).toEqual(files)
  })

  it('is carried out; a file that changed since is refused, the rest is done', async () => {
    const folder = temporaryFolder(files)
    await dockwright(folder, ['plan', 'from-as-casing', '.', '-o', 'plan.json'])
    writeFileSync(join(folder, 'b/Dockerfile'), 'FROM x as y\n')
    const { status, stdout } = await dockwright(folder, ['apply', '--plan', 'plan.json'])
    expect(status).toBe(3)
    expect(stdout).toMatch(/^failed b\/Dockerfile: this file changed since the plan was made$/m)
    expect(contentOf(folder)).toMatchObject({
      'a/Dockerfile': 'FROM a AS b\n',
      'b/Dockerfile': 'FROM x as y\n',
      'd \n/Dockerfile': 'FROM a AS b\n',
    })
    const again = await dockwright(folder, ['apply', '--plan', 'plan.json'])
    expect(again.status).toBe(3)
    expect(again.stdout).toMatch(/^failed a\/Dockerfile: this file was to change and no longer would$/m)
  })

  it('whose result would be another is refused', async () => {
    const folder = temporaryFolder(files)
    const { stdout } = await dockwright(folder, ['plan', 'from-as-casing', 'a'])
    writeFileSync(join(folder, 'plan.json'), stdout.replace(/"after":"[0-9a-f]{8}/, '"after":"00000000'))
    const applied = await dockwright(folder, ['apply', '--plan', 'plan.json'])
    expect(applied.status).toBe(3)
    expect(applied.stdout).toMatch(/^failed a\/Dockerfile: this file would not come out as planned$/m)
    expect(contentOf(folder)).toMatchObject(files)
  })

  it('can be looked at as a diff', async () => {
    const folder = temporaryFolder(files)
    await dockwright(folder, ['plan', 'from-as-casing', '.', '-o', 'plan.json'])
    const { status, stdout } = await dockwright(folder, ['apply', '--plan', 'plan.json', '--diff'])
    expect(status).toBe(0)
    expect(stdout).toBe((await dockwright(folder, ['apply', 'from-as-casing', '.', '--diff'])).stdout)
    expect(contentOf(folder)).toMatchObject(files)
  })

  it.each(['{}', 'nonsense', '{"type":"dockwright-plan"}'])(
    'that is none is a mistake: %s',
    async (content) => {
      const folder = temporaryFolder({ 'plan.json': content })
      expect((await dockwright(folder, ['apply', '--plan', 'plan.json'])).status).toBe(2)
    },
  )

  it('does not reach out of the folder where it is carried out', async () => {
    const folder = temporaryFolder({ 'in/x': '', 'out/Dockerfile': 'FROM a as b\n' })
    const { stdout } = await dockwright(folder, ['plan', 'from-as-casing', 'out'])
    writeFileSync(join(folder, 'in/plan.json'), stdout.replace('out/Dockerfile', '../out/Dockerfile'))
    const { status } = await dockwright(join(folder, 'in'), ['apply', '--plan', 'plan.json'])
    expect(status).toBe(2)
    expect(contentOf(folder)).toMatchObject({ 'out/Dockerfile': 'FROM a as b\n' })
  })
})

describe('what a plan cannot honour', () => {
  it.each([
    ['--interactive'],
    ['--print-config'],
    ['--shard', '1/2'],
    ['--files-from', 'list'],
    ['--ignore-pattern', 'a'],
    ['--unsafe'],
    ['--context', 'none'],
  ])('is a mistake, and nothing is written: %s', async (...option) => {
    const [folder, plans] = [temporaryFolder(files), temporaryFolder()]
    await dockwright(folder, ['plan', 'from-as-casing', '.', '-o', join(plans, 'plan.json')])
    const { status, stderr } = await dockwright(folder, [
      'apply',
      '--plan',
      join(plans, 'plan.json'),
      ...option,
    ])
    expect([status, stderr]).toEqual([
      2,
      `error: ${option[0]} does nothing with --plan: leave one of them out\n`,
    ])
    expect(contentOf(folder)).toEqual(files)
  })

  it.each([
    '{"type":"dockwright-plan","settings":{"codemods":[null]},"files":[]}',
    '{"type":"dockwright-plan","settings":{"codemods":[]},"files":[null]}',
  ])('is told as a mistake of the file, too: %s', async (plan) => {
    const folder = temporaryFolder({ 'plan.json': plan })
    const { status, stderr } = await dockwright(folder, ['apply', '--plan', 'plan.json'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^error: "plan.json" is no plan of dockwright\n/)
  })
})

describe('what goes wrong while a plan is made', () => {
  it('is told, be it a dropped change', async () => {
    const folder = temporaryFolder({
      Dockerfile: 'FROM a\n',
      'mine.ts':
        "import { defineCodemod } from '@dockwright/codemod'\nexport default defineCodemod({ name: 'mine', description: '', level: 'safe', run() { throw new Error('boo') } })\n",
    })
    const { status, stderr } = await dockwright(folder, ['plan', '--transform', './mine.ts', 'Dockerfile'])
    expect(status).toBe(3)
    expect(stderr).toMatch(/^Dockerfile: a change by mine was dropped: .*boo/)
  })

  it('does not drive the terminal', async () => {
    const folder = temporaryFolder({ 'out\u001b[31m/Dockerfile': 'FROM a\n' })
    mkdirSync(join(folder, 'repository/.git'), { recursive: true })
    symlinkSync('../out\u001b[31m/Dockerfile', join(folder, 'repository/Dockerfile'))
    const { status, stderr } = await dockwright(join(folder, 'repository'), ['plan', 'safe', 'Dockerfile'])
    expect(status).toBe(3)
    expect(stderr).toMatch(/this leads to .*out\\x1b\[31m/)
    expect(stderr).not.toContain('\u001b')
  })
})
