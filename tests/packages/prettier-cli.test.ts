import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Finished, PackedProject } from './support/packed-project.js'

const ugly = 'from   alpine   as   base\nenv A=1 \\\nB=2\n'
const pretty = 'FROM alpine AS base\nENV A=1 \\\n    B=2\n'
const markdown = (text: string): string => `# Title\n\n\`\`\`dockerfile\n${text}\`\`\`\n`
const plugins = '{ "plugins": ["prettier-plugin-dockerfile"] }\n'
const names = [
  'Dockerfile',
  'Dockerfile.dev',
  'Containerfile',
  'sub/folder/api.dockerfile',
  'sub/dockerfile-x',
]

let project: PackedProject

function prettier(...args: readonly string[]): Finished {
  return project.run('prettier', args)
}

/** Before version 22.18, Node reads no TypeScript by itself: Prettier's documentation says what to add. */
const readsTypeScript = 'typescript' in process.features && Boolean(process.features.typescript)
const typeScript: Readonly<Record<string, string>> = readsTypeScript
  ? {}
  : { NODE_OPTIONS: `--import ${import.meta.resolve('tsx')}` }

beforeAll(() => {
  project = new PackedProject(['prettier-plugin'], ['prettier'])
}, 300_000)

afterAll(() => {
  project[Symbol.dispose]()
})

beforeEach(() => {
  for (const name of [
    ...names,
    'README.md',
    'Dockerfile.bad',
    '.prettierrc',
    'prettier.config.js',
    'prettier.config.ts',
    '.editorconfig',
    '.prettierignore',
  ]) {
    project.remove(name)
  }
  for (const name of names) project.write(name, ugly)
  project.write('README.md', markdown(ugly))
  project.write('.prettierrc', plugins)
})

