import { thirdPartyLicenses } from '../../tsup.licenses.js'
import { libraryBuild } from '../../tsup.shared.js'

/**
 * One file holds all that a start needs: our own packages, from their sources, and the small libraries. Loading them one
 * by one takes longer than all the rest that Prettier does to one Dockerfile. Only Prettier itself stays outside.
 */
export default {
  ...libraryBuild({ index: 'src/index.ts' }),
  noExternal: [/^(?!prettier)[@a-z]/],
  esbuildPlugins: [thirdPartyLicenses()],
  esbuildOptions(options: { conditions?: string[] }): void {
    options.conditions = ['@dockwright/source']
  },
}
