import type { EscapeCharacter, From } from '@dockwright/ast'
import { leafSource } from '../views/leaf-source.js'
import { expandKnown, type GlobalArguments } from './global-arguments.js'
import type { StageNames } from './stage-names.js'
import type { StageReference, StageTarget } from './stage-graph.js'

/** What a FROM names, its variables expanded. Null for a FROM without an image. Mirrors BuildKit's buildDispatchStates. */
export function baseReference(
  from: From,
  stage: number,
  names: StageNames,
  globals: GlobalArguments,
  escape: EscapeCharacter,
): StageReference | null {
  const { image } = from
  if (image === null) return null
  const name = expandKnown(image.value, { ...globals, escape })
  const target: StageTarget = name === null || name === '' ? { kind: 'unknown' } : names.base(name, stage)
  const source = name === image.value ? leafSource(image, escape) : null
  const { start, end } = image
  return { kind: 'from', instruction: from, stage, isTrigger: false, name, source, target, start, end }
}
