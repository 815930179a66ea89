import type { Comment, Directive, Instruction } from '@dockwright/ast'
import { attachedComments } from '@dockwright/semantics'
import type { CodemodContext } from '../../context/codemod-context.js'
import { isInstruction } from '../../context/placed-instructions.js'
import { checksDescriptions } from '../stage-edits/checks-descriptions.js'
import { readCheckValue } from './check-value.js'
import { checkCommentValue, checkDirective, directives, readHadolintPragma } from './pragma-comment.js'
import type { PragmaRefusal } from './reasons.js'
import { asHadolintRules } from './rule-lists.js'

/** Writes what the pragmas of `docker build --check` say as hadolint's pragmas too. They stay: without them the findings would be back. */
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
  const { skip } = readCheckValue(directive.value)
  const { moved } = asHadolintRules(skip, null)
  if (moved.length === 0) return skip.length === 0 ? null : 'no-equivalent'
  if (directive.hash.start !== directive.start) return 'indented'
  const globals = document.items.filter(
    (item): item is Comment => item.type === 'Comment' && /\bglobal\b/i.test(item.hash.text),
  )
  const covered = coverage(globals, moved)
  if (covered !== 'none') return covered === 'all' ? null : 'hadolint-exists'
  if (checksDescriptions(document)) return 'description'
  const line = `# hadolint global ignore=${moved.join(',')}`
  editor.insertAfter(directives(document).at(-1) ?? directive, line)
  context.rewritesComments({ added: [line] })
  return null
}

function migrateLine(context: CodemodContext, comment: Comment, target: Instruction): PragmaRefusal | null {
  const { document, editor } = context
  const { skip } = readCheckValue(checkCommentValue(comment) ?? '')
  const { moved } = asHadolintRules(skip, target)
  if (moved.length === 0) return skip.length === 0 ? null : 'no-equivalent'
  if (comment.hash.leading.length > 0) return 'indented'
  const covered = coverage(
    attachedComments(document, target).map((other) => other.comment),
    moved,
  )
  if (covered !== 'none') return covered === 'all' ? null : 'hadolint-exists'
  if ((target.type === 'From' || target.type === 'Arg') && checksDescriptions(document)) return 'description'
  const line = `# hadolint ignore=${moved.join(',')}`
  editor.insertBefore(target, line)
  context.rewritesComments({ added: [line] })
  return null
}

/** Whether hadolint's pragmas among some comments turn off all of the rules, or `some` other ones. */
function coverage(comments: readonly Comment[], rules: readonly string[]): 'none' | 'some' | 'all' {
  const pragmas = comments.flatMap(({ hash }) => readHadolintPragma(hash.text) ?? [])
  const ignored = new Set(pragmas.flatMap((pragma) => (pragma === 'unreadable' ? [] : pragma.rules)))
  if (pragmas.length === 0) return 'none'
  return rules.every((rule) => ignored.has(rule)) ? 'all' : 'some'
}
