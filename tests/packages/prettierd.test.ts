import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Finished, PackedProject } from './support/packed-project.js'

const file = 'services/api/Dockerfile'
const edits = 10

let project: PackedProject

/** What an editor runs on save: the buffer goes in, the formatted text comes out. Its daemon has this project to itself. */
function prettierd(args: readonly string[], buffer = ''): Finished {
  return project.run('prettierd', args, buffer, { XDG_RUNTIME_DIR: project.folder })
}

function state(): string {
  const { stdout, stderr } = prettierd(['status'])
  return stdout + stderr
}

async function until(isReached: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isReached(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100))
  expect(isReached()).toBe(true)
}

/** The buffer after the user's edit: another service, in any old layout. */
function edited(count: number): string {
  return `from   node:22\nrun npm ci &&   npm run build -- --service ${count} \\\n  && npm prune\n`
}

function saved(count: number): string {
  return `FROM node:22\nRUN npm ci \\\n    && npm run build -- --service ${count} \\\n    && npm prune\n`
}

beforeAll(() => {
  project = new PackedProject(['prettier-plugin'], ['prettier', '@fsouza/prettierd'])
  project.write('.prettierrc', '{ "plugins": ["prettier-plugin-dockerfile"] }\n')
  project.write(file, edited(0))
}, 300_000)

afterAll(async () => {
  prettierd(['stop'])
  await until(() => state().includes('Not running'))
  project[Symbol.dispose]()
})

describe('prettierd, as an editor calls it on save', { timeout: 120_000 }, () => {
  it(`formats ${edits} saves in a row, and says how long a warm one takes`, () => {
    const milliseconds: number[] = []
    for (let count = 1; count <= edits; count++) {
      const started = performance.now()
      const { status, stdout } = prettierd([file], edited(count))
      milliseconds.push(performance.now() - started)
      expect({ status, stdout }).toEqual({ status: 0, stdout: saved(count) })
      project.write(file, stdout)
    }
    const [cold = 0, ...warm] = milliseconds
    const median = warm.sort((a, b) => a - b)[warm.length >> 1] ?? 0
    process.stdout.write(
      `prettierd: ${cold.toFixed(0)} ms for the first save, ${median.toFixed(0)} ms for a warm one (median of ${warm.length})\n`,
    )
    expect(state()).toContain('Running')
  })

  it('leaves a saved file as it is when it is saved once more', () => {
    expect(prettierd([file], saved(edits))).toMatchObject({ status: 0, stdout: saved(edits) })
  })

  it('takes the options from the project, and from a file that changes while it runs', () => {
    project.write('.editorconfig', 'root = true\n[Dockerfile]\nindent_size = 2\nindent_style = space\n')
    expect(prettierd([file], edited(1)).stdout).toBe(saved(1).replaceAll('    &&', '  &&'))
    project.remove('.editorconfig')
    expect(prettierd([file], edited(1)).stdout).toBe(saved(1))
  })

  it('ends with status 1 and the place of the error for a file that has one, and goes on', () => {
    const { status, stdout, stderr } = prettierd([file], 'FROM a\nRUN cat <<EOF\nx\n')
    expect(status).toBe(1)
    expect(stdout + stderr).toMatch(/the here-document "EOF" is not closed.*\(2:1\)/)
    expect(prettierd([file], edited(2))).toMatchObject({ status: 0, stdout: saved(2) })
  })
})
