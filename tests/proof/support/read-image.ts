import { request, type IncomingMessage } from 'node:http'
import { extract } from 'tar-stream'
import type { Engine } from './engine.js'
import { flattenLayers, type FileSystem } from './flatten-layers.js'
import { readLayer, type Layer } from './read-layer.js'

export interface Image extends FileSystem {
  /** What the image's config file says, without what names the layers and the history of the build. */
  readonly configuration: Readonly<Record<string, unknown>>
}

// `docker save` names a layer by the content of it and of all below it (v1.CreateID); most are the base's.
const layersByName = new Map<string, Layer>()

/** Reads a built image out of the engine: the flattened root file system and the configuration. */
export async function readImage(engine: Engine, image: string): Promise<Image> {
  const parts = await saveImage(engine, image)
  if (parts === null) return withoutLayers(engine, image)
  const json = (name: string): unknown => JSON.parse(parts.get(name)?.toString() ?? 'null')
  const [manifest] = json('manifest.json') as { Config: string; Layers: string[] }[]
  if (manifest === undefined) throw new Error(`docker save ${image}: no manifest`)
  const layers: Layer[] = []
  for (const name of manifest.Layers) {
    let layer = layersByName.get(name)
    if (layer === undefined) {
      const archive = parts.get(name)
      if (archive === undefined) throw new Error(`docker save ${image}: no ${name}`)
      layer = await readLayer(archive, isTrace)
      layersByName.set(name, layer)
    }
    layers.push(layer)
  }
  const { config, author, os, architecture } = json(manifest.Config) as Record<string, unknown>
  const kept = Object.entries(config ?? {}).filter(([name]) => name !== 'Image' && name !== 'Hostname')
  return {
    ...flattenLayers(layers),
    configuration: { ...Object.fromEntries(kept), author, os, architecture },
  }
}

const isTrace = (path: string): boolean => /^(\/stage-\d+)?\/trace$/.test(path)

/** `FROM scratch` and nothing but configuration: the engine does not save such an image. */
async function withoutLayers(engine: Engine, image: string): Promise<Image> {
  const inspected: unknown = JSON.parse(await engine.mustDocker(['image', 'inspect', image]))
  const { Config, Author } = (inspected as [Record<string, unknown>])[0]
  return { ...flattenLayers([]), configuration: { ...(Config as object), author: Author } }
}

/** Null for an image without layers. The files of what `docker save` would write, over the engine's own interface: a client costs more than the answer. */
async function saveImage(engine: Engine, image: string): Promise<ReadonlyMap<string, Buffer> | null> {
  const parts = new Map<string, Buffer>()
  const links: [string, string][] = []
  const reader = extract()
  const response = await get(engine.socket, `/images/${image}/get`)
  if (response === null) return null
  response.on('error', (error) => reader.destroy(error)).pipe(reader)
  for await (const entry of reader) {
    const { name, type, linkname } = entry.header
    const chunks: Buffer[] = []
    for await (const chunk of entry) if (!layersByName.has(name)) chunks.push(chunk as Buffer)
    // Equal layers are stored once: `../<other>/layer.tar`.
    if (type === 'symlink' && typeof linkname === 'string') links.push([name, linkname.replace('../', '')])
    else if (!layersByName.has(name)) parts.set(name, Buffer.concat(chunks))
  }
  for (const [name, target] of links) {
    const [known, content] = [layersByName.get(target), parts.get(target)]
    if (content !== undefined) parts.set(name, content)
    else if (known !== undefined) layersByName.set(name, known)
  }
  return parts
}

function get(socketPath: string, path: string): Promise<IncomingMessage | null> {
  return new Promise((resolve, reject) => {
    request({ socketPath, path }, (response) => {
      if (response.statusCode === 200) resolve(response)
      else {
        response.setEncoding('utf8').on('data', (answer: string) => {
          if (answer.includes('empty export')) resolve(null)
          else reject(new Error(`the engine answered ${path} with ${String(response.statusCode)}: ${answer}`))
        })
      }
    })
      .on('error', reject)
      .end()
  })
}
