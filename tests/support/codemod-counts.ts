import { commentsOf, type Document } from '@dockwright/ast'
import { applyCodemods, type CodemodRequest } from '@dockwright/codemod'
import { parse } from '@dockwright/parser'
import { buildChecks } from '@dockwright/semantics'
import type { CorpusFile } from './shared-folder.js'

/** What codemods did over a set of files. The gates are not believed: what they promise is counted from input and output alone. */
export interface CodemodCounts {
  files: number
  filesChanged: number
  places: number
  readonly refusals: Map<string, number>
  /** Each with the path of its file. */
  readonly gateFailures: string[]
  readonly unparsable: string[]
  readonly newFindings: string[]
  readonly commentsLost: string[]
  readonly secondRuns: string[]
}

/** Runs the codemods over one file and adds what came of it. Answers both documents when the file was changed. */
export function countFile(
  counts: CodemodCounts,
  { path, text }: CorpusFile,
  requests: readonly CodemodRequest[],
): { readonly before: Document; readonly after: Document } | null {
  const run = applyCodemods(text, requests)
  counts.files++
  for (const { codemod, gate, message } of run.failures)
    counts.gateFailures.push(`${path}: ${codemod}: ${gate}: ${message}`)
  for (const { codemod, reason } of run.refusals) {
    const key = `${codemod}: ${reason}`
    counts.refusals.set(key, (counts.refusals.get(key) ?? 0) + 1)
  }
  for (const { changes } of run.applied) counts.places += changes
  if (!run.changed) return null
  counts.filesChanged++
  const before = parse(text)
  const after = parse(run.output)
  if (after.diagnostics.some(({ severity }) => severity === 'error')) counts.unparsable.push(path)
  counts.newFindings.push(
    ...surplus(findings(after), findings(before)).map((finding) => `${path}: ${finding}`),
  )
  counts.commentsLost.push(
    ...surplus(comments(before), comments(after)).map((comment) => `${path}: ${comment}`),
  )
  if (applyCodemods(run.output, requests).changed) counts.secondRuns.push(path)
  return { before, after }
}

export function noCounts(): CodemodCounts {
  return {
    files: 0,
    filesChanged: 0,
    places: 0,
    refusals: new Map(),
    gateFailures: [],
    unparsable: [],
    newFindings: [],
    commentsLost: [],
    secondRuns: [],
  }
}

/** Which instructions are out of line with the others' case depends on the majority, and a suggestion on all other names. */
function findings(document: Document): readonly string[] {
  return buildChecks(document).map(({ rule, message }) =>
    rule === 'ConsistentInstructionCasing' ? rule : `${rule}: ${message.replace(/ \(did you mean .*\)/, '')}`,
  )
}

function comments(document: Document): readonly string[] {
  return commentsOf(document).map(({ text }) => text)
}

/** What is in the first list more often than in the second. */
function surplus(first: readonly string[], second: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const text of second) left.set(text, (left.get(text) ?? 0) + 1)
  return first.filter((text) => {
    const number = left.get(text) ?? 0
    left.set(text, number - 1)
    return number <= 0
  })
}
