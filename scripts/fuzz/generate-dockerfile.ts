import { generateInstruction } from './generate-instruction.js'
import type { Random } from './random.js'
import { BLANKS, COMMENTS, DIRECTIVES, WORDS } from './vocabulary.js'

/** A whole Dockerfile from the grammar, hostile in places; few have a line about as long as BuildKit reads. */
export function generateDockerfile(random: Random, longLines = 0.002): string {
  const eol = random.chance(0.75) ? '\n' : random.pick(['\r\n', '\r\n', '\r\r\n', '\n\n'])
  const directives = random.chance(0.25) ? random.many(1, 3, () => random.pick(DIRECTIVES)) : []
  const escape = directives.some((line) => line.includes('`')) || random.chance(0.03) ? '`' : '\\'
  const lines = [...directives]
  if (random.chance(0.85))
    lines.push(random.pick(['FROM a', 'FROM a', 'FROM alpine AS x', 'ARG X', 'from a']))
  for (let count = 1 + random.below(4); count > 0; count--) {
    if (random.chance(0.25)) lines.push(random.pick(COMMENTS))
    if (random.chance(0.15)) lines.push(random.pick(['', ' ', '\t', '\u00a0', '\u2003', '\r', '\ufeff']))
    lines.push(generateInstruction(random, escape, random.chance(0.97) ? eol : '\n'))
  }
  const text =
    (random.chance(0.05) ? '\ufeff' : '') +
    lines.join(eol) +
    (random.chance(0.7) ? eol : random.pick(['', '', escape, `${escape}${eol}`, ' ', '\r']))
  return random.chance(longLines) ? lengthen(random, text) : text
}

/** Makes some line about as long as BuildKit reads. */
function lengthen(random: Random, text: string): string {
  const at = random.below(text.length + 1)
  const filler = random.pick([...WORDS.filter((word) => word.length < 3), ...BLANKS, 'é', '…'])
  const bytes = Buffer.byteLength(filler)
  return text.slice(0, at) + filler.repeat(Math.floor((65_535 - random.below(60)) / bytes)) + text.slice(at)
}
