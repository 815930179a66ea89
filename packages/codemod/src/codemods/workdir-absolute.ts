import type { Document, EscapeCharacter, Workdir } from '@dockwright/ast'
import { resolveWorkdir, scopeAt } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'

/** Writes out the directories that relative WORKDIRs lead to. BuildKit's rule WorkdirRelativePath. */
export const workdirAbsolute = defineCodemod({
  name: 'workdir-absolute',
  description: 'write the paths of WORKDIR in full',
  level: 'safe',
  rules: ['WorkdirRelativePath', 'DL3000'],
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      base: {
        type: 'string',
        pattern: '^/[^"\'`$\\\\]*$',
        description: 'the working directory of the base images, where no WORKDIR of the file says what it is',
      },
    },
  },
  reasons: {
    'base-unknown':
      'the path is relative to the working directory of the base image, which this file does not tell',
    computed: 'the path has variables, quotes or escapes in it',
    'computed-before': 'the path is relative to one that has variables, quotes or escapes in it',
    'cut-word': 'the path is cut by a continuation line',
    'too-long': 'the path in full is longer than any that Linux takes',
    windows: 'on Windows a path is relative to a drive as well',
  },
  docs: {
    options: { base: '/usr/src' },
    before: 'FROM node:22\nWORKDIR app\nRUN npm ci\nWORKDIR /srv\nWORKDIR web\nWORKDIR ../logs\n',
    after:
      'FROM node:22\nWORKDIR /usr/src/app\nRUN npm ci\nWORKDIR /srv\nWORKDIR /srv/web\nWORKDIR /srv/logs\n',
    text:
      'A path is written in full where the WORKDIRs before it, up to one with an absolute path, are plain text, be it in the stage or in those that it is built from. ' +
      'Where the base image counts, its directory must be given as `base`; Docker’s own default is `/`.',
  },
  run(context) {
    const resolved = new Map<Workdir, Directory>()
    for (const workdir of context.instructions('Workdir')) {
      const kind = kindOf(workdir, context.escape)
      if (kind === 'relative') complete(context, workdir, resolved)
      else if (kind === 'computed') context.refuse(workdir, 'computed')
    }
  },
})

/** Linux's PATH_MAX. */
const LONGEST = 4096

/** A directory, or the reason why it is not known. */
type Directory =
  { readonly path: string } | { readonly reason: 'base-unknown' | 'computed-before' | 'too-long' }

interface Options {
  readonly base: string | undefined
}

function complete(
  context: CodemodContext<Options>,
  workdir: Workdir,
  resolved: Map<Workdir, Directory>,
): void {
  const { document, options, editor } = context
  const before = directoryBefore(document, workdir, options.base ?? null, resolved)
  const [part, ...others] = workdir.args?.parts ?? []
  if (document.escape === '`' || scopeAt(document, workdir)?.os === 'windows')
    context.refuse(workdir, 'windows')
  else if ('reason' in before) context.refuse(workdir, before.reason)
  else if (part === undefined || others.length > 0) context.refuse(workdir, 'cut-word')
  else {
    const path = resolveWorkdir(before.path, part.value, 'linux') ?? part.value
    if (path.length > LONGEST) context.refuse(workdir, 'too-long')
    else editor.replace(part, path)
  }
}

/** Goes back to a WORKDIR that does not depend on others, or is known, and from there on again. */
function directoryBefore(
  document: Document,
  workdir: Workdir,
  base: string | null,
  resolved: Map<Workdir, Directory>,
): Directory {
  const pending: Workdir[] = []
  let directory: Directory | null = null
  for (let at = workdir; directory === null;) {
    const setting = scopeAt(document, at)?.workdir ?? null
    const previous = setting?.setBy ?? null
    if (previous === null) {
      // Under an ONBUILD it is that of a stage that is not seen here.
      const path = setting?.value ?? (setting === null ? null : base)
      directory = path === null ? { reason: 'base-unknown' } : { path }
    } else {
      directory = resolved.get(previous) ?? ownDirectory(previous, document.escape)
      if (directory === null) pending.push(previous)
      else resolved.set(previous, directory)
      at = previous
    }
  }
  for (const next of pending.toReversed()) {
    const path: string | null =
      'path' in directory ? resolveWorkdir(directory.path, textOf(next), 'linux') : null
    if (path !== null) directory = path.length > LONGEST ? { reason: 'too-long' } : { path }
    resolved.set(next, directory)
  }
  return directory
}

/** Null for one that is relative. */
function ownDirectory(workdir: Workdir, escape: EscapeCharacter): Directory | null {
  if (isComputed(workdir, escape)) return { reason: 'computed-before' }
  return textOf(workdir).startsWith('/') ? { path: textOf(workdir) } : null
}

function kindOf(workdir: Workdir, escape: EscapeCharacter): 'relative' | 'computed' | 'other' {
  const text = textOf(workdir)
  if (text === '' || /^(?:["'\\]*[/$]|[a-z]:|\\)/i.test(text)) return 'other'
  return isComputed(workdir, escape) ? 'computed' : 'relative'
}

function isComputed(workdir: Workdir, escape: EscapeCharacter): boolean {
  const text = textOf(workdir)
  return /["'$]/.test(text) || text.includes(escape)
}

function textOf({ args }: Workdir): string {
  return args?.parts.map(({ value }) => value).join('') ?? ''
}
