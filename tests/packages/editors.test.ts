import { parse as parseToml } from 'smol-toml'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { readExamples } from '../docs/support/markdown-examples.js'
import { PackedProject } from './support/packed-project.js'

interface Command {
  readonly command: string
  readonly args: readonly string[]
}

const ugly = 'from   alpine\nenv A=1 \\\nB=2\n'
const pretty = 'FROM alpine\nENV A=1 \\\n    B=2\n'
const file = 'services/api/Dockerfile.dev'

let project: PackedProject

function block(language: string, text: string): string {
  const found = readExamples('docs/editors.md').find(
    (example) => example.language === language && example.code.includes(text),
  )
  if (found === undefined) throw new Error(`no ${language} with ${text}`)
  return found.code
}

/** `npx prettier …` of the page, run by what npx would find. */
function run({ command, args: [program = '', ...args] }: Command, input?: string) {
  expect(command).toBe('npx')
  return project.run(program, args, input)
}

function split(line: string): Command {
  const [command = '', ...args] = line.split(' ')
  return { command, args }
}

beforeAll(() => {
  project = new PackedProject(['prettier-plugin'], ['prettier'])
  project.write('.prettierrc', block('json', '{ "plugins": ["prettier-plugin-dockerfile"] }'))
}, 300_000)

afterAll(() => {
  project[Symbol.dispose]()
})

describe('the commands of docs/editors.md, in a project', () => {
  it("Zed's formats the buffer", () => {
    const { languages } = JSON.parse(block('json', 'buffer_path')) as {
      readonly languages: {
        readonly Dockerfile: {
          readonly formatter: {
            readonly external: { readonly command: string; readonly arguments: string[] }
          }
        }
      }
    }
    const { command, arguments: args } = languages.Dockerfile.formatter.external
    const path = `${project.folder}/${file}`
    const filled = args.map((each) => each.replace('{buffer_path}', path))
    expect(run({ command, args: filled }, ugly)).toMatchObject({ status: 0, stdout: pretty })
  })

  it("Helix's formats the buffer", () => {
    const { language } = parseToml(block('toml', 'dockerfile')) as unknown as {
      readonly language: readonly [{ readonly formatter: Command }]
    }
    const { command, args } = language[0].formatter
    const filled = args.map((each) => each.replace('%{buffer_name}', file))
    expect(run({ command, args: filled }, ugly)).toMatchObject({ status: 0, stdout: pretty })
  })

  it("pre-commit's writes the files that it is given, and passes over those that nobody formats", () => {
    const hooks = parseYaml(block('yaml', 'repos:')) as {
      readonly repos: readonly [{ readonly hooks: readonly [{ readonly entry: string }] }]
    }
    const { command, args } = split(hooks.repos[0].hooks[0].entry)
    project.write(file, ugly)
    project.write('Dockerfile.dockerignore', 'node_modules\n')
    expect(run({ command, args: [...args, file, 'Dockerfile.dockerignore'] }).status).toBe(0)
    expect(project.read(file)).toBe(pretty)
    expect(project.read('Dockerfile.dockerignore')).toBe('node_modules\n')
  })

  it("the GitHub Action's fails until all is formatted", () => {
    const workflow = parseYaml(block('yaml', 'runs-on')) as {
      readonly jobs: { readonly prettier: { readonly steps: readonly { readonly run?: string }[] } }
    }
    const check = split(workflow.jobs.prettier.steps.at(-1)?.run ?? '')
    // npm lays out package.json as Prettier would not.
    expect(project.run('prettier', ['--write', '.']).status).toBe(0)
    project.write(file, ugly)
    const before = run(check)
    expect(before.status).toBe(1)
    expect(before.stderr).toContain(file)
    project.write(file, pretty)
    expect(run(check)).toMatchObject({ status: 0, stderr: '' })
  })
})
