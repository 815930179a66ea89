import type { Document } from '@dockwright/ast'
import { stages } from '@dockwright/semantics'

/** A keyword in the case that most keywords of a document have, which is upper case if none is in the majority (BuildKit's validateCommandCasing). */
export function commonCase(document: Document, keyword: string): string {
  let majority = 0
  for (const { from, instructions } of stages(document).stages) {
    for (const { keyword: own } of [from, ...instructions]) {
      if (own.value === own.value.toLowerCase()) majority++
      else if (own.value === own.value.toUpperCase()) majority--
    }
  }
  return majority > 0 ? keyword.toLowerCase() : keyword.toUpperCase()
}
