import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Gitignore } from '../../src/files/gitignore.js'
import { git } from '../../../../tests/support/dockwright.js'
import { temporaryFolder, writeFiles } from '../../../../tests/support/temporary-folder.js'

const paths = [
  'a',
  'b',
  'ab',
  'abc',
  'a.b',
  '.a',
  'a b',
  'A',
  '!a',
  '#a',
  'a]',
  'é',
  'a/b',
  'a/b/c',
  'b/a',
  'ab/a',
  'a/ab/b',
  'a/.b/a',
  'a/a/a/b',
] as const

describe('a .gitignore', () => {
  it('is read as git reads it', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      'c',
      '*',
      '**',
      '?',
      '/',
      '/',
      '[ab]',
      '[!a]',
      '[^b-z]',
      '[[:alpha:]]',
      '[a',
      ']',
      '\\',
      ' ',
      '.',
      '!',
      '#',
      'é',
      '\\ ',
      '**/',
      '/**',
      '-',
    )
    // An escaped slash is left out: git reads `**\\/` unlike `**/`, by an oversight that nobody relies on.
    const pattern = fc
      .array(piece, { minLength: 1, maxLength: 6 })
      .map((pieces) => pieces.join('').replaceAll('\\/', '/'))
    const folder = temporaryFolder()
    git(folder, ['init', '-q'])
    writeFiles(folder, Object.fromEntries(paths.filter((path) => !isFolder(path)).map((path) => [path, ''])))
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 4 }), (patterns) => {
        const content = patterns.join('\n')
        expect(answers(content), JSON.stringify(content)).toEqual(answersOfGit(folder, content))
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  it.each([
    ['keeps a trailing blank after a backslash', 'a\\ ', 'a ', true],
    ['drops trailing blanks', 'a   ', 'a', true],
    ['takes a line that ends in CR LF', 'a\r\nb', 'a', true],
    ['lets the last rule that matches decide', '*\n!a', 'a', false],
    ['does not let a star cross a slash', 'a/*', 'a/b/c', null],
    ['matches a name at any depth', 'b', 'a/b', true],
    ['matches a pattern with a slash from its own folder only', '/b', 'a/b', null],
    ['skips comments', '#a', '#a', null],
    ['drops a byte order mark', '\ufeffa', 'a', true],
  ])('%s', (_, content, path, expected) => {
    expect(new Gitignore(content).test(path, false)).toBe(expected)
  })

  it('takes linear time on patterns that make regular expressions backtrack', () => {
    const rules = new Gitignore(`${'*a'.repeat(100)}b\n${'**/a/'.repeat(100)}b\nx/${'*a'.repeat(100)}b`)
    const start = performance.now()
    expect(rules.test('a'.repeat(250), false)).toBe(null)
    expect(rules.test('a/'.repeat(1000) + 'c', false)).toBe(null)
    expect(rules.test(`x/${'a'.repeat(250)}`, false)).toBe(null)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

/** The paths that are ignored, by themselves or with a folder that they are in. */
function answers(content: string): readonly string[] {
  const rules = new Gitignore(content)
  return paths.filter((path) => {
    const parts = path.split('/')
    return parts.some((_, index) => {
      const prefix = parts.slice(0, index + 1).join('/')
      return rules.test(prefix, isFolder(prefix)) === true
    })
  })
}

function answersOfGit(folder: string, content: string): readonly string[] {
  writeFiles(folder, { '.gitignore': content })
  const { stdout, stderr } = git(folder, ['check-ignore', '--no-index', '-z', '--stdin'], paths.join('\0'))
  expect(stderr).toBe('')
  const ignored = new Set(stdout.split('\0'))
  return paths.filter((path) => ignored.has(path))
}

function isFolder(path: string): boolean {
  return paths.some((other) => other.startsWith(`${path}/`))
}
