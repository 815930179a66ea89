import type { ScopeVariables, ShellInForce } from '@dockwright/semantics'

export type ShellRefusal = 'windows-stage' | 'shell' | 'errexit' | 'startup-files'

const POSIX: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'ash', 'ksh'])
/** Options that hold for a whole RUN alike, merged or not. */
const HARMLESS_LETTERS = /^-[cuxvfo]+$/
const HARMLESS_NAMES: ReadonlySet<string> = new Set(['pipefail', 'nounset', 'xtrace', 'verbose', 'noglob'])
/** bash reads the first two; `ENV` is what an interactive POSIX shell reads. The others switch options on. */
const STARTUP_VARIABLES = ['BASH_ENV', 'ENV', 'SHELLOPTS', 'BASHOPTS']

/** Why the shell in force at a RUN does not allow a merge with `&&`; null when it does. */
export function shellRefusal({ kind, argv }: ShellInForce, variables: ScopeVariables): ShellRefusal | null {
  if (STARTUP_VARIABLES.some((name) => variables.get(name) !== null)) return 'startup-files'
  switch (kind) {
    case 'cmd':
      return argv === null ? 'windows-stage' : 'shell'
    case 'powershell':
      return 'shell'
    case 'unknown':
    case 'posix':
      return argv === null ? (kind === 'posix' ? null : 'shell') : argvRefusal(argv)
  }
}

function argvRefusal([program = '', ...options]: readonly string[]): ShellRefusal | null {
  const name = program.slice(program.lastIndexOf('/') + 1)
  if (name === 'conda' || name === 'mamba' || name === 'micromamba' || name === 'env') return 'startup-files'
  if (!POSIX.has(name)) return 'shell'
  if (
    options.some(
      (option) =>
        /^-[a-z]*[li]/i.test(option) || option === '--login' || /^--(?:rcfile|init-file)/.test(option),
    )
  )
    return 'startup-files'
  if (options.some((option) => option === 'errexit' || /^-[a-zA-Z]*e/.test(option))) return 'errexit'
  return options.every((option) => HARMLESS_LETTERS.test(option) || HARMLESS_NAMES.has(option))
    ? null
    : 'shell'
}
