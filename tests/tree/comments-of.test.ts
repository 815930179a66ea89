import { commentsOf } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { describe, expect, test } from 'vitest'

function comments(text: string): string[] {
  return commentsOf(parse(text)).map((comment) => {
    expect(text.slice(comment.start, comment.end)).toBe(comment.text)
    return comment.text
  })
}

describe('commentsOf finds a comment', () => {
  test.each([
    ['between instructions, without the blanks at its end', '  # a  \nFROM x\n#b', ['# a', '#b']],
    ['inside a continued instruction', 'RUN a \\\n  # one \\\n# two\n b', ['# one \\', '# two']],
    ['between flags', 'COPY --link \\\n# f\n --chmod=1 a b', ['# f']],
    ['inside a JSON array', 'CMD ["a", \\\n# j\n"b"]', ['# j']],
    ['inside a word that is cut', 'COPY a\\\n# w\nb c', ['# w']],
    ['inside a keyword that is cut', 'FR\\\n  # k\nOM x', ['# k']],
    ['inside a value that is cut', 'ENV A="b \\\n# v\n c"', ['# v']],
    ['at the end of an instruction that the file ends in', 'RUN a \\\n# e', ['# e']],
    ['inside ONBUILD', 'ONBUILD RUN a \\\n# o\n b', ['# o']],
  ])('%s', (_where, text, expected) => {
    expect(comments(text)).toEqual(expected)
  })
})

describe('commentsOf takes for no comment', () => {
  test.each([
    ['a directive', '# escape=`\nFROM x'],
    ['what stands in a here-document', 'RUN <<E\n# a\nE\n'],
    ['a # in a line', 'RUN a # b'],
  ])('%s', (_what, text) => {
    expect(comments(text)).toEqual([])
  })
})
