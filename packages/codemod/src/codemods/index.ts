import type { Codemod } from '../codemod.js'
import { addToCopy } from './add-to-copy.js'
import { fromAsCasing } from './from-as-casing.js'
import { legacyKeyValue } from './legacy-key-value.js'
import { maintainerToLabel } from './maintainer-to-label.js'
import { mergeRun } from './merge-run.js'

const all: readonly Codemod[] = [
  addToCopy,
  fromAsCasing,
  legacyKeyValue,
  maintainerToLabel,
  mergeRun,
]

/** The built-in codemods by name. */
export const codemods: ReadonlyMap<string, Codemod> = new Map(all.map((codemod) => [codemod.name, codemod]))
