import type { Document, Item } from '@dockwright/ast'
import type { Codemod } from '../codemod.js'
import { checkPragma, type Pragma, readPragma } from './pragma.js'

/** Which items pragmas keep from which codemods: `# dockwright-ignore…`, and those of hadolint, tally and BuildKit by rule. */
export class IgnoredItems {
  private readonly fileWide: Pragma[] = []
  private readonly byItem = new Map<Item, readonly Pragma[]>()

  constructor(document: Document) {
    let pending: Pragma[] = []
    for (const item of document.items) {
      if (item.type === 'Blank') continue
      if (item.type === 'Directive') {
        const pragma = item.name === 'check' ? checkPragma(item.value, 'file') : null
        if (pragma !== null) this.fileWide.push(pragma)
      } else if (item.type === 'Comment') {
        const pragma = readPragma(item.hash.text)
        if (pragma !== null) (pragma.scope === 'file' ? this.fileWide : pending).push(pragma)
      } else if (pending.length > 0) {
        this.byItem.set(item, pending)
        pending = []
      }
    }
  }

  /** Whether the codemod must leave the whole file alone. */
  ignoresFile(codemod: Codemod): boolean {
    return this.fileWide.some((pragma) => covers(pragma, codemod))
  }

  /** Whether the codemod must leave an item alone. */
  ignores(item: Item, codemod: Codemod): boolean {
    return (
      this.ignoresFile(codemod) || (this.byItem.get(item)?.some((pragma) => covers(pragma, codemod)) ?? false)
    )
  }
}

function covers({ codemods, rules }: Pragma, codemod: Codemod): boolean {
  if (codemods === null || codemods.includes(codemod.name)) return true
  return rules === null
    ? codemod.rules.length > 0
    : codemod.rules.some((rule) => includesIgnoringCase(rules, rule))
}

function includesIgnoringCase(names: readonly string[], name: string): boolean {
  return names.some((candidate) => candidate.toLowerCase() === name.toLowerCase())
}
