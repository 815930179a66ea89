import { commentsOf, type EscapeCharacter, type Instruction, type NodeOf } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { checkInstructions } from '@dockwright/semantics'
import { isInstruction } from '../context/placed-instructions.js'
import { BuildError } from './build-error.js'

/** Not part of FROM's or ARG's own text: an instruction alone lacks its stage, and that is no fault of it. */
const STAGE_CODES: ReadonlySet<string> = new Set(['no-build-stage'])

/**
 * Parses the text of one instruction under an escape character.
 * @throws BuildError if it is not exactly one valid instruction of the type, on closed lines, without comments.
 */
export function parseBuilt<Type extends Instruction['type']>(
  type: Type,
  text: string,
  escape: EscapeCharacter,
): NodeOf<Type> {
  // What follows would be swallowed by a continuation or here-document left open.
  const document = parse(`${text}\nBUILT`, { escape, bom: false })
  const [item, next, ...rest] = document.items
  const error = document.diagnostics.find(({ severity }) => severity === 'error') ?? invalid(text, escape)
  if (error !== undefined)
    throw new BuildError(`${JSON.stringify(text)} is no valid instruction: ${error.message}`)
  if (item === undefined || next?.type !== 'Unknown' || rest.length > 0 || !isOfType(item, type)) {
    throw new BuildError(`${JSON.stringify(text)} is not one ${type} instruction`)
  }
  if (commentsOf(item).length > 0) throw new BuildError(`${JSON.stringify(text)} holds a comment`)
  const alone = parse(text, { escape, bom: false }).items[0]
  if (alone === undefined || !isOfType(alone, type))
    throw new BuildError(`${JSON.stringify(text)} is not one ${type} instruction`)
  return alone
}

function invalid(text: string, escape: EscapeCharacter): { readonly message: string } | undefined {
  const { diagnostics } = checkInstructions(parse(text, { escape, bom: false }))
  return diagnostics.find(({ code }) => !STAGE_CODES.has(code))
}

function isOfType<Type extends Instruction['type']>(
  item: Parameters<typeof isInstruction>[0],
  type: Type,
): item is NodeOf<Type> & Instruction {
  return isInstruction(item) && item.type === type
}
