import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dockwright, git } from '../../../../tests/support/dockwright.js'
import { contentOf, temporaryFolder } from '../../../../tests/support/temporary-folder.js'

const old = 'FROM a as b\n'
const now = 'FROM a AS b\n'

async function changed(folder: string, args: readonly string[], input = ''): Promise<readonly string[]> {
  const { stdout } = await dockwright(folder, ['check', 'from-as-casing', '--report', 'json', ...args], {
    input,
  })
  const { files } = JSON.parse(stdout) as { files: { path: string; outcome: string }[] }
  return files.filter(({ outcome }) => outcome === 'changed').map(({ path }) => path)
}

describe('a folder', () => {
  it('is searched for the names of Dockerfiles, in the order of their paths', async () => {
    const names = [
      'Dockerfile',
      'Dockerfile.dev',
      'a/Containerfile',
      'a/api.dockerfile',
      'b/dockerfile-x',
      'b/DOCKERFILE',
    ]
    const others = ['Dockerfile.md', 'Dockerfile.sh', 'xDockerfile', 'a/Dockerfile.j2', 'docker-compose.yml']
    const folder = temporaryFolder(Object.fromEntries([...names, ...others].map((name) => [name, old])))
    expect(await changed(folder, ['.'])).toEqual([...names].sort())
    expect(await changed(folder, [])).toEqual([...names].sort())
    expect(await changed(folder, ['a'])).toEqual(['a/Containerfile', 'a/api.dockerfile'])
  })

  it('is searched without what git ignores: nested files, negation, and new repositories inside', async () => {
    const files = {
      '.gitignore': 'out/\n*.bak\n/top/Dockerfile\n!keep.Dockerfile\nvendor\n',
      'sub/.gitignore': 'Dockerfile.*\n!Dockerfile.bak\n',
      'sub/vendor/.gitignore': '',
    }
    const dockerfiles = [
      'Dockerfile',
      'out/Dockerfile',
      'x/out/Dockerfile',
      'top/Dockerfile',
      'sub/top/Dockerfile',
      'sub/Dockerfile.dev',
      'sub/Dockerfile.bak',
      'Dockerfile.bak',
      'node_modules/p/Dockerfile',
      'a/node_modules/p/Dockerfile',
      'vendor/Dockerfile',
      'sub/vendor/Dockerfile',
      'inner/Dockerfile',
      'inner/out/Dockerfile',
      'inner/Dockerfile.bak',
    ]
    const folder = temporaryFolder({
      ...files,
      ...Object.fromEntries(dockerfiles.map((name) => [name, old])),
    })
    git(folder, ['init', '-q'])
    git(join(folder, 'inner'), ['init', '-q'])
    const listed = git(folder, ['ls-files', '-z', '--others', '--exclude-standard']).stdout.split('\0')
    const wanted = [
      ...listed.filter((name) => /Dockerfile/.test(name)),
      'inner/Dockerfile',
      'inner/Dockerfile.bak',
      'inner/out/Dockerfile',
    ]
    const expected = wanted.filter((name) => !name.includes('node_modules') && !name.endsWith('/')).sort()
    expect(await changed(folder, ['.'])).toEqual(expected)
    expect(await changed(folder, ['sub'])).toEqual(expected.filter((name) => name.startsWith('sub/')))
  })

  it('that is named overrides what ignores it', async () => {
    const folder = temporaryFolder({
      '.gitignore': 'out\nDockerfile.x\n',
      'out/Dockerfile': old,
      'Dockerfile.x': old,
      'node_modules/Dockerfile': old,
    })
    expect(await changed(folder, ['out', 'Dockerfile.x', 'node_modules'])).toEqual([
      'Dockerfile.x',
      'node_modules/Dockerfile',
      'out/Dockerfile',
    ])
  })

  it('without Dockerfiles is told, with exit code 2, and the others are done', async () => {
    const folder = temporaryFolder({ 'empty/x': '', 'full/Dockerfile': old })
    const { status, stderr } = await dockwright(folder, ['apply', 'from-as-casing', 'empty', 'full'])
    expect([status, stderr]).toEqual([2, 'empty: this folder has no Dockerfile that is not ignored\n'])
    expect(contentOf(folder)).toMatchObject({ 'full/Dockerfile': now })
    const forgiven = await dockwright(folder, [
      'apply',
      'from-as-casing',
      'empty',
      '--no-error-on-unmatched-pattern',
    ])
    expect([forgiven.status, forgiven.stderr]).toEqual([0, ''])
  })

  it('is left out where an --ignore-pattern says so', async () => {
    const folder = temporaryFolder({ 'a/Dockerfile': old, 'b/Dockerfile': old, 'b/c/Dockerfile': old })
    expect(await changed(folder, ['.', '--ignore-pattern', 'b', '--ignore-pattern', 'x'])).toEqual([
      'a/Dockerfile',
    ])
    expect(await changed(folder, ['.', '--ignore-pattern', '/b/Dockerfile'])).toEqual([
      'a/Dockerfile',
      'b/c/Dockerfile',
    ])
  })
})

