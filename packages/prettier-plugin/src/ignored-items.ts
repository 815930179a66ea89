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
  const lastEnd = items.findLastIndex((item) => isComment(item, IGNORE_END))
  let next = false
  let inRange = false
  for (const [index, item] of items.entries()) {
    if (inRange) {
      if (isComment(item, IGNORE_END)) inRange = false
      else ignored.add(item)
    } else if (isComment(item, IGNORE_NEXT)) next = true
    else if (isComment(item, IGNORE_START)) inRange = index < lastEnd
    else if (item.type !== 'Comment' && item.type !== 'Blank' && item.type !== 'Directive') {
      if (next) ignored.add(item)
      next = false
    }
  }
  return ignored
}

function isComment(item: Item, text: RegExp): boolean {
  return item.type === 'Comment' && text.test(item.hash.text)
}
