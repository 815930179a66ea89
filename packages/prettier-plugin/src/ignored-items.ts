import type { Item } from '@dockwright/ast'

const IGNORE_NEXT = /^#\s*prettier-ignore$/
const IGNORE_START = /^#\s*prettier-ignore-start$/
const IGNORE_END = /^#\s*prettier-ignore-end$/

const NONE: ReadonlySet<Item> = new Set()

/**
 * The items that are to be left as they stand: the instruction after `# prettier-ignore`, and all between
 * `# prettier-ignore-start` and the next `# prettier-ignore-end`. A start without an end is an ordinary comment, as in
 * Prettier's Markdown.
 */
export function ignoredItems(items: readonly Item[], source: string): ReadonlySet<Item> {
  if (!source.includes('prettier-ignore')) return NONE
  const ignored = new Set<Item>()
  let next = false
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    if (item === undefined || item.type === 'Blank' || item.type === 'Directive') continue
    if (item.type !== 'Comment') {
      if (next) ignored.add(item)
      next = false
    } else if (IGNORE_NEXT.test(item.hash.text)) next = true
    else if (IGNORE_START.test(item.hash.text)) {
      const end = items.findIndex((other, at) => at > index && other.type === 'Comment' && IGNORE_END.test(other.hash.text))
      if (end === -1) continue
      for (const between of items.slice(index + 1, end)) ignored.add(between)
      index = end
    }
  }
  return ignored
}
