import type { InstructionType } from '@dockwright/ast'
import { goToLower } from './go-case.js'

type KnownType = Exclude<InstructionType, 'Unknown'>

/** BuildKit's dispatch table. */
const DISPATCH: readonly (readonly [keyword: string, type: KnownType])[] = [
  ['add', 'Add'],
  ['arg', 'Arg'],
  ['cmd', 'Cmd'],
  ['copy', 'Copy'],
  ['entrypoint', 'Entrypoint'],
  ['env', 'Env'],
  ['expose', 'Expose'],
  ['from', 'From'],
  ['healthcheck', 'Healthcheck'],
  ['label', 'Label'],
  ['maintainer', 'Maintainer'],
  ['onbuild', 'Onbuild'],
  ['run', 'Run'],
  ['shell', 'Shell'],
  ['stopsignal', 'StopSignal'],
  ['user', 'User'],
  ['volume', 'Volume'],
  ['workdir', 'Workdir'],
]

/** A Map, since `__proto__` is a legal keyword; nearly all files write upper case, which is found without a conversion. */
const BY_KEYWORD: ReadonlyMap<string, KnownType> = new Map([
  ...DISPATCH,
  ...DISPATCH.map(([keyword, type]) => [keyword.toUpperCase(), type] as const),
])

const UPPER_CASE: ReadonlyMap<string, string> = new Map(
  DISPATCH.map(([keyword]) => [keyword.toUpperCase(), keyword.toUpperCase()]),
)

const LONGEST = 'healthcheck'.length

/** The type of the instruction that a keyword (in any case) names. */
export function instructionType(keyword: string): InstructionType {
  if (keyword.length > LONGEST) return 'Unknown'
  return BY_KEYWORD.get(keyword) ?? BY_KEYWORD.get(goToLower(keyword)) ?? 'Unknown'
}

/** The same text, as the one string that all trees share when it is a keyword in upper case. */
export function sharedKeyword(text: string): string {
  return text.length > LONGEST ? text : (UPPER_CASE.get(text) ?? text)
}
