import type { Engine } from './engine.js'

/** Builds an image of a folder's files, with no network, and names it. */
export async function buildFromFolder(
  engine: Engine,
  context: string,
  tag: string,
  dockerfile: string,
): Promise<void> {
  const words = ['build', '--network', 'none', '--quiet', '--tag', tag, '--file', '-', context]
  await engine.mustDocker(words, { input: dockerfile })
}
