import type { Document } from '@dockwright/ast'
import { parse } from '@dockwright/parser'

let latest: { readonly text: string; readonly document: Document } | null = null

/**
 * Parses a text; the text that was parsed last is not parsed again, and gives the same document. A codemod that tries its
 * change out leaves what comes out of it to the engine.
 */
export function parseLatest(text: string): Document {
  if (latest?.text !== text) latest = { text, document: parse(text) }
  return latest.document
}
