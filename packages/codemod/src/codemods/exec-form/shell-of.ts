import type { Cmd, Document, Entrypoint, Healthcheck } from '@dockwright/ast'
import { scopeAt, type Stage, stages, type StageTarget } from '@dockwright/semantics'

/** What runs a shell form. */
export interface FormShell {
  /** Docker's own where `isKnown` is false. */
  readonly argv: readonly string[]
  /** Whether no base image can have another one. */
  readonly isKnown: boolean
  /** Whether a SHELL of this file says so. */
  readonly isSet: boolean
  /** Whether the file does not even say which image it is whose SHELL counts. */
  readonly isFromOutside: boolean
}

/** BuildKit's defaultShell. */
const DEFAULT_SHELL: readonly string[] = ['/bin/sh', '-c']
const WINDOWS_SHELL = /^(?:.*[/\\])?(?:cmd|powershell)(?:\.exe)?$/i

/** The shell of an instruction; null where it is one of Windows, which quotes the words of an exec form in its own way. */
export function shellOf(document: Document, instruction: Cmd | Entrypoint | Healthcheck): FormShell | null {
  if (document.escape === '`') return null
  const scope = scopeAt(document, instruction)
  if (scope === null) return { argv: DEFAULT_SHELL, isKnown: false, isSet: false, isFromOutside: false }
  const { argv, kind, setBy } = scope.shell
  const isWindows = scope.os === 'windows' || kind === 'cmd' || WINDOWS_SHELL.test(argv?.[0] ?? '')
  if (isWindows) return null
  return {
    argv: argv ?? DEFAULT_SHELL,
    isKnown: argv !== null,
    isSet: setBy !== null,
    isFromOutside: argv === null && firstBase(document, scope.stage)?.kind === 'unknown',
  }
}

/** What the first of the stages is built from of which a stage is the last. */
function firstBase(document: Document, stage: Stage | null): StageTarget | null {
  let base = stage?.base ?? null
  while (base?.kind === 'stage') base = stages(document).stages[base.index]?.base ?? null
  return base
}
