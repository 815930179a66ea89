import { defineConfig } from 'eslint/config'

/**
 * What each package may import besides its own files: the arrows of the architecture, and the third parties that it
 * alone may touch. A package that is not named here is unreachable for the others.
 */
const arrows = {
  ast: [],
  parser: ['@dockwright/ast'],
  semantics: ['@dockwright/ast', '@dockwright/parser', 'unbash'],
  codemod: ['@dockwright/ast', '@dockwright/parser', '@dockwright/semantics'],
  'prettier-plugin': ['@dockwright/ast', '@dockwright/parser', '@dockwright/semantics', 'prettier'],
  cli: ['@dockwright/ast', '@dockwright/parser', '@dockwright/semantics', '@dockwright/codemod'],
}

/** The name that each folder is published under. */
const published = {
  ast: '@dockwright/ast',
  parser: '@dockwright/parser',
  semantics: '@dockwright/semantics',
  codemod: '@dockwright/codemod',
  'prettier-plugin': 'prettier-plugin-dockerfile',
  cli: 'dockwright',
}

const guarded = [
  '@dockwright/ast',
  '@dockwright/parser',
  '@dockwright/semantics',
  '@dockwright/codemod',
  'prettier-plugin-dockerfile',
  'dockwright',
  'prettier',
  'unbash',
]

/** The one file that may load the optional peers of the command line, by `import()`. */
const optionalPeerLoader = 'packages/cli/src/load-prettier.ts'
const optionalPeers = ['prettier', 'prettier-plugin-dockerfile']

const folders = Object.keys(arrows).join('|')
// `../../../tests/` stays allowed: tests share their support. A sibling package by path never is.
const byPath = {
  regex: `^(?:\\.{1,2}/)+(?:packages/.*|(?:${folders})/(?:src|dist|test)(?:/.*)?)$`,
  message: 'Import another package by its name, never by a path.',
}

export const packageArrows = defineConfig(
  Object.entries(arrows).flatMap(([folder, allowed]) => [
    importRules(
      `packages/${folder}/src/**/*.ts`,
      guarded.filter((name) => !allowed.includes(name)),
    ),
    // A test may look at its own package from outside, as its users do.
    importRules(
      `packages/${folder}/test/**/*.ts`,
      guarded.filter((name) => !allowed.includes(name) && name !== published[folder]),
    ),
  ]),
  importRules(
    optionalPeerLoader,
    guarded.filter((name) => !arrows.cli.includes(name)),
    optionalPeers,
  ),
  importRules('{tests,bench}/**/*.ts', []),
)

/** Bans `names` and their subpaths: `import`, `export … from`, and, but for `onDemand`, `import()` and types alone. */
function importRules(files, names, onDemand = []) {
  const named = names.map((name) => ({
    regex: nameOrSubpath([name]),
    message: 'This import runs against the arrows of the architecture (eslint.arrows.js).',
    allowTypeImports: onDemand.includes(name),
  }))
  const dynamic = names.filter((name) => !onDemand.includes(name))
  return {
    files: [files],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [byPath, ...named] }],
      'no-restricted-syntax': [
        'error',
        ...[byPath.regex, ...(dynamic.length > 0 ? [nameOrSubpath(dynamic)] : [])].map((regex) => ({
          // A selector's regular expression ends at the first bare slash.
          selector: `:matches(ImportExpression, TSImportType) > Literal.source[value=/${regex.replaceAll('/', '\\/')}/]`,
          message: 'This import() runs against the arrows of the architecture (eslint.arrows.js).',
        })),
      ],
    },
  }
}

function nameOrSubpath(names) {
  return `^(?:${names.join('|')})(?:/.*)?$`
}
