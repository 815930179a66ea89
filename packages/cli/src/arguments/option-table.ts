export interface OptionSpec {
  readonly short?: string
  /** What stands for the value in help, as `DIR`; null for an option without one. */
  readonly value: string | null
  /** Whether the value may be left out; then it must be given with `=`. */
  readonly valueIsOptional?: boolean
  readonly isRepeatable?: boolean
  /** The values to choose from; empty when there are others. */
  readonly choices?: readonly string[]
  /** Whether a shell should offer files or folders. */
  readonly completes?: 'file' | 'folder' | 'codemod'
  readonly description: string
}

/** Every option by its name. Parsing, `--help` and the completion of shells follow from this table. */
export const OPTIONS = {
  'dry-run': {
    value: null,
    description: 'Write nothing. Print what would change as a unified diff that `git apply` takes.',
  },
  diff: { value: null, description: 'The same as --dry-run.' },
  'patch-file': {
    value: 'FILE',
    completes: 'file',
    description: 'Write nothing but that diff, into FILE.',
  },
  unsafe: {
    value: 'a,b',
    valueIsOptional: true,
    description:
      'Also run opt-in codemods, which change the image or its behaviour: all of them, or those named.',
  },
  option: {
    value: 'CODEMOD.KEY=VALUE',
    isRepeatable: true,
    description: 'Set an option of a codemod; VALUE is JSON or a plain string. May be repeated.',
  },
  context: {
    value: 'DIR',
    completes: 'folder',
    description:
      "The build context, for codemods that must look at files. Default `auto`: the Dockerfile's folder if every local source of it exists there, else the repository's root likewise, else none. `none` turns it off.",
  },
  'target-builder': {
    value: 'NAME',
    choices: ['buildkit', 'kaniko', 'buildah', 'docker-library'],
    description: 'Who builds the result, so what it may use. Default buildkit.',
  },
  transform: {
    value: 'FILE',
    isRepeatable: true,
    completes: 'file',
    description:
      'A codemod of your own, .ts or .js, no build step needed. Name it in the list, or give no list to run it.',
  },
  'include-onbuild': {
    value: null,
    description: 'Change the instruction inside ONBUILD too.',
  },
  format: {
    value: null,
    description:
      'Format the instructions that changed, with prettier-plugin-dockerfile and your Prettier options (both must be installed).',
  },
  interactive: {
    value: null,
    description: 'Ask about each change, hunk by hunk. What you refuse is remembered and not asked again.',
  },
  'ask-again': { value: null, description: 'With --interactive: ask about what was refused before, too.' },
  plan: {
    value: 'FILE',
    completes: 'file',
    description: 'Carry out a plan. Files that changed since are refused, the rest is done.',
  },
  why: { value: null, description: 'List every refusal with its reason code and line.' },
  report: {
    value: 'FORMAT[=FILE]',
    isRepeatable: true,
    description:
      'text, json, ndjson, sarif, github, markdown or failed, to standard output or FILE. May be repeated. `failed` is the list of files that failed, for --files-from.',
  },
  'ignore-pattern': {
    value: 'GLOB',
    isRepeatable: true,
    description: 'Leave out what matches, as a line of a .gitignore would. May be repeated.',
  },
  'files-from': {
    value: 'FILE',
    completes: 'file',
    description:
      'Read paths from FILE (`-`: standard input), one a line; in double quotes as git writes odd names. All that it names is taken for a Dockerfile.',
  },
  null: {
    short: '0',
    value: null,
    description: 'The paths of --files-from and of --report failed are ended by NUL, not newline.',
  },
  'stdin-filepath': {
    value: 'NAME',
    completes: 'file',
    description: 'The name that the Dockerfile on standard input (`-`) goes by.',
  },
  'no-error-on-unmatched-pattern': {
    value: null,
    description: 'A folder or pattern without Dockerfiles is no error.',
  },
  jobs: {
    short: 'j',
    value: 'N',
    description:
      'Workers. Default: by file count and cores, none for a handful of files. The output never depends on it.',
  },
  'time-limit': {
    value: 'SECONDS',
    description: 'How long one file may take before it is given up. Default 30.',
  },
  'memory-limit': {
    value: 'MIB',
    description: 'How much memory a worker may take. Default 4096.',
  },
  shard: {
    value: 'i/n',
    description: 'Only this part of the files. `auto`: from JOB_COMPLETION_INDEX or CI_NODE_INDEX.',
  },
  'fail-on-refusal': { value: null, description: 'Exit 1 if a codemod refused anything.' },
  'exit-code-on-change': { value: 'N', description: 'Exit N (0 to 125) if something changed.' },
  config: {
    value: 'FILE',
    completes: 'file',
    description:
      'The configuration. Default: dockwright.config.{ts,js,json} in the working directory or above it in the same repository.',
  },
  'no-config': { value: null, description: 'Use no configuration.' },
  'print-config': { value: null, description: 'Print the configuration in force as JSON, and stop.' },
  output: {
    short: 'o',
    value: 'FILE',
    completes: 'file',
    description: 'Write the result to FILE instead of standard output.',
  },
  json: { value: null, description: 'As JSON.' },
  quiet: { short: 'q', value: null, description: 'Say only what went wrong.' },
  'no-color': { value: null, description: 'No colours, as with NO_COLOR.' },
  help: { short: 'h', value: null, description: 'Show this page.' },
  version: { short: 'v', value: null, description: 'Print the version.' },
} as const satisfies Readonly<Record<string, OptionSpec>>

export type OptionName = keyof typeof OPTIONS
