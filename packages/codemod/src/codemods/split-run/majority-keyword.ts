import type { Document } from '@dockwright/ast'

/**
 * The keyword of a new RUN, in the case of the majority: it is no new finding then, and makes none of the others.
 * The majority is that of BuildKit's validateCommandCasing: capitals when in doubt, mixed case counts for neither.
 */
export function majorityKeyword({ items }: Document): 'run' | 'RUN' {
  let majority = 0
  for (const item of items) {
    if (!('keyword' in item)) continue
    const { value } = item.keyword
    if (value === value.toLowerCase()) majority++
    else if (value === value.toUpperCase()) majority--
  }
  return majority > 0 ? 'run' : 'RUN'
}
