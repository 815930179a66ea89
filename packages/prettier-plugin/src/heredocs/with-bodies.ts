import type { Heredoc } from '@dockwright/ast'

/** A file's text with some of its here-documents' bodies replaced. */
export function withBodies(source: string, bodies: ReadonlyMap<Heredoc, string>): string {
  let text = ''
  let at = 0
  for (const [{ body }, replacement] of bodies) {
    text += source.slice(at, body.start) + replacement
    at = body.end
  }
  return text + source.slice(at)
}
