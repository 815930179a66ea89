import type { Document } from '@dockwright/ast'
import { parse, type ParseOptions } from './parse.js'
import { DockerfileSyntaxError } from './syntax-error.js'

/**
 * The same as `parse`, for those who want nothing to do with a broken file.
 * @throws DockerfileSyntaxError the first error of BuildKit's line layer, located, with a code frame.
 */
export function parseStrict(text: string, options: ParseOptions = {}): Document {
  const document = parse(text, options)
  const error = document.diagnostics.find((diagnostic) => diagnostic.severity === 'error')
  if (error !== undefined) throw new DockerfileSyntaxError(text, error)
  return document
}
