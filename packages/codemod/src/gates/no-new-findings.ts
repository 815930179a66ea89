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
  const findIn = remembered(find)
  const findings = findIn(after)
  if (findings.length === 0) return null
  const counts = new Map<string, number>()
  for (const known of findIn(before).map(key)) counts.set(known, (counts.get(known) ?? 0) + 1)
  for (const finding of findings) {
    const known = key(finding)
    const left = counts.get(known) ?? 0
    if (left === 0) return `new finding ${finding.rule}: ${finding.message}`
    counts.set(known, left - 1)
  }
  return null
}

/**
 * A suggestion depends on what else is in the file, and is no part of the finding. Which instructions are out of line with
 * the others' case depends on the majority: only their number counts. Messages name keywords as they are written, so that case
 * does not make another finding.
 */
function key({ rule, message }: Finding): string {
  return rule === 'ConsistentInstructionCasing'
    ? rule
    : `${rule}\n${message.replace(/ \(did you mean .*\)/, '').toLowerCase()}`
}

const REMEMBERED = new WeakMap<FindFindings, FindFindings>()

function remembered(find: FindFindings): FindFindings {
  const known = REMEMBERED.get(find) ?? perDocument(find)
  REMEMBERED.set(find, known)
  return known
}
