import { defineConfig } from 'tsup'
import { libraryBuild } from '../../tsup.shared.js'
import { bundled } from './tsup.bundled.js'
import { thirdPartyLicenses } from './third-party-licenses.js'

/** The command line itself, as a script: V8 can keep the compiled code of a script, but not yet of a module (Node 20). */
export default defineConfig({
  ...libraryBuild({ main: 'src/main.ts' }),
  ...bundled,
  format: ['cjs'],
  clean: false,
  dts: false,
  esbuildPlugins: [thirdPartyLicenses('third-party-licenses.txt')],
  esbuildOptions(options) {
    bundled.esbuildOptions(options)
    // `src/run-script.ts` gives it.
    options.define = { ...options.define, 'import.meta.url': '__url' }
  },
})
