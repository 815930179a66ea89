import type { TextRange } from '@dockwright/semantics'

/**
 * Where a shell script uses a variable: the places of the name. Null when the name stands there in any other way than as
 * `$NAME` or `${NAME…}` outside single quotes: it may be assigned, read or passed on by name.
 */
export function shellUses(text: string, name: string): readonly TextRange[] | null {
  const quoted = singleQuoted(text)
  const uses: TextRange[] = []
  for (const match of text.matchAll(new RegExp(`(?<!\\w)${name}(?!\\w)`, 'g'))) {
    const from = match.index
    const to = from + name.length
    const before = text.slice(0, from)
    const isUse = /(?<!\\)(?:\\\\)*\$(?:\{#?)?$/.test(before) && !/\$\$\{?$/.test(before)
    const isAssigned = /\$\{$/.test(before) && /^:?=/.test(text.slice(to))
    if (!isUse || isAssigned || quoted.some((range) => range.from < from && from < range.to)) return null
    uses.push({ from, to })
  }
  return uses
}

/** What stands in single quotes, as far as quotes alone tell: those inside double quotes count as well, to be on the safe side. */
function singleQuoted(text: string): readonly TextRange[] {
  const ranges: TextRange[] = []
  for (let from = text.indexOf("'"); from !== -1;) {
    const to = text.indexOf("'", from + 1)
    ranges.push({ from, to: to === -1 ? text.length : to })
    from = to === -1 ? -1 : text.indexOf("'", to + 1)
  }
  return ranges
}
