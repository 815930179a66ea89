import { matchesGlob } from 'node:path'
import luaparse from 'luaparse'
import { parse as parseToml } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { type Example, readExamples } from './support/markdown-examples.js'

const examples = readExamples('docs/editors.md')

/** Names of every kind that the plugin formats, and names that it does not. */
const names = ['Dockerfile', 'Dockerfile.dev', 'Containerfile', 'Containerfile.arm', 'api.dockerfile']
const otherNames = ['main.go', 'compose.yaml', 'Makefile', 'docker.md']

function block(language: string, text: string): string {
  const found = examples.find(
    (example: Example) => example.language === language && example.code.includes(text),
  )
  if (found === undefined) throw new Error(`no ${language} with ${text}`)
  return found.code
}

describe('docs/editors.md', () => {
  it("Neovim's settings are Lua", () => {
    expect(() => luaparse.parse(block('lua', 'conform'))).not.toThrow()
  })

  it("Helix's settings are TOML, and name the file that is edited", () => {
    expect(parseToml(block('toml', 'dockerfile'))).toEqual({
      language: [
        {
          name: 'dockerfile',
          'auto-format': true,
          formatter: { command: 'npx', args: ['prettier', '--stdin-filepath', '%{buffer_name}'] },
        },
      ],
    })
  })

  it("Emacs' settings are a balanced expression", () => {
    const code = block('elisp', 'apheleia').replace(/"(?:[^"\\]|\\.)*"/g, '""')
    let depth = 0
    for (const character of code) {
      if (character === '(') depth++
      if (character === ')') depth--
      expect(depth).toBeGreaterThanOrEqual(0)
    }
    expect(depth).toBe(0)
  })

  it("JetBrains' pattern names the files, without groups in groups, which Java's globs have not", () => {
    const pattern =
      /name="myFilesPattern" value="([^"]+)"/.exec(block('xml', 'PrettierConfiguration'))?.[1] ?? ''
    expect(pattern).not.toMatch(/\{[^}]*\{/)
    for (const name of names.flatMap((each) => [each, `a/b/${each}`]))
      expect(matchesGlob(name, pattern)).toBe(true)
    for (const name of otherNames.slice(0, 3)) expect(matchesGlob(name, pattern)).toBe(false)
  })

  it("VS Code's selector names the files", () => {
    const settings = JSON.parse(block('json', 'documentSelectors')) as Record<string, readonly string[]>
    const [selector = ''] = settings['prettier.documentSelectors'] ?? []
    for (const name of names.slice(0, 4)) expect(matchesGlob(`a/${name}`, selector)).toBe(true)
    for (const name of otherNames) expect(matchesGlob(`a/${name}`, selector)).toBe(false)
  })

  it("Zed's file types name what its extension does not know", () => {
    const settings = JSON.parse(block('json', 'file_types')) as {
      readonly file_types: Record<string, string[]>
    }
    const globs = settings.file_types['Dockerfile'] ?? []
    for (const name of names.slice(1).filter((each) => each !== 'Containerfile'))
      expect(globs.some((glob) => matchesGlob(name, glob))).toBe(true)
  })

  it("pre-commit's expression and lint-staged's pattern name the files, whatever their case", () => {
    const hooks = parseYaml(block('yaml', 'repos:')) as {
      readonly repos: readonly [{ readonly hooks: readonly [{ readonly files: string }] }]
    }
    const { files } = hooks.repos[0].hooks[0]
    // Python's `(?i)` at the start is JavaScript's flag.
    expect(files).toMatch(/^\(\?i\)/)
    const expression = new RegExp(files.slice('(?i)'.length), 'i')
    const [glob = ''] = Object.keys(JSON.parse(block('json', 'prettier --write --ignore-unknown')) as object)
    for (const name of [...names, 'dockerfile']) {
      expect(`a/${name}`).toMatch(expression)
      expect(name).toMatch(expression)
      expect(matchesGlob(name, glob)).toBe(true)
    }
    for (const name of otherNames) {
      expect(name).not.toMatch(expression)
      expect(matchesGlob(name, glob)).toBe(false)
    }
  })

  it('the GitHub Action checks with what the project has installed', () => {
    const workflow = parseYaml(block('yaml', 'runs-on')) as {
      readonly jobs: { readonly prettier: { readonly steps: readonly { readonly run?: string }[] } }
    }
    const runs = workflow.jobs.prettier.steps.flatMap(({ run }) => run ?? [])
    expect(runs).toEqual(['npm ci', 'npx prettier --check .'])
  })
})
