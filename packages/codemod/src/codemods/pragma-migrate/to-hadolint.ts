import type { Comment, Directive, Instruction } from '@dockwright/ast'
import { attachedComments } from '@dockwright/semantics'
import type { CodemodContext } from '../../context/codemod-context.js'
import { isInstruction } from '../../context/placed-instructions.js'
import { checkValueText, readCheckValue } from './check-value.js'
import {
  checkCommentValue,
  checkDirective,
  directives,
  instructionBelow,
  readHadolintPragma,
} from './pragma-comment.js'
import type { PragmaRefusal } from './reasons.js'
import { asHadolintRules } from './rule-lists.js'

/** Rewrites the pragmas of `docker build --check` as hadolint's. */
export function migrateToHadolint(context: CodemodContext): void {
  const { document } = context
  const directive = checkDirective(document)
  if (directive !== null) refuse(context, directive, migrateFile(context, directive))
  for (const target of document.items) {
    if (!isInstruction(target) || context.isIgnored(target)) continue
    const comment = attachedComments(document, target).find(
      (other) => checkCommentValue(other.comment) !== null,
    )?.comment
    if (comment !== undefined) refuse(context, comment, migrateLine(context, comment, target))
  }
}

function refuse(context: CodemodContext, node: Comment | Directive, reason: PragmaRefusal | null): void {
  if (reason !== null) context.refuse(node, reason)
}

function migrateFile(context: CodemodContext, directive: Directive): PragmaRefusal | null {
  const { document, editor } = context
  const value = readCheckValue(directive.value)
  const { moved, left } = asHadolintRules(value.skip, null)
  if (moved.length === 0) return value.skip.length === 0 ? null : 'no-equivalent'
  if (directive.hash.start !== directive.start) return 'indented'
  if (document.items.some((item) => item.type === 'Comment' && isGlobal(item))) return 'hadolint-exists'
  const text = checkValueText({ ...value, skip: left })
  if (text === '' && value.rest !== '') return 'unreadable'
  const line = `# hadolint global ignore=${moved.join(',')}`
  const last = directives(document).at(-1) ?? directive
  const start =
    directive.hash.start + directive.hash.text.indexOf(directive.value, directive.hash.text.indexOf('=') + 1)
  if (text !== '') {
    editor.replaceRange({ start, end: start + directive.value.length }, text, 'migrate pragma')
    editor.insertAfter(last, line)
  } else if (last === directive) {
    const { hash } = directive
    editor.replaceRange(
      { start: hash.start, end: hash.start + hash.text.trimEnd().length },
      line,
      'migrate pragma',
    )
  } else {
    editor.remove(directive)
    editor.insertAfter(last, line)
  }
  context.rewritesComments({ added: [line] })
  return null
}

function isGlobal({ hash }: Comment): boolean {
  const pragma = readHadolintPragma(hash.text)
  return pragma === 'unreadable' ? /\bglobal\b/i.test(hash.text) : (pragma?.isGlobal ?? false)
}

function migrateLine(context: CodemodContext, comment: Comment, target: Instruction): PragmaRefusal | null {
  const { document, editor, text } = context
  const { hash } = comment
  const written = hash.text.trimEnd()
  const given = checkCommentValue(comment) ?? ''
  const value = readCheckValue(given)
  const { moved, left } = asHadolintRules(value.skip, target)
  if (moved.length === 0) return value.skip.length === 0 ? null : 'no-equivalent'
  if (hash.leading.length > 0) return 'indented'
  const isPragma = attachedComments(document, target).some(
    (other) => readHadolintPragma(other.comment.hash.text) !== null,
  )
  if (isPragma) return 'hadolint-exists'
  const kept = checkValueText({ ...value, skip: left })
  if (kept === '' && value.rest !== '' && !/^\s*[#;]/.test(value.rest)) return 'unreadable'
  const line = `# hadolint ignore=${moved.join(',')}${kept === '' ? value.rest : ''}`
  const isRightAbove = instructionBelow(document, comment) === target
  const remaining = `${written.slice(0, written.length - given.length)}${kept}`
  const span = { start: hash.start, end: hash.start + written.length }
  if (isRightAbove) {
    const eol = /\r*\n$/.exec(text.slice(comment.start, comment.end))?.[0] ?? '\n'
    editor.replaceRange(span, kept === '' ? line : remaining + eol + line, 'migrate pragma')
  } else {
    if (kept === '') editor.remove(comment)
    else editor.replaceRange(span, remaining, 'migrate pragma')
    editor.insertBefore(target, line)
  }
  context.rewritesComments({ removed: [written], added: kept === '' ? [line] : [remaining, line] })
  return null
}
