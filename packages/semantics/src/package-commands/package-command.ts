import { shellChildren } from '../shell/shell-children.js'
import type { ShellLeaf } from '../shell/shell-leaf.js'
import type { ShellList, ShellNode, SimpleCommand } from '../shell/shell-node.js'
import type { ShellScript } from '../shell/shell-script.js'
import { wordLiteral } from '../shell/word-literal.js'
import { type PackageManager, packageManager } from './package-managers.js'

/** An option of a package manager, as written. */
export interface PackageOption {
  readonly leaf: ShellLeaf
  /** Without a value: `--virtual` of `--virtual=.deps`. Null when the word holds an expansion. */
  readonly name: string | null
  /** The next word, when that is the option's value. */
  readonly value: ShellLeaf | null
  readonly isBeforeSubcommand: boolean
}

/**
 * One call of a package manager: `sudo apt-get -q install -y --no-install-recommends curl git`. Leaves are those of the shell
 * tree; `sourceSpan` leads to the file.
 */
export interface PackageCommand {
  readonly node: SimpleCommand
  readonly manager: PackageManager
  /** The word that names the program. */
  readonly program: ShellLeaf
  /** Words such as `sudo` before it, with their options. */
  readonly prefix: readonly ShellLeaf[]
  /** `install`, `add` …; null when there is none or it is not known (`apt-get $cmd`). */
  readonly subcommand: ShellLeaf | null
  readonly options: readonly PackageOption[]
  /** What is neither option nor value: for an install command, the packages. */
  readonly operands: readonly ShellLeaf[]
  /** Whether it installs packages. */
  readonly isInstall: boolean
}

const INTERPRETER = /^python(?:[23](?:\.\d+)?)?$/

/** By the body of the script's tree, which scripts of the same text share. */
const COMMANDS = new WeakMap<ShellList, readonly PackageCommand[]>()

/** All calls of package managers that stand in a script as commands of their own, in source order. */
export function packageCommands({ body }: ShellScript): readonly PackageCommand[] {
  let commands = COMMANDS.get(body)
  if (commands === undefined) {
    commands = simpleCommands(body).flatMap((command) => packageCommand(command) ?? [])
    COMMANDS.set(body, commands)
  }
  return commands
}

/** All simple commands at or below a node, in source order; those inside words (`$(…)`) are not among them. */
export function simpleCommands(node: ShellNode): readonly SimpleCommand[] {
  const found: SimpleCommand[] = []
  const pending: ShellNode[] = [node]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.type === 'SimpleCommand') found.push(next)
    else for (const child of shellChildren(next).toReversed()) if (isNode(child)) pending.push(child)
  }
  return found
}

/** Reads a simple command as the call of a package manager; null when it is none. */
export function packageCommand(node: SimpleCommand): PackageCommand | null {
  const words = node.elements.filter((element): element is ShellLeaf => element.type === 'Word')
  const start = programIndex(words)
  const program = words[start]
  const name = program === undefined ? null : wordLiteral(program.text)
  const manager = name === null ? null : packageManager(name)
  if (program === undefined || manager === null) return null
  let subcommand: ShellLeaf | null = null
  const options: PackageOption[] = []
  const operands: ShellLeaf[] = []
  let onlyOperands = false
  for (let index = start + 1; index < words.length; index++) {
    const leaf = words[index] as ShellLeaf
    const text = wordLiteral(leaf.text) ?? leaf.text
    if (subcommand === null && manager.install.test(text)) subcommand = leaf
    else if (text === '--') onlyOperands = true
    else if (text.startsWith('-') && !onlyOperands) {
      const takesNext = manager.valueOptions.has(text) && index + 1 < words.length
      const name =
        wordLiteral(leaf.text) === null && !text.includes('=') ? null : (text.split('=', 1)[0] ?? text)
      options.push({
        leaf,
        name,
        value: takesNext ? (words[++index] ?? null) : null,
        isBeforeSubcommand: subcommand === null,
      })
    } else if (subcommand === null) subcommand = leaf
    else operands.push(leaf)
  }
  const subcommandText = subcommand === null ? null : wordLiteral(subcommand.text)
  const isInstall = subcommandText !== null && manager.install.test(subcommandText)
  return { node, manager, program, prefix: words.slice(0, start), subcommand, options, operands, isInstall }
}

/** The index of the word that names the program: after `sudo` and its options, `exec`, `python -m`. */
function programIndex(words: readonly ShellLeaf[]): number {
  const text = (index: number): string => words[index]?.text ?? ''
  let index = 0
  if (text(index) === 'sudo') {
    index++
    while (text(index).startsWith('-')) index += /^-[ugpCh]$/.test(text(index)) ? 2 : 1
    while (/^[A-Za-z_]\w*=/.test(text(index))) index++
  }
  if (INTERPRETER.test(text(index).slice(text(index).lastIndexOf('/') + 1)) && text(index + 1) === '-m')
    index += 2
  return index
}

function isNode(child: ShellNode | ShellLeaf): child is ShellNode {
  return 'firstLeaf' in child
}
