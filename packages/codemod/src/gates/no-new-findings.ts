import type { Document } from '@dockwright/ast'
import { perDocument } from './per-document.js'

/** One finding of a linter such as `docker build --check`; findings are the same if rule and message are. */
export interface Finding {
  readonly rule: string
  readonly message: string
}

export type FindFindings = (document: Document) => readonly Finding[]

/** What is wrong when the result has a finding that the input has not; null when nothing is. */
export function noNewFindings(before: Document, after: Document, find: FindFindings): string | null {
  const counts = new Map<string, number>()
  const findIn = remembered(find)
  for (const finding of findIn(before)) counts.set(key(finding), (counts.get(key(finding)) ?? 0) + 1)
  for (const finding of findIn(after)) {
    const left = counts.get(key(finding)) ?? 0
    if (left === 0) return `new finding ${finding.rule}: ${finding.message}`
    counts.set(key(finding), left - 1)
  }
  return null
}

/**
 * A suggestion depends on what else is in the file, and is no part of the finding. Which instructions are out of line with
 * the others' case depends on the majority: only their number counts.
 */
function key({ rule, message }: Finding): string {
  return rule === 'ConsistentInstructionCasing'
    ? rule
    : `${rule}\n${message.replace(/ \(did you mean .*\)/, '')}`
}

const REMEMBERED = new WeakMap<FindFindings, FindFindings>()

function remembered(find: FindFindings): FindFindings {
  const known = REMEMBERED.get(find) ?? perDocument(find)
  REMEMBERED.set(find, known)
  return known
}
