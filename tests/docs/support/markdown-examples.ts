import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'

/** One fenced block of a page, with what the page says about it. */
export interface Example {
  readonly page: string
  readonly line: number
  readonly language: string
  readonly code: string
  /** What an HTML comment right before the block says: `<!-- codemod: merge-run -->`, `<!-- options: {…} -->`, `<!-- plugins: … -->`. */
  readonly notes: ReadonlyMap<string, string>
  /** The block that follows with only one short paragraph between (`becomes`, `prints`), or none. */
  readonly next: Example | null
}

export const root = join(import.meta.dirname, '../../..')

/** The pages whose examples are tested: README, docs/, and the README of each package. */
export function documentationPages(): string[] {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`)
  return ['README.md', ...docs, ...packages].sort()
}

/** The fenced blocks of a page, in order. */
export function readExamples(page: string): Example[] {
  const nodes = fromMarkdown(readFileSync(join(root, page), 'utf8')).children
  const examples: Example[] = []
  let following: { example: Example; index: number } | null = null
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index]
    if (node?.type !== 'code') continue
    const between = following === null ? [] : nodes.slice(index + 1, following.index)
    const isNext =
      following !== null &&
      between.every((other) => other.type === 'paragraph' && other.children.length === 1) &&
      between.length < 2
    const example: Example = {
      page,
      line: node.position?.start.line ?? 0,
      language: node.lang ?? '',
      code: node.value + '\n',
      notes: notesOf(nodes[index - 1]),
      next: isNext ? (following?.example ?? null) : null,
    }
    examples.unshift(example)
    following = { example, index }
  }
  return examples
}

function notesOf(
  node: { readonly type: string; readonly value?: string } | undefined,
): ReadonlyMap<string, string> {
  const notes = new Map<string, string>()
  if (node?.type !== 'html') return notes
  for (const [, name, value] of (node.value ?? '').matchAll(/<!--\s*([a-z-]+):?\s*(.*?)\s*-->/gs))
    notes.set(name ?? '', value ?? '')
  return notes
}
