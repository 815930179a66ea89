import { MERGE_RUN_REASONS } from '../merge-run/reasons.js'

const {
  'windows-stage': windowsStage,
  shell,
  errexit,
  heredoc,
  empty,
  unparsable,
  background,
  exec,
} = MERGE_RUN_REASONS

/** Why the chain of a RUN is left whole. */
export const SPLIT_RUN_REASONS = {
  'windows-stage': windowsStage,
  shell,
  errexit,
  heredoc,
  empty,
  unparsable,
  background,
  exec,
  'startup-files': 'the shell reads start-up files or options from variables, and would do so several times',
  pragma:
    'a comment that steers a tool stands above the RUN or inside it, and would come to cover another part',
  'flags-differ': 'BuildKit rejects a mount of the RUN',
  'scratch-mount': 'what one operand writes to a mount may not be there for the next RUN',
  'shell-comment': 'a shell comment hides a part of the RUN',
  'unseen-code': 'the RUN runs code that is not seen here (eval, source, a command from a variable)',
  'shell-replaced': 'the RUN may replace the shell itself, which the next RUN would start anew',
  'runtime-files': 'the RUN touches files that every RUN gets anew, such as /etc/hosts or /dev/shm',
  'last-argument': 'the RUN uses $_',
  'shell-variable': 'the RUN uses a variable that each shell sets anew, such as $$ or PIPESTATUS',
  state: 'each operand may leave something in the shell that a later one sees',
  'empty-continuation':
    'several operands have empty lines inside, which BuildKit would warn of once for each RUN',
  unproven: 'the RUNs are not read back as the operands that they were made of',
} as const
