import { describe, expect, it } from 'vitest'
import { applyTextEdits } from '../../scripts/compare-formatters/apply-text-edits.js'
import { broken, losesComment, read } from '../../scripts/compare-formatters/judge.js'

function verdict(before: string, after: string): string | null {
  return broken(read(`FROM a\n${before}\n`), read(`FROM a\n${after}\n`))
}

describe('the judge of the comparison', () => {
  it.each([
    ['RUN a  &&  b', 'run a \\\n    && b'],
    ['RUN <<EOF\na  b\nEOF', 'RUN <<EOF\na b\nEOF'],
    ['CMD a   b', 'CMD a b'],
    ['FROM b as c', 'FROM b AS c'],
    ['ENV A b\\ c', 'ENV A="b c"'],
    ['LABEL a=$b', 'LABEL a="$b"'],
    ['MAINTAINER a <b@c>', 'LABEL org.opencontainers.image.authors="a <b@c>"'],
    ['COPY --link --chown=1 a b', 'COPY --chown=1 --link ["a", "b"]'],
    ['SHELL ["pwsh"]\nRUN $a  = @{ b  = 1 }', 'SHELL ["pwsh"]\nRUN $a = @{ b = 1 }'],
    ['HEALTHCHECK cmd a', 'HEALTHCHECK CMD a'],
  ])('takes %j for the same as %j', (before, after) => {
    expect(verdict(before, after)).toBe(null)
  })

  it.each([
    ['RUN a "b  c"', 'RUN a "b c"', 'RUN'],
    ['RUN a \\\n  && b', 'RUN a \\\n  b', 'RUN'],
    ['RUN cat <<EOF\na  b\nEOF', 'RUN cat <<EOF\na  c\nEOF', 'RUN'],
    ['COPY <<EOF /a\na  b\nEOF', 'COPY <<EOF /a\na b\nEOF', 'COPY'],
    ['CMD ["a"]', 'CMD a', 'CMD'],
    ['COPY ["a b", "c"]', 'COPY a b c', 'COPY'],
    ['COPY --chmod=755 a b', 'COPY a b', 'COPY'],
    ['ENV A=$b', "ENV A='$b'", 'ENV'],
    ['LABEL a="b\\\n  c"', 'LABEL a="b\\\n c"', 'LABEL'],
    ['MAINTAINER a', 'LABEL org.opencontainers.image.authors="b"', 'MAINTAINER'],
    ['ONBUILD RUN a', 'ONBUILD RUN b', 'ONBUILD'],
    ['RUN a', 'RUN a\nRUN b', 'instructions'],
    ['RUN a', 'ENV a', 'BuildKit rejects it'],
  ])('sees that %j is not %j', (before, after, reason) => {
    expect(verdict(before, after)).toBe(reason)
  })

  it('sees that a directive is lost', () => {
    expect(broken(read('# syntax=a\nFROM b\n'), read('FROM b\n'))).toBe('directives')
  })

  it('counts a comment as lost when its text is nowhere in the result, however often it was there', () => {
    const file = read('# a\nFROM b\nRUN c \\\n  # a\n  d\n')
    expect(losesComment(file, read('#a\nFROM b\n  # a\nRUN c d\n'))).toBe(false)
    expect(losesComment(file, read('# a\nFROM b\nRUN c d\n'))).toBe(true)
  })
})

describe('applyTextEdits', () => {
  it('applies edits in any order, with any line ending', () => {
    const edit = (line: number, start: number, end: number, newText: string) => ({
      range: { start: { line, character: start }, end: { line, character: end } },
      newText,
    })
    const text = 'ab\r\ncd\nef'
    expect(applyTextEdits(text, [edit(0, 1, 2, 'B'), edit(2, 0, 0, '  '), edit(1, 0, 2, '')])).toBe(
      'aB\r\n\n  ef',
    )
  })
})
