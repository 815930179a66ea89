import {
  type ShellLeaf,
  type ShellNode,
  type ShellScript,
  type SimpleCommand,
  wordLiteral,
} from '@dockwright/semantics'

/** Why a command may behave in another way as a line under `set -e` than as an operand of `&&`. */
export const OPERAND_REASONS = {
  compound: 'a command is more than a simple one or a pipeline, so that errexit would act inside it',
  'unseen-code':
    'code that is not seen here is run in the shell itself (eval, source, an alias, a command from a variable)',
  errexit: 'errexit is turned off or asked for, or errors are trapped',
  substitution:
    'a command substitution holds several commands, which some shells stop at the first error under errexit',
  'expansion-error':
    'an expansion or assignment may be an error (arithmetic, ${x?}, readonly), which ends a chain, but of a script, in bash, only one line',
} as const

export type OperandRefusal = keyof typeof OPERAND_REASONS

const IN_THE_SHELL: ReadonlySet<string> = new Set(['.', 'source', 'eval', 'alias', 'unalias', 'builtin'])
const SUBSTITUTION = /\$\(|`|[<>]\(/
const SEVERAL = /[;\n]|(?<![&<>])&(?![&>])/
/** `$((1 / 0))`, `$[x]`, `${list[i]}`, `${x:1}`, `${x?no}`, `${!x}` */
const MAY_FAIL = /\$\(\(|\$\[|\$\{[!#]?\w+(?:\[|:?\?|:(?![-+=?]))|\$\{!/
const DECLARATIONS: ReadonlySet<string> = new Set(['readonly', 'declare', 'typeset', 'local', 'let'])
const ASKS = /\$-|\$\{-|\bSHELLOPTS\b/

/** Null for a command that fails, and stops what follows, alike in both forms. */
export function operandRefusal({ leaves }: ShellScript, operand: ShellNode): OperandRefusal | null {
  const commands = operand.type === 'Pipeline' ? operand.commands : [operand]
  if (operand.type === 'Pipeline' && operand.prefixes.length > 0) return 'compound'
  for (const command of commands) {
    if (command.type !== 'SimpleCommand') return 'compound'
    const reason = commandRefusal(command)
    if (reason !== null) return reason
  }
  const own = leaves.slice(operand.firstLeaf, operand.endLeaf)
  if (own.some(({ text }) => ASKS.test(text))) return 'errexit'
  if (own.some(({ text }) => MAY_FAIL.test(text))) return 'expansion-error'
  return own.some(({ text }) => SUBSTITUTION.test(text) && SEVERAL.test(text)) ? 'substitution' : null
}

function commandRefusal(command: SimpleCommand): OperandRefusal | null {
  const [name, ...args] = wordsOf(command)
  if (name === undefined) return null
  const isLookUp = name === 'command' && /^-[vV]$/.test(args[0] ?? '')
  if (name === null || IN_THE_SHELL.has(name) || (name === 'command' && !isLookUp)) return 'unseen-code'
  if (name === 'set' && args.some((arg) => arg === null || /^\+/.test(arg))) return 'errexit'
  if (DECLARATIONS.has(name)) return 'expansion-error'
  if (name === 'shopt' && args.includes('errexit')) return 'errexit'
  return name === 'trap' && args.some((arg) => arg === null || /^(?:ERR|DEBUG)$/i.test(arg))
    ? 'errexit'
    : null
}

/** The words of a command, its name first; null where one is not known. `[` opens no pattern where it is a word of its own. */
function wordsOf({ elements }: SimpleCommand): readonly (string | null)[] {
  return elements
    .filter((element): element is ShellLeaf => element.type === 'Word')
    .map(({ text }) => (text === '[' || text === ']' ? text : wordLiteral(text)))
}

/** Whether a command is `set` with `-e` among its options. */
export function setsErrexit(node: ShellNode): boolean {
  if (node.type !== 'SimpleCommand') return false
  const [name, option] = wordsOf(node)
  return name === 'set' && /^-[a-zA-Z]*e[a-zA-Z]*$/.test(option ?? '')
}

/** Whether a command is `set -e` and nothing else. */
export function isSetErrexit(node: ShellNode): boolean {
  return node.type === 'SimpleCommand' && node.elements.length === 2 && wordsOf(node).join(' ') === 'set -e'
}
