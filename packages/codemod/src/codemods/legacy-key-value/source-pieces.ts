import type { EscapeCharacter, Word } from '@dockwright/ast'

/** A part of a word that lies on one physical line: `value` is its text, at `start` of the source. */
export interface SourcePiece {
  readonly start: number
  readonly value: string
}

/** The parts of a word that continuation lines cut; joined, they are the word's value. Null if they are not (which no word is known to be). */
export function sourcePieces(
  word: Pick<Word, 'start' | 'text' | 'value'>,
  escape: EscapeCharacter,
): readonly SourcePiece[] | null {
  const pieces: SourcePiece[] = []
  const lines = word.text.split('\n')
  let start = word.start
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1
    const isDropped = index > 0 && /^\s*(?:#|$)/.test(line)
    if (!isDropped || (isLast && line !== ''))
      pieces.push({ start, value: isLast ? line : withoutContinuation(line, escape) })
    start += line.length + 1
  }
  return pieces.map(({ value }) => value).join('') === word.value ? pieces : null
}

/** The source offset of a character of the value; of its end, the offset after the last character. */
export function sourceOffset(pieces: readonly SourcePiece[], at: number): number {
  let left = at
  for (const [index, { start, value }] of pieces.entries()) {
    if (left < value.length || index === pieces.length - 1) return start + left
    left -= value.length
  }
  return at
}

function withoutContinuation(line: string, escape: EscapeCharacter): string {
  return line.slice(0, Math.max(0, line.lastIndexOf(escape)))
}
