import type { Codemod } from '../codemod.js'

const all: readonly Codemod[] = []

/** The built-in codemods by name. */
export const codemods: ReadonlyMap<string, Codemod> = new Map(all.map((codemod) => [codemod.name, codemod]))
