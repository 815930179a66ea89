import { type Codemod, codemods } from '@dockwright/codemod'

/** The codemods of level safe that do something when they are given no options: so does the example on their page. */
export function safeCodemods(): readonly Codemod[] {
  return [...codemods.values()].filter(({ level, docs }) => level === 'safe' && docs.options === undefined)
}
