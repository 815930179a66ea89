import type { Change } from './change.js'

/** The byte order mark, the kind of line endings (when there is but one) and the final newline must stay as they were. */
export function shapeKept({ before, after, beforeText, afterText }: Change): string | null {
  if ((before.bom === null) !== (after.bom === null)) return 'the byte order mark came or went'
  if (beforeText.endsWith('\n') !== afterText.endsWith('\n') && afterText !== '')
    return 'the newline at the end of the file came or went'
  const endings = lineEndings(beforeText)
  const foreign = [...lineEndings(afterText)].find((ending) => !endings.has(ending))
  return foreign === undefined || endings.size === 0
    ? null
    : `line endings ${JSON.stringify(foreign)} came into a file without them`
}

function lineEndings(text: string): ReadonlySet<string> {
  return new Set(text.match(/\r?\n/g) ?? [])
}
