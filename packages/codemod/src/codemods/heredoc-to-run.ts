import type { Document, Run } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { effectiveShells, parseShell, parseShellText, scopeAt, type ShellScript } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { lineEndingAt } from '../editor/line-ending.js'
import { UNPARSED } from '../shell/posix-scripts.js'
import { isSetErrexit, OPERAND_REASONS, operandRefusal, setsErrexit } from './heredoc-forms/plain-operand.js'
import { shellRefusal } from './merge-run/shell-settings.js'

const REASONS = {
  ...UNPARSED,
  ...OPERAND_REASONS,
  interpreter:
    'the here-document is not the script of the shell: a command reads it, or it names an interpreter',
  'no-errexit': 'the script does not begin with set -e, so that it goes on after an error',
  shell: 'the shell is no POSIX shell, or reads start-up files',
  heredoc: 'the script has a here-document of its own',
  background: 'a command runs in the background',
  comment: 'the script has comments',
  'multi-line': 'a command goes over several lines without a backslash',
  crlf: 'the lines end in CRLF, and the shell gets the carriage returns',
  unproven: 'the chain is not read back as the commands that it was made of',
} as const

type Refusal = keyof typeof REASONS

/** Writes a script as a chain of `&&`, which every builder reads. */
export const heredocToRun = defineCodemod({
  name: 'heredoc-to-run',
  description: 'write the here-document of a RUN as a && chain',
  level: 'opt-in',
  reasons: REASONS,
  docs: {
    before: 'FROM debian:12\nRUN <<EOF\nset -e\napt-get update\napt-get install -y curl\nEOF\n',
    after: 'FROM debian:12\nRUN apt-get update && \\\n    apt-get install -y curl\n',
    text:
      'A script that begins with `set -e` and is made of simple commands and pipelines does the same as a chain of `&&`. Without `set -e` it goes on after an ' +
      'error, and in loops, groups and conditions errexit acts in other places than `&&` does: these are refused. `set -e` alone is dropped, one with more options becomes the first command.',
  },
  run(context) {
    if (!context.text.includes('<<')) return
    for (const run of context.document.items)
      if (run.type === 'Run' && run.heredocs.length > 0 && !context.isIgnored(run)) convert(context, run)
  },
})

function convert(context: CodemodContext, run: Run): void {
  const { document, text, escape } = context
  const [heredoc] = run.heredocs
  const written = heredoc?.body.text ?? ''
  const body = heredoc?.stripTabs === true ? written.replace(/^\t+/gm, '') : written
  const script = parseShellText(body)
  const reason = runRefusal(document, run, body)
  if (reason !== null || script.type === 'Opaque' || run.args === null) {
    context.refuse(run, reason ?? 'unparsed')
    return
  }
  const refusal = scriptRefusal(script, hasErrexit(document, run))
  if (refusal !== null) {
    context.refuse(run, refusal)
    return
  }
  const commands = script.body.statements.map(({ command }) => command)
  const [first, ...rest] = commands
  const kept = first !== undefined && rest.length > 0 && isSetErrexit(first) ? rest : commands
  const operands = kept.map(({ start, end }) => body.slice(start, end))
  const tail = /\r?\n$/.exec(text.slice(run.start, run.end))?.[0] ?? ''
  const eol = lineEndingAt(document, run)
  const result = text.slice(run.start, run.args.start) + operands.join(` && ${escape}${eol}    `) + tail
  const tokens = kept.map(({ firstLeaf, endLeaf }) =>
    script.leaves.slice(firstLeaf, endLeaf).map((leaf) => leaf.text),
  )
  if (!isRead(result, tokens, escape)) context.refuse(run, 'unproven')
  else if (context.optIn(run)) context.editor.replaceRange(run, result, 'write as a chain')
}

function runRefusal(document: Document, run: Run, body: string): Refusal | null {
  const { args, heredocs } = run
  const [heredoc, ...others] = heredocs
  if (effectiveShells(document).get(run) !== 'posix') return 'shell'
  const scope = scopeAt(document, run)
  const shell = scope === null ? 'shell' : shellRefusal(scope.shell, scope.variables)
  if (shell !== null && shell !== 'errexit') return 'shell'
  const command = args?.type === 'ShellForm' ? args.parts.map(({ value }) => value).join('') : ''
  if (heredoc === undefined || others.length > 0 || !/^<<-?\S+$/.test(command) || body.startsWith('#!'))
    return 'interpreter'
  return body.includes('\r') ? 'crlf' : null
}

function hasErrexit(document: Document, run: Run): boolean {
  const scope = scopeAt(document, run)
  return scope !== null && shellRefusal(scope.shell, scope.variables) === 'errexit'
}

function scriptRefusal(script: ShellScript, hasOption: boolean): Refusal | null {
  const { leaves, body } = script
  if (leaves.some(({ type }) => type === 'HeredocOperator')) return 'heredoc'
  if (leaves.some(({ type }) => type === 'ShellComment')) return 'comment'
  const [first, ...rest] = body.statements
  if (first === undefined) return 'compound'
  if (body.statements.some(({ terminator }) => terminator?.text === '&')) return 'background'
  if (rest.length > 0 && !hasOption && !setsErrexit(first.command)) return 'no-errexit'
  for (const { command, start, end } of body.statements) {
    const reason = operandRefusal(script, command)
    if (reason !== null) return reason
    if (leaves.slice(command.firstLeaf, command.endLeaf).some(({ text }) => text.includes('\n')))
      return 'multi-line'
    const lines = script.source.text.slice(start, end).split('\n').slice(0, -1)
    if (lines.some((line) => !line.endsWith('\\'))) return 'multi-line'
  }
  return null
}

/** Whether a text is one RUN without here-documents whose shell tokens are the operands', joined by `&&`. */
function isRead(text: string, operands: readonly (readonly string[])[], escape: Document['escape']): boolean {
  const { items } = parse(text, { escape, bom: false })
  const [run] = items
  if (items.length !== 1 || run?.type !== 'Run' || run.args?.type !== 'ShellForm' || run.heredocs.length > 0)
    return false
  const script = parseShell(run.args)
  const expected = operands.flatMap((tokens, index) => (index === 0 ? tokens : ['&&', ...tokens]))
  return (
    script.type === 'ShellScript' && script.leaves.map((leaf) => leaf.text).join('\n') === expected.join('\n')
  )
}
