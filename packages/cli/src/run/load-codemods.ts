import { type Codemod, codemods, presets } from '@dockwright/codemod'
import { nearestHint } from '../nearest.js'
import { UsageError } from '../usage-error.js'

/** The codemods that a run can name: the built-in ones, the presets, and those of the user's own modules. */
export class KnownCodemods {
  constructor(private readonly own: ReadonlyMap<string, Codemod>) {}

  /** The names of the user's own codemods. */
  get ownNames(): readonly string[] {
    return [...this.own.keys()]
  }

  has(name: string): boolean {
    return this.own.has(name) || codemods.has(name) || presets.has(name)
  }

  /** @throws UsageError if there is no codemod of this name, with the nearest that is known. */
  find(name: string): Codemod {
    const found = this.own.get(name) ?? codemods.get(name)
    if (found === undefined) throw this.unknown(name)
    return found
  }

  /**
   * The codemods that a list names, presets spelt out, each once, at its first place.
   * @throws UsageError if a name is unknown, with the nearest that is known.
   */
  expand(names: readonly string[]): readonly string[] {
    const expanded = new Set<string>()
    for (const name of names) {
      if (!this.has(name)) throw this.unknown(name)
      for (const each of (this.own.has(name) ? null : presets.get(name)) ?? [name]) expanded.add(each)
    }
    return [...expanded]
  }

  private unknown(name: string): UsageError {
    const known = [...this.own.keys(), ...codemods.keys(), ...presets.keys()]
    const hint = nearestHint(name, known, 'see the codemods with: dockwright list')
    return new UsageError(`unknown codemod "${name}"`, hint)
  }
}

/** @throws UsageError if one of the modules cannot be loaded or has no codemod. */
export async function loadCodemods(transforms: readonly string[]): Promise<KnownCodemods> {
  const own = new Map<string, Codemod>()
  if (transforms.length > 0) {
    const { loadTransform } = await import('./load-transform.js')
    for (const file of transforms)
      for (const codemod of await loadTransform(file)) own.set(codemod.name, codemod)
  }
  return new KnownCodemods(own)
}
