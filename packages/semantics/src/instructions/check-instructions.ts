import type { Diagnostic, Document, Instruction } from '@dockwright/ast'
import { checkInstruction } from './check-instruction.js'
import { InstructionFindings } from './instruction-findings.js'
import { closestWord } from './suggestion.js'

export interface InstructionsVerdict {
  readonly ok: boolean
  /** BuildKit's text, with the line that it names, without its ` (did you mean …?)`; null when it accepts the file. */
  readonly error: string | null
  /** All that is wrong, of severity `error`, in the order in which BuildKit would come upon it: the first one is its `error`. */
  readonly diagnostics: readonly Diagnostic[]
}

const VERDICTS = new WeakMap<Document, InstructionsVerdict>()

/**
 * BuildKit's second layer: whether every instruction has the flags and arguments that it needs. Goes in: a document;
 * comes out: BuildKit's verdict and all findings, located by UTF-16 offsets. Never throws. What the first layer rejects
 * is in `document.diagnostics`, and BuildKit gets here only when there is no error among them; the findings are right
 * either way. Instructions before the first FROM are one finding, at the first of them. Computed once for each document.
 * Mirrors BuildKit's instructions.Parse.
 */
export function checkInstructions(document: Document): InstructionsVerdict {
  const known = VERDICTS.get(document)
  if (known !== undefined) return known
  const verdict = check(document)
  VERDICTS.set(document, verdict)
  return verdict
}

function check(document: Document): InstructionsVerdict {
  const findings = new InstructionFindings(document)
  let hasStage = false
  for (const item of document.items) {
    if (item.type === 'Directive' || item.type === 'Comment' || item.type === 'Blank') continue
    findings.startItem(item.start)
    checkInstruction(item, findings)
    if (startsStage(item)) hasStage = true
    else if (!hasStage && item.type !== 'Arg' && item.type !== 'Unknown') {
      findings.report('no-build-stage', item.keyword, item.keyword.value)
      hasStage = true
    }
  }
  const error = findings.found[0]?.buildkit ?? null
  return { ok: error === null, error, diagnostics: findings.found }
}

/** A misspelt FROM is a fault of its own, and no reason to say that all after it lacks a stage. */
function startsStage(instruction: Instruction): boolean {
  if (instruction.type === 'From') return true
  return (
    instruction.type === 'Unknown' && closestWord(instruction.keyword.value.toUpperCase(), ['FROM']) !== null
  )
}
