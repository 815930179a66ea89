import manifest from '../../package.json' with { type: 'json' }

/** The files of a new codemod by their paths: its code, its test, two fixtures, and how to run them. */
export function codemodProject(name: string): ReadonlyMap<string, string> {
  return new Map([
    ['package.json', packageJson(name)],
    ['README.md', readme(name)],
    [`${name}.ts`, code(name)],
    [`${name}.test.ts`, test(name)],
    [
      'fixtures/renames-the-stage/input.Dockerfile',
      '# The build.\nFROM alpine:3.20 AS Build\nRUN make\nFROM scratch\nCOPY --from=build /app /app\n',
    ],
    [
      'fixtures/renames-the-stage/output.Dockerfile',
      '# The build.\nFROM alpine:3.20 AS build\nRUN make\nFROM scratch\nCOPY --from=build /app /app\n',
    ],
    ['fixtures/leaves-lower-case-alone/input.Dockerfile', 'FROM alpine:3.20 AS build\nRUN make\n'],
    ['fixtures/refuses-a-variable/input.Dockerfile', 'FROM alpine:3.20 AS Build$VERSION\n'],
    ['fixtures/refuses-a-variable/refusals.json', '[{ "reason": "has-variable", "line": 1 }]\n'],
  ])
}

function packageJson(name: string): string {
  const content = {
    name,
    private: true,
    type: 'module',
    scripts: { test: 'vitest run' },
    devDependencies: {
      '@dockwright/codemod': `^${manifest.version}`,
      dockwright: `^${manifest.version}`,
      vitest: '^4.0.0',
    },
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

function readme(name: string): string {
  return `# ${name}

A codemod for Dockerfiles, run by \`dockwright\`.

\`\`\`sh
npm install && npm test
npx dockwright apply ${name} --transform ./${name}.ts --diff path/to/repository
\`\`\`

A fixture is a folder under \`fixtures/\`: \`input.Dockerfile\`, \`output.Dockerfile\` where something must change, and
\`refusals.json\` where the codemod must refuse.
`
}

function code(name: string): string {
  return `import { defineCodemod } from '@dockwright/codemod'

/** An example to start from: writes the names of stages in lower case, where they stand in FROM. */
export const codemod = defineCodemod({
  name: '${name}',
  description: 'Writes the names of stages in lower case.',
  level: 'safe',
  reasons: {
    'has-variable': 'the name of the stage is put together from variables',
  },
  run(context) {
    for (const from of context.instructions('From')) {
      const { alias } = from
      if (alias === null || alias.text === alias.text.toLowerCase()) continue
      // What cannot be proven right is refused, with a reason that \`--why\` shows.
      if (alias.text.includes('$')) context.refuse(from, 'has-variable')
      else context.editor.replaceRange(alias, alias.text.toLowerCase(), 'lower-case stage name')
    }
  },
})
`
}

function test(name: string): string {
  return `import { testCodemodFixtures } from '@dockwright/codemod/testing'
import { codemod } from './${name}.js'

// One test for each folder in fixtures/; it also runs the codemod twice, and over CRLF, a byte order mark and the like.
testCodemodFixtures(codemod, new URL('./fixtures/', import.meta.url))
`
}
