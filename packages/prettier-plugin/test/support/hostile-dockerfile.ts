import fc from 'fast-check'

const SEPARATORS = [
  ...[' ', ' ', ' ', '  ', '\t', ' \u00a0', ' \\\n', ' \\\n    ', '\\\n', ' \\ \t\n\t', ' \\\n\\\n', ' \\\n\n', ' \\\n \n  '],
  ...[' \\\n# note\n', ' \\\n   # note \\\n  ', ' \\\n#\n', ' \\\n# a\n\n  # b\n  \\\n  '],
]
const WORDS = [
  ...['a', 'b=c', 'A=1', '/x', 'C:\\', 'C:\\\\', '\\', '`', '"a b"', "'c  d'", '"e \\\n   f"', 'g\\\nh', '"', "'", '=', '=x'],
  ...['[', ']', '["a",', '"b"]', '["a b", "c"]', '[ "x" ,"y" ]', '[]', '#', '#x', '# y', '-', '--', '--from=x', '--x="a b"'],
  ...['&&', '||', '|', ';', '&', '(', ')', '{', '}', 'if', 'then', 'fi', 'for', 'do', 'done', 'case', 'esac', '>', '2>', '>x', '2>&1', '&>'],
  ...['$x', '${x:-y z}', '$(a  b)', '`c d`', '<<EOF', '<<-EOF', "<<'E'", '<<EOF)', '<<- EOF', '<< EOF', '<<<x', 'apt-get', 'install', '-y'],
  ...['CMD', 'NONE', 'none', 'as', 'AS', '{{', '}}', '{{x}}', '@V@', 'é', '字', '\u00a0', '\u00a0#', '\ud800', '\ufeff', 'x'.repeat(50)],
]
const KEYWORDS = [
  ...['FROM', 'from', 'RUN', 'RUN', 'run', 'RUN', 'COPY', 'add', 'ENV', 'env', 'LABEL', 'ARG', 'EXPOSE', 'VOLUME', 'USER', 'WORKDIR'],
  ...['CMD', 'cmd', 'ENTRYPOINT', 'SHELL', 'HEALTHCHECK', 'ONBUILD', 'onbuild RUN', 'ONBUILD env', 'STOPSIGNAL', 'MAINTAINER'],
  ...['FOO', 'R\\\nUN', 'SHELL ["pwsh"]\nRUN', 'SHELL ["cmd"]\nRUN', 'FROM x/nanoserver\nRUN', '{{if}}', '\\\nRUN', '  RUN'],
]
const LINES = [
  ...['', '', '  ', '# note', '  # note', '#', ' #', '# escape=`', '# syntax=x', ' # check=skip=all', '#!/bin/sh', '# prettier-ignore'],
  ...['# prettier-ignore-start', '# prettier-ignore-end', '# @format', 'EOF', '\tEOF', 'E', '\\', 'x \\'],
]

const instruction = fc
  .tuple(fc.constantFrom(...KEYWORDS), fc.array(fc.tuple(fc.constantFrom(...SEPARATORS), fc.constantFrom(...WORDS)), { maxLength: 9 }))
  .map(([keyword, words]) => {
    const text = keyword + words.map(([separator, word]) => separator + word).join('')
    const ends = [...text.matchAll(/<<-?\s*'?(\w+)\)?/g)].map(([opener, name]) => `  body\n${name ?? ''}${opener.endsWith(')') ? ')' : ''}`)
    return [text, ...ends].join('\n')
  })

/** Texts that have the shape of a Dockerfile, and trip over everything that its layout can trip over. */
export const hostileDockerfile: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...LINES), { maxLength: 3 }),
    fc.array(fc.oneof({ weight: 3, arbitrary: instruction }, { weight: 2, arbitrary: fc.constantFrom(...LINES) }), { maxLength: 8 }),
    fc.constantFrom('\n', '', ' \\\n', '\n\n'),
  )
  .map(([start, lines, end]) => [...start, ...lines].join('\n') + end)
