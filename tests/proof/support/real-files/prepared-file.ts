import { findAll, type Document } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { expand } from '@dockwright/semantics'

/** A real Dockerfile as it can be built without a registry. */
export interface PreparedFile {
  readonly text: string
  /** Every image name that it asks for, stages of its own and `scratch` aside. */
  readonly images: readonly string[]
  /** Values for the global arguments that have none. */
  readonly buildArguments: Readonly<Record<string, string>>
  readonly stages: number
}

/**
 * Takes out what would ask a registry (digests, `--platform`, `# syntax=`), and finds the names that the recorder base must
 * have. The formatter and the codemods get the text that comes out of here, so both halves of a pair lack the same.
 */
export function prepareFile(source: string): PreparedFile {
  const text = withoutRegistry(source)
  const document = parse(text)
  const environment: Record<string, string> = {
    BUILDPLATFORM: 'linux/amd64',
    BUILDARCH: 'amd64',
    BUILDOS: 'linux',
    TARGETPLATFORM: 'linux/amd64',
    TARGETARCH: 'amd64',
    TARGETOS: 'linux',
    TARGETVARIANT: '',
  }
  const buildArguments: Record<string, string> = {}
  const images = new Set<string>()
  const stages = new Set<string>()
  let count = 0
  for (const item of document.items) {
    if (item.type === 'Arg' && count === 0) {
      for (const { key, value } of item.pairs) {
        if (value === null && !(key.value in environment)) buildArguments[key.value] = 'stub'
        environment[key.value] = value === null ? 'stub' : expanded(value.value, environment, document)
      }
    }
    if (item.type !== 'From' || item.image === null) continue
    const image = expanded(item.image.value, environment, document)
    if (!stages.has(image.toLowerCase()) && image !== 'scratch') images.add(image)
    stages.add(item.alias?.value.toLowerCase() ?? '')
    count++
  }
  for (const flag of findAll(document, 'Flag')) {
    const from = flag.name === 'from' ? flag.value : /(?:^|,)from=([^,]+)/.exec(flag.value ?? '')?.[1]
    if (!from || /^\d+$/.test(from) || from.includes('$') || stages.has(from.toLowerCase())) continue
    images.add(from)
  }
  return { text, images: [...images].sort(), buildArguments, stages: count }
}

function expanded(word: string, environment: Record<string, string>, { escape }: Document): string {
  return expand(word, environment, { escape }).value ?? word
}

function withoutRegistry(source: string): string {
  const document = parse(source)
  const cuts: [number, number][] = []
  for (const item of document.items) {
    if (item.type === 'Directive' && item.name === 'syntax') cuts.push([item.start, item.end])
    if (item.type === 'From') {
      for (const flag of item.flags) if (flag.name === 'platform') cuts.push([flag.start, flag.end])
    }
  }
  let text = ''
  let end = 0
  for (const [start, next] of cuts) {
    text += source.slice(end, start)
    end = next
  }
  text += source.slice(end)
  return text.replace(/@sha256:[0-9a-f]{64}/g, '')
}
