import { parseStrict } from '@dockwright/parser'
import { buildChecks, checkInstructions, toBuildKit } from '@dockwright/semantics'
import { codemods } from '@dockwright/codemod'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import * as plugin from 'prettier-plugin-dockerfile'
import { describe, expect, it } from 'vitest'
import { dockwright } from '../support/dockwright.js'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'Dockerfile'), 'utf8')

describe('our own Dockerfile', () => {
  it('is formatted by our plugin', async () => {
    expect(await format(text, { parser: 'dockerfile', plugins: [plugin] })).toBe(text)
  })

  it('has nothing that a safe codemod would change', async () => {
    const safe = [...codemods.values()].filter(({ level, options }) => level === 'safe' && options === null)
    const names = ['safe', ...safe.map(({ name }) => name)].join(',')
    const { status, stdout } = await dockwright(root, ['check', names, 'Dockerfile'])
    expect([status, stdout.split('\n')[1]]).toEqual([0, '1 file: 0 would change, 1 unchanged'])
  })

  it('is accepted by both layers of BuildKit, and has no finding of docker build --check', () => {
    const document = parseStrict(text)
    expect(toBuildKit(document)).toMatchObject({ ok: true })
    expect(checkInstructions(document)).toMatchObject({ ok: true })
    expect(buildChecks(document)).toEqual([])
  })
})
