import { parse } from '@dockwright/parser'
import { corpusFiles } from '../../../../../tests/support/shared-folder.js'
import { parseShell, type Opaque, type ShellScript } from '../../../src/shell/index.js'

export interface CorpusBody {
  readonly path: string
  readonly shell: ShellScript | Opaque
}

/** Every distinct shell text of a RUN in the corpus. */
export function corpusBodies(): readonly CorpusBody[] {
  const bodies = new Map<string, CorpusBody>()
  for (const { path, text } of corpusFiles()) {
    for (const item of parse(text).items) {
      if (item.type !== 'Run' || item.args?.type !== 'ShellForm') continue
      const shell = parseShell(item.args)
      if (!bodies.has(shell.source.text)) bodies.set(shell.source.text, { path, shell })
    }
  }
  return [...bodies.values()]
}
