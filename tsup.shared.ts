import type { Options } from 'tsup'

/** One build for every package: ESM for the oldest Node we support, declarations, nothing bundled from outside. */
export function libraryBuild(entry: Record<string, string>): Options {
  return {
    entry,
    format: ['esm'],
    target: 'node20.19',
    platform: 'node',
    dts: true,
    clean: true,
    sourcemap: false,
    silent: true,
  }
}
