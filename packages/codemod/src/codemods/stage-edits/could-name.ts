import type { StageReference } from '@dockwright/semantics'

const VARIABLE_AT_END = /^.*(?:\}|\$\w*)/s

/**
 * Whether a reference could name a stage for some values of the variables in it. Only what stands before the first variable and
 * after the last is compared. A FROM that is nothing but a variable is taken for an image if its default is one.
 */
export function couldName({ instruction, target }: StageReference, name: string): boolean {
  const image = instruction.type === 'From' ? (instruction.image?.value ?? '') : ''
  const dollar = image.indexOf('$')
  if (dollar === -1) return false
  const head = image.slice(0, dollar).replace(/["'\\`]/g, '')
  const tail = image.replace(VARIABLE_AT_END, '').replace(/["'\\`]/g, '')
  if (head === '' && tail === '' && target.kind === 'image') return false
  return name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail)
}
