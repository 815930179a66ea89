import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dockwright } from '../../../tests/support/dockwright.js'
import { temporaryFolder } from '../../../tests/support/temporary-folder.js'

async function start(folder: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const ran = await dockwright(folder, ['check', 'from-as-casing', '.'], {
    env: { XDG_CACHE_HOME: join(folder, 'cache'), ...env },
  })
  expect([ran.status, ran.stderr]).toEqual([0, ''])
}

const kept = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'cache/dockwright')).filter((name) => name.endsWith('.v8'))

describe('the code that is kept between starts', () => {
  it('lies in the user’s cache folder, for them alone, and is written once', async () => {
    const folder = temporaryFolder({ Dockerfile: 'FROM a\n' })
    await start(folder)
    const [name] = kept(folder)
    const file = join(folder, 'cache/dockwright', name!)
    expect(statSync(join(folder, 'cache/dockwright')).mode & 0o777).toBe(0o700)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const { mtimeMs, ino } = statSync(file)
    await start(folder)
    expect(readdirSync(join(folder, 'cache/dockwright'))).toEqual([name])
    expect(statSync(file)).toMatchObject({ mtimeMs, ino })
  })

  it('is not used when others can write it, and is made anew when it is damaged', async () => {
    const folder = temporaryFolder({ Dockerfile: 'FROM a\n' })
    await start(folder)
    const file = join(folder, 'cache/dockwright', kept(folder)[0]!)
    const code = readFileSync(file)
    for (const damage of [Buffer.alloc(0), Buffer.alloc(1000), Buffer.from('nonsense')]) {
      writeFileSync(file, damage)
      await start(folder)
      expect(readFileSync(file).length).toBeGreaterThan(code.length / 2)
    }
    writeFileSync(file, code)
    chmodSync(file, 0o666)
    await start(folder)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('is not kept where it cannot be, or must not be', async () => {
    const folder = temporaryFolder({ Dockerfile: 'FROM a\n', cache: 'a file' })
    await start(folder)
    const other = temporaryFolder({ Dockerfile: 'FROM a\n' })
    mkdirSync(join(other, 'cache'))
    await start(other, { NODE_DISABLE_COMPILE_CACHE: '1' })
    expect(readdirSync(join(other, 'cache'))).toEqual([])
  })
})
