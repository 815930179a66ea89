import type { Document, From } from '@dockwright/ast'
import { type GlobalArgument, stages } from '@dockwright/semantics'
import { placedInstructions } from '../../context/placed-instructions.js'

/** Whether a text that BuildKit expands may use a variable. */
export function mentions(text: string, name: string): boolean {
  // BuildKit rejects an ARG without a name.
  if (name === '') return false
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (
      /\$\{?$/.test(text.slice(Math.max(0, at - 2), at)) &&
      !/^[\p{L}\p{Nd}_]/u.test(text.slice(at + name.length))
    )
      return true
  }
  return false
}

/** The FROMs whose images use an argument. */
export function imageUses(document: Document, name: string): readonly From[] {
  return stages(document).stages.flatMap(({ from }) =>
    mentions(from.image?.value ?? '', name) ? [from] : [],
  )
}

/**
 * Whether an argument is used for more than the images of FROMs: in a stage that declares it, in another argument or in
 * a platform. One that is declared twice counts too.
 */
export function isShared(document: Document, { name }: GlobalArgument): boolean {
  const { globalArgs, stages: all } = stages(document)
  const pairs = globalArgs.flatMap((arg) => arg.pairs)
  if (pairs.filter(({ key }) => key.value === name).length !== 1) return true
  if (pairs.some(({ value }) => mentions(value?.value ?? '', name))) return true
  if (all.some(({ from }) => from.flags.some((flag) => mentions(flag.value ?? '', name)))) return true
  return placedInstructions(document).some(
    ({ instruction }) =>
      instruction.type === 'Arg' &&
      !globalArgs.includes(instruction) &&
      instruction.pairs.some(({ key, value }) => key.value === name && value === null),
  )
}
