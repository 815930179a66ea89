import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dockwright, git } from '../../../../tests/support/dockwright.js'
import { contentOf, temporaryFolder } from '../../../../tests/support/temporary-folder.js'

const old = 'FROM a as b\n'

async function printed(
  folder: string,
  args: readonly string[] = [],
): Promise<Readonly<Record<string, unknown>>> {
  const { stdout, stderr } = await dockwright(folder, [
    'apply',
    'maintainer-to-label',
    '--print-config',
    ...args,
  ])
  expect(stderr).toBe('')
  return JSON.parse(stdout) as Readonly<Record<string, unknown>>
}

describe('a configuration', () => {
  it.each([
    ['json', '{"options":{"maintainer-to-label":{"key":"maintainer"}},"targetBuilder":"kaniko"}'],
    [
      'js',
      'export default { options: { "maintainer-to-label": { key: "maintainer" } }, targetBuilder: "kaniko" }',
    ],
    [
      'ts',
      'import { defineConfig } from "dockwright"\nconst key: string = "maintainer"\nexport default defineConfig({ options: { "maintainer-to-label": { key } }, targetBuilder: "kaniko" })',
    ],
  ])('as dockwright.config.%s is found in the working directory and holds', async (ending, content) => {
    const folder = temporaryFolder({
      [`dockwright.config.${ending}`]: content,
      'x/Dockerfile': 'FROM a\nMAINTAINER x\n',
    })
    expect(await printed(folder)).toMatchObject({
      configFile: join(folder, `dockwright.config.${ending}`),
      targetBuilder: 'kaniko',
    })
    await dockwright(folder, ['apply', 'maintainer-to-label', '.'])
    expect(contentOf(join(folder, 'x')).Dockerfile).toMatch(/^LABEL maintainer=/m)
  })

  it('yields to the command line', async () => {
    const folder = temporaryFolder({
      'dockwright.config.json':
        '{"options":{"maintainer-to-label":{"key":"a"}},"targetBuilder":"kaniko","jobs":3,"unsafe":["merge-run"],"context":"none"}',
    })
    const args = [
      '--target-builder',
      'buildah',
      '--option',
      'maintainer-to-label.key=b',
      '-j',
      '2',
      '--unsafe',
      '--context',
      'auto',
    ]
    expect(await printed(folder)).toMatchObject({
      targetBuilder: 'kaniko',
      jobs: 3,
      unsafe: ['merge-run'],
      context: 'none',
    })
    expect(await printed(folder, args)).toMatchObject({
      targetBuilder: 'buildah',
      jobs: 2,
      unsafe: true,
      context: 'auto',
      options: { 'maintainer-to-label': { key: 'b' } },
    })
    expect(await printed(folder, ['--unsafe=merge-run,add-to-copy'])).toMatchObject({
      unsafe: ['merge-run', 'add-to-copy'],
    })
    expect(await printed(folder, ['--no-config'])).toMatchObject({
      configFile: null,
      targetBuilder: 'buildkit',
      unsafe: false,
    })
  })

  it('is found above the working directory only within the same repository', async () => {
    const folder = temporaryFolder({
      'dockwright.config.json': '{"jobs":7}',
      'repository/sub/x': '',
      'repository/dockwright.config.json': '{"jobs":5}',
    })
    expect(await printed(join(folder, 'repository/sub'))).toMatchObject({ configFile: null })
    git(join(folder, 'repository'), ['init', '-q'])
    expect(await printed(join(folder, 'repository/sub'))).toMatchObject({ jobs: 5 })
    const inner = temporaryFolder({ 'dockwright.config.json': '{"jobs":7}', 'inner/x': '' })
    git(join(inner, 'inner'), ['init', '-q'])
    expect(await printed(join(inner, 'inner'))).toMatchObject({ configFile: null })
  })

  it('of a repository that is only worked on is never loaded, nor its Prettier configuration', async () => {
    const bomb =
      'import { writeFileSync } from "node:fs"\nwriteFileSync(new URL("./ran", import.meta.url), "")\nexport default {}\n'
    const folder = temporaryFolder({
      'work/x': '',
      'work/hostile/Dockerfile': 'FROM a as b\n',
      ...Object.fromEntries(
        ['dockwright.config.js', 'dockwright.config.ts', '.prettierrc.mjs', 'prettier.config.mjs'].map(
          (name) => [`work/hostile/${name}`, bomb],
        ),
      ),
    })
    git(join(folder, 'work/hostile'), ['init', '-q'])
    const before = contentOf(folder)
    const { status } = await dockwright(join(folder, 'work'), ['apply', 'from-as-casing', '.', '--format'])
    expect(status).toBe(0)
    const after = contentOf(folder)
    expect(Object.keys(after)).toEqual(Object.keys(before))
  })

  it.each([
    ['{"jobs":0}', /jobs: /],
    ['{"nonsense":1}', /nonsense/],
    ['{"targetBuilder":"podman"}', /targetBuilder: /],
    ['{', /cannot be loaded/],
    [
      '{"options":{"maintainer-to-label":{"kee":"x"}}}',
      /the codemod "maintainer-to-label" has no option "kee"\n {2}did you mean "key"\?/,
    ],
    ['{"options":{"no-such":{}}}', /unknown codemod "no-such"/],
    ['{"transforms":["./missing.ts"]}', /missing\.ts" cannot be loaded/],
  ])('with a mistake is told, and nothing is written: %s', async (content, message) => {
    const folder = temporaryFolder({ 'dockwright.config.json': content, Dockerfile: old })
    const { status, stdout, stderr } = await dockwright(folder, ['apply', 'from-as-casing', '.'])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
    expect(contentOf(folder)).toMatchObject({ Dockerfile: old })
  })

  it('names paths from its own folder', async () => {
    const folder = temporaryFolder({
      'conf/c.json': '{"context":"ctx","transforms":["./t.js"]}',
      'conf/ctx/x': '',
      'conf/t.js':
        'export default { name: "t", description: "", level: "safe", options: null, minFrontend: null, reasons: {}, rules: [], docs: {}, run() {} }',
    })
    const { stdout, stderr } = await dockwright(folder, [
      'apply',
      't',
      '--config',
      'conf/c.json',
      '--print-config',
    ])
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({
      context: join(folder, 'conf/ctx'),
      transforms: [join(folder, 'conf/t.js')],
      codemods: ['t'],
    })
  })
})

describe('a transform', () => {
  const code = `import { defineCodemod, type Codemod } from '@dockwright/codemod'
    const own: Codemod<any> = defineCodemod({ name: 'own', description: 'mine', level: 'safe', run(context) {
      for (const from of context.instructions('From')) if (from.as?.text === 'as') context.editor.replaceRange(from.as, 'AS', 'case')
    } })
    export { own }
    export default [own]`

  it('in TypeScript runs without a build step, in the list or alone', async () => {
    for (const args of [['own', '.'], ['own,maintainer-to-label', '.'], ['.'], ['Dockerfile'], []]) {
      const folder = temporaryFolder({ 'own.ts': code, Dockerfile: old })
      const { status, stderr } = await dockwright(folder, ['apply', ...args, '--transform', './own.ts'])
      expect([status, stderr]).toEqual([0, ''])
      expect(contentOf(folder)).toEqual({ 'own.ts': code, Dockerfile: 'FROM a AS b\n' })
    }
  })

  it('that has no codemod, or throws, is a mistake', async () => {
    const folder = temporaryFolder({
      'none.ts': 'export const x: number = 1',
      'throws.ts': 'throw new Error("no")',
      Dockerfile: old,
    })
    for (const [file, message] of [
      ['none.ts', /exports no codemod/],
      ['throws.ts', /cannot be loaded: no/],
      ['missing.ts', /cannot be loaded/],
    ] as const) {
      const { status, stderr } = await dockwright(folder, ['apply', '.', '--transform', file])
      expect(status).toBe(2)
      expect(stderr).toMatch(message)
    }
  })
})

describe('the build context', () => {
  const dockerfile = 'FROM a\nADD plain /\nADD packed /\n'
  const packed = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.alloc(600)])

  it('is found beside the Dockerfile, or at the root of its repository, and read for what only contents tell', async () => {
    for (const place of ['', 'docker/']) {
      const folder = temporaryFolder({ [`${place}Dockerfile`]: dockerfile, plain: 'text', packed })
      git(folder, ['init', '-q'])
      await dockwright(folder, ['apply', 'add-to-copy', '.'])
      expect(contentOf(folder)[`${place}Dockerfile`]).toBe('FROM a\nCOPY plain /\nADD packed /\n')
    }
  })

  it('is not guessed where a source is missing, can be named, and turned off', async () => {
    const folder = temporaryFolder({
      'd/Dockerfile': dockerfile,
      'd/plain': 'text',
      'ctx/plain': 'text',
      'ctx/packed': packed,
    })
    const result = async (args: readonly string[]): Promise<string> => {
      const { stdout } = await dockwright(folder, ['apply', 'add-to-copy', 'd', '--diff', ...args])
      return stdout
    }
    expect(await result([])).toBe('')
    expect(await result(['--context', 'ctx'])).toContain('+COPY plain /')
    expect(await result(['--context', 'ctx'])).not.toContain('+COPY packed')
    expect(await result(['--context', 'ctx', '--context', 'none'])).toBe('')
  })

  it('does not let a link or a path lead out of it', async () => {
    const folder = temporaryFolder({
      'secret/file': 'text',
      'repo/Dockerfile': 'FROM a\nADD link /\nADD ../secret/file /\nADD folder/file /\n',
    })
    const { symlinkSync } = await import('node:fs')
    symlinkSync('../secret/file', join(folder, 'repo/link'))
    symlinkSync('../secret', join(folder, 'repo/folder'))
    const { stdout } = await dockwright(join(folder, 'repo'), [
      'apply',
      'add-to-copy',
      '.',
      '--diff',
      '--context',
      '.',
    ])
    expect(stdout).toBe('')
  })
})
