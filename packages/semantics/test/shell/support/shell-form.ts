import type { ShellForm } from '@dockwright/ast'
import { parse } from '@dockwright/parser'

/** The shell form of a file's first RUN. */
export function shellForm(dockerfile: string): ShellForm {
  for (const item of parse(dockerfile).items) {
    if (item.type === 'Run' && item.args?.type === 'ShellForm') return item.args
  }
  throw new Error(`no RUN with a shell form in ${JSON.stringify(dockerfile)}`)
}
