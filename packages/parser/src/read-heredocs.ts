import type { Heredoc, Token } from '@dockwright/ast'
import type { HeredocOpener } from './heredoc-openers.js'
import { contentEnd, isTooLong, lineEnd } from './physical-line.js'

const TAB = 0x09

export interface HeredocsAnd {
  readonly heredocs: readonly Heredoc[]
  /** The first one that BuildKit finds unterminated, or null. */
  readonly unterminated: Heredoc | null
}

/** Reads the bodies of the here-documents that a line opens, in the order of their openers, from `start` on. */
export function readHeredocs(source: string, openers: readonly HeredocOpener[], start: number): HeredocsAnd {
  const heredocs: Heredoc[] = []
  let unterminated: Heredoc | null = null
  let next = start
  for (const opener of openers) {
    const { body, terminator, tooLong } = readBody(source, opener, next)
    next = (terminator ?? body).end
    const { name, fd, expand, stripTabs } = opener
    const heredoc: Heredoc = {
      type: 'Heredoc',
      start: body.start,
      end: next,
      name,
      fd,
      expand,
      stripTabs,
      body,
      terminator,
    }
    heredocs.push(heredoc)
    if (terminator === null || tooLong) unterminated ??= heredoc
  }
  return { heredocs, unterminated }
}

interface Body {
  readonly body: Token<'HeredocBody'>
  readonly terminator: Token<'HeredocEnd'> | null
  /** BuildKit's scanner stops at a line that is too long, and so never finds the terminator. */
  readonly tooLong: boolean
}

function readBody(source: string, opener: HeredocOpener, start: number): Body {
  let tooLong = false
  for (let at = start; at < source.length;) {
    const end = lineEnd(source, at)
    tooLong ||= isTooLong(source, at, end)
    if (isTerminator(source, at, contentEnd(source, at, end), opener)) {
      return {
        body: raw('HeredocBody', source, start, at),
        terminator: raw('HeredocEnd', source, at, end),
        tooLong,
      }
    }
    at = end
  }
  return { body: raw('HeredocBody', source, start, source.length), terminator: null, tooLong }
}

function isTerminator(
  source: string,
  start: number,
  end: number,
  { name, stripTabs }: HeredocOpener,
): boolean {
  let at = start
  if (stripTabs) while (at < end && source.charCodeAt(at) === TAB) at++
  return end - at === name.length && source.startsWith(name, at)
}

function raw<T extends 'HeredocBody' | 'HeredocEnd'>(
  type: T,
  source: string,
  start: number,
  end: number,
): Token<T> {
  return { type, leading: [], text: source.slice(start, end), start, end } as unknown as Token<T>
}
