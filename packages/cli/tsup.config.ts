import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Options } from 'tsup'
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

/** The library, the entry, and what a worker loads. */
const modules: Options = {
  ...libraryBuild({ index: 'src/index.ts', bin: 'src/bin.ts', worker: 'src/run/worker.ts' }),
  ...bundled,
  dts: { entry: { index: 'src/index.ts' }, resolve: [/^@dockwright\//] },
}

/** The command line itself, as a script: V8 can keep the compiled code of a script, but not yet of a module (Node 20). */
const script: Options = {
  ...libraryBuild({ main: 'src/main.ts' }),
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

/** Writes the licences of all packages that were bundled, as they ask for, into one file of the build. */
function thirdPartyLicenses(): Plugin {
  return {
    name: 'third-party-licenses',
    setup(build) {
      build.initialOptions.metafile = true
      build.onEnd((result) => {
        const folders = Object.keys(result.metafile?.inputs ?? {}).flatMap((path) => {
          return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? []
        })
        const texts = [...new Set(folders)].map((folder) => license(folder)).sort()
        const folder = build.initialOptions.outdir ?? 'dist'
        mkdirSync(folder, { recursive: true })
        writeFileSync(join(folder, 'third-party-licenses.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`))
      })
    },
  }
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly author?: string | { readonly name: string }
}

function license(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const { name, version, license: kind, author } = manifest
  const own = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
  const holder = typeof author === 'object' ? author.name : author
  // Some publish no file and name the licence only.
  const text =
    own === undefined
      ? `Copyright ${holder ?? name}. Licence: ${kind}`
      : readFileSync(join(folder, own), 'utf8').trim()
  return `${name} ${version} (${kind})\n\n${text}\n`
}
