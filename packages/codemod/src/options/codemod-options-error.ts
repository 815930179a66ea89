/** The options given to a codemod do not match its schema. `details` has one line for each fault. */
export class CodemodOptionsError extends Error {
  override readonly name = 'CodemodOptionsError'

  constructor(
    readonly codemod: string,
    readonly details: readonly string[],
  ) {
    super(`invalid options for the codemod "${codemod}": ${details.join('; ')}`)
  }
}
