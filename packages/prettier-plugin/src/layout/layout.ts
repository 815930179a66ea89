import type { EscapeCharacter } from '@dockwright/ast'
import type { FormatOptions } from '../options.js'

/** What decides where lines break and how they are indented. */
export interface Layout {
  readonly escape: EscapeCharacter
  readonly printWidth: number
  /** One level of indentation, and how many columns it takes. */
  readonly indent: string
  readonly indentWidth: number
}

export function layoutOf(escape: EscapeCharacter, options: FormatOptions): Layout {
  const { printWidth, tabWidth, useTabs } = options
  return { escape, printWidth, indent: useTabs ? '\t' : ' '.repeat(tabWidth), indentWidth: tabWidth }
}
