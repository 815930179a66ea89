import type { Random } from './random.js'

/** What regular expressions and nested loops stumble over when there is much of it. */
const FILLERS = [
  ...[
    ' ',
    '\t',
    '\\',
    '\\\n',
    '"',
    "'",
    '$',
    '${',
    '$(',
    '`',
    '(',
    '{',
    '[',
    '-',
    '--',
    '&&',
    ' && ',
    ';',
    '|',
  ],
  ...[
    'a',
    'a ',
    'a=',
    'a=b ',
    '=',
    ',',
    '", "',
    '/',
    '../',
    ':',
    '@',
    '.',
    '#',
    '# ',
    '<<',
    '<<A ',
    '$a',
    '${a:-',
  ],
  ...[
    'apt-get install ',
    ' -y',
    ' \\\n',
    '\n#',
    '\n',
    '\r\n',
    '\u00a0',
    'é',
    '*',
    '?',
    '~',
    '!',
    '%',
    '^',
    '\ufeff',
  ],
]

const OPENINGS = [
  ...[
    'RUN ',
    'RUN apt-get install -y ',
    'RUN --mount=',
    'RUN ["',
    'CMD ["',
    'CMD ',
    'ENV ',
    'ENV a ',
    'ENV a=',
  ],
  ...[
    'COPY ',
    'COPY --',
    'ADD ',
    'ADD http',
    'LABEL ',
    'MAINTAINER ',
    'EXPOSE ',
    'WORKDIR /',
    'USER ',
    'VOLUME [',
  ],
  ...[
    'ARG a=',
    'FROM a',
    'FROM --platform=',
    'HEALTHCHECK CMD ',
    'SHELL ["',
    'ONBUILD RUN ',
    '# ',
    '# syntax=',
    'x',
  ],
]

const LONGEST = 20_000

/** A Dockerfile with one instruction in which the same thing comes again and again, long enough to tell linear from not. */
export function hostileLine(random: Random): string {
  const filler = random.pick(FILLERS)
  const before = random.chance(0.5) ? random.pick(FILLERS) : ''
  const after = random.pick(['', 'x', '"', "'", '}', ')', ']', '"]', ' \\', '\nEOF', '\\'])
  const unit = random.chance(0.3) ? filler + random.pick(FILLERS) : filler
  const head = random.chance(0.8) ? 'FROM a as b\n' : ''
  const opening = random.pick(OPENINGS)
  return `${head}${opening}${before}${unit.repeat(Math.floor(LONGEST / unit.length))}${after}\nRUN y\n`
}
