import type { Copy, Run } from '@dockwright/ast'
import { ownership, scopeAt } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { type ChmodCall, chmodCall } from './copy-chmod/chmod-call.js'
import { copiedFile } from './copy-chmod/copied-file.js'
import { COPY_CHMOD_REASONS, type CopyChmodRefusal } from './copy-chmod/reasons.js'
import { isSamePath } from './copy-chmod/same-path.js'
import { shellRefusal } from './merge-run/shell-settings.js'

const OCTAL = /^0?[0-7]{3}$/
/** Without a class only the umask's default tells what is meant; BuildKit takes it to be 022, as RUN does. */
const SYMBOLIC = /^(?:\+x|[ugoa]+[-+][rwx]+(?:,[ugoa]+[-+][rwx]+)*)$/
const ROOT = /^(?:root|0)(?::|$)/

const NEWER = 'begin the file with # syntax=docker/dockerfile:1, or write the mode in octal'
const UNCERTAIN =
  'safe when the source is a file of the build context (--context) and the destination ends in a slash: one that does not may be a folder'

/** Sets the mode of a file where it is copied, which saves a layer that holds the file again. */
export const copyChmod = defineCodemod({
  name: 'copy-chmod',
  description: 'fold a RUN chmod into the COPY above it',
  level: 'safe',
  minFrontend: '1.2',
  reasons: COPY_CHMOD_REASONS,
  docs: {
    before:
      'FROM debian:12\nCOPY <<greet /usr/local/bin/\n#!/bin/sh\necho hello\ngreet\nRUN chmod 755 /usr/local/bin/greet\n',
    after: 'FROM debian:12\nCOPY --chmod=755 <<greet /usr/local/bin/\n#!/bin/sh\necho hello\ngreet\n',
    text:
      'A chmod in a RUN of its own stores the whole file a second time, in another layer. The COPY must have one source, known to be a file (a ' +
      'here-document, or a file of the build context), and a destination that ends in a slash: `COPY tool /opt/tool` copies *into* `/opt/tool` if that is a ' +
      'folder, and the chmod is then one of the folder. Where that is not known, the codemod runs only when it is named as unsafe.',
  },
  run(context) {
    if (!context.text.includes('chmod')) return
    let copy: Copy | null = null
    let hasComment = false
    for (const item of context.document.items) {
      if (item.type === 'Blank') continue
      if (item.type === 'Comment') {
        hasComment = true
        continue
      }
      if (copy !== null && item.type === 'Run') foldInto(context, copy, item, hasComment)
      copy = item.type === 'Copy' && !context.isIgnored(item) ? item : null
      hasComment = false
    }
  },
})

function foldInto(context: CodemodContext, copy: Copy, run: Run, hasComment: boolean): void {
  const { editor, text, escape } = context
  if (context.isIgnored(run) || !text.slice(run.start, run.end).includes('chmod')) return
  const call = chmodCall(run)
  const file = copiedFile(copy, escape, context.buildContext)
  const reason =
    typeof call === 'string'
      ? call
      : typeof file === 'string'
        ? file
        : (pathRefusal(context, run, call.path, file.path) ??
          surroundingsRefusal(context, copy, run) ??
          modeRefusal(context, call.mode) ??
          (hasComment ? 'comment' : null))
  if (reason !== null) context.refuse(run, reason, reason === 'symbolic' ? NEWER : null)
  else if (typeof call !== 'string' && typeof file !== 'string') {
    if (!file.isCertain && !context.optIn(run, UNCERTAIN)) return
    setMode(context, copy, call)
    editor.remove(run)
  }
}

function pathRefusal(
  { document }: CodemodContext,
  run: Run,
  first: string,
  second: string,
): CopyChmodRefusal | null {
  const isSame = isSamePath(first, second, scopeAt(document, run)?.workdir.value ?? null)
  if (isSame === null) return 'path'
  return isSame && !first.endsWith('/') ? null : 'other-path'
}

function surroundingsRefusal(
  { document, escape }: CodemodContext,
  copy: Copy,
  run: Run,
): CopyChmodRefusal | null {
  const scope = scopeAt(document, run)
  if (scope === null || scope.os === 'windows' || escape === '`') return 'shell'
  const shell = run.args?.type === 'JsonForm' ? null : shellRefusal(scope.shell, scope.variables)
  if (shell !== null && shell !== 'errexit') return 'shell'
  const { value } = scope.user
  return value !== null && !ROOT.test(value) && ownership(copy, escape) === null ? 'user' : null
}

function modeRefusal(context: CodemodContext, mode: string): CopyChmodRefusal | null {
  if (OCTAL.test(mode)) return null
  if (!SYMBOLIC.test(mode)) return 'mode'
  return context.supports('1.14') ? null : 'symbolic'
}

function setMode({ editor }: CodemodContext, { keyword, flags }: Copy, { mode }: ChmodCall): void {
  const { end } = flags.findLast(({ name }) => name !== '') ?? keyword
  editor.replaceRange({ start: end, end }, ` --chmod=${mode}`, `add --chmod=${mode}`)
}
