import { type Document, type Run, commentsOf } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { type AndOr, parseShellText, scopeAt, type ShellScript } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { lineEndingAt } from '../editor/line-ending.js'
import { type PosixScript, posixScripts, UNPARSED } from '../shell/posix-scripts.js'
import { OPERAND_REASONS, operandRefusal, setsErrexit } from './heredoc-forms/plain-operand.js'
import { shellRefusal } from './merge-run/shell-settings.js'

const REASONS = {
  ...UNPARSED,
  ...OPERAND_REASONS,
  'or-list': 'the commands are not joined by && alone',
  shell: 'the shell reads start-up files, or is not known to take a script of several lines',
  heredoc: 'the RUN has a here-document already',
  comment: 'comments stand in the RUN',
  crlf: 'the lines end in CRLF, and a here-document would hand the carriage returns to the shell',
  unproven: 'the here-document is not read back as the commands that it was made of',
} as const

type Refusal = keyof typeof REASONS

const NAMES = ['EOF', 'EOT', 'SCRIPT']

/** Writes a chain of `&&` as a script, one command on each line. */
export const runToHeredoc = defineCodemod({
  name: 'run-to-heredoc',
  description: 'write the && chain of a RUN as a here-document',
  level: 'opt-in',
  minFrontend: '1.4',
  rules: ['prefer-run-heredoc'],
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      minCommands: {
        type: 'integer',
        minimum: 2,
        default: 2,
        description: 'leave a RUN alone that chains fewer commands than this',
      },
    },
  },
  reasons: REASONS,
  docs: {
    before: 'FROM debian:12\nRUN apt-get update && \\\n    apt-get install -y curl && \\\n    echo "$HOME"\n',
    after:
      'FROM debian:12\nRUN <<\'EOF\'\nset -e\napt-get update\napt-get install -y curl\necho "$HOME"\nEOF\n',
    text:
      'The script begins with `set -e`, without which only the status of its last line would count. Only chains of simple commands and pipelines are ' +
      'converted: in anything else errexit acts in other places than `&&` does. The name is in quotes where the script has `$`, backticks or backslashes, which BuildKit ' +
      'leaves to the shell either way. Older frontends, kaniko and the builders of the official images cannot read here-documents.',
  },
  run(context) {
    for (const script of posixScripts(context, /&&/)) convert(context, script)
  },
})

function convert(context: CodemodContext<{ readonly minCommands: number }>, posix: PosixScript): void {
  const { run, script } = posix
  const reason = scriptRefusal(script)
  const chain = script.body.statements[0]?.command
  if (reason === null && (chain?.type !== 'AndOr' || chain.operands.length < context.options.minCommands))
    return
  const refusal = reason ?? runRefusal(context.document, run)
  if (refusal !== null || chain?.type !== 'AndOr') {
    context.refuse(run, refusal ?? 'or-list')
    return
  }
  const text = heredocText(context, posix, chain, true) ?? heredocText(context, posix, chain, false)
  if (text === null) context.refuse(run, 'unproven')
  else if (context.optIn(run)) context.editor.replaceRange(run, text, 'write as a here-document')
}

function scriptRefusal(script: ShellScript): Refusal | null {
  const [statement, ...rest] = script.body.statements
  // What is nothing but a here-document is a script already.
  if (statement === undefined || statement.endLeaf - statement.firstLeaf === 1) return null
  if (script.leaves.some(({ type }) => type === 'HeredocOperator')) return 'heredoc'
  const isChain =
    rest.length === 0 &&
    statement.terminator?.text !== '&' &&
    (statement.command.type !== 'AndOr' || statement.command.operators.every(({ text }) => text === '&&'))
  if (!isChain) return 'or-list'
  if (statement.command.type !== 'AndOr') return null
  if (script.leaves.some(({ type }) => type === 'ShellComment')) return 'comment'
  const { operands } = statement.command
  return operands.map((operand) => operandRefusal(script, operand)).find((one) => one !== null) ?? null
}

function runRefusal(document: Document, run: Run): Refusal | null {
  const scope = scopeAt(document, run)
  const shell = scope === null ? 'shell' : shellRefusal(scope.shell, scope.variables)
  if (shell !== null && shell !== 'errexit') return 'shell'
  if (commentsOf(run).length > 0) return 'comment'
  return lineEndingAt(document, run) === '\r\n' ? 'crlf' : null
}

/** The RUN as a here-document, its commands as they are broken into lines, or each on one; null if it is read in another way. */
function heredocText(
  { text, escape }: CodemodContext,
  { run, script, span }: PosixScript,
  { operands }: AndOr,
  asWritten: boolean,
): string | null {
  const lines = operands.map((operand) => {
    const { start, end } = span(operand)
    return asWritten ? text.slice(start, end) : script.source.text.slice(operand.start, operand.end)
  })
  const isSet = operands[0] !== undefined && setsErrexit(operands[0])
  const body = [...(isSet ? [] : ['set -e']), ...lines].map((line) => `${line}\n`).join('')
  const name = NAMES.find((candidate) => !body.split('\n').includes(candidate))
  if (name === undefined) return null
  const word = /[$`\\]/.test(body) ? `<<'${name}'` : `<<${name}`
  const tail = /\n$/.exec(text.slice(run.start, run.end))?.[0] ?? ''
  const head = text.slice(run.start, (run.flags.at(-1) ?? run.keyword).end)
  const result = `${head} ${word}\n${body}${name}${tail}`
  const tokens = operands.flatMap((operand) => textsOf(script, operand.firstLeaf, operand.endLeaf))
  const expected = [...(isSet ? [] : ['set', '-e']), ...tokens]
  const statements = operands.length + (isSet ? 0 : 1)
  return isBody(body, expected, statements) && isRead(result, word, body, escape) ? result : null
}

/** Whether a script has these tokens, and that many statements. */
function isBody(body: string, tokens: readonly string[], statements: number): boolean {
  const script = parseShellText(body)
  return (
    script.type === 'ShellScript' &&
    script.body.statements.length === statements &&
    textsOf(script, 0, script.leaves.length).join('\n') === tokens.join('\n')
  )
}

/** Whether BuildKit reads a text as one RUN of this script. */
function isRead(text: string, word: string, body: string, escape: Document['escape']): boolean {
  const { items } = parse(text, { escape, bom: false })
  const [run] = items
  if (items.length !== 1 || run?.type !== 'Run' || run.args?.type !== 'ShellForm') return false
  const [heredoc, ...rest] = run.heredocs
  const isScript = run.args.parts.map(({ value }) => value).join('') === word && rest.length === 0
  return isScript && heredoc?.body.text === body && heredoc.terminator !== null
}

function textsOf({ leaves }: ShellScript, from: number, to: number): readonly string[] {
  return leaves.slice(from, to).map(({ text }) => text)
}
