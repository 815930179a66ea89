import { type Document, type Instruction, walk } from '@dockwright/ast'

const REMOTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)|\.git(?:#|$)/i

/** The literal sources that a Dockerfile's COPY and ADD take from the build context, each once. */
export function localSources(document: Document): readonly string[] {
  const sources = new Set<string>()
  walk(document, {
    enter: (node) => {
      if (node.type !== 'Copy' && node.type !== 'Add') return
      for (const source of sourcesOf(node)) sources.add(source)
    },
  })
  return [...sources]
}

function sourcesOf(node: Extract<Instruction, { type: 'Copy' | 'Add' }>): readonly string[] {
  const { args, flags } = node
  if (args === null || flags.some(({ name }) => name === 'from')) return []
  const words = args.type === 'JsonForm' ? args.elements.map((element) => element.string) : args.words
  return words
    .slice(0, -1)
    .map(({ value }) => value)
    .filter(
      (value) =>
        !value.startsWith('<<') && !value.includes('$') && !(node.type === 'Add' && REMOTE.test(value)),
    )
}
