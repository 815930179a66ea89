import { describe, expect, it } from 'vitest'
import {
  applyCodemods,
  type Codemod,
  CodemodOptionsError,
  type CodemodRun,
  codemods,
  defineCodemod,
} from '../../src/index.js'
import type { CodemodContext } from '../../src/index.js'

const TEXT = 'FROM a\nRUN b\nRUN c\n'

function codemod(name: string, run: (context: CodemodContext) => void, more: Partial<Codemod> = {}): Codemod {
  return { ...defineCodemod({ name, description: '', level: 'safe', run }), ...more }
}

function renameRun(name: string, from: string, to: string, more: Partial<Codemod> = {}): Codemod {
  return codemod(
    name,
    (context) => {
      for (const run of context.instructions('Run')) {
        const text = run.args?.type === 'ShellForm' ? run.args.parts.map(({ value }) => value).join('') : ''
        if (text === from && run.args !== null) context.editor.replace(run.args, to)
      }
    },
    more,
  )
}

function apply(text: string, ...given: readonly Codemod[]): CodemodRun {
  return applyCodemods(
    text,
    given.map((one) => ({ codemod: one })),
  )
}

describe('applyCodemods', () => {
  it('changes nothing but what was edited, and says where', () => {
    const run = apply(TEXT, renameRun('rename', 'c', 'x'))
    expect(run).toMatchObject({
      output: 'FROM a\nRUN b\nRUN x\n',
      changed: true,
      failures: [],
      syntaxError: null,
    })
    expect(run.applied).toEqual([{ codemod: 'rename', changes: 1, lines: [3] }])
  })

  it('runs codemods until none has anything to do, and counts lines in the text that went in', () => {
    const insert = codemod('insert', (context) => {
      const [from] = context.instructions('From')
      const isThere = context.instructions('Env').length > 0
      if (from !== undefined && !isThere) context.editor.insertAfter(from, 'ENV A=1\nENV B=2')
    })
    const run = apply(TEXT, renameRun('second', 'd', 'e'), insert, renameRun('first', 'c', 'd'))
    expect(run.output).toBe('FROM a\nENV A=1\nENV B=2\nRUN b\nRUN e\n')
    expect(run.applied).toEqual([
      { codemod: 'insert', changes: 1, lines: [2] },
      { codemod: 'first', changes: 1, lines: [3] },
      { codemod: 'second', changes: 1, lines: [3] },
    ])
  })

  it('names both codemods of a cycle, drops what they did, and keeps what others did', () => {
    const run = apply(
      TEXT,
      renameRun('there', 'b', 'x'),
      renameRun('back', 'x', 'b'),
      renameRun('other', 'c', 'y'),
    )
    expect(run.output).toBe('FROM a\nRUN b\nRUN y\n')
    expect(run.failures.map(({ codemod: name, gate }) => `${name} ${gate}`)).toEqual([
      'there cycle',
      'back cycle',
    ])
    expect(run.failures[0]?.message).toBe('the codemods "there" and "back" undo each other\'s changes')
  })

  it('stops after ten passes', () => {
    const grow = (name: string, parity: number): Codemod =>
      codemod(name, (context) => {
        const [run] = context.instructions('Run')
        const text = run?.args?.type === 'ShellForm' ? (run.args.parts[0]?.value ?? '') : ''
        if (run !== undefined && run.args !== null && text.length % 2 === parity)
          context.editor.replace(run.args, `${text}x`)
      })
    const run = apply('FROM a\nRUN b\n', grow('odd', 1), grow('even', 0))
    expect(run.output).toBe('FROM a\nRUN b\n')
    expect(run.failures.map(({ gate }) => gate)).toEqual(['cycle', 'cycle'])
  })

  it('does nothing to a file that BuildKit cannot parse', () => {
    const text = 'FROM a\nRUN <<EOF\nb\n'
    const run = apply(text, renameRun('rename', 'b', 'x'))
    expect(run).toMatchObject({ output: text, changed: false, applied: [] })
    expect(run.syntaxError?.code).toBe('unterminated-heredoc')
  })

  it('lists what BuildKit says of the input besides', () => {
    expect(apply('FROM a\nBOGUS x\nRUN b \\\n\n  c\n').warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['empty-continuation', 'unknown-instruction']),
    )
  })

  it('drops the edits of a codemod that throws, and goes on with the others', () => {
    const thrower = codemod('thrower', (context) => {
      context.editor.replaceRange({ start: 0, end: 4 }, 'from')
      throw new Error('oops')
    })
    const run = apply(TEXT, thrower, renameRun('rename', 'c', 'x'))
    expect(run.output).toBe('FROM a\nRUN b\nRUN x\n')
    expect(run.failures).toEqual([
      { codemod: 'thrower', gate: 'exception', message: 'Error: oops', diff: null },
    ])
  })

  it('drops what a codemod makes that changes its own result again, and goes on with the others', () => {
    const twice = codemod('twice', (context) => {
      const [run] = context.instructions('Run')
      const text = context.text.includes('bbb') ? null : 'b'
      if (run?.args?.type === 'ShellForm' && text !== null) context.editor.insertAfter(run.args, text)
    })
    const run = apply(TEXT, twice, renameRun('rename', 'c', 'x'))
    expect(run.output).toBe('FROM a\nRUN b\nRUN x\n')
    expect(run.failures.map(({ codemod: name, gate }) => `${name} ${gate}`)).toEqual(['twice idempotent'])
  })

  it('lets the next codemod see what the one before did, whatever it did to its lines', () => {
    const up = codemod('up', ({ editor, document, text }) => {
      const [first, second, third] = document.items
      if (first === undefined || second?.type !== 'Run' || third === undefined || text.includes('ENV')) return
      editor.insertBefore(second, 'ENV A=1')
      editor.remove(third)
    })
    const down = codemod('down', ({ editor, document }) => {
      const env = document.items.find(({ type }) => type === 'Env')
      if (env?.type === 'Env' && env.pairs[0]?.value?.value === '1') editor.replace(env, 'ENV A=2\nENV B=1')
    })
    const run = apply(TEXT, up, down, renameRun('rename', 'b', 'x'))
    expect(run.output).toBe('FROM a\nENV A=2\nENV B=1\nRUN x\n')
    expect(run.failures).toEqual([])
    expect(run.applied).toEqual([
      { codemod: 'up', changes: 2, lines: [2, 3] },
      { codemod: 'down', changes: 1, lines: [2] },
      { codemod: 'rename', changes: 1, lines: [2] },
    ])
  })

  it('takes a refusal with an undeclared reason for a fault of the codemod', () => {
    const run = apply(
      TEXT,
      codemod('refuser', (context) => context.refuse(context.document.items[0]!, 'nope')),
    )
    expect(run.failures[0]?.message).toContain('declares no reason "nope"')
  })

  it('does not parse again when no codemod matches', () => {
    let documents = 0
    const seen = new Set<unknown>()
    const look = (name: string): Codemod =>
      codemod(name, ({ document }) => {
        if (!seen.has(document)) documents++
        seen.add(document)
      })
    apply(TEXT, look('one'), look('two'))
    expect(documents).toBe(1)
  })

  it('reports and refuses with a line, a message and a hint', () => {
    const talker = codemod(
      'talker',
      (context) => {
        const [, second] = context.instructions('Run')
        if (second === undefined) return
        context.report(second, 'look here')
        context.refuse(second, 'not-today', 'try tomorrow')
      },
      { reasons: { 'not-today': 'it is not the day' } },
    )
    const run = apply(TEXT, talker)
    expect(run.reports).toEqual([{ codemod: 'talker', line: 3, message: 'look here' }])
    expect(run.refusals).toEqual([
      { codemod: 'talker', reason: 'not-today', line: 3, message: 'it is not the day', hint: 'try tomorrow' },
    ])
  })
})

