/** Why a word can't be expanded, in BuildKit's words. Returned, never thrown. */
export interface LexFailure {
  readonly error: string
}

export function failure(error: string): LexFailure {
  return { error }
}

export function isFailure(outcome: unknown): outcome is LexFailure {
  return typeof outcome === 'object' && outcome !== null && 'error' in outcome
}
