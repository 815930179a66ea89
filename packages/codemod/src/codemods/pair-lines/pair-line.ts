import type { Env, Label } from '@dockwright/ast'
import { expand } from '@dockwright/semantics'
import type { CodemodContext } from '../../context/codemod-context.js'

export type PairLine = Env | Label

/** The reason codes of what is neither merged nor split. */
export const PAIR_LINE_REASONS = {
  flags: 'the instruction has flags',
  'computed-key': 'a name has variables in it, or is none that BuildKit could look up',
  'key-twice': 'a name is set twice, and the last one counts',
  pragma: 'a comment that steers a tool stands above or inside, and would come to cover another instruction',
  finding: 'docker build --check would find something that it does not find now',
  unproven: 'the result is not read back as the same names and values',
} as const

/** Only variables are expanded, so no LABEL is refused for this. */
export const USES_NAME = {
  'uses-name':
    'a value uses a name that is set next to it: all values of one instruction are expanded before any of its names is set',
} as const

/** An instruction in this form has one pair, so none is split. */
export const LEGACY_FORM = {
  'legacy-form': 'the instruction is not written with equals signs (legacy-key-value does that)',
} as const

export type PairLineRefusal =
  keyof typeof PAIR_LINE_REASONS | keyof typeof USES_NAME | keyof typeof LEGACY_FORM

/** One `KEY=value` as far as it matters here. */
export interface NamedPair {
  /** Without quotes, and in lower case: on Windows two names that differ in case are one. */
  readonly name: string
  /** The names of variables that the value uses, in lower case. */
  readonly uses: readonly string[]
}

const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_.-]*$/
const USE = /\$\{?([\p{L}\p{Nd}_]+)/gu

/** The names and uses of an instruction, or why it cannot be told. */
export function namedPairs(
  line: PairLine,
  escape: CodemodContext['escape'],
): readonly NamedPair[] | PairLineRefusal {
  if (line.flags.length > 0) return 'flags'
  const result: NamedPair[] = []
  for (const { key, eq, value } of line.pairs) {
    if (eq === null) return 'legacy-form'
    const name = key.value.includes('$') ? null : expand(key.value, {}, { escape }).value
    if (name === null || (line.type === 'Env' && !VARIABLE_NAME.test(name))) return 'computed-key'
    const uses = line.type === 'Env' ? usesOf(value?.value ?? '', escape) : []
    result.push({ name: line.type === 'Env' ? name.toLowerCase() : name, uses })
  }
  return result
}

/** What BuildKit looks up does not hang on what it finds, unless it stops at an error: then every name after a `$` counts. */
function usesOf(value: string, escape: CodemodContext['escape']): readonly string[] {
  if (!value.includes('$')) return []
  const { error, unmatched } = expand(value, {}, { escape })
  const names = error === null ? unmatched : [...value.matchAll(USE)].map((match) => match[1] ?? '')
  return names.map((name) => name.toLowerCase())
}

/** Adds names to those that are set already, or answers why they cannot stand next to them. */
export function addNames(known: Set<string>, pairs: readonly NamedPair[]): 'key-twice' | 'uses-name' | null {
  if (pairs.some(({ name }) => known.has(name))) return 'key-twice'
  if (pairs.some(({ uses }) => uses.some((use) => known.has(use)))) return 'uses-name'
  for (const { name } of pairs) known.add(name)
  return null
}