describe('levels', () => {
  it('withhold an opt-in codemod, place by place, unless it is named as unsafe', () => {
    const optIn = renameRun('risky', 'c', 'x', { level: 'opt-in' })
    const withheld = apply(TEXT, optIn)
    expect(withheld.output).toBe(TEXT)
    expect(withheld.refusals).toMatchObject([{ codemod: 'risky', reason: 'opt-in', line: 3 }])
    for (const unsafe of [true, ['risky']]) {
      expect(applyCodemods(TEXT, [{ codemod: optIn }], { unsafe }).output).toBe('FROM a\nRUN b\nRUN x\n')
    }
    expect(applyCodemods(TEXT, [{ codemod: optIn }], { unsafe: ['other'] }).changed).toBe(false)
  })

  it('withhold what the frontend or the builder does not know', () => {
    const modern = renameRun('modern', 'c', 'x', { minFrontend: '1.4' })
    expect(
      applyCodemods(`# syntax=docker/dockerfile:1.3\n${TEXT}`, [{ codemod: modern }]).refusals,
    ).toMatchObject([{ reason: 'frontend', line: 4 }])
    expect(applyCodemods(TEXT, [{ codemod: modern }], { targetBuilder: 'kaniko' }).changed).toBe(false)
    expect(applyCodemods(TEXT, [{ codemod: modern }]).changed).toBe(true)
  })
})

