/** The first calls in which two lists differ; null when they do not. */
export function firstDifferentCall(
  before: readonly string[],
  after: readonly string[],
): { readonly before: string; readonly after: string } | null {
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    if (before[index] !== after[index]) {
      return { before: before[index] ?? 'no more calls', after: after[index] ?? 'no more calls' }
    }
  }
  return null
}

/** The records that `base/recorder.sh` wrote. */
export function callsOf(trace: string): readonly string[] {
  return trace.split('\u001D\n').filter((record) => record !== '')
}
