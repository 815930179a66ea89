import { parse } from '@dockwright/parser'
import { sameMeaning } from '@dockwright/semantics'
import { describe, expect, test } from 'vitest'

const tick = '# escape=`\n'
const windows = `${tick}FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell", "-Command"]\n`

/** Rule, and two Dockerfiles that look alike. */
const DIFFERENT: readonly (readonly [rule: string, a: string, b: string])[] = [
  ['quotes are words', 'RUN echo "a"', 'RUN echo a'],
  ['blanks in quotes are content', 'RUN echo "a  b"', 'RUN echo "a b"'],
  ['single and double quotes differ', "RUN echo '$a'", 'RUN echo "$a"'],
  ['; is not &&', 'RUN a ; b', 'RUN a && b'],
  ['|| is not |', 'RUN a || b', 'RUN a | b'],
  ['& is an operator', 'RUN a & b', 'RUN a ; b'],
  ['a background job is one', 'RUN a & b', 'RUN a && b'],
  ['a group is no subshell', 'RUN { a; }', 'RUN (a)'],
  ['a descriptor needs no blank', 'RUN a 2>x', 'RUN a 2 >x'],
  ['an escaped blank is part of its word', 'RUN a\\ b', 'RUN a b'],
  ['a word cut by a continuation is one word', 'RUN foo\\\nbar', 'RUN foo \\\nbar'],
  ['indentation in quotes is content', 'RUN echo "a\\\n  b"', 'RUN echo "a\\\nb"'],
  ['a shell comment swallows the rest', 'RUN a # && b', 'RUN a && b'],
  ['a shell comment is kept', 'RUN a # why', 'RUN a'],
  ['a # in a word is no comment', 'RUN a#b', 'RUN a #b'],
  ['<<- EOF is no here-document', 'RUN a <<-EOF\nEOF', 'RUN a <<- EOF'],
  ['the tag of a here-document', 'RUN cat <<A\nA', 'RUN cat <<B\nB'],
  ['a quoted tag does not expand', 'COPY <<A /x\n$v\nA', 'COPY <<"A" /x\n$v\nA'],
  ['<<- strips tabs', 'COPY <<A /x\n\tv\nA', 'COPY <<-A /x\n\tv\nA'],
  ['the body of a here-document', 'COPY <<A /x\nv \nA', 'COPY <<A /x\nv\nA'],
  ['a here-string is a word', 'RUN a <<< b', 'RUN a <<< "b"'],
  ['an exec form is no shell form', 'CMD ["a"]', "CMD ['a']"],
  ['a JSON array made shell form', 'ENTRYPOINT ["a", "b"]', 'ENTRYPOINT a b'],
  ['a blank in a shell-form CMD is stored', 'CMD a  b', 'CMD a b'],
  ['a blank in a shell-form ENTRYPOINT is stored', 'ENTRYPOINT a  b', 'ENTRYPOINT a b'],
  ["a blank in HEALTHCHECK's command is stored", 'HEALTHCHECK CMD a  b', 'HEALTHCHECK CMD a b'],
  ['what ONBUILD stores keeps its blanks', 'ONBUILD RUN a  b', 'ONBUILD RUN a b'],
  ['what ONBUILD stores keeps its keyword', 'ONBUILD run a', 'ONBUILD RUN a'],
  ['MAINTAINER keeps its blanks', 'MAINTAINER a  b', 'MAINTAINER a b'],
  ['a legacy ENV keeps its blanks', 'ENV a b  c', 'ENV a b c'],
  ['a legacy ENV keeps its quotes', 'ENV a "b"', 'ENV a=b'],
  ['a legacy ENV is not the modern one', 'ENV a b', 'ENV a=b'],
  ['quotes of an ENV value', 'ENV a="b"', 'ENV a=b'],
  ['an escaped blank in an ENV value', 'ENV a=b\\ c', 'ENV a="b c"'],
  ['the order of pairs', 'ENV a=1 b=2', 'ENV b=2 a=1'],
  ['an ARG without a value', 'ARG a', 'ARG a='],
  ['-- ends the flags', 'COPY -- --a b', 'COPY --a b'],
  ['the terminator -- itself', 'CMD -- a', 'CMD a'],
  ['the value of a flag', 'COPY --from=a b c', 'COPY --from=A b c'],
  ['the order of flags', 'COPY --link --from=a b c', 'COPY --from=a --link b c'],
  ['a flag without a value', 'COPY --link a b', 'COPY --link=true a b'],
  ['the order of words', 'COPY a b c', 'COPY b a c'],
  ['two ports are not one', 'EXPOSE 80 443', 'EXPOSE 80443'],
  ['the case of a stage name', 'FROM a AS b', 'FROM a AS B'],
  ['the tag of an image', 'FROM a:1', 'FROM a:2'],
  ['an instruction that was swallowed', 'RUN a \\\n\nRUN b', 'RUN a\n\nRUN b'],
  ['a lost instruction', 'FROM a\nRUN b', 'FROM a'],
  ['an added instruction', 'FROM a', 'FROM a\nRUN b'],
  ['a lost comment', '# c\nFROM a', 'FROM a'],
  ['a comment moved to another instruction', '# c\nARG a\nFROM b', 'ARG a\n# c\nFROM b'],
  ['a changed comment', '# c\nFROM a', '# d\nFROM a'],
  ['the order of comments', '# c\n# d\nFROM a', '# d\n# c\nFROM a'],
  ['a comment moved within an instruction', 'COPY a \\\n# c\nb d', 'COPY a b \\\n# c\nd'],
  ['a comment moved within a RUN', 'RUN a \\\n# c\n&& b \\\n&& d', 'RUN a \\\n&& b \\\n# c\n&& d'],
  ['a comment moved out of an instruction', 'RUN a \\\n# c\n b', '# c\nRUN a \\\n b'],
  ['a comment inside a word that is cut', 'RUN a\\\n# c\nb', 'RUN a\\\nb'],
  ['an empty # ends the description of an ARG', '# a the a\n#\nARG a', '# a the a\n  #\nARG a'],
  ['a lost empty #', '# a\n#\nARG a', '# a\nARG a'],
  ['a check comment counts in column 1 only', '  # check=skip=all\nFROM a', '# check=skip=all\nFROM a'],
  ['a directive', '# syntax=a\nFROM a', '# syntax=b\nFROM a'],
  ['a comment that became a directive', '\n# syntax=a\nFROM a', '# syntax=a\nFROM a'],
  ['the escape character', '# escape=`\nFROM a', '# escape=\\\nFROM a'],
  ['an unknown instruction keeps its text', 'FOO a  b', 'FOO a b'],
  [
    'blanks in a cmd shell',
    `${tick}FROM x\nSHELL ["cmd", "/S", "/C"]\nRUN a  b`,
    `${tick}FROM x\nSHELL ["cmd", "/S", "/C"]\nRUN a b`,
  ],
  ['blanks within a PowerShell line', `${windows}RUN a  b`, `${windows}RUN a b`],
  ['indentation in PowerShell quotes', `${windows}RUN a "b\`\n  c"`, `${windows}RUN a "b\`\n c"`],
  [
    'blanks under a shell that is unknown',
    'FROM x\nSHELL ["python", "-c"]\nRUN a  b',
    'FROM x\nSHELL ["python", "-c"]\nRUN a b',
  ],
]

