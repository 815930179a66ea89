import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Finished, PackedProject } from './support/packed-project.js'

const ours = 'prettier-plugin-dockerfile'
const other = 'prettier-plugin-sh'

let project: PackedProject

/** Formats a text as an editor that knows only Prettier's command line does. */
function formatted(
  text: string,
  args: readonly string[] = [],
  plugins: readonly string[] = [ours],
): Finished {
  const flags = plugins.map((plugin) => `--plugin=${plugin}`)
  return project.run('prettier', [...flags, ...args, '--stdin-filepath', 'Dockerfile'], text)
}

function output(text: string, args?: readonly string[], plugins?: readonly string[]): string {
  const { status, stdout, stderr } = formatted(text, args, plugins)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

beforeAll(() => {
  project = new PackedProject(['prettier-plugin'], ['prettier', other])
}, 300_000)

afterAll(() => {
  project[Symbol.dispose]()
})

describe("Prettier's pragmas", () => {
  it('--insert-pragma puts one below the directives, once', () => {
    const once = output('#syntax=docker/dockerfile:1\nfrom   a\n', ['--insert-pragma'])
    expect(once).toBe('# syntax=docker/dockerfile:1\n# @format\n\nFROM a\n')
    expect(output(once, ['--insert-pragma'])).toBe(once)
  })

  it.each(['# @format', '# @prettier'])('--require-pragma formats only what has one: %s', (pragma) => {
    expect(output(`${pragma}\nfrom   a\n`, ['--require-pragma'])).toBe(`${pragma}\nFROM a\n`)
    expect(output('from   a\n', ['--require-pragma'])).toBe('from   a\n')
  })

  it.each(['# @noformat', '# @noprettier'])(
    '--check-ignore-pragma leaves alone what has one: %s',
    (pragma) => {
      expect(output(`${pragma}\nfrom   a\n`, ['--check-ignore-pragma'])).toBe(`${pragma}\nfrom   a\n`)
      expect(output('from   a\n', ['--check-ignore-pragma'])).toBe('FROM a\n')
    },
  )
})

describe('parts of a file', () => {
  it('stay as they are behind ignore comments and between ignore ranges', () => {
    const ignored =
      '# prettier-ignore\nenv   A=1\n# prettier-ignore-start\nuser   a\n\n\nuser   b\n# prettier-ignore-end\n'
    expect(output(`from   a\n${ignored}user   c\n`)).toBe(`FROM a\n${ignored}USER c\n`)
  })

  it.each([
    ['--range-start=9', '--range-end=16'],
    ['--range-start=0', '--range-end=3'],
    ['--range-start=9'],
    ['--range-end=9'],
  ])('cannot be formatted by %s %s: Prettier has ranges for its own languages only', (...range) => {
    const text = 'from   a\nuser   b\nuser   c\n'
    expect(output(text, range)).toBe(text)
    project.write('Dockerfile', text)
    const { status } = project.run('prettier', [`--plugin=${ours}`, ...range, '--write', 'Dockerfile'])
    expect({ status, text: project.read('Dockerfile') }).toEqual({ status: 0, text })
  })

  it('--cursor-offset says where the cursor is after formatting', () => {
    const text = 'from   a\nuser   b\n'
    const { status, stdout, stderr } = formatted(text, [`--cursor-offset=${text.indexOf('b')}`])
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'FROM a\nUSER b\n' })
    expect(Number(stderr)).toBe('FROM a\nUSER '.length)
  })
})

describe('languages within languages', () => {
  const script = 'FROM a\nRUN <<EOF\necho   b\nEOF\n'
  const markdown = '```dockerfile\nfrom   a\n```\n'

  it('scripts in here-documents are formatted when a plugin for them is there', () => {
    expect(output(script)).toBe(script)
    expect(output(script, [], [other, ours])).toBe(script.replace('echo   b', 'echo b'))
    expect(output(script, ['--dockerfile-heredocs=preserve'], [other, ours])).toBe(script)
  })

  it('data in here-documents is formatted when it is asked for', () => {
    const data = 'FROM a\nCOPY <<EOF /a.json\n{"a":   1}\nEOF\n'
    expect(output(data)).toBe(data)
    expect(output(data, ['--dockerfile-heredoc-data'])).toBe(data.replace('{"a":   1}', '{ "a": 1 }'))
  })

  it('--embedded-language-formatting=off leaves them all alone, and fences in Markdown', () => {
    const off = '--embedded-language-formatting=off'
    expect(output(script, [off], [other, ours])).toBe(script)
    project.write('README.md', markdown)
    expect(project.run('prettier', [`--plugin=${ours}`, 'README.md']).stdout).toBe(
      markdown.replace('from   a', 'FROM a'),
    )
    expect(project.run('prettier', [`--plugin=${ours}`, off, 'README.md']).stdout).toBe(markdown)
  })
})

describe('together with prettier-plugin-sh', () => {
  const text = 'from   a\nONBUILD run   x\nENV A=1 \\\n    B=2\n'

  it('the file is ours when our plugin is the last', () => {
    expect(output(text, [], [other, ours])).toBe('FROM a\nONBUILD run   x\nENV A=1 \\\n    B=2\n')
  })

  it('the file is theirs when ours is not the last: it changes what ONBUILD stores, and indents by two', () => {
    expect(output(text, [], [ours, other])).toBe('FROM a\nONBUILD RUN x\nENV A=1 \\\n  B=2\n')
  })

  it.each([
    ['last', [other, ours]],
    ['first', [ours, other]],
  ])('shell scripts are theirs when ours is the %s', (_, plugins) => {
    project.write('a.sh', 'echo   a\n')
    const flags = plugins.map((plugin) => `--plugin=${plugin}`)
    expect(project.run('prettier', [...flags, 'a.sh']).stdout).toBe('echo a\n')
  })
})
