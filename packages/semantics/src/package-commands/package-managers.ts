export type PackageManagerName =
  | 'apt-get'
  | 'apt'
  | 'apk'
  | 'dnf'
  | 'yum'
  | 'microdnf'
  | 'zypper'
  | 'pacman'
  | 'pip'
  | 'npm'
  | 'yarn'
  | 'gem'

/** How a package manager's install command is written. */
export interface PackageManager {
  readonly name: PackageManagerName
  /** The subcommands after which packages are listed. */
  readonly install: RegExp
  /** Options whose value is the next word, unless it is written with `=`. */
  readonly valueOptions: ReadonlySet<string>
}

const APT =
  '-t --target-release --default-release -o --option -c --config-file -a --host-architecture -P --build-profiles'
const DNF =
  '-c --config -x --exclude --excludepkgs --enablerepo --disablerepo --repo --repoid --setopt --releasever --installroot ' +
  '--forcearch --downloaddir --destdir --disableexcludes --advisory --comment -d --debuglevel -e --errorlevel -R --randomwait'
const APK =
  '-t --virtual -X --repository -p --root --arch --cache-dir --keys-dir --repositories-file --cache-max-age --wait --progress-fd --timeout'
const ZYPPER =
  '-c --config --root -R --installroot --reposd-dir -D --cache-dir -C --pkg-cache-dir --raw-cache-dir --solv-cache-dir ' +
  '--plus-repo -p --plus-content --from -r --repo -t --type --download --releasever --userdata'
const PACMAN =
  '-b --dbpath -r --root --arch --cachedir --config --gpgdir --hookdir --logfile --color --ignore --ignoregroup --overwrite --assume-installed'
const PIP =
  '-r --requirement -c --constraint -e --editable -i --index-url --pypi-url --extra-index-url -f --find-links -t --target ' +
  '--prefix --root --src --platform --python-version --implementation --abi --upgrade-strategy --no-binary --only-binary ' +
  '--progress-bar --trusted-host --cert --client-cert --cache-dir --log --proxy --retries --timeout --global-option ' +
  '--install-option --build-option -C --config-settings --root-user-action --report --exists-action --use-feature ' +
  '--use-deprecated --python --group'
const NPM =
  '--prefix -C --registry --cache --loglevel -w --workspace --omit --include --tag --userconfig --globalconfig --install-strategy ' +
  '--script-shell --fetch-retries --maxsockets'
const YARN = '--cwd --modules-folder --cache-folder --registry --network-timeout --mutex'
const GEM =
  '-v --version -i --install-dir -n --bindir -s --source -p --http-proxy -P --trust-policy --platform -g --file --build-root ' +
  '--without --document --config-file'

const MANAGERS: readonly PackageManager[] = [
  manager('apt-get', /^(?:install|reinstall|build-dep)$/, APT),
  manager('apt', /^(?:install|reinstall|build-dep)$/, APT),
  manager('apk', /^add$/, APK),
  manager('dnf', /^(?:install|localinstall|groupinstall|reinstall)$/, DNF),
  manager('yum', /^(?:install|localinstall|groupinstall|reinstall)$/, DNF),
  manager('microdnf', /^(?:install|reinstall)$/, DNF),
  manager('zypper', /^(?:install|in)$/, ZYPPER),
  manager('pacman', /^(?:-S[a-z]*|--sync)$/, PACMAN),
  manager('pip', /^install$/, PIP),
  manager('npm', /^(?:install|i|add)$/, NPM),
  manager('yarn', /^add$/, YARN),
  manager('gem', /^install$/, GEM),
]

const BY_NAME: ReadonlyMap<string, PackageManager> = new Map(MANAGERS.map((entry) => [entry.name, entry]))

/** The package manager that a command's name stands for: `/usr/bin/apt-get`, `pip3.9`; null for any other command. */
export function packageManager(command: string): PackageManager | null {
  const name = command.slice(command.lastIndexOf('/') + 1)
  return BY_NAME.get(/^pip[\d.]*$/.test(name) ? 'pip' : name) ?? null
}

function manager(name: PackageManagerName, install: RegExp, valueOptions: string): PackageManager {
  return { name, install, valueOptions: new Set(valueOptions.split(' ')) }
}
