/** Lists of built-in codemods by the name of the preset. */
export const presets: ReadonlyMap<string, readonly string[]> = new Map()
