/** Why two RUNs are left apart. */
export const MERGE_RUN_REASONS = {
  'windows-stage': 'the RUNs are for Windows',
  shell: 'SHELL names a shell that is not known to treat && as a POSIX shell does',
  errexit: 'errexit (set -e, trap ERR) is in force, which a shell ignores left of &&',
  'startup-files':
    'the shell reads start-up files or options from variables, and would do so once instead of twice',
  pragma: 'a comment that steers a tool stands above one of the RUNs, and would come to cover both',
  'comment-between': 'a comment stands between the RUNs',
  'builder-stage': 'the layers of this stage are in no final image, so nothing is gained',
  'flags-differ': 'the RUNs have different flags, or a mount that BuildKit rejects',
  'exec-form': 'a RUN is in exec form',
  heredoc: 'a RUN has a here-document',
  empty: 'a RUN is empty',
  unparsable: 'the shell text of a RUN is not understood',
  'shell-comment': 'a shell comment in a RUN would hide what follows it',
  background: 'a RUN leaves a process running, which ends with the RUN',
  exec: 'a RUN replaces its shell (exec) or returns from it',
  'unseen-code':
    'a RUN runs code that is not seen here (eval, source, a command from a variable) last, or outside of a plain && chain',
  'shell-replaced': 'a RUN may replace the shell itself, which the next RUN would start anew',
  'runtime-files': 'a RUN touches files that every RUN gets anew, such as /etc/hosts or /dev/shm',
  'last-argument': 'a RUN uses $_',
  'shell-state':
    'a RUN reads what its shell knows of the command before, or of its nesting (PIPESTATUS, BASHPID)',
  'many-commands': 'a RUN chains many commands already',
  'too-long': 'the merged RUN would have too many lines',
  unproven: 'the merged text is not read back as the RUNs that it was made of',
} as const