describe("Prettier's command line with the packed plugin", () => {
  it('checks, writes, and checks again', () => {
    const before = prettier('--check', '.')
    expect(before.status).toBe(1)
    for (const name of [...names, 'README.md']) expect(before.stderr).toContain(name)

    expect(prettier('--write', '.').status).toBe(0)
    for (const name of names) expect(project.read(name)).toBe(pretty)
    expect(project.read('README.md')).toBe(markdown(pretty.replace('    B', '  B')))

    const after = prettier('--check', '.')
    expect(after).toMatchObject({ status: 0, stderr: '' })
  })

  it('takes the plugin from the command line', () => {
    project.remove('.prettierrc')
    const { status, stdout } = prettier('--plugin', 'prettier-plugin-dockerfile', 'Dockerfile.dev')
    expect({ status, stdout }).toEqual({ status: 0, stdout: pretty })
  })

  it('lists the files that differ', () => {
    project.write('Containerfile', pretty)
    const { status, stdout } = prettier('--list-different', 'Dockerfile', 'Containerfile')
    expect({ status, stdout }).toEqual({ status: 1, stdout: 'Dockerfile\n' })
  })

  it('reads from standard input', () => {
    const { status, stdout } = project.run('prettier', ['--stdin-filepath', 'some/Dockerfile.prod'], ugly)
    expect({ status, stdout }).toEqual({ status: 0, stdout: pretty })
  })

  it('takes options from the command line', () => {
    const { stdout } = prettier('--use-tabs', '--dockerfile-operator-position=end', 'Dockerfile')
    expect(stdout).toContain('\n\tB=2')
  })

  it('does not stop at a file that has an error, and says where it is', () => {
    project.write('Dockerfile.bad', 'FROM a\nRUN cat <<EOF\nx\n')
    const checked = prettier('--check', '.')
    expect(checked.status).toBe(2)
    for (const name of [...names, 'Dockerfile.bad']) expect(checked.stderr).toContain(name)
    const { status, stderr } = prettier('--write', '.')
    expect(status).toBe(2)
    expect(stderr).toContain('Dockerfile.bad: SyntaxError: the here-document "EOF" is not closed')
    expect(stderr).toContain('(2:1)')
    expect(stderr).toContain('> 2 | RUN cat <<EOF')
    expect(project.read('Dockerfile.bad')).toBe('FROM a\nRUN cat <<EOF\nx\n')
    for (const name of names) expect(project.read(name)).toBe(pretty)
  })

  it.each([
    [
      '.prettierrc',
      '{ "plugins": ["prettier-plugin-dockerfile"], "overrides": [{ "files": "Dockerfile*", "options": { "tabWidth": 3 } }] }',
    ],
    [
      '.prettierrc',
      'plugins: [prettier-plugin-dockerfile]\noverrides:\n  - files: Dockerfile*\n    options:\n      tabWidth: 3\n',
    ],
    [
      'prettier.config.js',
      'import * as dockerfile from "prettier-plugin-dockerfile"\nexport default { plugins: [dockerfile], tabWidth: 3 }\n',
    ],
    ['.editorconfig', 'root = true\n[Dockerfile*]\nindent_style = space\nindent_size = 3\n'],
  ])('is configured by %s', (name, text) => {
    if (name === 'prettier.config.js') project.remove('.prettierrc')
    project.write(name, text)
    expect(prettier('Dockerfile.dev').stdout).toBe(pretty.replace('    B', '   B'))
  })

  it.each([
    'import type { Config } from "prettier"\nimport * as dockerfile from "prettier-plugin-dockerfile"\n' +
      'const config: Config = { plugins: [dockerfile], tabWidth: 3 }\nexport default config\n',
    'import type { Config } from "prettier"\n' +
      'export default { plugins: ["prettier-plugin-dockerfile"], tabWidth: 3 } satisfies Config\n',
  ])('is configured by prettier.config.ts: %j', (text) => {
    project.remove('.prettierrc')
    project.write('prettier.config.ts', text)
    const { status, stdout } = project.run('prettier', ['Dockerfile.dev'], '', typeScript)
    expect({ status, stdout }).toEqual({ status: 0, stdout: pretty.replace('    B', '   B') })
  })

  it('gives an override to the files that it names, and to no others', () => {
    const overrides = [{ files: '*.dockerfile', options: { useTabs: true } }]
    project.write('.prettierrc', JSON.stringify({ plugins: ['prettier-plugin-dockerfile'], overrides }))
    expect(prettier('sub/folder/api.dockerfile').stdout).toBe(pretty.replace('    B', '\tB'))
    expect(prettier('Dockerfile').stdout).toBe(pretty)
  })

  it('gives a file without a known name to this plugin where an override says so', () => {
    const overrides = [{ files: 'build.docker', options: { parser: 'dockerfile' } }]
    project.write('.prettierrc', JSON.stringify({ plugins: ['prettier-plugin-dockerfile'], overrides }))
    project.write('build.docker', ugly)
    expect(prettier('build.docker').stdout).toBe(pretty)
    project.remove('build.docker')
  })

  it('takes the line width from .editorconfig', () => {
    project.write('.editorconfig', 'root = true\n[*]\nmax_line_length = 20\n')
    project.write('Dockerfile', 'FROM a\nCOPY aaaaa bbbbb ccccc ddddd\n')
    expect(prettier('Dockerfile').stdout).toBe('FROM a\nCOPY aaaaa bbbbb \\\n    ccccc ddddd\n')
  })

  it('skips what .prettierignore names', () => {
    project.write('.prettierignore', 'sub/\n')
    const { stdout } = prettier('--list-different', '.')
    expect(stdout.trimEnd().split('\n').sort()).toEqual([...names.slice(0, 3), 'README.md'].sort())
  })

  it('uses tabs and CRLF where .editorconfig says so', () => {
    project.write('.editorconfig', 'root = true\n[*]\nindent_style = tab\nend_of_line = crlf\n')
    expect(prettier('Dockerfile').stdout).toBe(pretty.replace('    B', '\tB').replaceAll('\n', '\r\n'))
  })

  it('shows the three options in its help', () => {
    const { stdout } = prettier('--plugin', 'prettier-plugin-dockerfile', '--help')
    for (const option of ['operator-position', 'heredocs', 'heredoc-data'])
      expect(stdout).toContain(`dockerfile-${option}`)
  })
})
