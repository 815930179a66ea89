import type { LeafCursor } from './leaf-cursor.js'

/** Where a node lies whose first leaf has this index and begins at `start`, now that its last leaf is taken. */
export function spanOf(
  cursor: LeafCursor,
  firstLeaf: number,
  start: number,
): { start: number; end: number; firstLeaf: number; endLeaf: number } {
  return { start, end: cursor.end, firstLeaf, endLeaf: cursor.endLeaf }
}
