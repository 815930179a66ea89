import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** Writes the licences of all packages that were bundled, as they ask for, into one file of the build. */
export function thirdPartyLicenses(): Plugin {
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
