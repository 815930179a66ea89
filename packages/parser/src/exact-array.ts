/**
 * A copy of an array that was pushed to, without the room to spare that V8 leaves behind its elements (16 slots at
 * least): a tree holds a great many short arrays for as long as it lives.
 */
export function exactArray<T>(pushed: readonly T[]): readonly T[] {
  return pushed.slice()
}
