/** What the command line answers to the shell. Never above 125: 126 and 255 break xargs and other drivers. */
export const ExitCode = {
  /** Done, changed or not. */
  done: 0,
  /** `check` would change something, or `--fail-on-refusal` found a refusal. */
  wouldChange: 1,
  /** Usage, configuration or internal error: nothing was done. */
  usage: 2,
  /** Some files failed, the others are done. */
  someFailed: 3,
} as const
