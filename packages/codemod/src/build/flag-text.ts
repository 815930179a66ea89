import type { EscapeCharacter } from '@dockwright/ast'

/** Flags by name; true is a flag without a value, a list is a flag that is repeated. */
export type FlagValues = Readonly<Record<string, string | true | readonly string[]>>

const PLAIN = /^[^\s"'`\\\u0080-\uffff]*$/

/** The flags of an instruction, each with the blank before it. Values are quoted where BuildKit would split them. */
export function flagText(flags: FlagValues, escape: EscapeCharacter): string {
  return Object.entries(flags)
    .flatMap(([name, value]) =>
      value === true ? [`--${name}`] : values(value).map((one) => `--${name}=${quoteFlag(one, escape)}`),
    )
    .map((flag) => ` ${flag}`)
    .join('')
}

function values(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value
}

function quoteFlag(value: string, escape: EscapeCharacter): string {
  if (PLAIN.test(value)) return value
  return `"${[...value].map((character) => (character === '"' || character === escape ? escape + character : character)).join('')}"`
}
