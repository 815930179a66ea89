import { type Codemod, codemods, presets } from '@dockwright/codemod'

/**
 * The codemods of level safe that do something when they are given no options: so does the example on their page, or they are
 * in the preset.
 */
export function safeCodemods(): readonly Codemod[] {
  const preset = presets.get('safe') ?? []
  return [...codemods.values()].filter(
    ({ name, level, docs }) => level === 'safe' && (docs.options === undefined || preset.includes(name)),
  )
}
