/** Says on standard error what a user need not know, if the environment has DOCKWRIGHT_DEBUG. */
export function debugWarning(message: string): void {
  // The plugin also runs where there is no `process`: in a browser.
  const { process } = globalThis as { process?: { env: Readonly<Record<string, string | undefined>> } }
  if ((process?.env['DOCKWRIGHT_DEBUG'] ?? '') !== '') console.warn(`prettier-plugin-dockerfile: ${message}`)
}
