/**
 * The packages that are not bundled, each loaded when it is needed. A script that V8's kept code is used for cannot
 * `import()` (see `run-script.ts`), so in the build the entry, a module, hands this over.
 */
export const outside = {
  jiti: () => import('jiti'),
  tinypool: () => import('tinypool'),
  prettier: async () => (await import('./load-prettier.js')).loadPrettier(),
}
