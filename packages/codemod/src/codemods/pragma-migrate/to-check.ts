import type { Comment, Directive } from '@dockwright/ast'
import { attachedComments } from '@dockwright/semantics'
import type { CodemodContext } from '../../context/codemod-context.js'
import { becomesDirective } from '../stage-edits/becomes-directive.js'
import { checkValueText, readCheckValue } from './check-value.js'
import {
  checkCommentValue,
  checkDirective,
  directives,
  type HadolintPragma,
  instructionBelow,
  isDirectivePosition,
  readHadolintPragma,
} from './pragma-comment.js'
import type { PragmaRefusal } from './reasons.js'
import { asCheckRules } from './rule-lists.js'

/** Rewrites hadolint's pragmas as those of `docker build --check`. */
export function migrateToCheck(context: CodemodContext): void {
  const skipped: string[] = []
  for (const comment of context.document.items) {
    if (comment.type !== 'Comment') continue
    const pragma = readHadolintPragma(comment.hash.text)
    if (pragma === null) continue
    const reason =
      pragma === 'unreadable'
        ? pragma
        : pragma.isGlobal
          ? migrateGlobal(context, comment, pragma, skipped)
          : migrateLine(context, comment, pragma)
    if (reason !== null) context.refuse(comment, reason)
  }
  if (skipped.length > 0) skipInFile(context, skipped)
}

function migrateLine(
  context: CodemodContext,
  comment: Comment,
  pragma: HadolintPragma,
): PragmaRefusal | null {
  const { document } = context
  const target = instructionBelow(document, comment)
  if (target === null) return 'not-above'
  if (context.isIgnored(target)) return null
  const rules = asCheckRules(pragma.rules, 'line')
  if (rules.moved.length === 0)
    return asCheckRules(pragma.rules, 'file').moved.length > 0 ? 'file-only' : 'no-equivalent'
  if (attachedComments(document, target).some((other) => checkCommentValue(other.comment) !== null))
    return 'check-exists'
  if (comment.hash.leading.length > 0) return 'indented'
  const isDirective = isDirectivePosition(document, comment)
  if (isDirective && checkDirective(document) !== null) return 'check-exists'
  // At the top of the file it would be about all of it.
  if (isDirective && !context.optIn(comment)) return null
  const check = `# check=skip=${rules.moved.join(',')}`
  moveRules(context, comment, pragma, rules.left, check, isDirective)
  return null
}

/** Puts the new comment in the place of the old one, or above what is left of it: hadolint reads only the line right above. */
function moveRules(
  context: CodemodContext,
  { hash, ...comment }: Comment,
  { head, rest }: HadolintPragma,
  left: readonly string[],
  check: string,
  isDirective: boolean,
): void {
  const { editor, text } = context
  const isWhole = left.length === 0
  const remaining = `${head}${left.join(',')}${rest}`
  const checkLine = isWhole && rest !== '' ? `${check} ${rest.trimStart()}` : check
  const eol = /\r*\n$/.exec(text.slice(comment.start, comment.end))?.[0] ?? '\n'
  editor.replaceRange(
    { start: hash.start, end: hash.start + hash.text.trimEnd().length },
    isWhole ? checkLine : checkLine + eol + remaining,
    'migrate pragma',
  )
  context.rewritesComments({
    removed: [hash.text.trimEnd()],
    added: [...(isDirective ? [] : [checkLine]), ...(isWhole ? [] : [remaining])],
  })
}

function migrateGlobal(
  context: CodemodContext,
  comment: Comment,
  { head, rules, rest }: HadolintPragma,
  skipped: string[],
): PragmaRefusal | null {
  const { document, editor } = context
  const { moved, left } = asCheckRules(rules, 'file')
  if (moved.length === 0) return 'no-equivalent'
  const directive = checkDirective(document)
  if (directive !== null && directive.hash.start !== directive.start) return 'indented'
  if (document.items[0]?.type === 'Comment' && document.items[0].hash.text.startsWith('#!')) return 'shebang'
  if (left.length === 0 && rest !== '') return 'unreadable'
  const at = document.items.indexOf(comment)
  if (left.length === 0 && becomesDirective(document, at, at + 1)) return 'directive'
  skipped.push(...moved)
  const removed = comment.hash.text.trimEnd()
  const remaining = `${head}${left.join(',')}${rest}`
  if (left.length === 0) editor.remove(comment)
  else
    editor.replaceRange(
      { start: comment.hash.start, end: comment.hash.start + removed.length },
      remaining,
      'migrate pragma',
    )
  context.rewritesComments({ removed: [removed], added: left.length === 0 ? [] : [remaining] })
  return null
}

function skipInFile({ document, editor }: CodemodContext, rules: readonly string[]): void {
  const directive = checkDirective(document)
  if (directive !== null) {
    replaceCheckValue(editor, directive, rules)
    return
  }
  const line = `# check=skip=${[...new Set(rules)].join(',')}`
  const last = directives(document).at(-1)
  const first = document.items[0]
  if (last !== undefined) editor.insertAfter(last, line)
  else if (first !== undefined) editor.insertBefore(first, line)
}

function replaceCheckValue(
  editor: CodemodContext['editor'],
  directive: Directive,
  rules: readonly string[],
): void {
  const value = readCheckValue(directive.value)
  if (value.skip.includes('all')) return
  const start =
    directive.hash.start + directive.hash.text.indexOf(directive.value, directive.hash.text.indexOf('=') + 1)
  const text = checkValueText({ ...value, skip: [...value.skip, ...rules] })
  editor.replaceRange({ start, end: start + directive.value.length }, text, 'skip more rules')
}
