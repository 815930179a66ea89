import { defineConfig, type Options } from 'tsup'
import { thirdPartyLicenses } from '../../tsup.licenses.js'
import { libraryBuild } from '../../tsup.shared.js'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]
type EsbuildOptions = Parameters<NonNullable<Options['esbuildOptions']>>[0]

/**
 * What a start needs is one file: our own packages, from their sources, and the small libraries, minified. The price of a
 * start is the number of files (a package of twenty small ones costs 10 ms on Node 20), then their size. What is bundled
 * is no dependency of the published package; its licences lie beside it. Outside stay jiti and tinypool, which load
 * files of their own and are needed only now and then.
 */
const bundled = {
  splitting: false,
  minify: true,
  // The two builds below run at once: the script `build` empties the folder before.
  clean: false,
  external: ['jiti', 'tinypool', 'prettier', 'prettier-plugin-dockerfile'],
  noExternal: [/^(?!jiti$|tinypool$|prettier)[@a-z]/],
  esbuildOptions(options: EsbuildOptions): void {
    options.conditions = ['@dockwright/source']
  },
} satisfies Options

/** The library, the entry, and what the workers and their process load. */
const modules: Options = {
  ...libraryBuild({
    index: 'src/index.ts',
    bin: 'src/bin.ts',
    'worker-host': 'src/run/worker-host.ts',
    worker: 'src/run/worker.ts',
  }),
  ...bundled,
  dts: { entry: { index: 'src/index.ts' }, resolve: [/^@dockwright\//] },
}

/** The program itself, as a script: V8 can keep the compiled code of a script, but not yet of a module (Node 20). */
const script: Options = {
  ...libraryBuild({ program: 'src/program.ts' }),
  ...bundled,
  format: ['cjs'],
  dts: false,
  // The JSON schema of the configuration is published too.
  publicDir: 'schema',
  esbuildPlugins: [outsideIsGiven(), thirdPartyLicenses()],
  esbuildOptions(options) {
    bundled.esbuildOptions(options)
    // `src/run-script.ts` gives it.
    options.define = { ...options.define, 'import.meta.url': '__url' }
  },
}

export default defineConfig([modules, script])

/** A script cannot `import()`: what `src/outside.ts` loads comes from the entry. */
function outsideIsGiven(): Plugin {
  return {
    name: 'outside-is-given',
    setup(build) {
      build.onResolve({ filter: /\/outside\.js$/ }, () => ({ path: 'outside', namespace: 'given' }))
      build.onLoad({ filter: /.*/, namespace: 'given' }, () => ({
        contents: 'export const outside = __outside',
      }))
    },
  }
}
