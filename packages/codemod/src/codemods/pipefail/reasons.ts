import { UNPARSED } from '../../shell/posix-scripts.js'

/** Why pipelines are left without pipefail. */
export const PIPEFAIL_REASONS = {
  ...UNPARSED,
  'shell-unknown':
    'it is not known whether the image has a shell that knows pipefail, or what the shell was before',
  sigpipe:
    'a pipeline reads no more than it needs (head, grep -q, yes), which kills the writer: with pipefail the RUN would fail',
  dialect:
    'bash does something else than dash with a command (echo with backslashes, &>, braces, a variable that bash sets)',
  'shell-form':
    'a CMD, ENTRYPOINT or HEALTHCHECK in shell form stands between the RUNs, and would get the new shell',
} as const

export type PipefailRefusal = keyof typeof PIPEFAIL_REASONS
