import fc from 'fast-check'

/** What stands between two tokens; how many blanks belong to it is decided when the program is written. */
type Gap = 'blank' | 'break' | 'comment' | 'gap-line'

export interface ShellProgram {
  readonly tokens: readonly string[]
  /** One for each token, for what stands before it. */
  readonly gaps: readonly Gap[]
}

type Tokens = readonly string[]

const word = fc.constantFrom(
  'a',
  'bb',
  '-x',
  '--long-option',
  '$c',
  '"d  e"',
  "'f g'",
  '$(h  i)',
  'j=k',
  '"l  \\\n   m"',
  'n\\\no',
  '/a/rather/long/path',
  '`p`',
  '<(q)',
  '2',
)
const command: fc.Arbitrary<Tokens> = fc
  .tuple(
    fc.constantFrom<Tokens>(
      ['cmd'],
      ['apt-get', 'install'],
      ['A=1', 'pip', 'install', '-r', 'x'],
      ['[', 'x', ']'],
      ['export', 'B=2'],
    ),
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: word.map((text) => [text]) },
        {
          weight: 1,
          arbitrary: fc.constantFrom<Tokens>(
            ['>', 'f'],
            ['2>', 'f'],
            ['2>&1'],
            ['<', 'f'],
            ['&>', 'f'],
            ['>&2'],
            ['<<<s'],
          ),
        },
      ),
      { maxLength: 5 },
    ),
  )
  .map(([head, rest]) => [...head, ...rest.flat()])

function joined(first: Tokens, rest: readonly (readonly [string, Tokens])[]): Tokens {
  return [...first, ...rest.flatMap(([operator, tokens]) => [operator, ...tokens])]
}

const { list } = fc.letrec<{ compound: Tokens; element: Tokens; chain: Tokens; list: Tokens }>((tie) => ({
  compound: fc.oneof(
    fc.tuple(tie('list'), tie('list')).map(([a, b]) => ['if', ...a, ';', 'then', ...b, ';', 'fi']),
    fc
      .tuple(tie('chain'), tie('list'), tie('chain'), tie('list'), tie('list'))
      .map(([a, b, c, d, e]) => [
        'if',
        ...a,
        ';',
        'then',
        ...b,
        ';',
        'elif',
        ...c,
        ';',
        'then',
        ...d,
        ';',
        'else',
        ...e,
        ';',
        'fi',
      ]),
    fc
      .tuple(fc.array(word, { maxLength: 4 }), tie('list'))
      .map(([words, body]) => ['for', 'x', 'in', ...words, ';', 'do', ...body, ';', 'done']),
    fc.tuple(tie('chain'), tie('list')).map(([a, b]) => ['while', ...a, ';', 'do', ...b, ';', 'done']),
    fc
      .tuple(tie('list'), tie('list'))
      .map(([a, b]) => [
        'case',
        '$x',
        'in',
        'a',
        '|',
        'b',
        ')',
        ...a,
        ';;',
        '(',
        '*',
        ')',
        ...b,
        ';',
        ';;',
        'c',
        ')',
        ';;',
        'esac',
      ]),
    tie('list').map((body) => ['{', ...body, ';', '}']),
    tie('list').map((body) => ['(', ...body, ')']),
    tie('list').map((body) => ['f', '(', ')', '{', ...body, ';', '}']),
    fc.constant(['[[', 'a', '==', 'b', '&&', '!', '-f', 'c', ']]']),
    fc.constant(['((', ' 1  + 2 ', '))'].join('')).map((text) => [text]),
  ),
  element: fc.oneof(
    { maxDepth: 2 },
    { weight: 3, arbitrary: command },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie('compound'), fc.constantFrom<Tokens>([], ['>', 'f']))
        .map(([a, b]) => (a[0] === 'f' ? a : [...a, ...b])),
    },
  ),
  chain: fc
    .tuple(
      tie('element'),
      fc.array(fc.tuple(fc.constantFrom('&&', '&&', '||', '|', '|&'), tie('element')), { maxLength: 2 }),
    )
    .map(([first, rest]) => joined(first, rest)),
  list: fc
    .tuple(tie('chain'), fc.array(fc.tuple(fc.constantFrom(';', ';', '&'), tie('chain')), { maxLength: 1 }))
    .map(([first, rest]) => joined(first, rest)),
}))

const gaps = fc.infiniteStream(
  fc.oneof(
    { weight: 30, arbitrary: fc.constant<Gap>('blank') },
    { weight: 6, arbitrary: fc.constant<Gap>('break') },
    { weight: 1, arbitrary: fc.constantFrom<Gap>('comment', 'gap-line') },
  ),
)
const noGaps = fc.constant(null)

/** POSIX shell (and a little Bash) as people write it in a RUN, with breaks, comments and gap lines between any two tokens. */
export const shellProgram: fc.Arbitrary<ShellProgram> = fc
  .tuple(list, fc.constantFrom<Tokens>([], [], [';']), fc.oneof(gaps, gaps, noGaps))
  .map(([tokens, end, stream]) => {
    const all = [...tokens, ...end]
    return {
      tokens: all,
      gaps: stream === null ? all.map(() => 'blank' as const) : [...stream.take(all.length)],
    }
  })

/** A program as the text of a Dockerfile. The seed decides on blanks and on indentation, and on nothing that counts. */
export function written({ tokens, gaps: between }: ShellProgram, seed: number): string {
  let state = seed
  const blanks = (least: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return ' '.repeat(least + (state % 4))
  }
  let comments = 0
  let text = 'RUN'
  for (const [index, token] of tokens.entries()) {
    const gap = index === 0 ? 'blank' : (between[index] ?? 'blank')
    if (gap === 'blank') text += blanks(1)
    else {
      text += `${blanks(1)}\\\n`
      if (gap === 'comment') text += `${blanks(0)}# comment ${comments++}\n`
      if (gap === 'gap-line') text += `${blanks(0)}\\\n`
      text += blanks(0) === '' ? '\t' : blanks(1)
    }
    text += token
  }
  return `FROM x\n${text}\n`
}

/** The same program with breaks after `&&`, `||` and `|` moved before them, and those before them moved after. */
export function withOperatorsMoved({ tokens, gaps: between }: ShellProgram): ShellProgram {
  const moved = [...between]
  for (const [index, token] of tokens.entries()) {
    if (token !== '&&' && token !== '||' && token !== '|' && token !== '|&') continue
    const [before, after] = [moved[index] ?? 'blank', moved[index + 1] ?? 'blank']
    if (index + 1 < tokens.length && (before === 'blank') !== (after === 'blank')) {
      moved[index] = after
      moved[index + 1] = before
    }
  }
  return { tokens, gaps: moved }
}
