import { goToLower } from '@dockwright/parser'
import { type StageReference, stages, spanOfText } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'

/** Writes the names of stages in lower case. BuildKit's rule StageNameCasing. */
export const stageNameCasing = defineCodemod({
  name: 'stage-name-casing',
  description: 'write the names of stages in lower case',
  level: 'safe',
  rules: ['StageNameCasing'],
  reasons: {
    'cut-word': 'the name goes on over the end of a line',
    'base-case': 'a FROM has the name in other letters; BuildKit takes that for an image',
  },
  docs: {
    before: 'FROM golang:1.24 AS Build\nRUN go build -o /app .\nFROM scratch\nCOPY --from=Build /app /app\n',
    after: 'FROM golang:1.24 AS build\nRUN go build -o /app .\nFROM scratch\nCOPY --from=build /app /app\n',
    text:
      'BuildKit keeps the names of stages in lower case, and finds them in any case in `COPY --from` and `RUN --mount from=`, but not in FROM. ' +
      'All that refers to a renamed stage is renamed with it.',
  },
  run(context) {
    const { document } = context
    const froms = context.instructions('From')
    if (froms.every(({ alias }) => alias === null || isLower(alias.value))) return
    const graph = stages(document)
    for (const { index, from } of graph.stages) {
      const { alias } = from
      if (alias === null || isLower(alias.value) || !froms.includes(from)) continue
      const name = goToLower(alias.value)
      if (
        graph.stages.some((other) => other.index > index && isMisspelt(other.from.image?.value ?? '', name))
      )
        context.refuse(from, 'base-case', `write FROM ${name}`)
      else if (alias.text !== alias.value) context.refuse(from, 'cut-word')
      else {
        context.editor.replace(alias, name)
        const uses = graph.references.filter(
          ({ target }) => target.kind === 'stage' && target.index === index,
        )
        for (const use of uses) lowerCase(context, use)
      }
    }
  },
})

function isLower(name: string): boolean {
  return name === goToLower(name)
}

function isMisspelt(image: string, name: string): boolean {
  return image !== name && goToLower(image) === name
}

/** BuildKit finds the stage either way, so that a use that cannot be changed may stay. */
function lowerCase(context: CodemodContext, { target, source, instruction }: StageReference): void {
  if (source === null || target.kind !== 'stage' || target.by === 'index' || context.isIgnored(instruction))
    return
  const { start, end } = spanOfText(source, 0, source.text.length)
  const isWhole = context.text.slice(start, end) === source.text
  if (isWhole && !isLower(source.text)) context.editor.replaceRange({ start, end }, goToLower(source.text))
}
