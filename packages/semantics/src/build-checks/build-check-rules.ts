export type BuildCheckRule =
  | 'StageNameCasing'
  | 'FromAsCasing'
  | 'NoEmptyContinuation'
  | 'ConsistentInstructionCasing'
  | 'DuplicateStageName'
  | 'ReservedStageName'
  | 'JSONArgsRecommended'
  | 'MaintainerDeprecated'
  | 'UndefinedArgInFrom'
  | 'WorkdirRelativePath'
  | 'UndefinedVar'
  | 'MultipleInstructionsDisallowed'
  | 'LegacyKeyValueFormat'
  | 'InvalidBaseImagePlatform'
  | 'RedundantTargetPlatform'
  | 'SecretsUsedInArgOrEnv'
  | 'InvalidDefaultArgInFrom'
  | 'FromPlatformFlagConstDisallowed'
  | 'CopyIgnoredFile'
  | 'InvalidDefinitionDescription'
  | 'ExposeProtoCasing'
  | 'ExposeInvalidFormat'

export interface BuildCheckRuleInfo {
  /** Off unless `experimental=` names it; `skip=` does not turn it off. */
  readonly isExperimental: boolean
  /** What the rule looks at besides the Dockerfile; `buildChecks` never has a finding of a rule that needs something. */
  readonly needs: 'base image' | 'build context' | null
  /** BuildKit's page about it; null when there is none. */
  readonly url: string | null
}

/** All rules of BuildKit's linter, by name. Mirrors BuildKit's ruleset.go. */
export const BUILD_CHECK_RULES: ReadonlyMap<BuildCheckRule, BuildCheckRuleInfo> = new Map([
  ['StageNameCasing', rule('stage-name-casing')],
  ['FromAsCasing', rule('from-as-casing')],
  ['NoEmptyContinuation', rule('no-empty-continuation')],
  ['ConsistentInstructionCasing', rule('consistent-instruction-casing')],
  ['DuplicateStageName', rule('duplicate-stage-name')],
  ['ReservedStageName', rule('reserved-stage-name')],
  ['JSONArgsRecommended', rule('json-args-recommended')],
  ['MaintainerDeprecated', rule('maintainer-deprecated')],
  ['UndefinedArgInFrom', rule('undefined-arg-in-from')],
  ['WorkdirRelativePath', rule('workdir-relative-path')],
  ['UndefinedVar', rule('undefined-var')],
  ['MultipleInstructionsDisallowed', rule('multiple-instructions-disallowed')],
  ['LegacyKeyValueFormat', rule('legacy-key-value-format')],
  ['InvalidBaseImagePlatform', { isExperimental: false, needs: 'base image', url: null }],
  ['RedundantTargetPlatform', rule('redundant-target-platform')],
  ['SecretsUsedInArgOrEnv', rule('secrets-used-in-arg-or-env')],
  ['InvalidDefaultArgInFrom', rule('invalid-default-arg-in-from')],
  ['FromPlatformFlagConstDisallowed', rule('from-platform-flag-const-disallowed')],
  ['CopyIgnoredFile', { ...rule('copy-ignored-file'), needs: 'build context' }],
  ['InvalidDefinitionDescription', { ...rule('invalid-definition-description'), isExperimental: true }],
  ['ExposeProtoCasing', rule('expose-proto-casing')],
  ['ExposeInvalidFormat', rule('expose-invalid-format')],
])

function rule(page: string): BuildCheckRuleInfo {
  return {
    isExperimental: false,
    needs: null,
    url: `https://docs.docker.com/go/dockerfile/rule/${page}/`,
  }
}
