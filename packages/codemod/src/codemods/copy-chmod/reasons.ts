/** Why a RUN chmod is not folded into the COPY above it. */
export const COPY_CHMOD_REASONS = {
  'more-commands': 'the RUN does more, or other things, than one chmod of one file',
  'chmod-options': 'the chmod has options',
  variable: 'a path has variables or patterns in it',
  mode: 'the mode is neither octal, up to 777, nor a symbolic one that BuildKit reads alike',
  symbolic: 'the frontend of this file knows no symbolic modes (docker/dockerfile:1.14 brought them)',
  'run-flags': 'the RUN has flags',
  shell: 'the RUN is not run by a POSIX shell that does nothing else',
  sources: 'the COPY has not just one source',
  'copy-flags': 'the COPY has a --chmod already, or a flag that changes what it copies or where to',
  'not-a-file': 'the source is no file in the build context',
  'other-path': 'the chmod is for another path than the one that is copied',
  path: 'it cannot be told whether both paths are the same, or what is there when the RUN runs',
  user: 'the RUN is run by a user that may not change the mode of the copied file',
  comment: 'a comment stands above the RUN or in it, and would be left without it',
} as const

export type CopyChmodRefusal = keyof typeof COPY_CHMOD_REASONS