describe('pragmas', () => {
  const rename = renameRun('rename', 'c', 'x', { rules: ['DL1', 'MyRule'] })

  it.each([
    '# dockwright-ignore-next',
    '# dockwright-ignore-next rename',
    '#dockwright-ignore-next: other, rename',
    '# hadolint ignore=DL0,DL1',
    '# tally ignore=hadolint/DL1;reason=x',
    '# check=skip=MyRule',
    '# check=skip=all',
    '# dockwright-ignore-next\n\n# a comment between',
  ])('keep codemods from the next instruction: %j', (pragma) => {
    const text = `FROM a\nRUN c\n${pragma}\nRUN c\nRUN c\n`
    expect(apply(text, rename).output).toBe(`FROM a\nRUN x\n${pragma}\nRUN c\nRUN x\n`)
  })

  it.each([
    '# dockwright-ignore',
    '# dockwright-ignore rename',
    '# hadolint global ignore=DL1',
    '# check=skip=MyRule;error=true',
  ])('keep codemods from the whole file: %s', (pragma) => {
    const text = `${pragma}\nFROM a\nRUN c\n`
    expect(apply(text, rename).changed).toBe(false)
  })

  it('keep a codemod from the whole file from wherever they stand', () => {
    const text = 'FROM a\nRUN c\n\n  # dockwright-ignore other, rename\n'
    expect(apply(text, rename).changed).toBe(false)
    expect(apply(text, renameRun('third', 'c', 'x')).changed).toBe(true)
  })

  it('keep several codemods from the next instruction', () => {
    const text = 'FROM a\n# dockwright-ignore-next one,two\nRUN c\nRUN c\n'
    const [one, two, three] = [
      renameRun('one', 'c', 'x'),
      renameRun('two', 'c', 'y'),
      renameRun('three', 'c', 'z'),
    ] as const
    expect(apply(text, one, two).output).toBe('FROM a\n# dockwright-ignore-next one,two\nRUN c\nRUN x\n')
    expect(apply(text, three).output).toBe('FROM a\n# dockwright-ignore-next one,two\nRUN z\nRUN z\n')
  })

  it('keep codemods from what is inside ONBUILD, too', () => {
    const text = 'FROM a\n# hadolint ignore=DL1\nONBUILD RUN c\n'
    expect(applyCodemods(text, [{ codemod: rename }], { includeOnbuild: true }).changed).toBe(false)
  })

  it('of one rule keep no codemod away that acts on none', () => {
    const free = renameRun('free', 'c', 'x')
    expect(apply('# check=skip=all\nFROM a\nRUN c\n', free).changed).toBe(true)
    expect(apply('FROM a\n# hadolint ignore=DL1\nRUN c\n', free).changed).toBe(true)
  })

  it.each([
    '# dockwright-ignore-next other',
    '# hadolint ignore=DL2',
    '# dockwright-ignored',
    '# check=error=true',
  ])('let others run: %s', (pragma) => {
    expect(apply(`FROM a\n${pragma}\nRUN c\n`, rename).output).toBe(`FROM a\n${pragma}\nRUN x\n`)
  })

  it('stop a codemod that edits what it was not given', () => {
    const rude = codemod('rude', ({ document, editor }) => {
      for (const item of document.items)
        if (item.type === 'Run' && item.args !== null) editor.replace(item.args, 'y')
    })
    const text = 'FROM a\n# dockwright-ignore-next\nRUN c\n'
    expect(apply(text, rude)).toMatchObject({ output: text, refusals: [{ reason: 'ignored', line: 3 }] })
  })

  it('leave ONBUILD alone unless it is asked for', () => {
    const text = 'FROM a\nONBUILD RUN c\n'
    expect(apply(text, rename).changed).toBe(false)
    expect(applyCodemods(text, [{ codemod: rename }], { includeOnbuild: true }).output).toBe(
      'FROM a\nONBUILD RUN x\n',
    )
  })
})

describe('options', () => {
  const mergeRun = codemods.get('merge-run')!

  it('are checked against the schema', () => {
    for (const options of [{ comments: 'maybe' }, { nope: 1 }, { maxCommands: 0 }, [], 'x']) {
      expect(() => applyCodemods(TEXT, [{ codemod: mergeRun, options }])).toThrow(CodemodOptionsError)
    }
    expect(() =>
      applyCodemods(TEXT, [{ codemod: codemods.get('from-as-casing')!, options: { a: 1 } }]),
    ).toThrow('invalid options for the codemod "from-as-casing": there is no option "a": it has none')
  })

  it('have their defaults, and their types follow from the schema', () => {
    let seen: unknown = null
    const typed = defineCodemod({
      name: 'typed',
      description: '',
      level: 'safe',
      options: {
        type: 'object',
        additionalProperties: false,
        properties: {
          list: { type: 'array', items: { type: 'string' } },
          mode: { enum: ['a', 'b'], default: 'a' },
        },
      },
      run({ options }) {
        const mode: 'a' | 'b' = options.mode
        const list: readonly string[] | undefined = options.list
        seen = { mode, list }
      },
    })
    applyCodemods(TEXT, [{ codemod: typed, options: { list: ['x'] } }])
    expect(seen).toEqual({ mode: 'a', list: ['x'] })
  })
})
