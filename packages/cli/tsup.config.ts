import { defineConfig } from 'tsup'
import { libraryBuild } from '../../tsup.shared.js'
import { bundled } from './tsup.bundled.js'

/** The library, the entry, and what a worker loads. `tsup.main.config.ts` builds the rest. */
export default defineConfig({
  ...libraryBuild({
    index: 'src/index.ts',
    bin: 'src/bin.ts',
    worker: 'src/run/worker.ts',
  }),
  ...bundled,
  dts: { entry: { index: 'src/index.ts' }, resolve: [/^@dockwright\//] },
})
