import type { PackageManagerName } from '@dockwright/semantics'

/** Where a package manager keeps what it downloads, and what speaks against a mount there. */
export interface CacheRule {
  readonly targets: readonly string[]
  /** Whether it cannot share its cache with a second one that runs at the same time. */
  readonly isLocked: boolean
  /** Whether the cache is in the home folder, so that it hangs on who runs the command. */
  readonly isInHome: boolean
  /** Text of a RUN that empties the cache, or keeps it from being filled. */
  readonly cleanup: RegExp
  /** Text of the file that puts the cache elsewhere. */
  readonly elsewhere: RegExp | null
}

const system = (targets: readonly string[], cleanup: RegExp, elsewhere: RegExp | null = null): CacheRule => ({
  targets,
  isLocked: true,
  isInHome: false,
  cleanup,
  elsewhere,
})

const home = (target: string, cleanup: RegExp, elsewhere: RegExp): CacheRule => ({
  targets: [target],
  isLocked: false,
  isInHome: true,
  cleanup,
  elsewhere,
})

// Not /var/lib/apt as a whole: what was installed automatically is written down there.
const APT = system(
  ['/var/cache/apt', '/var/lib/apt/lists'],
  /\bapt(?:-get)?\s[^;&|]{0,500}\b(?:auto|dist-?)?clean\b|\/var\/(?:lib|cache)(?:\/apt\b|\/?(?:[\s*;&|]|$))/,
  /\bDir::|apt\.conf/,
)
// Newer releases of dnf (5) have a folder of their own; yum is dnf where there is no older yum.
const DNF = system(
  ['/var/cache/dnf', '/var/cache/libdnf5'],
  /\b(?:dnf|yum)\s[^;&|]{0,500}\bclean\b|\/var\/cache|\bcachedir\b/,
)
const YUM = system(
  ['/var/cache/yum', '/var/cache/dnf'],
  /\b(?:dnf|yum)\s[^;&|]{0,500}\bclean\b|\/var\/cache|\bcachedir\b/,
)
const ZYPPER = system(
  ['/var/cache/zypp'],
  /\bzypper\s[^;&|]{0,500}\b(?:clean|cc)\b|\/var\/cache|-cache-dir\b/,
)
const PIP = home(
  '/root/.cache/pip',
  /--no-cache-dir\b|--cache-dir\b|\.cache\b|\bcache\s+(?:purge|remove)\b/,
  /\bPIP_(?:NO_)?CACHE_DIR\b|\bPIP_CONFIG_FILE\b|\bpip\.conf\b|\bpip[\d.]* config\b/,
)
const NPM = home(
  '/root/.npm',
  /\bnpm\s+cache\b|--cache\b|\.npm\b/,
  /npm_config_(?:cache|userconfig|globalconfig)\b|\bnpm config\b|\bnpm set\b/i,
)

export const CACHE_RULES: ReadonlyMap<PackageManagerName, CacheRule> = new Map<PackageManagerName, CacheRule>(
  [
    ['apt-get', APT],
    ['apt', APT],
    ['dnf', DNF],
    ['yum', YUM],
    ['zypper', ZYPPER],
    ['pip', PIP],
    ['npm', NPM],
  ],
)
