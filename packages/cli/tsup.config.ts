import { defineConfig } from 'tsup'
import { libraryBuild } from '../../tsup.shared.js'
import { thirdPartyLicenses } from './third-party-licenses.js'

/**
 * What a start needs is one file: our own packages, from their sources, and the small libraries, minified. On Node 20 the
 * price of a start is the number of files (a package of twenty small ones costs 10 ms) and then their size. What is
 * bundled is no dependency of the published package; its licences lie beside it. Outside stay jiti and tinypool, which
 * load files of their own and are needed only now and then.
 */
export default defineConfig({
  ...libraryBuild({
    index: 'src/index.ts',
    bin: 'src/bin.ts',
    main: 'src/main.ts',
    worker: 'src/run/worker.ts',
  }),
  splitting: false,
  minify: true,
  external: ['jiti', 'tinypool', 'prettier', 'prettier-plugin-dockerfile'],
  noExternal: [/^(?!jiti$|tinypool$|prettier)[@a-z]/],
  dts: { entry: { index: 'src/index.ts' }, resolve: [/^@dockwright\//] },
  esbuildPlugins: [
    // `--version` must not load the rest.
    {
      name: 'main-apart',
      setup(build) {
        build.onResolve({ filter: /^\.\/main\.js$/ }, ({ path }) => ({ path, external: true }))
      },
    },
    thirdPartyLicenses('third-party-licenses.txt'),
  ],
  esbuildOptions(options) {
    options.conditions = ['@dockwright/source']
  },
})
