import type { Document, Instruction, Run } from '@dockwright/ast'
import { packageCommands, parseShell } from '@dockwright/semantics'
import { isInstruction } from '../../context/placed-instructions.js'
import type { CacheRule } from './cache-rules.js'

const APT = /\bapt(?:itude)?\b/
const HARMLESS: ReadonlySet<string | undefined> = new Set(['clean', 'autoclean', 'remove', 'purge'])

/** What the file as a whole says about caches; read once. */
export class FileFacts {
  /** The text of all instructions, without the flags of RUN: a mount is no use of a folder. */
  private readonly code: string
  /** The text of those that move files or folders. */
  private readonly moves: string
  /** Where the last instruction starts that may need the lists of an earlier apt-get update; -1 when there is none. */
  private readonly lastListUse: number
  private readonly uses = new Map<CacheRule, boolean>()

  constructor({ items }: Document, text: string) {
    const instructions = items.filter(isInstruction)
    const codeOf = (instruction: Instruction): string =>
      text.slice(
        instruction.type === 'Run' ? (instruction.args?.start ?? instruction.start) : instruction.start,
        instruction.end,
      )
    const moving: ReadonlySet<Instruction['type']> = new Set(['Copy', 'Add', 'Volume', 'Workdir'])
    this.code = instructions.map(codeOf).join('')
    this.moves = instructions
      .filter(({ type }) => moving.has(type))
      .map(codeOf)
      .join('')
    this.lastListUse = instructions.findLast((one) => mayUseLists(one, codeOf(one)))?.start ?? -1
  }

  usesListsAfter(run: Run): boolean {
    return this.lastListUse > run.start
  }

  /** Whether an instruction names a folder of a cache, or moves one around it. */
  usesFolder(rule: CacheRule): boolean {
    const known = this.uses.get(rule)
    if (known !== undefined) return known
    const isUsed = rule.targets.some(
      (target) => this.code.includes(target) || around(target).test(this.moves),
    )
    this.uses.set(rule, isUsed)
    return isUsed
  }
}

/** Whether a RUN brings its package lists with it: an update comes first. */
export function updatesFirst(run: Run): boolean {
  if (run.args?.type !== 'ShellForm' || run.heredocs.length > 0) return false
  const script = parseShell(run.args)
  if (script.type === 'Opaque') return false
  const first = packageCommands(script)
    .filter(({ manager }) => manager.name === 'apt-get' || manager.name === 'apt')
    .find(({ subcommand }) => !HARMLESS.has(subcommand?.text))
  return first?.subcommand?.text === 'update'
}

function mayUseLists(instruction: Instruction, code: string): boolean {
  if ((instruction.type !== 'Run' && instruction.type !== 'Onbuild') || !APT.test(code)) return false
  return instruction.type === 'Onbuild' || !updatesFirst(instruction)
}

/** The folders around a folder, the root apart: `/root` and `/root/.cache` for `/root/.cache/pip`. */
function around(target: string): RegExp {
  const parts = target.split('/').slice(1, -1)
  const folders = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)
  const alternatives = folders.map((folder) => folder.replaceAll('.', '\\.')).join('|')
  return new RegExp(`(?<![\\w./-])(?:${alternatives})/?(?![\\w./-])`)
}
