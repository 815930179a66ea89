import type { BuildKitNode } from '@dockwright/semantics'
import { shellNormalForm } from '../../tests/proof/support/shell-normal-form.js'

type WithHeredocs = Pick<BuildKitNode, 'heredocs'>

/** Whether two shell texts are the same as shfmt prints them; where it cannot read one, whether they differ in blanks alone. */
export function sameShellText(first: string, second: string, a?: WithHeredocs, b?: WithHeredocs): boolean {
  const before = shellNormalForm(terminated(first, a))
  const after = shellNormalForm(terminated(second, b))
  if (before !== null && after !== null) return before === after
  return collapsed(first) === collapsed(second)
}

/** No shell accepts a here-document without its end, which BuildKit keeps apart. */
function terminated(text: string, node: WithHeredocs | undefined): string {
  return text + (node?.heredocs ?? []).map(({ name }) => `\n${name}`).join('')
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
