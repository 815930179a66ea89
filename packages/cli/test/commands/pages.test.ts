import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/commands/command-table.js'
import { dockwright } from '../../../../tests/support/dockwright.js'
import { contentOf, temporaryFolder } from '../../../../tests/support/temporary-folder.js'

const root = join(import.meta.dirname, '../../../..')
const [bash, zsh, fish] = ['bash', 'zsh', 'fish'] as const
const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0

describe('help', () => {
  it('of the whole lists every command, and comes without arguments as a mistake', async () => {
    const folder = temporaryFolder()
    const { status, stdout } = await dockwright(folder, ['--help'])
    expect(status).toBe(0)
    for (const { name, summary } of COMMANDS)
      expect(stdout).toMatch(new RegExp(`^ {2}${name} +${summary.slice(0, 20)}`, 'm'))
    expect(await dockwright(folder, [])).toMatchObject({ status: 2, stdout: '', stderr: stdout })
    expect((await dockwright(folder, ['help'])).stdout).toBe(stdout)
  })

  it.each(COMMANDS.map(({ name }) => name))('of %s has usage, examples and every option', async (name) => {
    const command = COMMANDS.find((each) => each.name === name)!
    const { status, stdout } = await dockwright(temporaryFolder(), [name, '--help'])
    expect(status).toBe(0)
    expect(stdout.startsWith(`Usage: dockwright ${name} `)).toBe(true)
    for (const { command: example } of command.examples) expect(stdout).toContain(`\n  ${example}\n`)
    for (const option of command.options) expect(stdout).toContain(`--${option}`)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
    expect((await dockwright(temporaryFolder(), ['help', name])).stdout).toBe(stdout)
  })

  it('gives the version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')) as {
      version: string
    }
    for (const args of [['--version'], ['-v'], ['--version', '--no-color']]) {
      expect(await dockwright(temporaryFolder(), args)).toMatchObject({
        status: 0,
        stdout: `${version}\n`,
        stderr: '',
      })
    }
  })
})

describe('list', () => {
  it('has every codemod and preset, for people and as JSON', async () => {
    const text = (await dockwright(temporaryFolder(), ['list'])).stdout
    const json = JSON.parse((await dockwright(temporaryFolder(), ['list', '--json'])).stdout) as {
      codemods: { name: string; level: string; description: string; options: object | null }[]
      presets: Readonly<Record<string, readonly string[]>>
    }
    expect(json.codemods.map(({ name }) => name)).toEqual(json.codemods.map(({ name }) => name).sort())
    for (const { name, level, description } of json.codemods)
      expect(text).toMatch(
        new RegExp(`^${name} +${level} +${description.slice(0, 10).replace(/\W/g, '.')}`, 'm'),
      )
    for (const name of Object.keys(json.presets)) expect(text).toMatch(new RegExp(`^${name} `, 'm'))
  })
})

describe('explain', () => {
  it('shows the page of a codemod: level, example, options, reasons', async () => {
    const { status, stdout } = await dockwright(temporaryFolder(), ['explain', 'add-to-copy'])
    expect(status).toBe(0)
    for (const part of ['add-to-copy: ', 'Level: ', 'Before:', 'After:', 'Refuses with:'])
      expect(stdout).toContain(part)
  })
})

describe('completion', () => {
  it.runIf(has(bash))(
    'for bash offers commands, codemods after a comma, options and their values',
    async () => {
      const folder = temporaryFolder()
      const { stdout } = await dockwright(folder, ['completion', 'bash'])
      const complete = (...words: readonly string[]): readonly string[] => {
        const script = `${stdout}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _dockwright; printf '%s\\n' "\${COMPREPLY[@]}"`
        const ran = spawnSync(bash, ['--norc', '-c', script], { cwd: folder, encoding: 'utf8' })
        return ran.stdout.trim().split('\n')
      }
      expect(complete('dockwright', 'ap')).toEqual(['apply'])
      expect(complete('dockwright', 'apply', 'merge-r')).toEqual(['merge-run'])
      expect(complete('dockwright', 'apply', 'merge-run,add-t')).toEqual(['merge-run,add-to-copy'])
      expect(complete('dockwright', 'apply', 'merge-run', '--dry')).toEqual(['--dry-run'])
      expect(complete('dockwright', 'apply', 'merge-run', '--target-builder', 'ka')).toEqual(['kaniko'])
      expect(complete('dockwright', 'completion', 'f')).toEqual(['fish'])
    },
  )

  it.runIf(has(zsh))('for zsh is a valid script', async () => {
    const { stdout } = await dockwright(temporaryFolder(), ['completion', 'zsh'])
    const ran = spawnSync(
      zsh,
      ['-f', '-c', `autoload -U compinit; compinit -D -u; eval "$SCRIPT"; print -r -- $_comps[dockwright]`],
      { encoding: 'utf8', env: { ...process.env, SCRIPT: stdout } },
    )
    expect([ran.stdout, ran.stderr]).toEqual(['_dockwright\n', ''])
  })

  it.runIf(has(fish))('for fish offers commands, codemods and options', async () => {
    const folder = temporaryFolder()
    const { stdout } = await dockwright(folder, ['completion', 'fish'])
    const complete = (line: string): string => {
      const ran = spawnSync(fish, ['--no-config', '-c', `echo $SCRIPT | source; complete -C '${line}'`], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, HOME: folder, SCRIPT: stdout },
      })
      return ran.stdout
    }
    expect(complete('dockwright ap')).toMatch(/^apply\t/m)
    expect(complete('dockwright apply merge-r')).toMatch(/^merge-run/m)
    expect(complete('dockwright apply --dry')).toMatch(/^--dry-run\t/m)
    expect(complete('dockwright apply --target-builder ka')).toMatch(/^kaniko/m)
  })

  it('for another shell is a mistake', async () => {
    expect((await dockwright(temporaryFolder(), ['completion', 'csh'])).status).toBe(2)
  })
})

