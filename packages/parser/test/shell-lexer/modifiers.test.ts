import { describe, expect, it } from 'vitest'
import { errorOf, valueOf } from './sample-expansion.js'

describe('defaults, alternatives and demands', () => {
  it.each([
    ['${X-d}${X:-d}', 'dd'],
    ['${A-d}${A:-d}', 'abcabc'],
    ['${EMPTY-d}|${EMPTY:-d}', '|d'],
    ['${X+d}${X:+d}', ''],
    ['${A+d}${A:+d}', 'dd'],
    ['${EMPTY+d}|${EMPTY:+d}', 'd|'],
    ['${A?d}${A:?d}${EMPTY?d}', 'abcabc'],
    ['${X:-${Y:-$A}}', 'abc'],
    ['${X:-"a}b"}', 'a}b'],
    ['${X:-a\\}b}', 'a}b'],
    ["${X:-'a b'}", 'a b'],
    ['"${X:-"a b"}"', 'a b'], // the word is lexed afresh: the double quotes around it don't count
    ['${X:-<< a}', '<< a'],
    ['${+d}', ''], // no name: an unset variable
  ])('%j gives %j', (word, value) => {
    expect(valueOf(word)).toBe(value)
  })

  it.each([
    ['${X?}', 'X: is not allowed to be unset'],
    ['${X:?}', 'X: is not allowed to be unset'],
    ['${EMPTY:?}', 'EMPTY: is not allowed to be empty'],
    ['${X?say why}', 'X: say why'],
    ['${EMPTY:?$A}', 'EMPTY: abc'],
    ['${X:-${Y?no}}', 'Y: no'],
    ['${A^^}', 'unsupported modifier (^) in substitution'],
    ['${A=x}', 'unsupported modifier (=) in substitution'],
    ['${A:=x}', 'unsupported modifier (:=) in substitution'],
    ['${A:1:2}', 'unsupported modifier (:1) in substitution'],
    ['${A:#x}', 'unsupported modifier (:#) in substitution'],
    ['${A:%', 'unsupported modifier (:%) in substitution'],
    ['${A:', "syntax error: missing '}'"],
    ['${A:-', "syntax error: missing '}'"],
    ['${A:-b', "syntax error: missing '}'"],
    ["${A:-'b}", "syntax error: missing '}'"],
    // An error inside, with nothing after it, is taken for the end.
    ['${X:-${Y?no}', "syntax error: missing '}'"],
    ['${X:-${Y^', "syntax error: missing '}'"],
    ['${X:-${Y^}', 'unsupported modifier (^) in substitution'],
  ])('%j is an error', (word, error) => {
    expect(errorOf(word)).toBe(error)
  })
})

describe('prefixes and suffixes', () => {
  it.each([
    ['${A#a}', 'bc'],
    ['${A#b}', 'abc'],
    ['${A#}', 'abc'],
    ['${A#*}', 'abc'],
    ['${A##*}', ''],
    ['${A#?}', 'bc'],
    ['${A##?}', 'bc'],
    ['${PATH#*/}', 'usr/local/bin'],
    ['${PATH##*/}', 'bin'],
    ['${PATH%/*}', '/usr/local'],
    ['${PATH%%/*}', ''],
    ['${FILE%.*}', 'a.tar'],
    ['${FILE%%.*}', 'a'],
    ['${FILE#?.}', 'tar.gz'],
    ['${A%c}', 'ab'],
    ['${A%b}', 'abc'],
    ['${X#a}${X%a}', ''],
    ['${ROCKET#??}', 'é'],
    ['${ROCKET%?}', 'é🚀'],
    ['${LINES##*}', '\ntwo'], // neither wildcard matches a line feed
    ['${LINES##*?two}', 'one\ntwo'],
    ['${LINES##*\n*}', ''],
    ['${LINES%%*}', 'one\n'],
    ['${WILD#a\\*}', 'b?c\\d'],
    ['${WILD#??b\\?}', 'c\\d'],
    ['${WILD%\\\\d}', 'a*b?c'],
    ['${WILD%b\\?c*}', 'a*'],
    ["${A#'a'}", 'bc'],
    ['${A#"$A"}', ''],
    ['${A#${X:-a}}', 'bc'],
    ['${A#"#"a}', 'bc'], // a quoted second `#` asks for the longest match all the same
    ['${A#.}${A#[a]}', 'abcabc'],
    // A byte order mark before the pattern is not part of it; a suffix pattern is read from its end.
    ['${A#\uFEFFa}', 'bc'],
    ['${MARKED#\uFEFF\uFEFF}', 'a\uFEFF'],
    ['${A%c\uFEFF}', 'ab'],
  ])('%j gives %j', (word, value) => {
    expect(valueOf(word)).toBe(value)
  })

  it('escapes by a backslash in the pattern whatever the escape character is', () => {
    expect(valueOf('${WILD#a\\*}', { escape: '`' })).toBe('b?c\\d')
    expect(valueOf('${A#`a}', { escape: '`' })).toBe('abc')
    expect(errorOf('${A#\\}', { escape: '`' })).toContain("invalid escape '\\\uFFFD'")
  })

  it.each([
    ['${A#\\a}', "invalid pattern (\\a) in substitution: invalid escape '\\a'"],
    ['${A##\\🚀}', "invalid pattern (\\🚀) in substitution: invalid escape '\\🚀'"],
    ["${A#'\\'}", "invalid pattern (\\) in substitution: invalid escape '\\\uFFFD'"],
    ['${A%b\\a}', "invalid pattern (\\ab) in substitution: invalid escape '\\a'"], // shown reversed
    ['${X%\\a}', "invalid pattern (\\a) in substitution: invalid escape '\\a'"],
    ['${A#a', "syntax error: missing '}'"],
  ])('%j is an error', (word, error) => {
    expect(errorOf(word)).toBe(error)
  })
})

