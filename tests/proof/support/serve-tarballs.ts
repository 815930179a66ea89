import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { readManifest } from './read-manifest.js'

export interface Registry {
  readonly url: string
  stop(): Promise<void>
}

/**
 * A registry on this machine, for npm alone, that has the packages whose tarballs lie in the folder, one version of each, and no
 * others. Verdaccio would be one too, by several hundred packages.
 */
export async function serveTarballs(folder: string): Promise<Registry> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const packages = new Map<string, string>()
  const tarballs = new Map<string, Buffer>()
  for (const file of readdirSync(folder)) {
    const content = readFileSync(join(folder, file))
    const manifest = await readManifest(join(folder, file))
    const { name, version } = manifest
    const integrity = `sha512-${createHash('sha512').update(content).digest('base64')}`
    const versions = { [version]: { ...manifest, dist: { tarball: `${url}-/${file}`, integrity } } }
    packages.set(`/${name}`, JSON.stringify({ name, 'dist-tags': { latest: version }, versions }))
    tarballs.set(`/-/${file}`, content)
  }
  server.on('request', (request, response) => {
    const path = decodeURIComponent(request.url ?? '')
    const answer = packages.get(path) ?? tarballs.get(path)
    response.statusCode = answer === undefined ? 404 : 200
    response.end(answer ?? '{}')
  })
  return {
    url,
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
