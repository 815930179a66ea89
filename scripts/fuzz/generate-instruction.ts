import { generateArguments } from './generate-arguments.js'
import { generateFlags } from './generate-flags.js'
import type { Random } from './random.js'
import { BLANKS, COMMENTS, FALSE_BLANKS, FLAGS, ODD_KEYWORDS, TERMINATORS } from './vocabulary.js'

const KEYWORDS = Object.keys(FLAGS)

/** One instruction of any kind, its line breaks and here-document bodies included; no line ending at its end. */
export function generateInstruction(random: Random, escape: string, eol: string): string {
  const line = generateLine(random, 0)
  const broken = breakLine(random, random.chance(0.1) ? distort(random, line) : line, escape, eol)
  return line.includes('<<') && random.chance(0.9) ? broken + eol + bodies(random, eol) : broken
}

function generateLine(random: Random, depth: number): string {
  const keyword = random.pick(KEYWORDS)
  const shown = random.chance(0.05) ? random.pick(ODD_KEYWORDS) : changeCase(random, keyword)
  const isNested = keyword === 'ONBUILD' && depth < 3 && random.chance(0.9)
  const rest = isNested ? generateLine(random, depth + 1) : generateArguments(random, keyword)
  const parts = [shown, ...generateFlags(random, keyword), ...(rest === '' ? [] : [rest])]
  return (
    random.pick(['', '', '', ' ', '\t', '\u00a0']) +
    parts.join(random.chance(0.9) ? ' ' : random.pick(BLANKS)) +
    random.pick(['', '', '', ' ', '\t', '\u00a0'])
  )
}

function changeCase(random: Random, keyword: string): string {
  if (random.chance(0.7)) return keyword
  return random.chance(0.5) ? keyword.toLowerCase() : keyword.slice(0, 1) + keyword.slice(1).toLowerCase()
}

/** Blanks of another kind, or a character that is none, at some place. */
function distort(random: Random, line: string): string {
  const at = random.below(line.length + 1)
  return (
    line.slice(0, at) +
    random.pick(random.chance(0.7) ? BLANKS : FALSE_BLANKS) +
    line.slice(at + random.below(2))
  )
}

/** Breaks a line at any place, with what may stand between: blanks after the escape, comments, blank lines. */
function breakLine(random: Random, line: string, escape: string, eol: string): string {
  if (!random.chance(0.4)) return line
  let broken = ''
  let rest = line
  for (let breaks = 1 + random.below(4); breaks > 0 && rest.length > 0; breaks--) {
    const blank = rest.indexOf(' ', random.below(rest.length))
    const at = random.chance(0.6) && blank !== -1 ? blank + 1 : random.below(rest.length + 1)
    broken += rest.slice(0, at) + breakText(random, escape, eol)
    rest = rest.slice(at)
  }
  return broken + rest
}

function breakText(random: Random, escape: string, eol: string): string {
  const character = random.chance(0.97)
    ? escape
    : random.pick(['\\', '`', escape + escape, escape + escape + escape])
  const after = random.chance(0.8) ? '' : random.pick([' ', '\t', ' \t', '\u00a0', '\v', '\r', ' \r'])
  const between = random.chance(0.7)
    ? ''
    : random
        .many(
          1,
          3,
          () => random.pick(random.chance(0.6) ? COMMENTS : ['', ' ', '\t', '\u00a0', '\r', escape]) + eol,
        )
        .join('')
  return character + after + eol + between + random.pick(['', '  ', '\t', '    '])
}

function bodies(random: Random, eol: string): string {
  const lines = random.many(0, 5, () =>
    random.pick(['body', ' $x', '\tcat <<B', '# no comment', '', 'a \\', ...TERMINATORS]),
  )
  const ends = random.many(0, 3, () => random.pick(TERMINATORS))
  return [...lines, ...ends].join(eol)
}
