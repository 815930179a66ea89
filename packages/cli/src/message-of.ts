/** What an error says; a module of the user's can throw anything. */
export function messageOf(error: unknown): string {
  // Where it is looked for is no news: the file is named beside it.
  return error instanceof Error ? error.message.replace(/\nRequire stack:\n[^]*/, '') : String(error)
}