describe('a glob', () => {
  it('matches files of any name, and folders that are then searched', async () => {
    const folder = temporaryFolder({
      'a/x.txt': old,
      'a/Dockerfile': old,
      'b/deep/Dockerfile': old,
      'b/y.txt': old,
      'node_modules/z.txt': old,
    })
    expect(await changed(folder, ['**/*.txt'])).toEqual(['a/x.txt', 'b/y.txt'])
    expect(await changed(folder, ['*'])).toEqual(['a/Dockerfile', 'b/deep/Dockerfile'])
    expect(await changed(folder, ['{a,b}/**/Dockerfile'])).toEqual(['a/Dockerfile', 'b/deep/Dockerfile'])
  })

  it('is a name where there is a file of that name', async () => {
    const folder = temporaryFolder({ 'Dockerfile.[ab]': old, 'Dockerfile.a': old })
    expect(await changed(folder, ['Dockerfile.[ab]'])).toEqual(['Dockerfile.[ab]'])
  })
})

describe('a link', () => {
  it('that is named does not lead out of its repository because of what else is named', async () => {
    const folder = temporaryFolder({
      'a/.git/HEAD': '',
      'b/Dockerfile': old,
      'c/Dockerfile': old,
      'work/x': '',
    })
    symlinkSync('../b/Dockerfile', join(folder, 'a/Dockerfile'))
    const paths = ['../a/Dockerfile', '../c/Dockerfile', '/dev/null']
    const { status, stdout } = await dockwright(join(folder, 'work'), ['apply', 'from-as-casing', ...paths])
    expect(status).toBe(3)
    expect(stdout).toContain('failed ../a/Dockerfile: this leads to ')
    expect(contentOf(folder)).toMatchObject({ 'b/Dockerfile': old, 'c/Dockerfile': now })
  })

  it('in a folder is followed to a file in that folder, written through, and each file is done once', async () => {
    const folder = temporaryFolder({ 'tree/real/file': old, 'tree/real/Dockerfile': old })
    symlinkSync('real/file', join(folder, 'tree/Dockerfile'))
    symlinkSync('real/Dockerfile', join(folder, 'tree/Dockerfile.link'))
    symlinkSync('..', join(folder, 'tree/real/loop'))
    expect(await changed(folder, ['tree'])).toEqual(['tree/Dockerfile', 'tree/real/Dockerfile'])
    await dockwright(folder, ['apply', 'from-as-casing', 'tree'])
    expect(contentOf(folder)).toEqual({
      'tree/Dockerfile': now,
      'tree/Dockerfile.link': now,
      'tree/real/file': now,
      'tree/real/Dockerfile': now,
      'tree/real/loop': undefined,
    })
  })

  it('out of the folder is never followed', async () => {
    const folder = temporaryFolder({ 'outside/Dockerfile': old, 'tree/x': '' })
    symlinkSync('../outside/Dockerfile', join(folder, 'tree/Dockerfile'))
    symlinkSync('../outside', join(folder, 'tree/folder'))
    await dockwright(folder, ['apply', 'from-as-casing', 'tree'])
    git(join(folder, 'tree'), ['init', '-q'])
    const named = await dockwright(join(folder, 'tree'), [
      'apply',
      'from-as-casing',
      'Dockerfile',
      'folder/Dockerfile',
    ])
    expect(named.status).toBe(3)
    expect(named.stdout).toMatch(
      /failed Dockerfile: this leads to .*outside\/Dockerfile, out of its repository/,
    )
    expect(contentOf(join(folder, 'outside'))).toEqual({ Dockerfile: old })
  })

  it('that leads nowhere is an error when named and nothing when found', async () => {
    const folder = temporaryFolder({ 'Dockerfile.x': old })
    symlinkSync('nowhere', join(folder, 'Dockerfile'))
    expect(await changed(folder, ['.'])).toEqual(['Dockerfile.x'])
    expect((await dockwright(folder, ['check', 'from-as-casing', 'Dockerfile'])).status).toBe(3)
  })
})

describe('a list of files', () => {
  const odd = [
    'a b/Dockerfile',
    'new\nline.Dockerfile',
    'é.Dockerfile',
    'quo\'te".Dockerfile',
    '[x].Dockerfile',
    '-dash.Dockerfile',
  ]

  it('is read from a file or from standard input, ended by newlines or by NUL', async () => {
    const folder = temporaryFolder(Object.fromEntries(odd.map((name) => [name, old])))
    writeFileSync(join(folder, 'list'), odd.filter((name) => !name.includes('\n')).join('\r\n'))
    expect(await changed(folder, ['--files-from', 'list'])).toEqual(
      odd.filter((name) => !name.includes('\n')).sort(),
    )
    expect(await changed(folder, ['--files-from', '-', '-0'], odd.join('\0'))).toEqual([...odd].sort())
    expect(await changed(folder, ['--files-from', '-', '--null'], '')).toEqual([])
  })

  it('that cannot be read is a mistake, and nothing is done', async () => {
    const folder = temporaryFolder({ Dockerfile: old })
    const { status, stderr } = await dockwright(folder, [
      'apply',
      'from-as-casing',
      '.',
      '--files-from',
      'list',
    ])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^error: the list of files "list" cannot be read/)
    expect(contentOf(folder)).toEqual({ Dockerfile: old })
  })
})

