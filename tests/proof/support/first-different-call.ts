/** The first records of two `/trace` files that differ; null when none does. */
export function firstDifferentCall(
  before: string,
  after: string,
): { readonly before: string; readonly after: string } | null {
  const [left, right] = [callsOf(before), callsOf(after)]
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    if (left[index] !== right[index]) {
      return { before: left[index] ?? 'no more calls', after: right[index] ?? 'no more calls' }
    }
  }
  return null
}

/** The records that `base/recorder.sh` wrote. */
export function callsOf(trace: string): readonly string[] {
  return trace.split('\u001D\n').filter((record) => record !== '')
}
