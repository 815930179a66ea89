import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packPackages } from '../../support/pack-packages.js'
import { npmPack } from './npm-pack.js'
import { readManifest } from './read-manifest.js'

/** Puts all that our Dockerfile installs into the folder, as tarballs: what we would publish, Prettier, and what they depend on. */
export async function packagesToInstall(folder: string): Promise<void> {
  packPackages(['cli', 'prettier-plugin'], folder)
  const root = join(import.meta.dirname, '../../..')
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly devDependencies: { readonly prettier: string }
  }
  await npmPack([`prettier@${devDependencies.prettier}`], folder)
  for (;;) {
    const tarballs = readdirSync(folder).map((file) => readManifest(join(folder, file)))
    const manifests = await Promise.all(tarballs)
    const there = new Set(manifests.map(({ name }) => name))
    const wanted = manifests.flatMap(({ dependencies = {} }) => Object.entries(dependencies))
    const missing = wanted.filter(([name]) => !there.has(name))
    if (missing.length === 0) return
    await npmPack(
      missing.map(([name, range]) => `${name}@${range}`),
      folder,
    )
  }
}
