import type { OptionName } from '../arguments/option-table.js'
import type { CommandSpec } from './command.js'

const COMMON: readonly OptionName[] = ['quiet', 'no-color', 'help']
const FINDING: readonly OptionName[] = [
  'ignore-pattern',
  'files-from',
  'null',
  'stdin-filepath',
  'no-error-on-unmatched-pattern',
  'shard',
]
const REWRITING: readonly OptionName[] = [
  'unsafe',
  'option',
  'context',
  'target-builder',
  'transform',
  'include-onbuild',
  'format',
  'jobs',
  'time-limit',
  'memory-limit',
  'config',
  'no-config',
  'print-config',
]
const REPORTING: readonly OptionName[] = ['why', 'report', 'fail-on-refusal']

const PATHS = `PATHS are files, folders or globs; none means the working directory. A folder is searched for Dockerfiles by their names (Dockerfile, Dockerfile.dev, api.Dockerfile, Containerfile …); what git ignores, node_modules and .git are left out, and links are not followed out of the folder. A file that is named is always taken. \`-\` reads one Dockerfile from standard input.`
const CODEMODS = `CODEMODS are names of codemods or presets with commas between: see \`dockwright list\`.`

/** Every command, in the order in which help shows them. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'apply',
    summary: 'Run codemods over Dockerfiles and write what they change.',
    usage: '[options] CODEMODS [PATHS…]',
    about: [
      'Rewrites Dockerfiles with codemods. What a codemod cannot prove to be right it refuses, with a reason code (--why lists them); nothing outside the changed instructions moves, not by a byte. A file is replaced in one step once its new text has passed every check: a kill at any moment leaves the old or the new text, whole.',
      CODEMODS,
      PATHS,
    ],
    examples: [
      {
        command: 'dockwright apply add-to-copy,merge-run .',
        what: 'two codemods over everything below here',
      },
      { command: 'dockwright apply safe --diff . > safe.patch', what: 'the preset "safe", as a patch' },
      {
        command: 'dockwright apply merge-run --why api/Dockerfile',
        what: 'and tell why each pair was not merged',
      },
      { command: 'dockwright apply apt-lists-cleanup --unsafe .', what: 'an opt-in codemod' },
      {
        command: 'git ls-files -z "*Dockerfile" | dockwright apply safe --files-from - -0',
        what: 'the files of a list',
      },
      { command: 'dockwright apply safe - < Dockerfile', what: 'from standard input to standard output' },
    ],
    options: [
      'dry-run',
      'diff',
      'patch-file',
      'interactive',
      'ask-again',
      'plan',
      ...REWRITING,
      ...FINDING,
      ...REPORTING,
      'exit-code-on-change',
      ...COMMON,
    ],
    takes: 'codemods-and-paths',
    load: async () => (await import('./apply.js')).apply,
  },
  {
    name: 'check',
    summary: 'Name the files that codemods would change; exit 1 if any.',
    usage: '[options] CODEMODS [PATHS…]',
    about: [
      'The same as apply, but writes nothing: it names the files that would change, and exits with 1 if there are any.',
      CODEMODS,
      PATHS,
    ],
    examples: [
      { command: 'dockwright check from-as-casing .', what: 'in a pipeline' },
      { command: 'dockwright check safe --report github .', what: 'with annotations on a pull request' },
      { command: 'dockwright check safe --report sarif=safe.sarif .', what: 'for code scanning' },
    ],
    options: [
      'dry-run',
      'diff',
      'patch-file',
      ...REWRITING,
      ...FINDING,
      ...REPORTING,
      'exit-code-on-change',
      ...COMMON,
    ],
    takes: 'codemods-and-paths',
    load: async () => (await import('./apply.js')).check,
  },
  {
    name: 'list',
    summary: 'List the codemods and presets.',
    usage: '[options]',
    about: [
      'Lists every codemod with its level and one line about it, and the presets. Levels: `safe` keeps the image equal; `context` is safe once it may look at the build context or is given a map; `opt-in` changes the image or its behaviour on purpose and runs only with --unsafe.',
    ],
    examples: [{ command: 'dockwright list --json', what: 'with the schema of the options, for programs' }],
    options: ['json', 'transform', ...COMMON],
    takes: 'nothing',
    load: async () => (await import('./list.js')).list,
  },
  {
    name: 'explain',
    summary: 'Show the page of a codemod.',
    usage: '[options] CODEMOD',
    about: [
      'Shows what a codemod does: before and after, when it applies, its options, and the reason codes of its refusals.',
    ],
    examples: [{ command: 'dockwright explain merge-run', what: '' }],
    options: ['transform', ...COMMON],
    takes: 'codemod',
    load: async () => (await import('./explain.js')).explain,
  },
  {
    name: 'parse',
    summary: 'Print the tree of Dockerfiles.',
    usage: '[options] [PATHS…]',
    about: [
      'Parses Dockerfiles and prints them as a readable tree, as JSON, or as what BuildKit makes of them. `json` and `buildkit` print one line for each file, `{"path", "tree"}` or `{"path", "buildkit"}`.',
      PATHS,
    ],
    examples: [
      { command: 'dockwright parse Dockerfile', what: '' },
      { command: 'dockwright parse --format buildkit . | jq .', what: '' },
    ],
    options: [...FINDING, ...COMMON],
    ownOptions: {
      format: {
        value: 'FORMAT',
        choices: ['tree', 'json', 'buildkit'],
        description: 'tree (the default), json or buildkit.',
      },
    },
    takes: 'paths',
    load: async () => (await import('./parse.js')).parse,
  },
  {
    name: 'plan',
    summary: 'Write down what codemods would change, to be carried out later.',
    usage: '[options] CODEMODS [PATHS…]',
    about: [
      'Prints a plan: the codemods with their options, and each file that would change with the hashes of its old and its new content. `dockwright apply --plan FILE` carries it out, in the same folder: a file that changed since, or for which the result is not the planned one, is refused, the rest is done.',
      CODEMODS,
      PATHS,
    ],
    examples: [
      { command: 'dockwright plan safe . -o plan.json', what: '' },
      { command: 'dockwright apply --plan plan.json', what: '' },
    ],
    options: ['output', ...REWRITING, ...FINDING, ...COMMON],
    takes: 'codemods-and-paths',
    load: async () => (await import('./plan.js')).plan,
  },
  {
    name: 'report',
    summary: 'Merge the NDJSON reports of several runs or shards.',
    usage: 'merge [options] FILES…',
    about: [
      'Reads NDJSON reports (--report ndjson=FILE) and prints one report of them all, text unless --report says otherwise. The merged report of all shards is the same, byte for byte, as the report of one run. Where a file occurs more than once, as after a second try, the later record counts, but a change is not forgotten.',
    ],
    examples: [{ command: 'dockwright report merge shard-*.ndjson --report markdown', what: '' }],
    options: ['report', 'null', 'why', ...COMMON],
    takes: 'names',
    load: async () => (await import('./report.js')).report,
  },
  {
    name: 'init',
    summary: 'Start a codemod of your own, with its test and fixtures.',
    usage: 'NAME',
    about: [
      'Makes a folder NAME with a codemod in TypeScript, its test and fixtures, which pass at once. Nothing that is there is overwritten.',
    ],
    examples: [{ command: 'dockwright init use-our-registry', what: '' }],
    options: [...COMMON],
    takes: 'names',
    load: async () => (await import('./init.js')).init,
  },
  {
    name: 'completion',
    summary: 'Print a completion script for bash, zsh or fish.',
    usage: 'bash|zsh|fish',
    about: ['Prints a script that teaches your shell the commands, options, codemods and presets.'],
    examples: [
      {
        command: 'dockwright completion bash > ~/.local/share/bash-completion/completions/dockwright',
        what: '',
      },
      { command: 'dockwright completion zsh > "${fpath[1]}/_dockwright"', what: '' },
      { command: 'dockwright completion fish > ~/.config/fish/completions/dockwright.fish', what: '' },
    ],
    options: [...COMMON],
    takes: 'names',
    load: async () => (await import('./completion.js')).completion,
  },
]
