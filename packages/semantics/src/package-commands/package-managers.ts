export type PackageManagerName =
  'apt-get' | 'apt' | 'apk' | 'dnf' | 'yum' | 'microdnf' | 'zypper' | 'pacman' | 'pip' | 'npm' | 'yarn' | 'gem'

export interface PackageManager {
  readonly name: PackageManagerName
  /** The subcommands after which packages are listed. */
  readonly install: ReadonlySet<string>
  /** Options whose value is the next word, unless it is written with `=`. */
  readonly valueOptions: ReadonlySet<string>
}

const APT_OPTIONS = ['-t', '--target-release', '--default-release', '-o', '--option', '-c', '--config-file', '-a', '--host-architecture', '-P', '--build-profiles']
const DNF_OPTIONS = ['-c', '--config', '-x', '--exclude', '--excludepkgs', '--installroot', '--releasever', '--setopt', '--enablerepo', '--disablerepo', '--repo', '--repoid', '--forcearch', '-d', '--debuglevel', '-e', '--errorlevel', '-R', '--randomwait']
const PIP_OPTIONS = ['-r', '--requirement', '-c', '--constraint', '-i', '--index-url', '--extra-index-url', '-f', '--find-links', '-t', '--target', '--platform', '--python-version', '--implementation', '--abi', '--root', '--prefix', '--src', '--upgrade-strategy', '--cache-dir', '--trusted-host', '--proxy', '--timeout', '--retries', '--cert', '--client-cert', '--log', '--progress-bar', '--no-binary', '--only-binary', '--global-option', '--install-option', '--config-settings', '-C', '-e', '--editable', '--python']

const manager = (name: PackageManagerName, install: readonly string[], valueOptions: readonly string[]): PackageManager => ({
  name,
  install: new Set(install),
  valueOptions: new Set(valueOptions),
})

const MANAGERS: readonly PackageManager[] = [
  manager('apt-get', ['install', 'build-dep', 'reinstall'], APT_OPTIONS),
  manager('apt', ['install', 'build-dep', 'reinstall'], APT_OPTIONS),
  manager('apk', ['add'], ['-t', '--virtual', '-X', '--repository', '-p', '--root', '--keys-dir', '--cache-dir', '--cache-max-age', '--repositories-file', '--wait', '--arch', '--progress-fd', '--timeout']),
  manager('dnf', ['install', 'groupinstall', 'reinstall', 'localinstall'], DNF_OPTIONS),
  manager('yum', ['install', 'groupinstall', 'reinstall', 'localinstall'], DNF_OPTIONS),
  manager('microdnf', ['install', 'reinstall'], DNF_OPTIONS),
  manager('zypper', ['install', 'in'], ['-r', '--repo', '--from', '-t', '--type', '-R', '--root', '--installroot', '-C', '--cache-dir', '-c', '--config', '--releasever', '--plus-repo', '-p', '--plus-content']),
  manager('pacman', ['-S', '-Sy', '-Syu', '-Syyu', '-Su'], ['--ignore', '--ignoregroup', '--overwrite', '--root', '-r', '--dbpath', '-b', '--cachedir', '--config', '--arch', '--assume-installed']),
  manager('pip', ['install'], PIP_OPTIONS),
  manager('npm', ['install', 'i', 'add'], ['--prefix', '--registry', '--cache', '-w', '--workspace', '--tag', '--omit', '--include', '--loglevel', '-C', '--userconfig', '--fetch-retries', '--maxsockets']),
  manager('yarn', ['add'], ['--cwd', '--modules-folder', '--cache-folder', '--registry', '--network-timeout', '--mutex']),
  manager('gem', ['install'], ['-v', '--version', '-i', '--install-dir', '-n', '--bindir', '-s', '--source', '--platform', '-P', '--trust-policy', '-p', '--http-proxy', '--config-file']),
]

const BY_COMMAND: ReadonlyMap<string, PackageManager> = new Map(
  MANAGERS.map((entry) => [entry.name, entry]),
)

/** `pip3`, `pip3.12` and `pip2` are pip. */
const PIP = /^pip[23]?(?:\.\d+)?$/

/** The package manager that a command's name, a path taken off, stands for; null for any other command. */
export function packageManager(command: string): PackageManager | null {
  const name = command.slice(command.lastIndexOf('/') + 1)
  return BY_COMMAND.get(PIP.test(name) ? 'pip' : name) ?? null
}
