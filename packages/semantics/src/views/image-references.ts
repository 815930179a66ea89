import type { Directive, Document, Instruction, Span } from '@dockwright/ast'
import type { StageReference } from '../stages/stage-graph.js'
import { stages } from '../stages/stages.js'
import { type ImageName, parseImageName, type TextRange } from './image-name.js'
import { partOfText, type SourcePart, type SourceText } from './source-text.js'

/** A place that names an image: a FROM, a `--from`, a mount's `from`, or the frontend of `# syntax=`. */
export interface ImageReference extends Span {
  readonly kind: StageReference['kind'] | 'syntax'
  readonly node: Instruction | Directive
  /** What BuildKit reads, a FROM's variables expanded. */
  readonly text: string
  /** Its parts; null if and only if there is an `error`. */
  readonly image: ImageParts | null
  /** The text of distribution's reference package for a name that is none. */
  readonly error: string | null
  /** Whether the name stands in the source as it is; if not, it comes from variables or quotes and its parts have no places. */
  readonly isLiteral: boolean
}

/** The parts of an image's name that are written; their spans are the place of the whole name if it is not literal. */
export interface ImageParts {
  /** Null for Docker Hub. */
  readonly registry: SourcePart | null
  readonly repository: SourcePart
  readonly tag: SourcePart | null
  readonly digest: SourcePart | null
  /** `docker.io/library/node`: the registry and repository in full. */
  readonly fullName: string
}

/** Every place of a document that names an image, in source order; stages and `scratch` are none. Never throws. */
export function imageReferences(document: Document): readonly ImageReference[] {
  const found: ImageReference[] = []
  for (const item of document.items) {
    if (item.type !== 'Directive') break
    if (item.name === 'syntax') found.push(syntaxReference(item))
  }
  for (const { kind, instruction: node, target, source, start, end } of stages(document).references) {
    if (target.kind === 'image')
      found.push(read({ kind, node, text: target.name, start, end, isLiteral: source !== null }, source))
  }
  return found
}

/** The frontend's image is the value up to its first space (BuildKit's DetectSyntax). */
function syntaxReference(directive: Directive): ImageReference {
  const { hash } = directive
  const eq = hash.text.indexOf('=') + 1
  const from = eq + (/^[\t\n\v\f\r ]*/.exec(hash.text.slice(eq))?.[0].length ?? 0)
  const text = directive.value.split(' ', 1)[0] ?? ''
  const start = hash.start + from
  const source: SourceText = {
    text,
    starts: Array.from({ length: text.length }, (_, at) => start + at),
    ends: Array.from({ length: text.length }, (_, at) => start + at + 1),
    at: start,
  }
  return read(
    { kind: 'syntax', node: directive, text, start, end: start + text.length, isLiteral: true },
    source,
  )
}

type Unread = Omit<ImageReference, 'image' | 'error'>

function read(reference: Unread, source: SourceText | null): ImageReference {
  const { name, error } = parseImageName(reference.text)
  if (name === null) return { ...reference, image: null, error }
  return { ...reference, image: partsOf(name, reference, source), error: null }
}

function partsOf(name: ImageName, { text, start, end }: Unread, source: SourceText | null): ImageParts {
  const part = ({ from, to }: TextRange): SourcePart =>
    source === null ? { text: text.slice(from, to), start, end } : partOfText(source, from, to)
  const optional = (range: TextRange | null): SourcePart | null => (range === null ? null : part(range))
  return {
    registry: optional(name.registry),
    repository: part(name.repository),
    tag: optional(name.tag),
    digest: optional(name.digest),
    fullName: name.fullName,
  }
}
