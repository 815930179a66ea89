import { type Document, print } from '@dockwright/ast'
import { DirectiveSearch } from '@dockwright/parser'
import type { BuildKitDirective } from './projection.js'

/**
 * The directives as BuildKit's DirectiveParser.ParseAll finds them. Other than its Parse it wants them in column 1, and
 * takes but one carriage return off the end of a line.
 */
export function leadingDirectives({ items, diagnostics }: Document): readonly BuildKitDirective[] {
  const directives: BuildKitDirective[] = []
  const search = new DirectiveSearch()
  for (const [index, item] of items.entries()) {
    if (item.type !== 'Directive' && item.type !== 'Comment') break
    const line = print(item).replace(/\r?\n$|\r$/, '')
    const isTooLong = diagnostics.some(({ code, start }) => code === 'line-too-long' && start === item.start)
    const found = line.startsWith('#') && !isTooLong ? search.read(line) : null
    if (found === null || found.duplicate) break
    directives.push({ name: found.name, value: found.value, line: index + 1 })
  }
  return directives
}
