import { UNPARSED } from '../../shell/posix-scripts.js'

/** Why a RUN gets no cache mount for a package manager. */
export const CACHE_MOUNTS_REASONS = {
  ...UNPARSED,
  cleanup: 'the RUN empties the cache, or keeps the package manager from using it',
  elsewhere: 'something in the file puts the cache in another folder, or may do so',
  user: 'the user that runs the package manager is not root, or is not known',
  'folder-used': 'another instruction takes files from the folder of the cache, or puts some there',
  mounted: 'the RUN has another mount on the folder, in it or around it',
  offline: 'the RUN must do without the network',
  'no-update':
    'the RUN does not begin with an update of the package lists, which would be in the cache from now on',
  'later-use': 'a later RUN or ONBUILD may use the package lists without updating them first',
} as const

export type CacheMountsRefusal = keyof typeof CACHE_MOUNTS_REASONS
