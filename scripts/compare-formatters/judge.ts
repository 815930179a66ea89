import { commentsOf, type Document } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { type BuildKitNode, type BuildKitResult, toBuildKit } from '@dockwright/semantics'
import { sameShellText } from './same-shell-text.js'
import { sameValue } from './same-value.js'

/** A file as BuildKit reads it, and its comments. */
export interface Reading {
  readonly buildkit: BuildKitResult
  readonly comments: readonly string[]
}

/** The shell gets these as a text, unless they are a JSON array. */
const SHELL_FORMS: ReadonlySet<string> = new Set(['run', 'cmd', 'entrypoint', 'healthcheck'])
const AUTHORS = 'org.opencontainers.image.authors'

export function read(text: string): Reading {
  const document = parse(text.replace(/\r\n?/g, '\n'))
  return { buildkit: toBuildKit(document), comments: commentTexts(document) }
}

/** Whether BuildKit takes the file. */
export function isValid({ buildkit }: Reading): boolean {
  return buildkit.ok && buildkit.instructions?.ok === true
}

/**
 * Why a file builds something else after formatting, or null: BuildKit rejects it, or reads other directives, instructions,
 * flags, arguments or here-documents. In doubt the formatter is right: the shell is compared as shfmt prints it; values of
 * ENV and LABEL once they are expanded; blanks in a shell that shfmt cannot read do not count; nor does a MAINTAINER that
 * became the LABEL that stands for it.
 */
export function broken(before: Reading, after: Reading): string | null {
  if (!isValid(after)) return 'BuildKit rejects it'
  const [a, b] = [before.buildkit, after.buildkit]
  if (a.escape !== b.escape || directives(a) !== directives(b)) return 'directives'
  if (a.children.length !== b.children.length) return 'instructions'
  const place = a.children.findIndex((node, index) => !sameNode(node, b.children[index], a.escape))
  return place === -1 ? null : (a.children[place]?.cmd ?? '').toUpperCase()
}

/** Whether a comment of the file is nowhere in the result. */
export function losesComment(before: Reading, after: Reading): boolean {
  const left = new Map<string, number>()
  for (const text of after.comments) left.set(text, (left.get(text) ?? 0) + 1)
  return before.comments.some((text) => {
    const count = left.get(text) ?? 0
    left.set(text, count - 1)
    return count === 0
  })
}

function sameNode(a: BuildKitNode, b: BuildKitNode | undefined, escape: BuildKitResult['escape']): boolean {
  if (b === undefined) return false
  if (a.cmd === 'maintainer' && b.cmd === 'label') {
    return b.args.length === 3 && b.args[0] === AUTHORS && sameValue(a.args[0] ?? '', b.args[1] ?? '', escape)
  }
  const sameFlags = a.flags.toSorted().join('\n') === b.flags.toSorted().join('\n')
  const sameChildren =
    a.children.length === b.children.length &&
    a.children.every((child, index) => sameNode(child, b.children[index], escape))
  return a.cmd === b.cmd && sameFlags && sameChildren && sameArguments(a, b, escape) && sameHeredocs(a, b)
}

function sameArguments(a: BuildKitNode, b: BuildKitNode, escape: BuildKitResult['escape']): boolean {
  if (a.args.length !== b.args.length) return false
  if (SHELL_FORMS.has(a.cmd) && a.json !== b.json) return false
  return a.args.every((argument, index) => {
    const other = b.args[index] ?? ''
    if (argument === other) return true
    switch (a.cmd) {
      case 'env':
      case 'label':
        // Key, value, separator.
        return index % 3 === 2 || (index % 3 === 1 && sameValue(argument, other, escape))
      case 'from':
        return index === 1 && argument.toUpperCase() === other.toUpperCase()
      case 'healthcheck':
        if (index === 0) return argument.toUpperCase() === other.toUpperCase()
        return !a.json && sameShellText(argument, other, a, b)
      case 'run':
      case 'cmd':
      case 'entrypoint':
        return !a.json && sameShellText(argument, other, a, b)
      default:
        return false
    }
  })
}

/** A here-document of RUN may be a script: it is compared as one. */
function sameHeredocs(a: BuildKitNode, b: BuildKitNode): boolean {
  return (
    a.heredocs.length === b.heredocs.length &&
    a.heredocs.every((heredoc, index) => {
      const other = b.heredocs[index]
      if (other?.name !== heredoc.name || other.expand !== heredoc.expand || other.chomp !== heredoc.chomp)
        return false
      return (
        heredoc.content === other.content ||
        (a.cmd === 'run' && sameShellText(heredoc.content, other.content))
      )
    })
  )
}

function directives({ directives: found }: BuildKitResult): string {
  return found.map(({ name, value }) => `${name}=${value}`).join('\n')
}

/** Without the `#` and the blanks around the text. */
function commentTexts(document: Document): readonly string[] {
  return commentsOf(document).map(({ text }) => text.replace(/^#/, '').trim())
}
