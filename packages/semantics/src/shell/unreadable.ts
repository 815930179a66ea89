import type { OpaqueReason } from './shell-script.js'

/** Ends the building of a tree. Caught in `parseShellSource`; never reaches a caller. */
export class Unreadable extends Error {
  constructor(
    readonly reason: OpaqueReason,
    readonly at: number,
    message: string,
  ) {
    super(message)
  }
}
