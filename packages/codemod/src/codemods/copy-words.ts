import type { Add, Copy } from '@dockwright/ast'

/** The words of a COPY or ADD in either form, the destination last, as BuildKit gets them: variables and quotes are still in them. */
export function copyWords({ args }: Copy | Add): readonly string[] {
  return args?.type === 'JsonForm'
    ? args.elements.map(({ string }) => string.value)
    : (args?.words ?? []).map(({ value }) => value)
}
