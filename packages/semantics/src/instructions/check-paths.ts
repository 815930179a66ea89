import type { Add, Copy, JsonForm, JsonString, Volume, Word, WordList } from '@dockwright/ast'
import { parseHeredocWord } from '@dockwright/parser'
import { checkFlags } from './check-flags.js'
import type { InstructionFindings } from './instruction-findings.js'

/** Mirrors BuildKit's parseAdd, parseCopy and parseSourcesAndDest: the count comes before the flags. */
export function checkCopyOrAdd(instruction: Copy | Add, findings: InstructionFindings): void {
  const keyword = instruction.type === 'Add' ? 'ADD' : 'COPY'
  const paths = pathsOf(instruction.args)
  const destination = paths.at(-1)
  if (paths.length < 2) {
    findings.report(
      'missing-destination',
      instruction.args ?? instruction.keyword,
      keyword,
      destination?.value ?? null,
    )
  }
  checkFlags(instruction, findings)
  if (paths.length < 2 || destination === undefined) return
  const heredoc = parseHeredocWord(destination.value)
  if (heredoc !== null && typeof heredoc !== 'string') {
    findings.report('heredoc-destination', destination, keyword, destination.value)
  }
}

/** Mirrors BuildKit's parseVolume. */
export function checkVolume(volume: Volume, findings: InstructionFindings): void {
  const paths = pathsOf(volume.args)
  if (paths.length === 0) findings.report('missing-arguments', volume.args ?? volume.keyword, 'VOLUME')
  checkFlags(volume, findings)
  for (const path of paths) if (isBlank(path.value)) findings.report('blank-volume', path)
}

function pathsOf(args: WordList | JsonForm | null): readonly (Word | JsonString)[] {
  if (args === null) return []
  return args.type === 'WordList' ? args.words : args.elements.map((element) => element.string)
}

/** Whether Go's strings.TrimSpace leaves nothing. */
function isBlank(text: string): boolean {
  return /^\p{White_Space}*$/u.test(text)
}
