export const PRAGMA_REASONS = {
  'no-equivalent': 'the other linter has none of these rules',
  'file-only': 'BuildKit lets only the whole file skip this rule',
  'not-above': 'the comment does not stand right above an instruction, so that hadolint does not read it',
  'check-exists': 'BuildKit reads only the first check= above an instruction, and there is one',
  'hadolint-exists': 'hadolint reads only the line right above an instruction, and there is a pragma',
  description: "the file has its comments above FROM and ARG checked, and hadolint's would be one too many",
  indented: 'BuildKit reads check= in the first column only',
  unreadable: 'the comment says more than which rules to ignore',
  directive: 'a comment below would come to be a parser directive',
  shebang: 'the file begins with #!, which a directive would take from the first line',
} as const satisfies Readonly<Record<string, string>>

export type PragmaRefusal = keyof typeof PRAGMA_REASONS
