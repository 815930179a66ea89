import type { Options } from 'tsup'

type EsbuildOptions = Parameters<NonNullable<Options['esbuildOptions']>>[0]

/**
 * What a start needs is one file: our own packages, from their sources, and the small libraries, minified. The price of a
 * start is the number of files (a package of twenty small ones costs 10 ms on Node 20), then their size. What is bundled
 * is no dependency of the published package; its licences lie beside it. Outside stay jiti and tinypool, which load
 * files of their own and are needed only now and then.
 */
export const bundled = {
  splitting: false,
  minify: true,
  external: ['jiti', 'tinypool', 'prettier', 'prettier-plugin-dockerfile'],
  noExternal: [/^(?!jiti$|tinypool$|prettier)[@a-z]/],
  esbuildOptions(options: EsbuildOptions): void {
    options.conditions = ['@dockwright/source']
  },
}
