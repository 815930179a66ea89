import { DYNAMIC_BUILTINS, PURE_BUILTINS, STATE_BUILTINS } from '../merge-run/command-names.js'

/** Characters that no POSIX shell, nor bash, makes anything else of. */
const PLAIN = /^[\w@%+=:,./-]+$/
/** A program's name or path; an assignment is none. */
const PROGRAM = /^[\w./][^=]*$/
/** The kernel does not run a script without a `#!` line; a shell does. */
const SHELL_SCRIPT = /\.(?:sh|bash|ksh)$/
const WINDOWS_PROGRAM = /^\S+\.(?:exe|bat|cmd|ps1)(?:\s|$)|\b[a-z]:\\/i

/** What only the shell itself can do, or does without a program, besides what merge-run knows. */
const SHELL_WORDS: ReadonlySet<string> = new Set([
  'bg',
  'break',
  'caller',
  'case',
  'chdir',
  'compgen',
  'compopt',
  'continue',
  'coproc',
  'do',
  'done',
  'elif',
  'else',
  'esac',
  'exec',
  'fc',
  'fg',
  'fi',
  'for',
  'function',
  'help',
  'history',
  'if',
  'in',
  'jobs',
  'return',
  'select',
  'suspend',
  'then',
  'time',
  'times',
  'until',
  'while',
])

/** Why the shell of a shell form is needed; null when its words may be given to the kernel as they are. */
export function shellNeed(text: string): 'needs-shell' | 'script' | null {
  const words = text.split(/[ \t]+/)
  const [program = ''] = words
  if (!words.every((word) => PLAIN.test(word)) || !PROGRAM.test(program)) return 'needs-shell'
  if (SHELL_SCRIPT.test(program)) return 'script'
  const isOwn =
    SHELL_WORDS.has(program) ||
    STATE_BUILTINS.has(program) ||
    PURE_BUILTINS.has(program) ||
    DYNAMIC_BUILTINS.has(program)
  return isOwn ? 'needs-shell' : null
}

/** Whether a command tells that it runs on Windows, whatever the base image is called. */
export function isForWindows(text: string): boolean {
  return WINDOWS_PROGRAM.test(text)
}
