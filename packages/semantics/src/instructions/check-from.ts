import type { From, Span, Word } from '@dockwright/ast'
import { goToLower } from '@dockwright/parser'
import { checkFlags } from './check-flags.js'
import type { InstructionFindings } from './instruction-findings.js'

const STAGE_NAME = /^[a-z][a-z0-9\-_.]*$/

/** Mirrors BuildKit's parseFrom and parseBuildStageName: the words come before the flags. */
export function checkFrom(from: From, findings: InstructionFindings): void {
  const { keyword, image, as, alias, rest } = from
  if (image === null || rest.length > 0) {
    const words: readonly { readonly value: string; readonly end: number }[] = [
      image,
      as,
      alias,
      ...rest,
    ].filter((word) => word !== null)
    const span: Span = image === null ? keyword : { start: image.start, end: words.at(-1)?.end ?? image.end }
    findings.report('from-arguments', span, words.map((word) => word.value).join(' '))
  }
  if (alias !== null) checkStageName(alias, findings)
  checkFlags(from, findings)
}

function checkStageName(alias: Word, findings: InstructionFindings): void {
  if (!STAGE_NAME.test(goToLower(alias.value))) findings.report('invalid-stage-name', alias, alias.value)
}
