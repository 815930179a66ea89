import type { SimpleCommand } from '@dockwright/semantics'

export const LISTS = '/var/lib/apt/lists'
/** `/var/lib/apt/lists`, all in it, or a folder around it: `/var/lib/apt/*`, `/var/lib/{apt,dpkg}`. */
const CONTENT =
  /\/var\/lib\/(?:\*|\{[^}\s]*\bapt\b|apt(?:\/(?:\*|\{|lists(?:\/?(?:\*|\{))?))?\/?(?=["'\s;&|)*_{]|$))/
/** Also in the text that another shell is given, and below `sudo` and `xargs`. */
const REMOVER = /(?:^|[\s"'/;&|(])(?:rm|find|unlink|cd|pushd)\s/

/**
 * Whether a command removes the package lists. One that goes to their folder is taken to remove them there; that a file or
 * folder in it is named, made or listed means nothing.
 */
export function removesLists({ elements }: SimpleCommand): boolean {
  const text = elements.flatMap((element) => (element.type === 'Word' ? [element.text] : [])).join(' ')
  return REMOVER.test(text) && CONTENT.test(text)
}
