import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseShell, parseShellText, sourceOffset, sourceSpan, wordLiteral } from '../../src/shell/index.js'
import type { ShellScript } from '../../src/shell/index.js'
import { describeNode } from './support/describe-node.js'
import { shellForm } from './support/shell-form.js'

function script(text: string): ShellScript {
  const shell = parseShellText(text)
  if (shell.type === 'Opaque') throw new Error(`${shell.reason}: ${shell.message}`)
  return shell
}

describe('parseShellText', () => {
  it.each([
    ['a b', 'List(stmt(cmd(a b)))'],
    ['a;b & c', 'List(stmt(cmd(a) ;) stmt(cmd(b) &) stmt(cmd(c)))'],
    ['a&&b||c', 'List(stmt(AndOr(cmd(a) && cmd(b) || cmd(c))))'],
    ['a|b |& c', 'List(stmt(Pipeline(cmd(a) | cmd(b) |& cmd(c))))'],
    ['! time -p a', 'List(stmt(Pipeline(! time -p cmd(a))))'],
    ['A=1 B+=2 c D=3', 'List(stmt(cmd(A=1 B+=2 c D=3)))'],
    ['a=(x  y) b', 'List(stmt(cmd(a=(x  y) b)))'],
    [
      'a >x 2>>y 2>&1 3<&- &>z',
      'List(stmt(cmd(a redir(> x) redir(2>> y) redir(2>& 1) redir(3<& -) redir(&> z))))',
    ],
    ['a 2 >x', 'List(stmt(cmd(a 2 redir(> x))))'],
    ['{fd}>x', 'List(stmt(cmd(redir({fd}> x))))'],
    ['a <<<  "x y" <<- EOF', 'List(stmt(cmd(a redir(<<<  "x y") redir(<<- EOF))))'],
    ['a <(b; c) >(d)', 'List(stmt(cmd(a <(b; c) >(d))))'],
    [
      'if a;then b;elif c;then d;else e;fi >x',
      'List(stmt(IfClause(IfBranch(if List(stmt(cmd(a) ;)) then List(stmt(cmd(b) ;))) IfBranch(elif List(stmt(cmd(c) ;)) then List(stmt(cmd(d) ;))) ElseBranch(else List(stmt(cmd(e) ;))) fi redir(> x))))',
    ],
    ['for a in b c; do d; done', 'List(stmt(ForClause(for a in b c ; do List(stmt(cmd(d) ;)) done)))'],
    ['for a do d; done', 'List(stmt(ForClause(for a do List(stmt(cmd(d) ;)) done)))'],
    ['for a in b; { d; }', 'List(stmt(ForClause(for a in b ; { List(stmt(cmd(d) ;)) })))'],
    [
      'for ((i=0; i<2; i++)); do d; done',
      'List(stmt(ForClause(for ((i=0; i<2; i++)) ; do List(stmt(cmd(d) ;)) done)))',
    ],
    ['for ((;;)) do d; done', 'List(stmt(ForClause(for ((;;)) do List(stmt(cmd(d) ;)) done)))'],
    [
      'while a; do b; done',
      'List(stmt(WhileClause(while List(stmt(cmd(a) ;)) do List(stmt(cmd(b) ;)) done)))',
    ],
    [
      'case $x in (a|b) c;; *) ;; esac',
      'List(stmt(CaseClause(case $x in CaseItem(( a | b ) List(stmt(cmd(c))) ;;) CaseItem(* ) List() ;;) esac)))',
    ],
    [
      'case x in a) b ;& c) d; esac',
      'List(stmt(CaseClause(case x in CaseItem(a ) List(stmt(cmd(b))) ;&) CaseItem(c ) List(stmt(cmd(d) ;))) esac)))',
    ],
    [
      '(a;b)|{ c; }',
      'List(stmt(Pipeline(Group(( List(stmt(cmd(a) ;) stmt(cmd(b))) )) | Group({ List(stmt(cmd(c) ;)) }))))',
    ],
    ['[[ ! -f a && ( b == c* || $d ) ]]', 'List(stmt(TestCommand([[ ! -f a && ( b == c* || $d ) ]])))'],
    ['[[ a =~ ^(b|c)$ ]]', 'List(stmt(TestCommand([[ a =~ ^(b|c)$ ]])))'],
    ['(( a + 1 )) && b', 'List(stmt(AndOr(ArithmeticCommand((( a + 1 ))) && cmd(b))))'],
    ['f() { a; }', 'List(stmt(FunctionDefinition(f ( ) Group({ List(stmt(cmd(a) ;)) }))))'],
    ['function f { a; }', 'List(stmt(FunctionDefinition(function f Group({ List(stmt(cmd(a) ;)) }))))'],
    ['function f ( a )', 'List(stmt(FunctionDefinition(function f Group(( List(stmt(cmd(a))) )))))'],
    ['a # b && c', 'List(stmt(cmd(a)))'],
    ['a\n\nb # c\n  d', 'List(stmt(cmd(a)) stmt(cmd(b)) stmt(cmd(d)))'],
  ])('reads %j', (text, tree) => {
    expect(describeNode(script(text).body)).toBe(tree)
  })

  it.each([
    ['if a; then b', 'syntax-error'],
    ['a "b', 'syntax-error'],
    ['a $(b', 'syntax-error'],
    ['a "$(if)"', 'syntax-error'],
    ['foo(', 'unexpected-text'],
    ['coproc a', 'not-modelled'],
    ['a '.repeat(40_000), 'too-long'],
    ['$(a '.repeat(600), 'too-complex'],
    ['<<A '.repeat(600), 'too-complex'],
  ])('takes %j as it is', (text, reason) => {
    expect(parseShellText(text)).toMatchObject({ type: 'Opaque', reason })
  })

  it('knows shell comments and heredoc bodies as leaves', () => {
    const text = 'cat <<A; b # c\nx $y\nA\nd'
    expect(script(text).leaves.map(({ type, text }) => [type, text])).toEqual([
      ['Word', 'cat'],
      ['HeredocOperator', '<<A'],
      ['Operator', ';'],
      ['Word', 'b'],
      ['ShellComment', '# c'],
      ['HeredocBody', 'x $y\nA'],
      ['Word', 'd'],
    ])
  })

  it('does not take a # inside a word for a comment', () => {
    expect(script('a#b ${c#d} ;#e').leaves.map(({ text }) => text)).toEqual(['a#b', '${c#d}', ';', '#e'])
  })

  it.each([
    '$(a ',
    '"$(',
    '`',
    '<(',
    '${a:-',
    '$((',
    '( ',
    '{ ',
    'if a; then ',
    'case a in b) ',
    'a=(',
    '{a,',
    '?(',
    '[[ ',
    '! ',
    'f() { ',
    '<<A ',
  ])('ends soon on %j over and over', (unit) => {
    const start = performance.now()
    parseShellText(unit.repeat(Math.floor(65_000 / unit.length)))
    expect(performance.now() - start).toBeLessThan(2000)
  })

  const piece = fc.constantFrom(
    'a',
    ' ',
    '\n',
    ';',
    '&',
    '|',
    '&&',
    '||',
    '(',
    ')',
    '{ ',
    ' }',
    'if ',
    ' then ',
    ' fi',
    'for x in ',
    ' do ',
    ' done',
    'case x in ',
    ' esac',
    ';;',
    '"',
    "'",
    '\\',
    '$',
    '$(',
    '`',
    '${',
    '}',
    '<',
    '>',
    '<<E',
    '<<<',
    '&>',
    '2>',
    '#',
    '[[ ',
    ' ]]',
    '((',
    '))',
    '=',
    '!',
    '\r',
    '\u00a0',
    '\ud800',
    '*',
  )
  const shellText = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  )

  it('never throws, and its leaves hold every character but blanks', () => {
    fc.assert(
      fc.property(shellText, (text) => {
        const shell = parseShellText(text)
        if (shell.type === 'Opaque') return
        let at = 0
        for (const [index, leaf] of shell.leaves.entries()) {
          expect(leaf.index).toBe(index)
          expect(leaf.text).toBe(text.slice(leaf.start, leaf.end))
          expect(leaf.gapBefore).toBe(leaf.start > at)
          expect(text.slice(at, leaf.start)).toMatch(/^(?:[ \t\n]|\\\n)*$/)
          at = leaf.end
        }
        expect(text.slice(at)).toMatch(/^(?:[ \t\n]|\\\n)*$/)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('parseShell', () => {
  const dockerfile = 'FROM a\nRUN set -e; \\\n# why\n\n  ap\\\nt "x  \\\n # in\n y" \\\n  # end\n  && b\n'

  it('leads from joined offsets back to the source', () => {
    const shell = parseShell(shellForm(dockerfile))
    if (shell.type === 'Opaque') throw new Error(shell.message)
    const sources = shell.leaves.map((leaf) => {
      const { start, end } = sourceSpan(shell.source, leaf)
      return dockerfile.slice(start, end)
    })
    expect(sources).toEqual(['set', '-e', ';', 'ap\\\nt', '"x  \\\n # in\n y"', '&&', 'b'])
    expect(sourceOffset(shell.source, shell.source.text.length)).toBe(dockerfile.length - 1)
  })

  it('says which comment stands before which token', () => {
    const { source } = parseShell(shellForm(dockerfile))
    expect(
      source.lines.map(({ start, leading }) => [
        source.text.slice(start, start + 4),
        leading.map(({ type }) => type),
      ]),
    ).toEqual([
      ['set ', ['Space']],
      ['  ap', ['Continuation', 'CommentLine', 'EmptyLine']],
      ['t "x', ['Continuation']],
      [' y" ', ['Continuation', 'CommentLine']],
      ['  &&', ['Continuation', 'CommentLine']],
    ])
  })
})

describe('wordLiteral', () => {
  it.each([
    ['a', 'a'],
    [`a'b c'"d\\"e\\f"\\ g`, 'ab cd"e\\f g'],
    ['$a', null],
    ['"$a"', null],
    ["'$a'", '$a'],
    ['a*', null],
    ['"a*"', 'a*'],
    ['{a,b}', null],
    ['`a`', null],
    ['~/x', null],
  ])('of %j is %j', (word, literal) => {
    expect(wordLiteral(word)).toBe(literal)
  })
})
