import type { Run } from '@dockwright/ast'
import {
  parseShell,
  shellChildren,
  type ShellLeaf,
  type ShellNode,
  type ShellScript,
  simpleCommands,
  wordLiteral,
  type SimpleCommand,
} from '@dockwright/semantics'
import { isPragma } from '../../context/pragma.js'
import {
  ASKING_BUILTINS,
  DYNAMIC_BUILTINS,
  PURE_BUILTINS,
  replacesShell,
  startsProcess,
  STATE_BUILTINS,
  STAYING_PROGRAMS,
} from './command-names.js'
import type { Operand } from './operand.js'

/** A command's name and its words after that, as far as they are known. */
interface Call {
  readonly node: SimpleCommand
  readonly name: string | null
  readonly args: readonly string[]
  readonly hasAssignments: boolean
}

const SET_ERREXIT = /(?:^|[^\w-])set\s+(?:[-+]\w+\s+)*(?:-[a-zA-Z]*e|(?:-[a-zA-Z]*o\s+)errexit)/
const SUBSTITUTION = /\$\(|`|[<>]\(/
/** `${x:=y}`, `$((x=1))`: expansions that set a variable. */
const ASSIGNING = /\$\{\w+:?=|\$\(\(|\$\[/
const BACKGROUND_IN_WORD = /[^&|<>\d]&(?![&>])/
/** What a build mounts anew for each RUN, so that nothing written there is left for the next. */
const RUNTIME_FILE =
  /\/etc\/(?:hosts|hostname|resolv\.conf)\b|\/dev\/|\/proc\/|\/sys\/|\b(?:sysctl|mount|swapon|losetup)\b/
const HARMLESS_DEVICE = /\/dev\/(?:null|zero|u?random|std(?:in|out|err)|tty|fd\/\d+|tcp\/|udp\/)/g
const LAST_ARGUMENT = /\$(?:_(?!\w)|\{[#!]?_(?!\w))/
const SHELL_STATE = /\b(?:PIPESTATUS|BASHPID|BASH_SUBSHELL|BASH_EXECUTION_STRING)\b/

/** Reads a RUN as an operand, or says why it can be none: a reason code. Where it stands in the row does not matter here. */
export function readOperand(run: Run): Operand | string {
  const { args } = run
  if (run.heredocs.length > 0) return 'heredoc'
  if (args === null) return 'empty'
  if (args.type === 'JsonForm') return 'exec-form'
  const script = parseShell(args)
  if (script.type === 'Opaque') return 'unparsable'
  if (script.leaves.some(({ type }) => type === 'HeredocOperator')) return 'heredoc'
  if (script.body.statements.length === 0) return 'empty'
  const calls = simpleCommands(script.body).map(readCall)
  const reason = refusal(script, calls)
  if (reason !== null) return reason
  const comment = script.leaves.find(({ type }) => type === 'ShellComment') ?? null
  if (comment !== null && !isLiftable(script, comment)) return 'shell-comment'
  // The comment does not stay in the shell's text.
  const code = script.source.text.slice(0, comment?.start)
  const hasSubstitution = script.leaves.some((leaf) => leaf !== comment && SUBSTITUTION.test(leaf.text))
  const programs = programsOf(calls)
  const { statements } = script.body
  return {
    run,
    form: args,
    script,
    codeEnd: statements.at(-1)?.command.end ?? script.body.end,
    comment: comment?.text.trimEnd() ?? null,
    commands: statements.reduce(
      (count, { command }) => count + (command.type === 'AndOr' ? command.operands.length : 1),
      0,
    ),
    isList:
      statements.length > 1 ||
      statements.some(
        ({ command }) => command.type === 'AndOr' && command.operators.some(({ text }) => text === '||'),
      ),
    isStateless: isStateless(script, calls),
    isSubshell: isSubshell(script),
    programs,
    lookups: hasSubstitution ? null : programs,
    replacesShell: calls.some(({ name, args: words }) => replacesShell([name ?? '', ...words])),
    usesRuntimeFiles: RUNTIME_FILE.test(code.replace(HARMLESS_DEVICE, '')),
    usesLastArgument: LAST_ARGUMENT.test(code),
    usesShellState: SHELL_STATE.test(code),
    endsUnseen: endsUnseen(script, calls),
  }
}

function readCall(node: SimpleCommand): Call {
  const words = node.elements.filter((element): element is ShellLeaf => element.type === 'Word')
  const assignments = node.elements.filter((element): element is ShellLeaf => element.type === 'Assignment')
  const [first, ...rest] = words
  return {
    node,
    name: first === undefined ? '' : literal(first),
    args: [...rest, ...assignments].map(({ text }) => wordLiteral(text) ?? text),
    hasAssignments: assignments.length > 0,
  }
}

/** `[` opens no pattern where it is a word of its own. */
function literal({ text }: ShellLeaf): string | null {
  return text === '[' ? text : wordLiteral(text)
}

function refusal(script: ShellScript, calls: readonly Call[]): string | null {
  const setsErrexit = calls.some(
    ({ name, args }) =>
      (name === 'set' &&
        args.some((arg) => /^-[a-zA-Z]*e/.test(arg) || arg === 'errexit' || /[$`]/.test(arg))) ||
      (name === 'shopt' && args.includes('errexit')) ||
      (name === 'trap' && args.includes('ERR')),
  )
  if (setsErrexit || SET_ERREXIT.test(script.source.text)) return 'errexit'
  if (hasBackground(script) || calls.some(({ name, args }) => startsProcess([name ?? '', ...args])))
    return 'background'
  if (calls.some(({ name }) => name === 'exec' || name === 'return')) return 'exec'
  const onlyAnd =
    script.body.statements.every(({ command }) => isChain(command)) && script.body.statements.length === 1
  return !onlyAnd && calls.some(({ name }) => name === null || DYNAMIC_BUILTINS.has(name))
    ? 'unseen-code'
    : null
}

