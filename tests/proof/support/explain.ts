import type { Difference } from './compare-images.js'

/** Differences as text for a failure message: one a line, long ones cut, control characters visible. */
export function explain(differences: readonly Difference[]): string {
  return differences
    .slice(0, 8)
    .map(({ place, before, after }) => `${place}\n  before ${visible(before)}\n  after  ${visible(after)}`)
    .join('\n')
}

function visible(text: string): string {
  const shown = JSON.stringify(text.replaceAll('\u001F', ' ␟ ').replaceAll('\u001E', ' ␞ '))
  return shown.length > 700 ? `${shown.slice(0, 700)}…` : shown
}
