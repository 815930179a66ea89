import type { Document, Instruction } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { attachedComments } from '../comments/attached-comments.js'
import type { CheckPlace } from './check-reporter.js'
import {
  type CheckSettings,
  DEFAULT_CHECK_SETTINGS,
  mergeCheckSettings,
  parseCheckSettings,
} from './check-settings.js'

/**
 * What the file's `# check=` directive says; null when BuildKit rejects it, and the file with it. Goes in: a document, and
 * the text that takes the directive's place, if any. Mirrors BuildKit's newRuleLinter.
 */
export function documentCheckSettings(document: Document, instead?: string): CheckSettings | null {
  const text = instead ?? directiveValue(document)
  return text === null ? DEFAULT_CHECK_SETTINGS : parseCheckSettings(text)
}

/** Where the findings about an instruction itself belong. */
export function instructionPlace(
  document: Document,
  instruction: Instruction,
  settings: CheckSettings,
): CheckPlace {
  const own = instructionCheckSettings(document, instruction, settings)
  return { lineOffset: instruction.start, only: null, settings: own }
}

/**
 * The settings for one instruction: those of the file, and what the first `# check=` among the comments above it adds; one
 * that BuildKit rejects adds nothing. Mirrors BuildKit's WithMergedConfigFromComments.
 */
function instructionCheckSettings(
  document: Document,
  instruction: Instruction,
  settings: CheckSettings,
): CheckSettings {
  for (const { text } of attachedComments(document, instruction)) {
    const value = checkValue(`#${text}`)
    if (value === null) continue
    const own = parseCheckSettings(value)
    return own === null ? settings : mergeCheckSettings(settings, own)
  }
  return settings
}

/** BuildKit's ParseDirective, which wants directives in column 1 and, other than its Parse, finds them after a `#!` too. */
function directiveValue({ items }: Document): string | null {
  const [first] = items
  if (first?.type === 'Comment' && first.hash.leading.length === 0 && first.hash.text.startsWith('#!')) {
    const lines: string[] = []
    for (const item of items.slice(1)) {
      if (item.type !== 'Comment' || item.hash.leading.length > 0) break
      lines.push(item.hash.text)
    }
    return checkValue(lines.join('\n'))
  }
  for (const item of items) {
    if (item.type !== 'Directive' || item.hash.leading.length > 0) return null
    if (item.name === 'check') return upToSpace(item.value)
  }
  return null
}

/** The value of the `check` directive among those at the start of a text. */
function checkValue(text: string): string | null {
  if (!/check/i.test(text)) return null
  for (const item of parse(text).items) {
    if (item.type !== 'Directive') return null
    if (item.name === 'check') return upToSpace(item.value)
  }
  return null
}

function upToSpace(value: string): string {
  return value.split(' ', 1)[0] ?? ''
}