describe('a path', () => {
  it('that is missing is a failed file, and the others are done', async () => {
    const folder = temporaryFolder({ Dockerfile: old })
    const { status, stdout } = await dockwright(folder, ['apply', 'from-as-casing', 'nothing', 'Dockerfile'])
    expect(status).toBe(3)
    expect(stdout).toMatch(/^failed nothing: there is no such file or folder$/m)
    expect(contentOf(folder)).toEqual({ Dockerfile: now })
  })

  it('outside of the working directory is named in patches from the folder that was given', async () => {
    const folder = temporaryFolder({ 'other/sub/Dockerfile': old, 'here/x': '' })
    const { stdout } = await dockwright(join(folder, 'here'), [
      'apply',
      'from-as-casing',
      '--diff',
      '../other',
    ])
    expect(stdout).toMatch(/^diff --git a\/sub\/Dockerfile b\/sub\/Dockerfile$/m)
    expect(await changed(join(folder, 'here'), ['../other'])).toEqual(['../other/sub/Dockerfile'])
    expect(await changed(join(folder, 'here'), [join(folder, 'other')])).toEqual([
      join(folder, 'other/sub/Dockerfile'),
    ])
  })

  it('that is a named pipe is refused, not waited for', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'd'))
    git(folder, ['init', '-q'])
    const { spawnSync } = await import('node:child_process')
    spawnSync('mkfifo', [join(folder, 'd/Dockerfile')])
    const { status, stdout } = await dockwright(folder, ['check', 'from-as-casing', 'd/Dockerfile'])
    expect([status, stdout.split('\n')[0]]).toEqual([
      3,
      'failed d/Dockerfile: this is neither a file nor a folder',
    ])
  })
})

describe('shards', () => {
  it('divide the files, each in exactly one, wherever the repository lies and from wherever it is asked', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `s${index}/Dockerfile`)
    const files = Object.fromEntries(names.map((name) => [name, old]))
    const [one, other] = [temporaryFolder(files), temporaryFolder(files)]
    for (const folder of [one, other]) git(folder, ['init', '-q'])
    const shards = await Promise.all([1, 2, 3].map((index) => changed(one, ['.', '--shard', `${index}/3`])))
    expect(shards.flat().sort()).toEqual([...names].sort())
    for (const shard of shards) expect(shard.length).toBeGreaterThan(3)
    expect(await changed(other, ['.', '--shard', '2/3'])).toEqual(shards[1])
    const fromOutside = await changed(join(other, '..'), [other, '--shard', '2/3'])
    expect(fromOutside.map((path) => path.split('/').slice(1).join('/'))).toEqual(shards[1])
    expect(await changed(join(other, 's1'), ['..', '--shard', '2/3'])).toHaveLength(shards[1]?.length ?? 0)
  })

  it('divide many repositories too, though all have their Dockerfile at the same place', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `repository-${index}/Dockerfile`)
    const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, old])))
    for (const name of names) git(join(folder, name, '..'), ['init', '-q'])
    const shards = await Promise.all([1, 2].map((index) => changed(folder, ['.', '--shard', `${index}/2`])))
    expect(shards.flat().sort()).toEqual([...names].sort())
    for (const shard of shards) expect(shard.length).toBeGreaterThan(5)
  })

  it.each([
    [{ JOB_COMPLETION_INDEX: '0', JOB_COMPLETIONS: '2' }, '1/2'],
    [{ JOB_COMPLETION_INDEX: '1', JOB_COMPLETIONS: '2' }, '2/2'],
    [{ CI_NODE_INDEX: '2', CI_NODE_TOTAL: '2' }, '2/2'],
  ])('are read from the environment: %o', async (env, shard) => {
    const folder = temporaryFolder(
      Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`s${index}/Dockerfile`, old])),
    )
    const auto = await dockwright(folder, ['check', 'from-as-casing', '.', '--shard', 'auto'], { env })
    const named = await dockwright(folder, ['check', 'from-as-casing', '.', '--shard', shard])
    expect(auto.stdout).toBe(named.stdout)
  })

  it.each(['0/2', '3/2', '1', 'a/b', 'auto', '1/0'])(
    'that make no sense are a mistake: %s',
    async (shard) => {
      const folder = temporaryFolder({ Dockerfile: old })
      expect((await dockwright(folder, ['apply', 'from-as-casing', '.', '--shard', shard])).status).toBe(2)
      expect(contentOf(folder)).toEqual({ Dockerfile: old })
    },
  )
})
