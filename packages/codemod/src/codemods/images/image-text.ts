import type { Directive, Document, From, Instruction, Span, Word } from '@dockwright/ast'
import {
  type GlobalArgument,
  type ImageReference,
  imageReferences,
  leafSource,
  type StageReference,
  stages,
} from '@dockwright/semantics'
import { readTemplate } from './read-template.js'

/** Where a character of an image's name is written: in the place that names the image, or in the default of an ARG. */
export interface Origin extends Span {
  readonly argument: GlobalArgument | null
}

/** A place that names an image (a FROM, a `--from`, a mount's `from`, `# syntax=`), and where its characters are written. */
export interface ImageText {
  readonly kind: ImageReference['kind']
  readonly node: Instruction | Directive
  /** The name as BuildKit reads it. */
  readonly text: string
  /** One for each UTF-16 code unit; null when it is not known where they are written. */
  readonly origins: readonly Origin[] | null
}

/** Every place of a document that names an image, in source order; stages, indexes and `scratch` are none. */
export function imageTexts(document: Document): readonly ImageText[] {
  const syntax = imageReferences(document)
    .filter(({ kind }) => kind === 'syntax')
    .map(({ kind, node, text, start }): ImageText => ({
      kind,
      node,
      text,
      origins: Array.from({ length: text.length }, (_, at) => origin(start + at, start + at + 1)),
    }))
  const others = stages(document).references.flatMap((reference): readonly ImageText[] =>
    reference.target.kind === 'image' ? [namedText(document, reference, reference.target.name)] : [],
  )
  return [...syntax, ...others]
}

/** The same for a reference, whatever it refers to. `text` is what BuildKit reads there. */
export function namedText(document: Document, reference: StageReference, text: string): ImageText {
  const { kind, instruction: node, source } = reference
  const origins =
    source !== null
      ? source.starts.map((start, at) => origin(start, source.ends[at] ?? start))
      : node.type === 'From'
        ? computedOrigins(document, node, text)
        : null
  return { kind, node, text, origins }
}

/** The origins of a name that is made from quotes and variables. Null where they do not give the text. */
function computedOrigins(document: Document, from: From, text: string): readonly Origin[] | null {
  if (from.image === null) return null
  const globals = stages(document).globalArguments
  const characters = expandedCharacters(document, from.image, (name) => {
    const argument = globals.get(name)
    if (argument === undefined || argument.pair.value === null) return null
    return expandedCharacters(document, argument.pair.value, () => null)?.map((character) => ({
      ...character,
      argument,
    }))
  })
  return characters?.map((character) => character.text).join('') === text ? characters : null
}

interface Character extends Origin {
  readonly text: string
}

function expandedCharacters(
  document: Document,
  word: Word,
  expand: (name: string) => readonly Character[] | null | undefined,
): readonly Character[] | null {
  const pieces = readTemplate(word.value)
  if (pieces === null) return null
  const source = leafSource(word, document.escape)
  const characters: Character[] = []
  for (const piece of pieces) {
    if (piece.kind === 'character') {
      const { text, at } = piece
      characters.push({ text, ...origin(source.starts[at] ?? word.start, source.ends[at] ?? word.end) })
      continue
    }
    const expanded = expand(piece.name) ?? null
    if (expanded === null) return null
    characters.push(...expanded)
  }
  return characters
}

function origin(start: number, end: number): Origin {
  return { start, end, argument: null }
}
