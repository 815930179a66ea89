import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtBin } from '../../../../tests/support/built-bin.js'
import { dockwright } from '../../../../tests/support/dockwright.js'
import { contentOf, temporaryFolder } from '../../../../tests/support/temporary-folder.js'

const far = '# x\n'.repeat(10)
const old = `FROM a as b\n${far}FROM c as d\n${far}FROM e as f\n`

async function answer(
  folder: string,
  answers: string,
  args: readonly string[] = [],
): ReturnType<typeof dockwright> {
  const env = { XDG_STATE_HOME: join(folder, '../state') }
  return dockwright(folder, ['apply', 'from-as-casing', '.', '--interactive', ...args], {
    input: answers,
    env,
  })
}

describe('--interactive', () => {
  it('asks for each hunk and applies those that are wanted', async () => {
    const folder = join(temporaryFolder({ 'w/Dockerfile': old }), 'w')
    const { status, stdout, stderr } = await answer(folder, 'y\nn\ny\n')
    expect(status).toBe(0)
    expect(contentOf(folder)).toEqual({ Dockerfile: old.replace('a as', 'a AS').replace('e as', 'e AS') })
    expect(stderr).toContain('Dockerfile: from-as-casing (2/3)\n')
    expect(stderr).toContain('-FROM c as d\n+FROM c AS d\n')
    expect(stdout).toContain('1 changed')
  })

  it('remembers what was refused, and asks again only when told to', async () => {
    const folder = join(temporaryFolder({ 'w/Dockerfile': old }), 'w')
    await answer(folder, 'n\nn\ny\n')
    const second = await answer(folder, 'y\n')
    expect(second.stderr).not.toContain('Apply this change?')
    expect(contentOf(folder)).toEqual({ Dockerfile: old.replace('e as', 'e AS') })
    await answer(folder, 'a\n', ['--ask-again'])
    expect(contentOf(folder)).toEqual({ Dockerfile: old.replaceAll(' as ', ' AS ') })
  })

  it.each([
    ['a', old.replaceAll(' as ', ' AS ')],
    ['d', old],
    ['q', old],
    ['y\nq', old.replace('a as', 'a AS')],
    ['y\nd', old.replace('a as', 'a AS')],
    ['?\nwhat\ny\na', old.replaceAll(' as ', ' AS ')],
    ['', old],
  ])('takes the answers of git add -p: %j', async (answers, expected) => {
    const folder = join(temporaryFolder({ 'w/Dockerfile': old }), 'w')
    await answer(folder, `${answers}\n`)
    expect(contentOf(folder)).toEqual({ Dockerfile: expected })
  })

  it('remembers at once, so that whoever ends the run is not asked again', async () => {
    const folder = join(temporaryFolder({ 'w/Dockerfile': old }), 'w')
    const child = spawn(
      process.execPath,
      [await builtBin(), 'apply', 'from-as-casing', '.', '--interactive'],
      { cwd: folder, env: { PATH: process.env.PATH, XDG_STATE_HOME: join(folder, '../state') } },
    )
    let shown = ''
    child.stderr.on('data', (chunk: Buffer) => {
      shown += chunk.toString()
      if (shown.includes('(2/3)')) child.kill('SIGINT')
    })
    child.stdin.write('n\n')
    await new Promise((resolve) => child.on('close', resolve))
    expect(contentOf(folder)).toEqual({ Dockerfile: old })
    const second = await answer(folder, '')
    expect(second.stderr).not.toContain('(1/3)')
    expect(second.stderr).toContain('(2/3)')
  })

  it('goes on where nothing can be remembered', async () => {
    const folder = temporaryFolder({ 'w/Dockerfile': old, state: '' })
    const { status, stdout } = await answer(join(folder, 'w'), 'n\ny\nn\n')
    expect(status).toBe(0)
    expect(stdout).toContain('1 changed')
  })

  it('does not break a change in two whose parts belong together', async () => {
    const transform = `import { defineCodemod } from '@dockwright/codemod'
      export default defineCodemod({ name: 'rename', description: '', level: 'safe', run(context) {
        if (!/FROM a AS b$/m.test(context.text)) return
        for (const from of context.instructions('From')) {
          for (const leaf of [from.image, from.alias]) if (leaf?.text === 'b') context.editor.replaceRange(leaf, 'z', 'name')
        }
      } })`
    const text = `FROM a AS b\n${far}FROM b AS c\n`
    for (const [answers, expected] of [
      ['y\nn\nn\n', text],
      ['y\nn\ny\n', `FROM a AS z\n${far}FROM z AS c\n`],
    ] as const) {
      const folder = join(temporaryFolder({ 'w/Dockerfile': text, 't.ts': transform }), 'w')
      const env = { XDG_STATE_HOME: join(folder, '../state') }
      const { stderr } = await dockwright(
        folder,
        ['apply', 'rename', '.', '--interactive', '--transform', '../t.ts'],
        { input: answers, env },
      )
      expect(stderr).toContain('belong together')
      expect(contentOf(folder)).toEqual({ Dockerfile: expected })
    }
  })
})
