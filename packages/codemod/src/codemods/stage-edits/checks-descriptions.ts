import type { Document } from '@dockwright/ast'

/** Whether the file turns on rules that `docker build --check` does not apply by default: one of them looks at every comment above a FROM or ARG. */
export function checksDescriptions({ items }: Document): boolean {
  return items.some(
    (item) => item.type === 'Directive' && item.name === 'check' && item.value.includes('experimental'),
  )
}
