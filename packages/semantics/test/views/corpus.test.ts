import { type Document, findAll, type Instruction } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { expect, it } from 'vitest'
import { corpusFiles, oracleLines, sharedFolder } from '../../../../tests/support/shared-folder.js'
import { scopeAt } from '../../src/scope/index.js'
import { stages } from '../../src/stages/index.js'
import {
  exposedPorts,
  healthcheckTimes,
  imageReferences,
  leafSource,
  mounts,
  ownership,
  type SourcePart,
} from '../../src/views/index.js'

it.skipIf(sharedFolder() === null)('reads any file, and every part is where it says', () => {
  const faults: string[] = []
  let files = 0
  const read = (text: string): void => {
    files++
    const document = parse(text)
    for (const leaf of [
      ...findAll(document, 'Word'),
      ...findAll(document, 'JsonString'),
      ...findAll(document, 'Flag'),
    ]) {
      const { text: value, starts, ends } = leafSource(leaf, document.escape)
      const wrong =
        [...value].length === value.length &&
        starts.some((start, at) => !isSame(value[at] ?? '', text.slice(start, ends[at])))
      if (wrong) faults.push(`${leaf.type} ${JSON.stringify(leaf.text)} ${JSON.stringify(value)}`)
    }
    for (const part of literalParts(document)) {
      const source = text.slice(part.start, part.end)
      // A continuation, a quote or a byte that was read for a letter makes the difference.
      if (source !== part.text && !/[\n"'\\`]|[^\0-\x7f]/.test(source))
        faults.push(`${part.text} is not ${source}`)
    }
    stages(document)
    for (const item of document.items) {
      if (item.type !== 'Blank' && item.type !== 'Comment' && item.type !== 'Directive')
        readInstruction(document, item)
    }
  }
  for (const { text } of corpusFiles()) read(text)
  for (const { content } of oracleLines<{ content: string }>('vectors')) read(content)
  expect(files).toBeGreaterThan(17_000)
  expect(faults).toEqual([])
})

/** An escape stands for its character, a character for the bytes that a flag reads. */
function isSame(value: string, source: string): boolean {
  return value === source || source.startsWith('\\') || value > '\x7f'
}

function literalParts(document: Document): readonly SourcePart[] {
  return imageReferences(document).flatMap(({ image, isLiteral }) =>
    image === null || !isLiteral
      ? []
      : [image.registry, image.repository, image.tag, image.digest].filter((part) => part !== null),
  )
}

function readInstruction(document: Document, instruction: Instruction): void {
  const { escape } = document
  const variables = scopeAt(document, instruction)?.variables
  if (instruction.type === 'Run') mounts(instruction, escape, (value) => variables?.expand(value) ?? null)
  if (instruction.type === 'Expose') exposedPorts(instruction, {}, escape)
  if (instruction.type === 'Healthcheck') healthcheckTimes(instruction)
  if (instruction.type === 'Copy' || instruction.type === 'Add') ownership(instruction, escape)
}
