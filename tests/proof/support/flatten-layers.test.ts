import { describe, expect, it } from 'vitest'
import { pack } from 'tar-stream'
import { compareImages } from './compare-images.js'
import { noAllowance } from './allowance.js'
import { flattenLayers } from './flatten-layers.js'
import { readLayer, type Layer } from './read-layer.js'

type Entry = Parameters<ReturnType<typeof pack>['entry']>[0]

async function layerOf(entries: readonly (readonly [Entry, string])[]): Promise<Layer> {
  const archive = pack()
  for (const [header, content] of entries) archive.entry(header, content)
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  return readLayer(Buffer.concat(chunks), (path) => path === '/trace')
}

const paths = (...layers: Layer[]): readonly string[] => [...flattenLayers(layers).entries.keys()].sort()

describe('flattenLayers', () => {
  it('takes away what a whiteout names, and all below it', async () => {
    const one = await layerOf([
      [{ name: 'a/', type: 'directory' }, ''],
      [{ name: 'a/b' }, 'x'],
      [{ name: 'ab' }, 'y'],
    ])
    expect(paths(one, await layerOf([[{ name: '.wh.a' }, '']]))).toEqual(['/ab'])
  })

  it('empties an opaque folder of what lies below, not of what the same layer puts there', async () => {
    const one = await layerOf([
      [{ name: 'a/', type: 'directory' }, ''],
      [{ name: 'a/b' }, 'x'],
    ])
    const two = await layerOf([
      [{ name: 'a/.wh..wh..opq' }, ''],
      [{ name: 'a/c' }, 'y'],
    ])
    expect(paths(one, two)).toEqual(['/a', '/a/c'])
  })

  it('drops the content of a folder that becomes a file', async () => {
    const one = await layerOf([
      [{ name: 'a/', type: 'directory' }, ''],
      [{ name: 'a/b' }, 'x'],
    ])
    expect(paths(one, await layerOf([[{ name: 'a' }, 'y']]))).toEqual(['/a'])
  })

  it('keeps the content of the newest file only', async () => {
    const layers = [await layerOf([[{ name: 'trace' }, 'old']]), await layerOf([[{ name: 'trace' }, 'new']])]
    expect(flattenLayers(layers).contents.get('/trace')?.toString()).toBe('new')
  })
})

describe('compareImages', () => {
  const file: Entry = { name: 'a', mode: 0o644, uid: 0, gid: 0 }
  const changes: readonly (readonly [string, Entry, string])[] = [
    ['content', file, 'y'],
    ['mode', { ...file, mode: 0o4755 }, 'x'],
    ['owner', { ...file, uid: 7 }, 'x'],
    ['group', { ...file, gid: 7 }, 'x'],
    ['type', { ...file, type: 'symlink', linkname: 'x' }, ''],
    ['extended attributes', { ...file, pax: { 'SCHILY.xattr.user.a': 'b' } }, 'x'],
  ]

  it.each(changes)('sees another %s', async (_, header, content) => {
    const image = async (entry: Entry, text: string) => ({
      ...flattenLayers([await layerOf([[entry, text]])]),
      configuration: {},
    })
    const before = await image(file, 'x')
    expect(compareImages(before, await image(header, content), noAllowance)).toHaveLength(1)
    const touched = await image({ ...file, mtime: new Date(0) }, 'x')
    expect(compareImages(before, touched, noAllowance)).toEqual([])
  })
})
