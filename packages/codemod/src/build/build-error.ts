/** What was asked of a builder cannot be written in a Dockerfile, or not so that it is read back as it was meant. */
export class BuildError extends Error {
  override readonly name = 'BuildError'
}
