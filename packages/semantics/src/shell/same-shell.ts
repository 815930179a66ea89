import type { ShellForm } from '@dockwright/ast'
import { parseShell } from './parse-shell.js'
import { sameScripts } from './same-scripts.js'
import type { SameShell } from './same-shell-verdict.js'
import { sameTokens } from './same-tokens.js'

const SAME: SameShell = { same: true }

/**
 * Whether two shell forms are the same program under a POSIX shell, and spelt the same: equal trees, equal tokens, equal
 * comments; only blanks and the `;` that lists end with may differ. Never throws; texts that are not understood are the same
 * only if they are equal.
 */
export function sameShell(first: ShellForm, second: ShellForm): SameShell {
  const firstText = shellText(first)
  const secondText = shellText(second)
  if (firstText === secondText) return SAME
  if (sameTokens(firstText, secondText)) return SAME
  const a = parseShell(first)
  const b = parseShell(second)
  if (a.type === 'Opaque') return { same: false, reason: 'opaque', at: a.at }
  if (b.type === 'Opaque') return { same: false, reason: 'opaque', at: 0 }
  return sameScripts(a, b)
}

function shellText({ parts }: ShellForm): string {
  return parts.map(({ value }) => value).join('')
}
