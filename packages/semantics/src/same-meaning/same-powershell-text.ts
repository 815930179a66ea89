import type { ShellForm } from '@dockwright/ast'

/** Here-strings and typographic quotes, which PowerShell takes for quotes: no blank may differ where one of them stands. */
const UNCERTAIN = /@["']|[\u2018-\u201f]/

/**
 * Whether two PowerShell texts differ at most in the blanks that begin a continued line, outside quotes, where there is a
 * blank in any case.
 */
export function samePowerShellText(a: ShellForm, b: ShellForm): boolean {
  if (a.parts.length !== b.parts.length) return false
  const quotes = new QuoteState()
  let before = ''
  for (const [index, part] of a.parts.entries()) {
    const left = part.value
    const right = b.parts[index]?.value ?? ''
    if (left !== right && !(index > 0 && !quotes.open && onlyIndentDiffers(before, left, right))) return false
    if (UNCERTAIN.test(left) && joined(a) !== joined(b)) return false
    quotes.read(left)
    before = left
  }
  return true
}

function onlyIndentDiffers(before: string, left: string, right: string): boolean {
  const [leftText, rightText] = [left.trimStart(), right.trimStart()]
  if (leftText !== rightText) return false
  return /[ \t]$/.test(before) || (leftText.length < left.length && rightText.length < right.length)
}

function joined(form: ShellForm): string {
  return form.parts.map((part) => part.value).join('')
}

class QuoteState {
  open: '"' | "'" | null = null

  read(text: string): void {
    for (let at = 0; at < text.length; at++) {
      const character = text[at]
      // A backtick escapes everywhere but in single quotes.
      if (character === '`' && this.open !== "'") at++
      else if (character === this.open) this.open = null
      else if (this.open === null && (character === '"' || character === "'")) this.open = character
    }
  }
}
