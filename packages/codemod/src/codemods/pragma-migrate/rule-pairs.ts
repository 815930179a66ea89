/** A rule of hadolint and the rule of `docker build --check` that finds the same. */
export interface RulePair {
  readonly hadolint: string
  readonly check: string
  /** Whether BuildKit lets a comment above the instruction turn it off (validateStageNames does not). */
  readonly isPerLine: boolean
}

export const RULE_PAIRS: readonly RulePair[] = [
  { hadolint: 'DL3000', check: 'WorkdirRelativePath', isPerLine: true },
  { hadolint: 'DL3024', check: 'DuplicateStageName', isPerLine: false },
  { hadolint: 'DL3025', check: 'JSONArgsRecommended', isPerLine: true },
  { hadolint: 'DL3029', check: 'FromPlatformFlagConstDisallowed', isPerLine: true },
  { hadolint: 'DL4000', check: 'MaintainerDeprecated', isPerLine: true },
  { hadolint: 'DL3012', check: 'MultipleInstructionsDisallowed', isPerLine: true },
  { hadolint: 'DL4003', check: 'MultipleInstructionsDisallowed', isPerLine: true },
  { hadolint: 'DL4004', check: 'MultipleInstructionsDisallowed', isPerLine: true },
]
