import { mustRun } from './run-program.js'

export interface Manifest {
  readonly name: string
  readonly version: string
  readonly dependencies?: Readonly<Record<string, string>>
}

/** The `package.json` of a tarball that npm would install. */
export async function readManifest(tarball: string): Promise<Manifest> {
  const text = await mustRun('tar', ['--extract', '--to-stdout', '--file', tarball, 'package/package.json'])
  return JSON.parse(text) as Manifest
}
