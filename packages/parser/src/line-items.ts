import type { Blank, Comment, Token, TokenType, Trivia } from '@dockwright/ast'
import { trimSpaceEnd } from './blank.js'

const NO_TRIVIA: readonly Trivia[] = []

/** Where one physical line lies: its start, its first non-blank, the end of its content, and the next line's start. */
export interface LinePlace {
  readonly start: number
  readonly first: number
  readonly end: number
  readonly next: number
}

/** A line of blanks. */
export function readBlank(source: string, { start, end, next }: LinePlace): Blank {
  return {
    type: 'Blank',
    start,
    end: next,
    eol: token('Eol', spaceBetween(source, start, end), source, end, next),
  }
}

/** A line whose first non-blank is `#`; the caller knows whether it is a directive. */
export function readComment(source: string, { start, first, end, next }: LinePlace): Comment {
  const textEnd = trimSpaceEnd(source, first, end)
  const hash = token('CommentText', spaceBetween(source, start, first), source, first, textEnd)
  return {
    type: 'Comment',
    start,
    end: next,
    hash,
    eol: token('Eol', spaceBetween(source, textEnd, end), source, end, next),
  }
}

/** The byte order mark, which is the first character. */
export function readBom(source: string): Token<'Bom'> {
  return token('Bom', NO_TRIVIA, source, 0, 1)
}

function token<T extends TokenType>(
  type: T,
  leading: readonly Trivia[],
  source: string,
  start: number,
  end: number,
): Token<T> {
  return { type, leading, text: source.slice(start, end), start, end } as unknown as Token<T>
}

function spaceBetween(source: string, start: number, end: number): readonly Trivia[] {
  return start === end ? NO_TRIVIA : [{ type: 'Space', text: source.slice(start, end), start, end }]
}
