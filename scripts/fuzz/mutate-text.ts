import type { Random } from './random.js'
import {
  BLANKS,
  COMMENTS,
  DIRECTIVES,
  FALSE_BLANKS,
  HEREDOC_WORDS,
  JSON_PARTS,
  TERMINATORS,
  WORDS,
} from './vocabulary.js'

const SNIPPETS = [
  ...[
    '\n',
    '\n',
    '\r\n',
    '\r',
    '\\\n',
    '`\n',
    '\\ \n',
    '\\',
    '`',
    '\\\\',
    '"',
    "'",
    '#',
    '\n#',
    '\n\n',
    '<<EOF',
    '\nEOF\n',
    '[',
    ']',
    '--',
    '=',
    ',',
  ],
  ...BLANKS,
  ...FALSE_BLANKS,
  ...WORDS,
  ...HEREDOC_WORDS,
  ...JSON_PARTS,
  ...[...COMMENTS, ...DIRECTIVES, ...TERMINATORS].map((line) => `\n${line}\n`),
]

/** A text with one to four small changes. At most `most` characters of it are used, from a line start on. */
export function mutateText(random: Random, text: string, other: string, most: number): string {
  let mutated = windowOf(random, text, most)
  for (let count = 1 + random.below(4); count > 0; count--) mutated = change(random, mutated, other)
  return mutated
}

function windowOf(random: Random, text: string, most: number): string {
  if (text.length <= most) return text
  const start = text.lastIndexOf('\n', random.below(text.length - most)) + 1
  return text.slice(start, start + most)
}

function change(random: Random, text: string, other: string): string {
  const at = random.below(text.length + 1)
  const length = 1 + random.below(random.chance(0.8) ? 3 : 40)
  const before = text.slice(0, at)
  switch (random.below(7)) {
    case 0:
      return before + text.slice(at + length)
    case 1:
    case 2:
      return before + random.pick(SNIPPETS) + text.slice(at)
    case 3:
      return before + random.pick(SNIPPETS) + text.slice(at + length)
    case 4:
      return before + windowOf(random, other, 1 + random.below(80)) + text.slice(at)
    case 5:
      return text.slice(0, at + length * 4) + text.slice(at)
    default:
      return random.pick([
        text.replaceAll('\n', '\r\n'),
        text.replaceAll('\r', ''),
        before,
        swapCase(text, at, at + length * 4),
      ])
  }
}

function swapCase(text: string, from: number, to: number): string {
  const part = text.slice(from, to)
  return (
    text.slice(0, from) +
    (part === part.toLowerCase() ? part.toUpperCase() : part.toLowerCase()) +
    text.slice(to)
  )
}
