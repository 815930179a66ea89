import type { Copy, EscapeCharacter } from '@dockwright/ast'
import { expand } from '@dockwright/semantics'
import type { BuildContext } from '../../build-context.js'
import { contextPath } from '../add-to-copy/context-path.js'
import { copyWords } from '../copy-words.js'
import type { CopyChmodRefusal } from './reasons.js'

/** What a COPY of one source makes, if the source is a file and the destination no folder but where it says so. */
export interface CopiedFile {
  readonly path: string
  /** Whether that is certain: the source is known to be a file, and the destination ends in a slash. */
  readonly isCertain: boolean
}

/** They leave one file at its place, with its content. */
const PLAIN_FLAGS: ReadonlySet<string> = new Set(['chown', 'from'])

/** Reads a COPY, or says why the mode of what it copies is not for it to set. */
export function copiedFile(
  copy: Copy,
  escape: EscapeCharacter,
  files: BuildContext | null,
): CopiedFile | CopyChmodRefusal {
  if (copy.flags.some(({ name, value }) => !PLAIN_FLAGS.has(name) && (name !== '' || value !== null)))
    return 'copy-flags'
  const [source, destination, ...rest] = copyWords(copy)
  if (source === undefined || destination === undefined || rest.length > 0) return 'sources'
  const target = literal(destination, escape)
  const heredoc = copy.heredocs[0]
  const name = heredoc === undefined ? literal(source, escape) : heredoc.name
  if (target === null || name === null || target === '') return 'variable'
  const isFile = heredoc === undefined ? isFileOf(copy, name, files) : true
  if (isFile === false) return 'not-a-file'
  const isFolder = target === '.' || target.endsWith('/')
  const base = name.slice(name.lastIndexOf('/') + 1)
  return {
    path: isFolder ? `${target}/${base}` : target,
    isCertain: isFolder && isFile === true,
  }
}

/** Null when it is not known. */
function isFileOf(copy: Copy, source: string, files: BuildContext | null): boolean | null {
  if (/(?:^|\/)\.{0,2}$/.test(source)) return false
  if (files === null || copy.flags.some(({ name }) => name === 'from')) return null
  return files.kind(contextPath(source)) === 'file'
}

/** A word without its quotes; null when it has variables or patterns in it. */
function literal(word: string, escape: EscapeCharacter): string | null {
  const value = word.includes('$') ? null : expand(word, {}, { escape }).value
  return value === null || /[*?[\]\\]/.test(value) ? null : value
}