describe('replacements', () => {
  it.each([
    ['${A/b/X}', 'aXc'],
    ['${A/z/X}', 'abc'],
    ['${A/?/X}', 'Xbc'],
    ['${A//?/X}', 'XXX'],
    ['${A/*/X}', 'X'],
    ['${A//*/X}', 'X'], // the empty match at the end touches the one before it
    ['${A//b*/X}', 'aX'],
    ['${A///X}', 'XaXbXcX'],
    ['${EMPTY///X}', 'X'],
    ['${EMPTY//*/X}', 'X'],
    ['${LINES//*/X}', 'X\nX'],
    ['${LINES//o/0}', '0ne\ntw0'],
    ['${ROCKET//é/e}', 'e🚀e'],
    ['${ROCKET//?/.}', '...'],
    ['${PATH//\\//-}', '-usr-local-bin'],
    ["${PATH//'/'/-}", '-usr-local-bin'],
    ['${FILE//./-}', 'a-tar-gz'],
    ['${WILD//\\*/-}', 'a-b?c\\d'],
    ['${A/b/$PATH}', 'a/usr/local/binc'],
    ['${A/b/"}"}', 'a}c'],
    ['${A/b/\\}}', 'a\\}c'], // escapes are kept in the replacement too
    ['${A/b/x/y}', 'ax/yc'],
    ['${X/b/x}', ''],
    ['${X///x}', 'x'],
  ])('%j gives %j', (word, value) => {
    expect(valueOf(word)).toBe(value)
  })

  it.each([
    ["${A//b/'<$0>'}", 'a<b>c'],
    ["${A//b/'<${0}>'}", 'a<b>c'],
    ["${A//b/'$$0'}", 'a$0c'],
    ["${A//b/'$1${x}$é$00'}", 'ac'],
    ["${A//b/'$0x'}", 'ac'], // the group `0x`
    ["${A//b/'$ ${ ${} ${0 $'}", 'a$ ${ ${} ${0 $c'],
    ["${A//b/'${a$0'}", 'a${abc'],
    ["${A///'<$0>'}", '<>a<>b<>c<>'],
    ["${A/b/'$0'}", 'a$0c'], // not a template for one match
  ])('the replacement of all matches is a template: %j gives %j', (word, value) => {
    expect(valueOf(word)).toBe(value)
  })

  it.each([
    ['${A/b}', "syntax error: missing '/' in ${}"],
    ['${A//b}', "syntax error: missing '/' in ${}"],
    ['${A/b/c', "syntax error: missing '}'"],
    ['${A/${X?no}/c}', 'X: no'],
    ['${A/b/${X?no}}', 'X: no'],
    ['${A/\\b/c}', "invalid pattern (\\b) in substitution: invalid escape '\\b'"],
  ])('%j is an error', (word, error) => {
    expect(errorOf(word)).toBe(error)
  })
})
