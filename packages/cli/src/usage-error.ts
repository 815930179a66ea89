/** The user asked for something that cannot be done: one clear message, exit code 2, nothing written. */
export class UsageError extends Error {
  override readonly name = 'UsageError'

  constructor(
    message: string,
    /** What to do about it; null when the message says it all. */
    readonly hint: string | null = null,
  ) {
    super(message)
  }
}
