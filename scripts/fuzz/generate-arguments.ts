import type { Random } from './random.js'
import { DURATIONS, HEREDOC_WORDS, JSON_PARTS, WORDS } from './vocabulary.js'

/** The arguments of an instruction: mostly what belongs there. */
export function generateArguments(random: Random, keyword: string): string {
  if (random.chance(0.08)) return ''
  if (random.chance(0.1)) return words(random, 1, 5)
  switch (keyword) {
    case 'FROM': {
      const alias = random.pick([' AS ', ' as ', ' As ', ' aſ ', ' ', ' AS', ' to ', '\u00a0AS '])
      return (
        random.pick(WORDS) +
        (random.chance(0.6) ? alias + random.pick(WORDS) : '') +
        (random.chance(0.05) ? ' x' : '')
      )
    }
    case 'ENV':
    case 'LABEL':
    case 'ARG':
      return random.chance(0.8)
        ? random.many(1, 4, () => pair(random)).join(random.pick([' ', ' ', '  ', '\t', '\u00a0']))
        : words(random, 1, 3)
    case 'RUN':
    case 'COPY':
    case 'ADD':
      return withHeredocs(random, random.chance(0.25) ? json(random) : words(random, 1, 6))
    case 'CMD':
    case 'ENTRYPOINT':
    case 'SHELL':
    case 'VOLUME':
      return random.chance(0.6) ? json(random) : words(random, 1, 5)
    case 'HEALTHCHECK':
      return `${random.pick(['CMD ', 'CMD ', 'cmd\t', 'NONE', 'NONE ', 'none', 'FOO ', 'CMD', 'CMDé ', 'CM\u00a0 ', 'à', 'nöne '])}${generateArguments(random, 'CMD')}`
    case 'STOPSIGNAL':
      return random.pick(['SIGTERM', '9', '$x', 'a b', ...DURATIONS])
    default:
      return words(random, 1, 3)
  }
}

function words(random: Random, least: number, most: number): string {
  return random.many(least, most, () => random.pick(WORDS)).join(random.pick([' ', ' ', ' ', '  ', '\t', '']))
}

function pair(random: Random): string {
  const key = random.chance(0.9)
    ? random.pick(['A', 'b', 'key.x', 'PATH', '"k"', '$k', 'k-1'])
    : random.pick(WORDS)
  return random.chance(0.9) ? `${key}=${random.chance(0.8) ? random.pick(WORDS) : ''}` : key
}

function withHeredocs(random: Random, text: string): string {
  if (!random.chance(0.35)) return text
  const openers = random.many(1, 3, () => random.pick(HEREDOC_WORDS)).join(random.pick([' ', ' ', '']))
  return random.chance(0.5) ? `${openers} ${text}` : `${text} ${openers}`
}

function json(random: Random): string {
  if (random.chance(0.6))
    return `[${random.many(0, 3, () => random.pick(['"a"', '"-c"', '"/b c"', '"\\n"', '"é"'])).join(random.pick([',', ', ', ' , ']))}]`
  const depth = random.chance(0.002) ? 10_001 : 0
  return `[${'['.repeat(depth)}${random.many(0, 5, () => random.pick(JSON_PARTS)).join('')}${']'.repeat(depth)}]`
}
