import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  chmodSync,
  chownSync,
  symlinkSync,
  writeFileSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FileError } from '../../src/disk/file-error.js'
import { writeAtomically } from '../../src/disk/write-atomically.js'
import { temporaryFolder } from '../../../../tests/support/temporary-folder.js'

const [before, after] = [Buffer.from('old'), Buffer.from('new')]
const isRoot = process.getuid?.() === 0

describe('writing a file', () => {
  it('replaces its content and leaves nothing beside it', async () => {
    const folder = temporaryFolder({ f: 'old' })
    await writeAtomically(join(folder, 'f'), before, after)
    expect(readdirSync(folder)).toEqual(['f'])
    expect(readFileSync(join(folder, 'f'), 'utf8')).toBe('new')
  })

  it.each([0o600, 0o755, 0o4751, 0o666, 0o220])('keeps the mode %o', async (mode) => {
    const folder = temporaryFolder({ f: 'old' })
    const file = join(folder, 'f')
    chmodSync(file, mode)
    if (!isRoot && mode === 0o220) return
    await writeAtomically(file, before, after)
    expect(statSync(file).mode & 0o7777).toBe(mode)
  })

  it.runIf(isRoot)('keeps the owner and the group', async () => {
    const folder = temporaryFolder({ f: 'old' })
    chownSync(join(folder, 'f'), 1234, 4321)
    chmodSync(join(folder, 'f'), 0o6755)
    await writeAtomically(join(folder, 'f'), before, after)
    const { uid, gid, mode } = statSync(join(folder, 'f'))
    expect([uid, gid, mode & 0o7777]).toEqual([1234, 4321, 0o6755])
  })

  it('leaves alone a file that changed since it was read, even to the same size', async () => {
    const folder = temporaryFolder({ f: 'odd' })
    await expect(writeAtomically(join(folder, 'f'), before, after)).rejects.toMatchObject({
      code: 'changed-on-disk',
    })
    expect(readdirSync(folder)).toEqual(['f'])
    expect(readFileSync(join(folder, 'f'), 'utf8')).toBe('odd')
  })

  it('does not write through a link that took the place of the file', async () => {
    const folder = temporaryFolder({ target: 'old' })
    symlinkSync('target', join(folder, 'f'))
    await expect(writeAtomically(join(folder, 'f'), before, after)).rejects.toThrow(FileError)
    expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('old')
    expect(lstatSync(join(folder, 'f')).isSymbolicLink()).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['f', 'target'])
  })

  it('says so when the file is gone', async () => {
    const folder = temporaryFolder()
    await expect(writeAtomically(join(folder, 'f'), before, after)).rejects.toMatchObject({
      code: 'unwritable',
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it('writes a file whose name has the 255 bytes that a name can have', async () => {
    const name = `Dockerfile.${'n'.repeat(244)}`
    const folder = temporaryFolder({ [name]: 'old' })
    await writeAtomically(join(folder, name), before, after)
    expect(readFileSync(join(folder, name), 'utf8')).toBe('new')
  })

  it('leaves the old content to the other names of a file', async () => {
    const folder = temporaryFolder({ f: 'old' })
    linkSync(join(folder, 'f'), join(folder, 'other'))
    await writeAtomically(join(folder, 'f'), before, after)
    expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('old')
    expect(readFileSync(join(folder, 'f'), 'utf8')).toBe('new')
  })

  it('fails without a trace where the folder takes no file', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'd'))
    writeFileSync(join(folder, 'd/f'), 'old')
    chmodSync(join(folder, 'd'), 0o555)
    try {
      const written = writeAtomically(join(folder, 'd/f'), before, after)
      // Root writes to a folder without write bits; a folder that is mounted read-only is tested with the command line.
      if (isRoot) await written
      else await expect(written).rejects.toMatchObject({ code: 'unwritable' })
      expect(readdirSync(join(folder, 'd'))).toEqual(['f'])
    } finally {
      chmodSync(join(folder, 'd'), 0o755)
      rmSync(join(folder, 'd'), { recursive: true })
    }
  })
})
