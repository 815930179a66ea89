import type { Document } from '@dockwright/ast'
import { expect, it } from 'vitest'
import {
  applyCodemods,
  type Codemod,
  defineCodemod,
  type ApplyOptions,
  type Editor,
  type Failure,
} from '../../src/index.js'

function failure(
  text: string,
  edit: (editor: Editor, document: Document) => void,
  options: ApplyOptions = {},
): Failure | undefined {
  const codemod = defineCodemod({
    name: 'faulty',
    description: '',
    level: 'safe',
    run: ({ editor, document }) => edit(editor, document),
  })
  const run = applyCodemods(text, [{ codemod }], options)
  if (run.failures.length > 0) expect(run).toMatchObject({ output: text, changed: false, applied: [] })
  return run.failures[0]
}

const replace =
  (from: string, to: string) =>
  (editor: Editor): void => {
    const start = editor.source.indexOf(from)
    if (start !== -1) editor.replaceRange({ start, end: start + from.length }, to)
  }

const insertAbove =
  (type: string, text: string) =>
  (editor: Editor, { items }: Document): void => {
    const item = items.find((candidate) => candidate.type === type)
    if (item !== undefined) editor.insertBefore(item, text)
  }

it.each([
  ['a result that does not parse', 'parses', 'FROM a\nRUN b\n', replace('b', '<<EOF')],
  ['a fault that BuildKit finds in its second layer', 'parses', 'FROM a\nRUN b\n', replace('RUN', 'RUNN')],
  [
    'an instruction that is swallowed by the one before',
    'untouched',
    'FROM a\nRUN b\nRUN c\n',
    replace('RUN b', 'RUN b \\'),
  ],
  [
    'a directive that is none any more',
    'untouched',
    '# syntax=x\nFROM a\n',
    replace('# syntax', '\n# syntax'),
  ],
  ['a comment that becomes a directive', 'untouched', 'ARG A\n# escape=`\nFROM a\n', replace('ARG A\n', '')],
  [
    'a description that is parted from its ARG',
    'untouched',
    '# X is\nARG X\nFROM a\n',
    insertAbove('Arg', 'ARG Y'),
  ],
  ['a comment that is lost', 'comments', 'FROM a\n# why\nRUN b\n', replace('# why\n', '')],
  [
    'a comment inside an instruction that is lost',
    'comments',
    'FROM a\nRUN b \\\n  # why\n  c\n',
    replace('  # why\n', ''),
  ],
  ['a comment from nowhere', 'comments', 'FROM a\nRUN b\n', replace('RUN', '# why\nRUN')],
  [
    'a pragma above another instruction',
    'pragmas',
    'FROM a\n# hadolint ignore=DL1\nRUN b\n',
    insertAbove('Run', 'ENV A=1'),
  ],
  ['a line ending of another kind', 'shape', 'FROM a\r\nRUN b\r\n', replace('RUN b', 'RUN b \\\n c')],
  ['a lost final newline', 'shape', 'FROM a\nRUN b\n', replace('b\n', 'c')],
  ['a lost byte order mark', 'shape', '\ufeffFROM a\n', replace('\ufeff', '')],
  ['a second run that goes on', 'idempotent', 'FROM a\nRUN b\n', replace('b', 'bb')],
])('the gates stop %s', (_, gate, text, edit) => {
  const found = failure(text, edit)
  expect(found?.gate).toBe(gate)
  expect(found?.diff).toContain('+++ b/Dockerfile')
})

it.each([
  '# hadolint ignore=DL3008',
  '# tally ignore=hadolint/DL3008',
  '# check=skip=JSONArgsRecommended',
  '# dockwright-ignore-next other',
  '# dockwright-ignore other',
  '# prettier-ignore',
])('the gates keep %s above its instruction, as a line of its own', (pragma) => {
  const text = `FROM a\n${pragma}\n\nRUN b\nRUN c\n`
  expect(failure(text, insertAbove('Run', 'ENV A=1'))?.gate).toBe('pragmas')
  const intoTheRun = (editor: Editor): void => {
    const start = editor.source.indexOf(`${pragma}\n\nRUN`)
    if (start !== -1) editor.replaceRange({ start, end: start + pragma.length + 5 }, `RUN \\\n${pragma}\n `)
  }
  expect(failure(text, intoTheRun)?.gate).toBe('pragmas')
  expect(failure(text, replace(`${pragma}\n`, ''))?.gate).toBe('comments')
  expect(failure(text, replace('RUN c', 'RUN d'))).toBeUndefined()
})

it('the gates let an ordinary comment become a line inside an instruction', () => {
  expect(failure('FROM a\n# why\nRUN b\n', replace('# why\nRUN b', 'RUN \\\n# why\n b'))).toBeUndefined()
})

it('the gates let CRLF into a file whose lines end in more carriage returns, which BuildKit drops alike', () => {
  const addEnv = (editor: Editor, document: Document): void => {
    if (!editor.source.includes('ENV')) insertAbove('Run', 'ENV A=1')(editor, document)
  }
  expect(failure('FROM a\r\r\nRUN b\r\r\n', addEnv)).toBeUndefined()
  expect(failure('FROM a\nRUN b\n', replace('RUN b\n', 'RUN b\r\r\n'))?.gate).toBe('shape')
})

it('the gates stop a comment that takes the place of another', () => {
  expect(failure('FROM a\n# one\nRUN b\n', replace('one', 'two'))?.gate).toBe('comments')
})

it('the gates stop one codemod, and what the others did stays', () => {
  const env = (name: string, from: string, to: string): Codemod =>
    defineCodemod({ name, description: '', level: 'safe', run: ({ editor }) => replace(from, to)(editor) })
  const findings: ApplyOptions['findings'] = ({ items }) =>
    items.filter(({ type }) => type === 'Env').map(() => ({ rule: 'NoEnv', message: 'an ENV' }))
  const adds = env('adds', 'ARG A', 'ENV A=1')
  const keeps = env('keeps', 'RUN b', 'RUN c')
  const run = applyCodemods('FROM a\nARG A\nRUN b\n', [{ codemod: adds }, { codemod: keeps }], { findings })
  expect(run.failures.map(({ codemod, gate }) => `${codemod} ${gate}`)).toEqual(['adds findings'])
  expect(run.output).toBe('FROM a\nARG A\nRUN c\n')
  expect(run.applied).toEqual([{ codemod: 'keeps', changes: 1, lines: [3] }])
})

it('the gates let the removal of the last line of a file without a final newline pass', () => {
  expect(
    failure('FROM a\nRUN b\nRUN c', (editor, { items }) => items[2] && editor.remove(items[2])),
  ).toBeUndefined()
})

it('the gates stop a finding that was not there before', () => {
  const options: ApplyOptions = {
    findings: ({ items }) =>
      items.filter(({ type }) => type === 'Env').map(() => ({ rule: 'NoEnv', message: 'an ENV' })),
  }
  const addEnv = (editor: Editor, { items }: Document): void => {
    if (items.every(({ type }) => type !== 'Env') && items[0] !== undefined)
      editor.insertAfter(items[0], 'ENV A=1')
  }
  expect(failure('FROM a\n', addEnv, options)).toMatchObject({
    gate: 'findings',
    message: 'new finding NoEnv: an ENV',
  })
  expect(failure('FROM a\nENV B=1\n', replace('B', 'A'), options)).toBeUndefined()
})