/** A shell honours errexit in what stands last in a chain, and (bash) not at all left of `&&`, even in a subshell. */
function endsUnseen({ body }: ShellScript, calls: readonly Call[]): boolean {
  const command = body.statements.at(-1)?.command
  const last = command?.type === 'AndOr' ? command.operands.at(-1) : command
  return calls.some(({ node, name }) => node === last && (name === null || DYNAMIC_BUILTINS.has(name)))
}

/** Where errexit makes no difference, whatever code sets it: every command's failure ends the chain anyway. */
function isChain(command: ShellNode): boolean {
  if (command.type === 'AndOr')
    return command.operators.every(({ text }) => text === '&&') && command.operands.every(isChain)
  return command.type === 'SimpleCommand'
}

function hasBackground(script: ShellScript): boolean {
  const pending: ShellNode[] = [script.body]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.type === 'Statement' && next.terminator?.text === '&') return true
    for (const child of shellChildren(next)) if (!('index' in child)) pending.push(child)
  }
  return script.leaves.some(({ text }) => SUBSTITUTION.test(text) && BACKGROUND_IN_WORD.test(text))
}

/** A comment on one physical line, at the end of the code, that means nothing to a tool, can become a line of its own. */
function isLiftable({ source, leaves }: ShellScript, comment: ShellLeaf): boolean {
  const isCut = source.lines.some(({ start }) => start > comment.start)
  return !isCut && comment.index === leaves.length - 1 && !isPragma(comment.text)
}

function isStateless(script: ShellScript, calls: readonly Call[]): boolean {
  const simple = script.body.statements.every(({ command }) => isSimple(command))
  return (
    simple &&
    !script.leaves.some(({ text }) => ASSIGNING.test(text)) &&
    calls.every(({ name, args, hasAssignments }) => {
      if (name === null || name === '') return false
      if (hasAssignments && PURE_BUILTINS.has(name)) return false
      if (name === 'printf' && args[0] === '-v') return false
      return name === 'command' ? /^-[vV]$/.test(args[0] ?? '') : !STATE_BUILTINS.has(name)
    })
  )
}

function isSubshell({ body: { statements } }: ShellScript): boolean {
  const [statement, ...rest] = statements
  return rest.length === 0 && statement?.command.type === 'Group' && statement.command.open.text === '('
}

function isSimple(node: ShellNode): boolean {
  if (node.type === 'AndOr') return node.operands.every(isSimple)
  if (node.type === 'Pipeline') return node.commands.every(isSimple)
  return node.type === 'SimpleCommand'
}

function programsOf(calls: readonly Call[]): ReadonlySet<string> | null {
  const programs = new Set<string>()
  for (const { name, args } of calls) {
    if (name === null) return null
    // `command -v x` and `type x` answer what the shell remembers of x.
    for (const program of ASKING_BUILTINS.has(name) ? [name, ...args] : [name])
      if (
        program !== '' &&
        !program.includes('/') &&
        !PURE_BUILTINS.has(program) &&
        !STAYING_PROGRAMS.has(program)
      )
        programs.add(program)
  }
  return programs
}
