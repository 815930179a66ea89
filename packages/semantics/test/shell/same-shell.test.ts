import { describe, expect, it } from 'vitest'
import { sameShell } from '../../src/shell/index.js'
import { shellForm } from './support/shell-form.js'

function compare(first: string, second: string): ReturnType<typeof sameShell> {
  return sameShell(shellForm(`RUN ${first}\n`), shellForm(`RUN ${second}\n`))
}

describe('sameShell', () => {
  it.each([
    ['a && b', 'a \\\n    &&   b'],
    ['a&&b', 'a && b'],
    ['a;b', 'a; \\\n  b'],
    ['a>x', 'a > x'],
    ['a 2>x', 'a 2> x'],
    ['a&b', 'a & b'],
    ['(a)', '( a )'],
    ['{ a;}', '{ a; }'],
    ['a;', 'a'],
    ['if a;then b;fi', 'if a; then \\\n b; \\\n fi'],
    ['case x in a|b)c;;esac', 'case x in a | b) c ;; esac'],
    ['f(){ a; }', 'f() { a; }'],
    ['a # x', 'a   # x'],
    ['[[ a&&b ]]', '[[ a && b ]]'],
    ['a "b  c"', 'a   "b  c"'],
    ['cat   <<A   >x\nA', 'cat <<A > x\nA'],
  ])('sees the same program in %j and %j', (first, second) => {
    expect(compare(first, second)).toEqual({ same: true })
    expect(compare(second, first)).toEqual({ same: true })
  })

  it.each([
    ['a; b', 'a && b'],
    ['a && b', 'a || b'],
    ['a & b', 'a && b'],
    ['a & b', 'a; b'],
    ['a | b', 'a || b'],
    ['a | b', 'a |& b'],
    ['a 2 >x', 'a 2>x'],
    ['a 2 > x', 'a 2> x'],
    ['a >x', 'a >>x'],
    ['a >&2', 'a > 2'],
    ['a &> x', 'a & > x'],
    ['a &>x', 'a&>x'],
    ['a "b"', 'a b'],
    ['a "b"', "a 'b'"],
    ['a "b  c"', 'a "b c"'],
    ["a 'b\tc'", "a 'b c'"],
    ['a b\\ c', 'a b c'],
    ['a b\\ c', 'a b\\  c'],
    ['a bc', 'a b c'],
    ['a\\\nb', 'a \\\nb'],
    ['a "b\\\n c"', 'a "b\\\nc"'],
    ['{ a; }', '(a)'],
    ['{ a; } && b', '{ a && b; }'],
    ['a && { b || c; }', 'a && b || c'],
    ['(a; b) | c', 'a; (b) | c'],
    ['! a', 'a'],
    ['! a', '!a'],
    ['time a', '\\time a'],
    ['time -p a', 'time - p a'],
    ['a # b', 'a #b'],
    ['a # b', 'a b'],
    ['a # b; c', 'a; c # b'],
    ['a #b', 'a#b'],
    ['a; #b', 'a'],
    ['A=1 b', 'b A=1'],
    ['A=1 b', 'A= 1 b'],
    ['A=1; b', 'A=1 b'],
    ['a=(b)', 'a= (b)'],
    ['a=(b c)', 'a=(b  c)'],
    ['((a))', '( (a) )'],
    ['$((a))', '$( (a) )'],
    ['a $((1 + 2))', 'a $((1+2))'],
    ['a $(b; c)', 'a $(b && c)'],
    ['a `b`', 'a $(b)'],
    ['a <<E', 'a << E'],
    ['cat <<E', 'cat<<E'],
    ['cat <<-E', 'cat <<E'],
    ['cat <<-E', 'cat <<- E'],
    ["cat <<'E'", 'cat <<E'],
    ['(cat <<E)', '(cat <<E )'],
    ['cat <<E|x', 'cat <<E | x'],
    ['cat <<E; x', 'cat <<E ; x'],
    ['cat <<<a', 'cat <<a'],
    ['a <<<"b"', 'a <<< "b"'],
    ['f() { a; }', 'f() ( a )'],
    ['f() { a; }', 'function f() { a; }'],
    ['f() { a; }', 'f () { b; }'],
    ['case x in a) b ;; esac', 'case x in (a) b ;; esac'],
    ['case x in a) b ;; esac', 'case x in a|a) b ;; esac'],
    ['case x in a) b ;; c) d ;; esac', 'case x in a) b ;& c) d ;; esac'],
    ['if a; then b; fi', 'if a; then b; else :; fi'],
    ['if a; then b; fi; c', 'if a; then b; c; fi'],
    ['while a; do b; done', 'until a; do b; done'],
    ['for a in b; do c; done', 'for a; do c; done'],
    ['for a in b; do c; done', 'for a in b; { c; }'],
    ['[[ a && b ]]', '[ a ] && [ b ]'],
    ['[[ a =~ b ]]', '[[ a == b ]]'],
    [`a 'b  c`, `a 'b c`],
    ['a "b" "c  d', 'a "b" "c d'],
    ['a[x  y]=b', 'a[x y]=b'],
    ["a $'b\\'  c'", "a $'b\\' c'"],
    ['a ${b:-c  d}', 'a ${b:-c d}'],
    ['a \\\\" b  c"', 'a \\\\" b c"'],
    ['a "', 'a  "'],
    ['a\u00a0b', 'a b'],
    ['a\fb', 'a b'],
    ['a \r b', 'a b'],
    ['a; b', 'b; a'],
    ['a $x', 'a ${x}'],
    ['a', 'a a'],
    ['a a', 'a'],
    ['a > x < y', 'a < y > x'],
    ['a {b,c}', 'a {b, c}'],
    ['a;;', 'a;'],
    ['a <(b)', 'a < (b)'],
  ])('tells %j from %j', (first, second) => {
    expect(compare(first, second).same).toBe(false)
    expect(compare(second, first).same).toBe(false)
  })

  it('says why, and where', () => {
    expect(compare('a  b', 'a  c')).toEqual({ same: false, reason: 'tokens', at: 3 })
    expect(compare('cat <<E', 'cat<<E')).toEqual({ same: false, reason: 'heredoc-gap', at: 4 })
    expect(compare('a (', 'a  (')).toMatchObject({ same: false, reason: 'opaque' })
  })
})