const SAME: readonly (readonly [rule: string, a: string, b: string])[] = [
  ['the case of keywords', 'from a\nrun b', 'FROM a\nRUN b'],
  ['the case of AS', 'FROM a as b', 'FROM a AS b'],
  ["the case of HEALTHCHECK's kind", 'HEALTHCHECK none', 'HEALTHCHECK NONE'],
  ['blanks between words', 'COPY  a \t b', 'COPY a b'],
  ['blanks and breaks between shell words', 'RUN a  &&   b', 'RUN a \\\n    && b'],
  ['the side of an operator', 'RUN a && \\\n b', 'RUN a \\\n && b'],
  ['the side of an operator, with a comment between', 'RUN a && \\\n# c\n b', 'RUN a \\\n# c\n && b'],
  ['blanks between JSON elements', 'CMD [ "a","b" ]', 'CMD ["a", "b"]'],
  ['blank lines', 'FROM a\n\n\nRUN b\n\n', 'FROM a\nRUN b\n'],
  ['line endings', 'FROM a\r\nRUN b \\\r\n c\r\n', 'FROM a\nRUN b \\\n c\n'],
  ['a byte order mark', '\ufeffFROM a', 'FROM a'],
  ['a blank line in a continuation', 'RUN a \\\n\n  b', 'RUN a \\\n  b'],
  ['the blanks of a directive', '#syntax = a\nFROM a', '# syntax=a\nFROM a'],
  ['the indentation of a comment', '  # c\nFROM a', '# c\nFROM a'],
  ['quotes of a flag', 'COPY --from="a" b c', 'COPY --from=a b c'],
  ['indentation of a PowerShell line', `${windows}RUN a ; \`\n      b`, `${windows}RUN a ; \`\n    b`],
  ['a pair on a line of its own', 'ENV a=1 b=2', 'ENV a=1 \\\n    b=2'],
]

describe('sameMeaning', () => {
  test.each(DIFFERENT)('sees a difference: %s', (_rule, a, b) => {
    expect(sameMeaning(parse(a), parse(b))).toMatchObject({ same: false })
    expect(sameMeaning(parse(b), parse(a))).toMatchObject({ same: false })
  })

  test.each(SAME)('sees none: %s', (_rule, a, b) => {
    expect(sameMeaning(parse(a), parse(b))).toEqual({ same: true })
    expect(sameMeaning(parse(b), parse(a))).toEqual({ same: true })
  })

  test('a document means the same as itself', () => {
    for (const [, a, b] of [...DIFFERENT, ...SAME]) {
      expect(sameMeaning(parse(a), parse(a))).toEqual({ same: true })
      expect(sameMeaning(parse(b), parse(b))).toEqual({ same: true })
    }
  })

  test('the answer says what differs and where in the first document', () => {
    expect(sameMeaning(parse('FROM a\nCMD x  y'), parse('FROM a\nCMD x y'))).toEqual({
      same: false,
      reason: 'the arguments changed',
      at: { start: 7, end: 15 },
    })
  })
})
