import type { Add, EscapeCharacter, Flag, Instruction, Item } from '@dockwright/ast'
import { expand } from '@dockwright/semantics'
import type { BuildContext } from '../build-context.js'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { contextPath } from './add-to-copy/context-path.js'
import { ARCHIVE_HEAD, isArchive } from './add-to-copy/is-archive.js'
import { hasArchiveName, sourceKind } from './add-to-copy/source-kind.js'
import { copyWords } from './copy-words.js'
import { keywordLike } from './keyword-like.js'

/** Flags that COPY has as well, with the same meaning. */
const COMMON: ReadonlySet<string> = new Set(['chown', 'chmod', 'link', 'exclude'])

interface Surroundings {
  readonly escape: EscapeCharacter
  /** Null when the files are not known; so it is for ONBUILD, whose files are those of another build. */
  readonly files: BuildContext | null
}

/** Replaces ADD by COPY where ADD neither downloads nor unpacks. */
export const addToCopy = defineCodemod({
  name: 'add-to-copy',
  description: 'replace ADD by COPY where it only copies',
  level: 'safe',
  rules: ['DL3020'],
  reasons: {
    variable: 'a source has a variable in it, which may stand for a URL or an archive',
    glob: 'a source is a pattern, which may match an archive',
    remote: 'a source is a URL or a Git repository, which COPY cannot fetch',
    heredoc: 'a source is a here-document',
    'add-only-flag': 'a flag is there that COPY does not have',
    'archive-name': 'a source is named like an archive, and without the build context there is no telling',
    'needs-context': 'BuildKit tells archives by their content, and the build context is not known',
    archive: 'a source is an archive, or compressed, and ADD may unpack it',
    'missing-source': 'a source is not in the build context',
    'cut-keyword': 'the keyword is cut by a continuation line',
    'no-destination': 'the instruction has not both a source and a destination',
  },
  docs: {
    before: 'FROM python:3.13\nADD . /app\nADD --unpack=false vendor.tgz /opt/\n',
    after: 'FROM python:3.13\nCOPY . /app\nCOPY vendor.tgz /opt/\n',
    text:
      "BuildKit unpacks what *is* an archive, whatever its name. So without the build context only the context's root (`.`) and `--unpack=false` " +
      'are converted. With `--context` the files themselves are read: a folder, or a file that is no archive, is converted.',
  },
  run(context) {
    const adds = context.instructions('Add')
    if (adds.length === 0) return
    const items: ReadonlySet<Instruction | Item> = new Set(context.document.items)
    for (const add of adds) {
      const isTop = items.has(add)
      const reason = refusal(add, { escape: context.escape, files: isTop ? context.buildContext : null })
      if (reason !== null) {
        context.refuse(
          add,
          reason,
          reason === 'needs-context' || reason === 'archive-name' ? contextHint(context) : null,
        )
        continue
      }
      context.editor.replace(add.keyword, keywordLike(add.keyword.value, 'COPY'))
      for (const flag of add.flags) if (isUnpackFalse(flag)) context.editor.remove(flag)
    }
  },
})

function contextHint({ missingSource }: CodemodContext): string {
  const hint = 'give the build context with --context'
  return missingSource === null ? hint : `the Dockerfile's folder has no "${missingSource}"; ${hint}`
}

function refusal(add: Add, surroundings: Surroundings): string | null {
  const words = copyWords(add)
  if (words.length < 2) return 'no-destination'
  if (add.keyword.text !== add.keyword.value) return 'cut-keyword'
  const unpack = add.flags.filter(({ name }) => name === 'unpack')
  const known = add.flags.filter(
    ({ name, value }) => COMMON.has(name) || isUnpackFalse({ name, value }) || isTerminator({ name, value }),
  )
  if (known.length < add.flags.length || unpack.length > 1) return 'add-only-flag'
  if (add.heredocs.length > 0) return 'heredoc'
  for (const word of words.slice(0, -1)) {
    const reason = sourceRefusal(word, unpack.length > 0, surroundings)
    if (reason !== null) return reason
  }
  return null
}

function sourceRefusal(word: string, neverUnpacked: boolean, { escape, files }: Surroundings): string | null {
  const literal = expand(word, {}, { escape }).value
  const kind = sourceKind(word, literal)
  switch (kind) {
    case 'context-root':
      return null
    case 'glob':
      return neverUnpacked ? null : 'glob'
    case 'path':
      if (neverUnpacked) return null
      if (files !== null) return fileRefusal(contextPath(literal ?? ''), files)
      return hasArchiveName(literal ?? '') ? 'archive-name' : 'needs-context'
    case 'remote':
    case 'variable':
    case 'heredoc':
      return kind
  }
}

function fileRefusal(path: string, files: BuildContext): string | null {
  if (path === '') return null
  switch (files.kind(path)) {
    case 'folder':
      return null
    case 'file': {
      const head = files.read(path, ARCHIVE_HEAD)
      if (head === null) return 'missing-source'
      return isArchive(head) ? 'archive' : null
    }
    case 'other':
    case null:
      return 'missing-source'
  }
}

function isUnpackFalse({ name, value }: Pick<Flag, 'name' | 'value'>): boolean {
  return name === 'unpack' && value?.toLowerCase() === 'false'
}

function isTerminator({ name, value }: Pick<Flag, 'name' | 'value'>): boolean {
  return name === '' && value === null
}
