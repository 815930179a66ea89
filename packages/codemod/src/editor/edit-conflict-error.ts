import type { Edit } from './edit.js'

/** Two edits want to change the same characters. */
export class EditConflictError extends Error {
  override readonly name = 'EditConflictError'

  constructor(
    readonly first: Edit,
    readonly second: Edit,
  ) {
    super(`the edits "${first.label}" ${range(first)} and "${second.label}" ${range(second)} overlap`)
  }
}

function range({ start, end }: Edit): string {
  return `[${start}, ${end})`
}
