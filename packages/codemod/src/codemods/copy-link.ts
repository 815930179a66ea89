import type { Copy, EscapeCharacter } from '@dockwright/ast'
import { expand, ownership, scopeAt } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { contextPath } from './add-to-copy/context-path.js'
import { MOST_FOLDERS, PathMentions } from './copy-link/path-mentions.js'
import { COPY_LINK_REASONS, type CopyLinkRefusal } from './copy-link/reasons.js'
import { copyWords } from './copy-words.js'

const NUMBERS = /^\d+$/
const ROOT = /^(?:root|0)(?::|$)/
/** Links of the merged /usr, `/bin -> usr/bin`, in every newer distribution. */
const LINKS = /^\/(?:bin|sbin|lib(?:32|64|x32|exec)?)(?:\/|$)/
/** Folders with owners or modes of their own in nearly every image. */
const SPECIAL = /^\/(?:tmp|var|root|home|run|dev|proc|sys)(?:\/|$)/

type SourceKind = 'file' | 'folder' | 'unknown'

/** Lets BuildKit reuse a copied layer whatever is below it. */
export const copyLink = defineCodemod({
  name: 'copy-link',
  description: 'give COPY the flag --link',
  level: 'opt-in',
  minFrontend: '1.4',
  reasons: COPY_LINK_REASONS,
  docs: {
    before:
      'FROM golang:1.24 AS build\nRUN go build -o /out/app ./cmd/app\n\nFROM debian:12\nCOPY --from=build /out/app /usr/local/bin/\n',
    after:
      'FROM golang:1.24 AS build\nRUN go build -o /out/app ./cmd/app\n\nFROM debian:12\nCOPY --link --from=build /out/app /usr/local/bin/\n',
    text:
      'With `--link` the files are copied to a layer of their own, which does not depend on what is below: it is reused when the base image changes. That layer ' +
      "has the destination's folders as new ones of root, and no symbolic links. So a destination behind a link (`/lib`), in a folder with an owner or mode of its " +
      'own (`/tmp`, `/home`, or one that an instruction above gives an owner), or relative to a folder, is refused. What the base image has there is not known, so the codemod is opt-in.',
  },
  run(context) {
    const copies = context
      .instructions('Copy')
      .filter(({ flags }) => !flags.some(({ name }) => name === 'link'))
    if (copies.length === 0) return
    const mentions = new PathMentions(context.document, context.text)
    for (const copy of copies) {
      const reason = refusal(context, copy, mentions)
      if (reason !== null) context.refuse(copy, reason)
      else if (context.optIn(copy)) {
        const { end } = copy.keyword
        context.editor.replaceRange({ start: end, end }, ' --link', 'add --link')
      }
    }
  },
})

function refusal(context: CodemodContext, copy: Copy, mentions: PathMentions): CopyLinkRefusal | null {
  const { document, escape } = context
  const scope = scopeAt(document, copy)
  if (escape === '`' || scope?.os === 'windows') return 'windows'
  if (copy.flags.some(({ name }) => name === 'chmod' || name === 'parents')) return 'copy-flags'
  const words = copyWords(copy)
  const destination = literal(words.at(-1) ?? '', escape)
  if (destination === null) return 'variable'
  if (!destination.startsWith('/') || /(?:^|\/)\.\.?(?:\/|$)/.test(destination)) return 'relative'
  const owner = ownership(copy, escape)
  const names = [owner?.user.text, owner?.group?.text].filter((name) => name !== undefined)
  if (names.some((name) => name.includes('$'))) return 'variable'
  if (names.some((name) => !NUMBERS.test(name))) return 'chown'
  const user = scope?.user.value ?? null
  // A WORKDIR gives its folder to the user.
  if (user !== null && !ROOT.test(user)) return 'folder-mode'
  const sources = words.slice(0, -1)
  return (
    folderRefusal(copy, destination, mentions) ?? kindRefusal(context, copy, sources, destination, mentions)
  )
}

/** The layer has the folders above the destination anew, as folders of root. */
function folderRefusal({ start }: Copy, destination: string, mentions: PathMentions): CopyLinkRefusal | null {
  if (LINKS.test(destination)) return 'symlink'
  if (SPECIAL.test(destination)) return 'folder-mode'
  const folders = foldersAbove(destination)
  if (folders.length > MOST_FOLDERS) return 'folder-mode'
  if (folders.some((folder) => mentions.isLinkedBefore(folder, start))) return 'symlink'
  return folders.some((folder) => mentions.isOwnedBefore(folder, start)) ? 'folder-mode' : null
}

/** `/srv` and `/srv/app` for `/srv/app/`; of a path without a slash at its end the last may be a file. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').filter((part) => part !== '')
  return parts.slice(0, MOST_FOLDERS + 1).map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)
}

/** `/` gets whole trees, with folders where the image has links; and a file takes the place of a folder that is there. */
function kindRefusal(
  context: CodemodContext,
  copy: Copy,
  sources: readonly string[],
  destination: string,
  mentions: PathMentions,
): CopyLinkRefusal | null {
  const kinds = sources.map((source) => kindOf(context, copy, source))
  if (/^\/+$/.test(destination)) return kinds.every((kind) => kind === 'file') ? null : 'symlink'
  if (destination.endsWith('/') || kinds.every((kind) => kind === 'folder')) return null
  // `COPY site.conf /etc/nginx` most likely means a folder.
  const looksLikeFile =
    baseName(destination).includes('.', 1) ||
    sources.every((source) => baseName(source) === baseName(destination))
  return looksLikeFile && !mentions.isFolderBeside(destination, copy.start) ? null : 'destination-kind'
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function kindOf({ escape, buildContext }: CodemodContext, copy: Copy, source: string): SourceKind {
  const path = literal(source, escape)
  if (/^\d*<<-?/.test(source)) return 'file'
  if (path === '.' || path === './') return 'folder'
  if (path === null || buildContext === null || copy.flags.some(({ name }) => name === 'from'))
    return 'unknown'
  const kind = buildContext.kind(contextPath(path))
  return kind === 'file' || kind === 'folder' ? kind : 'unknown'
}

/** A word without its quotes; null when it has variables in it. */
function literal(word: string, escape: EscapeCharacter): string | null {
  return word.includes('$') ? null : expand(word, {}, { escape }).value
}
