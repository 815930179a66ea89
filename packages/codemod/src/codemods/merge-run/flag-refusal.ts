import type { EscapeCharacter, Run } from '@dockwright/ast'
import { mounts } from '@dockwright/semantics'

/** Why the flags of two RUNs keep them apart; null when they do not. `scratch-mount` is for the user to decide. */
export function flagRefusal(
  first: Run,
  second: Run,
  escape: EscapeCharacter,
): 'flags-differ' | 'scratch-mount' | null {
  if (flagKey(first) !== flagKey(second)) return 'flags-differ'
  const found = mounts(first, escape)
  if (found.some(({ settings }) => settings === null)) return 'flags-differ'
  // What one RUN leaves in such a mount is gone for the next, but would be there in a merged one.
  const isScratch = found.some(
    ({ settings }) => settings?.type === 'tmpfs' || (settings?.type === 'bind' && !settings.readOnly),
  )
  return isScratch ? 'scratch-mount' : null
}

function flagKey({ flags }: Run): string {
  return flags
    .filter(({ name, value }) => name !== '' || value !== null)
    .map(({ name, value }) => (value === null ? name : `${name}=${value}`))
    .sort()
    .join('\n')
}
