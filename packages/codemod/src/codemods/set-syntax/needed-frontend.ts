import { commentsOf, type Document, type Instruction } from '@dockwright/ast'
import { stages } from '@dockwright/semantics'
import { placedInstructions } from '../../context/placed-instructions.js'

/** By the instruction and the flag: the minor version of frontend 1 that brought it. */
const FLAGS: ReadonlyMap<string, number> = new Map([
  ['Run mount', 2],
  ['Run network', 3],
  ['Run security', 20],
  ['Run device', 20],
  ['Copy chmod', 2],
  ['Copy link', 4],
  ['Copy exclude', 19],
  ['Copy parents', 20],
  ['Add chmod', 2],
  ['Add link', 4],
  ['Add keep-git-dir', 4],
  ['Add checksum', 6],
  ['Add exclude', 19],
  ['Add unpack', 17],
  ['Healthcheck start-interval', 6],
])
const HEREDOC = 4
const SYMBOLIC_CHMOD = 14
const SECRET_VARIABLE = 10
const CHECK = 8
const OCTAL = /^[0-7]+$/

/** The minor version of frontend 1 that a document needs; null when any does. */
export function neededFrontend(document: Document): number | null {
  const versions = placedInstructions(document).flatMap(({ instruction }) => versionsOf(instruction))
  const isChecked =
    document.items.some((item) => item.type === 'Directive' && item.name === 'check') ||
    (stages(document).stages.length > 0 &&
      commentsOf(document).some(({ text }) => /^#\s*check\s*=/i.test(text)))
  if (isChecked) versions.push(CHECK)
  return versions.length === 0 ? null : Math.max(...versions)
}

function versionsOf(instruction: Instruction): readonly number[] {
  const flags = instruction.flags.flatMap(({ name, value }) => {
    const version = FLAGS.get(`${instruction.type} ${name}`)
    if (version === undefined) return []
    if (name === 'chmod' && !OCTAL.test(value ?? '')) return [SYMBOLIC_CHMOD]
    return [name === 'mount' && /(?:^|,)env=/i.test(value ?? '') ? SECRET_VARIABLE : version]
  })
  return 'heredocs' in instruction && instruction.heredocs.length > 0 ? [...flags, HEREDOC] : flags
}
