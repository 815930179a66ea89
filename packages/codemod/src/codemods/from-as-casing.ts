import type { From } from '@dockwright/ast'
import { defineCodemod } from '../codemod.js'

/** Makes `AS` follow the case of its FROM. BuildKit's rule FromAsCasing (doesFromCaseMatchAsCase). */
export const fromAsCasing = defineCodemod({
  name: 'from-as-casing',
  description: 'write AS in the case of its FROM keyword',
  level: 'safe',
  rules: ['FromAsCasing'],
  reasons: {
    'cut-keyword': 'the keyword is cut by a continuation line',
  },
  docs: {
    before: 'FROM golang:1.23 as build\n',
    after: 'FROM golang:1.23 AS build\n',
    text: 'Only the keyword is changed. A FROM whose own letters are mixed asks for nothing, as in `docker build --check`.',
  },
  run(context) {
    for (const from of context.instructions('From')) {
      const { as } = from
      if (as === null) continue
      const wanted = wantedCase(from, as.value)
      if (wanted === as.value) continue
      if (as.text !== as.value) context.refuse(as, 'cut-keyword', 'join the lines of this FROM')
      else context.editor.replace(as, wanted)
    }
  },
})

function wantedCase({ keyword }: From, as: string): string {
  if (keyword.value === keyword.value.toLowerCase()) return as.toLowerCase()
  if (keyword.value === keyword.value.toUpperCase()) return as.toUpperCase()
  return as
}
