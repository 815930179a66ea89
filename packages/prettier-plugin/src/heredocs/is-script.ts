import type { Heredoc, Run } from '@dockwright/ast'

const WHOLE_COMMAND = /^<<\S+$/
/** `<<EOF bash -eux`, `bash <<EOF`: options that neither name a file nor bring a script of their own. */
const FED_TO_SHELL =
  /^(?:<<\S+\s+)?(?:\/\S*\/)?(?:sh|bash|dash|ash)(?:\s+(?:-[euxsl]+|-[eux]*o\s+(?:pipefail|errexit|nounset)))*(?:\s+<<\S+)?$/
const SHELL_SHEBANG = /^#!\s*(?:\/\S*\/)?(?:env\s+)?(?:sh|bash|dash|ash)(?:\s|$)/

/**
 * Whether a here-document of a RUN is a shell script: it is the whole command, or is fed to a shell. The shell that runs
 * the RUN is a POSIX one; the caller knows.
 */
export function isScript(run: Run, heredoc: Heredoc): boolean {
  if (
    run.args?.type !== 'ShellForm' ||
    run.heredocs.length !== 1 ||
    heredoc.stripTabs ||
    heredoc.terminator === null
  ) {
    return false
  }
  const command = run.args.parts
    .map((part) => part.value)
    .join('')
    .trim()
  const { text } = heredoc.body
  if (WHOLE_COMMAND.test(command)) return !text.startsWith('#!') || SHELL_SHEBANG.test(text)
  if (!FED_TO_SHELL.test(command) || !command.includes('<<')) return false
  // The shell outside expands the body before the one inside reads it.
  return !heredoc.expand || !/[$`\\]/.test(text)
}
