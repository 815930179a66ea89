import { defineConfig } from 'tsup'
import { libraryBuild } from '../../tsup.shared.js'

/**
 * Our own packages are bundled, from their sources: one start reads three or four files instead of the whole of five
 * packages, and only what a command needs. Third parties stay outside, each loaded by the command that needs it.
 */
export default defineConfig({
  ...libraryBuild({
    index: 'src/index.ts',
    bin: 'src/bin.ts',
    worker: 'src/run/worker.ts',
  }),
  splitting: true,
  noExternal: [/^@dockwright\//],
  dts: { entry: { index: 'src/index.ts' }, resolve: [/^@dockwright\//] },
  esbuildOptions(options) {
    options.conditions = ['@dockwright/source']
  },
})
