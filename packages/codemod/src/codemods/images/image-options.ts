/** The option that every codemod has that renames images. */
export const CONTEXTS_OPTION = {
  type: 'array',
  items: { type: 'string' },
  default: [],
  description: 'names that the build is given as contexts (--build-context), which are no images',
} as const

/** Whether a name is that of a context that the build is given. BuildKit compares them in lower case. */
export function isContext(name: string, contexts: readonly string[]): boolean {
  return contexts.some((context) => context.toLowerCase() === name.toLowerCase())
}
