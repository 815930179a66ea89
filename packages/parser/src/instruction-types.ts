import type { InstructionType } from '@dockwright/ast'
import { goToLower } from './go-case.js'

type KnownType = Exclude<InstructionType, 'Unknown'>

/** BuildKit's dispatch table. A Map, since `__proto__` is a legal keyword. */
const BY_KEYWORD: ReadonlyMap<string, KnownType> = new Map<string, KnownType>([
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
])

const LONGEST = 'healthcheck'.length

/** The type of the instruction that a keyword (in any case) names. */
export function instructionType(keyword: string): InstructionType {
  return keyword.length > LONGEST ? 'Unknown' : (BY_KEYWORD.get(goToLower(keyword)) ?? 'Unknown')
}