describe('init', () => {
  it('makes a codemod with test and fixtures that pass at once, and that can be run', async () => {
    const folder = temporaryFolder()
    const made = await dockwright(folder, ['init', 'use-our-registry'])
    expect([made.status, made.stderr]).toEqual([0, ''])
    // What npm would install.
    mkdirSync(join(folder, 'node_modules/@dockwright'), { recursive: true })
    symlinkSync(join(root, 'packages/codemod'), join(folder, 'node_modules/@dockwright/codemod'))
    symlinkSync(join(root, 'node_modules/vitest'), join(folder, 'node_modules/vitest'))
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const conditions = `export default { resolve: { conditions: ['@dockwright/source', 'node', 'import', 'default'], preserveSymlinks: false }, ssr: { resolve: { conditions: ['@dockwright/source', 'node', 'import', 'default'] } }, server: { deps: { inline: true } } }`
    const { writeFileSync } = await import('node:fs')
    writeFileSync(join(folder, 'use-our-registry/vitest.config.mjs'), conditions)
    const ran = spawnSync(process.execPath, [vitest, 'run'], {
      cwd: join(folder, 'use-our-registry'),
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    })
    expect(ran.stdout + ran.stderr).toMatch(/Tests +3 passed/)
    writeFileSync(join(folder, 'Dockerfile'), 'FROM a AS Build\n')
    const { stdout } = await dockwright(folder, [
      'apply',
      'use-our-registry',
      'Dockerfile',
      '--transform',
      'use-our-registry/use-our-registry.ts',
      '-q',
      '--diff',
    ])
    expect(stdout).toContain('+FROM a AS build')
  }, 60_000)

  it('takes a name that is a word of JavaScript', async () => {
    const folder = temporaryFolder({ Dockerfile: 'FROM a AS Build\n' })
    await dockwright(folder, ['init', 'delete'])
    const args = ['check', 'delete', 'Dockerfile', '--transform', 'delete/delete.ts']
    expect(await dockwright(folder, args)).toMatchObject({ status: 1, stderr: '' })
  })

  it('overwrites nothing', async () => {
    const folder = temporaryFolder({ 'mine/x': '1' })
    expect((await dockwright(folder, ['init', 'mine'])).status).toBe(2)
    expect((await dockwright(folder, ['init', '../mine'])).status).toBe(2)
    expect((await dockwright(folder, ['init'])).status).toBe(2)
    expect(contentOf(folder)).toEqual({ 'mine/x': '1' })
  })
})

describe('parse', () => {
  it('prints a tree, JSON that holds the document, and what BuildKit makes of it, a line a file', async () => {
    const folder = temporaryFolder({ 'a/Dockerfile': 'FROM a\n', 'b/Dockerfile': 'RUN x\n' })
    const tree = await dockwright(folder, ['parse', 'a/Dockerfile'])
    expect(tree.stdout).toMatch(/^Document \[0,7\)/)
    const json = (await dockwright(folder, ['parse', '--format', 'json', '.'])).stdout.trimEnd().split('\n')
    expect(json.map((line) => (JSON.parse(line) as { path: string }).path)).toEqual([
      'a/Dockerfile',
      'b/Dockerfile',
    ])
    const buildkit = (await dockwright(folder, ['parse', '--format=buildkit', '.'])).stdout
      .trimEnd()
      .split('\n')
    expect(JSON.parse(buildkit[1]!)).toMatchObject({
      path: 'b/Dockerfile',
      buildkit: { ok: true, instructions: { ok: false } },
    })
  })

  it('reads standard input, and tells what it cannot read while it prints the others', async () => {
    const folder = temporaryFolder({ 'a/Dockerfile': Buffer.from([0xff]), 'b/Dockerfile': 'FROM a\n' })
    const piped = await dockwright(folder, ['parse', '-', '--format', 'buildkit', '--stdin-filepath', 'n'], {
      input: 'FROM a\n',
    })
    expect(JSON.parse(piped.stdout)).toMatchObject({ path: 'n', buildkit: { ok: true } })
    const { status, stdout, stderr } = await dockwright(folder, [
      'parse',
      '--format',
      'buildkit',
      '.',
      'missing',
    ])
    expect(status).toBe(3)
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toBe(
      'missing: there is no such file or folder\na/Dockerfile: this file is not valid UTF-8: the byte 0xff in line 1\n',
    )
  })
})
