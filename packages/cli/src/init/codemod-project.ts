import manifest from '../../package.json' with { type: 'json' }

/** The files of a new codemod by their paths: its code, its test, two fixtures, and how to run them. */
export function codemodProject(name: string): ReadonlyMap<string, string> {
  const variable = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  return new Map([
    ['package.json', packageJson(name)],
    ['README.md', readme(name)],
    [`${name}.ts`, code(name, variable)],
    [`${name}.test.ts`, test(name, variable)],
    [
      'fixtures/renames-the-stage/input.Dockerfile',
      '# The build.\nFROM alpine:3.20 AS Build\nRUN make\nFROM scratch\nCOPY --from=build /app /app\n',
    ],
    [
      'fixtures/renames-the-stage/output.Dockerfile',
      '# The build.\nFROM alpine:3.20 AS build\nRUN make\nFROM scratch\nCOPY --from=build /app /app\n',
    ],
    ['fixtures/leaves-lower-case-alone/input.Dockerfile', 'FROM alpine:3.20 AS build\nRUN make\n'],
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

A fixture is a folder under \`fixtures/\`: \`input.Dockerfile\`, and \`output.Dockerfile\` where something must change.
`
}

function code(name: string, variable: string): string {
  return `import { defineCodemod } from '@dockwright/codemod'

/** An example to start from: writes the names of stages in lower case, where they stand in FROM. */
export const ${variable} = defineCodemod({
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

function test(name: string, variable: string): string {
  return `import { applyCodemods } from '@dockwright/codemod'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ${variable} } from './${name}.js'

const fixtures = join(import.meta.dirname, 'fixtures')

describe('${name}', () => {
  for (const fixture of readdirSync(fixtures)) {
    it(fixture.replaceAll('-', ' '), () => {
      const input = readFileSync(join(fixtures, fixture, 'input.Dockerfile'), 'utf8')
      const output = join(fixtures, fixture, 'output.Dockerfile')
      const expected = existsSync(output) ? readFileSync(output, 'utf8') : input
      const run = applyCodemods(input, [{ codemod: ${variable} }])
      expect(run.failures).toEqual([])
      expect(run.output).toBe(expected)
      expect(applyCodemods(expected, [{ codemod: ${variable} }]).changed).toBe(false)
    })
  }
})
`
}
