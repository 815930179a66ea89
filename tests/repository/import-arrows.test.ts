import { join } from 'node:path'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
// The repository's own configuration; only what needs a type-checker is off, since the linted files do not exist.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    { ...tseslint.configs.disableTypeChecked, files: ['**/*.ts'] },
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
  ],
})

const importRules = ['@typescript-eslint/no-restricted-imports', 'no-restricted-syntax']

async function reported(path: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: join(root, path) })
  const fatal = result?.messages.find((message) => message.fatal)
  if (fatal !== undefined) throw new Error(fatal.message)
  return result?.messages.map((message) => message.ruleId) ?? []
}

const wrong: readonly (readonly [file: string, code: string])[] = [
  ['packages/ast/src/a.ts', `export { parse } from '@dockwright/parser'`],
  ['packages/ast/src/a.ts', `export type { Parse } from '@dockwright/parser'`],
  ['packages/ast/src/a.ts', `export * from '@dockwright/semantics'`],
  ['packages/ast/src/a.ts', `export const late = await import('@dockwright/parser')`],
  ['packages/ast/src/a.ts', `export type Late = import('@dockwright/parser').ParseOptions`],
  ['packages/ast/src/a.ts', `export { lex } from '@dockwright/parser/shell-lexer'`],
  ['packages/ast/test/a.test.ts', `import '@dockwright/parser'`],
  ['packages/parser/src/a.ts', `export { toBuildKit } from '@dockwright/semantics'`],
  ['packages/semantics/src/a.ts', `export { Editor } from '@dockwright/codemod'`],
  ['packages/codemod/src/a.ts', `export * from 'prettier-plugin-dockerfile'`],
  ['packages/codemod/src/a.ts', `export * from 'dockwright'`],
  ['packages/prettier-plugin/src/a.ts', `export * from '@dockwright/codemod'`],
  ['packages/parser/src/a.ts', `export { print } from '../../ast/src/index.js'`],
  ['packages/parser/src/deep/folder/a.ts', `export { print } from '../../../../ast/src/index.js'`],
  ['packages/parser/src/a.ts', `export { print } from '../../../packages/ast/dist/index.js'`],
  ['packages/parser/src/a.ts', `export const late = await import('../../ast/src/index.js')`],
  ['tests/a.test.ts', `import '../packages/ast/src/index.js'`],
  ['packages/parser/src/a.ts', `export { parse } from 'unbash'`],
  ['packages/prettier-plugin/src/a.ts', `export { parse } from 'unbash'`],
  ['packages/codemod/src/a.ts', `export { doc } from 'prettier'`],
  ['packages/codemod/src/a.ts', `export { builders } from 'prettier/doc'`],
  ['packages/cli/src/a.ts', `export { format } from 'prettier'`],
  ['packages/cli/src/a.ts', `export const late = await import('prettier')`],
  ['packages/cli/src/load-prettier.ts', `export { format } from 'prettier'`],
  ['packages/cli/src/load-prettier.ts', `export const late = await import('unbash')`],
]

const right: readonly (readonly [file: string, code: string])[] = [
  ['packages/parser/src/a.ts', `export { print } from '@dockwright/ast'`],
  ['packages/parser/src/a.ts', `export * from './ast/node.js'`],
  ['packages/semantics/src/shell/a.ts', `export { parse } from 'unbash'`],
  ['packages/semantics/src/a.ts', `export { lex } from '@dockwright/parser/shell-lexer'`],
  ['packages/codemod/src/a.ts', `export * from '@dockwright/semantics'`],
  ['packages/prettier-plugin/src/a.ts', `export { doc } from 'prettier'`],
  ['packages/cli/src/a.ts', `export * from '@dockwright/codemod'`],
  ['packages/cli/src/load-prettier.ts', `export const late = await import('prettier')`],
  ['packages/cli/src/load-prettier.ts', `export const late = await import('prettier-plugin-dockerfile')`],
  ['packages/cli/src/load-prettier.ts', `export type { Options } from 'prettier'`],
  ['packages/parser/test/a.test.ts', `export * from '../src/index.js'`],
  ['packages/parser/test/a.test.ts', `import '../../../tests/support/shared-folder.js'`],
  ['tests/a.test.ts', `export * from 'prettier-plugin-dockerfile'`],
]

describe('the arrows between the packages', () => {
  it.each(wrong)('reports in %s: %s', async (file, code) => {
    const rules = await reported(file, code)
    expect(rules.filter((rule) => importRules.includes(rule ?? ''))).toHaveLength(1)
  })

  it.each(right)('accepts in %s: %s', async (file, code) => {
    expect(await reported(file, code)).toEqual([])
  })
})

describe('the names and lengths of files', () => {
  it.each(['utils', 'parseFlag', 'Parse'])('reports %s.ts', async (name) => {
    const rules = await reported(`packages/parser/src/${name}.ts`, 'export {}')
    expect(rules.join()).toMatch(/^check-file\//)
  })

  it('reports a source file of more than 250 lines, but not a test', async () => {
    const long = 'export {}\n'.repeat(251)
    expect(await reported('packages/parser/src/a.ts', long)).toContain('max-lines')
    expect(await reported('packages/parser/test/a.test.ts', long)).toEqual([])
  })
})
