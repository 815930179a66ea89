import type { Document, EscapeCharacter, From, Instruction, Shell } from '@dockwright/ast'
import { expand } from './expand.js'
import { isWindowsBase } from './windows-base.js'

/** What kind of shell runs the shell forms of an instruction: `unknown` is any other program, such as zsh or python. */
export type EffectiveShell = 'posix' | 'powershell' | 'cmd' | 'unknown'

const POSIX: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'ash', 'ksh'])
const POWERSHELL: ReadonlySet<string> = new Set(['powershell', 'pwsh'])

/** What the shell lexer makes something else of. */
const EXPANDS = /[$"'\\`]/

const SHELLS = new WeakMap<Document, ReadonlyMap<Instruction, EffectiveShell>>()

/**
 * The kind of shell in force at each instruction of a document. It is what the stage's last SHELL says, else what the
 * stage inherits from the earlier stage that it is built from, else the default of its base image: cmd on Windows, a
 * POSIX shell elsewhere. A file with the backtick as its escape character is one for Windows, and a POSIX shell that it
 * names is `unknown`: backticks mean something else there. Computed once for each document. Never throws.
 */
export function effectiveShells(document: Document): ReadonlyMap<Instruction, EffectiveShell> {
  const known = SHELLS.get(document)
  if (known !== undefined) return known
  const shells = readShells(document)
  SHELLS.set(document, shells)
  return shells
}

function readShells(document: Document): ReadonlyMap<Instruction, EffectiveShell> {
  const shells = new Map<Instruction, EffectiveShell>()
  const stages = new Map<string, EffectiveShell>()
  const globals: Record<string, string> = Object.create(null) as Record<string, string>
  let stage: string | null = null
  let inStage = false
  let shell = defaultShell(document.escape)
  for (const item of document.items) {
    if (item.type === 'Directive' || item.type === 'Comment' || item.type === 'Blank') continue
    if (item.type === 'From') {
      inStage = true
      const base = expandedImage(item, globals, document.escape)
      shell = stages.get(base.toLowerCase()) ?? baseShell(item, base, document.escape)
      stage = item.alias?.value.toLowerCase() ?? null
    } else if (item.type === 'Shell') {
      shell = underEscape(namedShell(item), document.escape)
    } else if (item.type === 'Arg' && !inStage) {
      for (const { key, value } of item.pairs) {
        if (value === null) continue
        globals[key.value] =
          shortEnough(expand(value.value, globals, { escape: document.escape }).value) ?? value.value
      }
    }
    shells.set(item, shell)
    if (stage !== null) stages.set(stage, shell)
  }
  return shells
}

function defaultShell(escape: EscapeCharacter): EffectiveShell {
  return escape === '`' ? 'cmd' : 'posix'
}

function baseShell(from: From, image: string, escape: EscapeCharacter): EffectiveShell {
  const platform = from.flags.find((flag) => flag.name === 'platform')?.value ?? null
  return isWindowsBase(image, platform) ? 'cmd' : defaultShell(escape)
}

function expandedImage(
  from: From,
  globals: Readonly<Record<string, string>>,
  escape: EscapeCharacter,
): string {
  if (from.image === null) return ''
  if (!EXPANDS.test(from.image.value)) return from.image.value
  return expand(from.image.value, globals, { escape }).value ?? from.image.value
}

/** The first word of a SHELL that is a shell's name: `conda run -n x /bin/bash -c` runs bash in the end. */
function namedShell(shell: Shell): EffectiveShell {
  if (shell.args?.type !== 'JsonForm') return 'unknown'
  for (const { string } of shell.args.elements) {
    const name = string.value
      .slice(Math.max(string.value.lastIndexOf('/'), string.value.lastIndexOf('\\')) + 1)
      .toLowerCase()
      .replace(/\.exe$/, '')
    if (POSIX.has(name)) return 'posix'
    if (POWERSHELL.has(name)) return 'powershell'
    if (name === 'cmd') return 'cmd'
  }
  return 'unknown'
}

function underEscape(shell: EffectiveShell, escape: EscapeCharacter): EffectiveShell {
  return shell === 'posix' && escape === '`' ? 'unknown' : shell
}

/** `ARG A=$A$A`, thirty times, is no image. */
function shortEnough(value: string | null): string | null {
  return value !== null && value.length <= 65_536 ? value : null
}
