import type { Comment, Document, Run } from '@dockwright/ast'
import type { RowRun } from './operand.js'

/** The rows of RUNs with nothing but blank lines and comments between them, those of one RUN alone left out. */
export function rows({ items }: Document, mayChange: (run: Run) => boolean): readonly (readonly RowRun[])[] {
  const found: RowRun[][] = []
  let row: RowRun[] = []
  let comments: Comment[] = []
  for (const item of items) {
    if (item.type === 'Blank') continue
    if (item.type === 'Comment') {
      comments.push(item)
      continue
    }
    if (item.type !== 'Run' || !mayChange(item)) row = []
    else {
      row.push({ run: item, comments })
      if (row.length === 2) found.push(row)
    }
    comments = []
  }
  return found
}
