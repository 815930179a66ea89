/** How a package manager's install command is written. */
export interface PackageManager {
  /** The words that ask for an installation. */
  readonly subcommand: RegExp
  /** Options whose value is the next word. */
  readonly valued: ReadonlySet<string>
}

const APT: PackageManager = {
  subcommand: /^install$/,
  valued: options(
    '-t --target-release --default-release -o --option -c --config-file -a --host-architecture',
  ),
}

const DNF: PackageManager = {
  subcommand: /^(?:install|localinstall|reinstall)$/,
  valued: options(
    '-c --config -x --exclude --excludepkgs --enablerepo --disablerepo --repo --repoid --setopt --releasever --installroot ' +
      '--forcearch --downloaddir --destdir --disableexcludes --advisory --comment -d --debuglevel -e --errorlevel -R --randomwait',
  ),
}

const PIP: PackageManager = {
  subcommand: /^install$/,
  valued: options(
    '-r --requirement -c --constraint -e --editable -i --index-url --pypi-url --extra-index-url -f --find-links -t --target ' +
      '--prefix --root --src --platform --python-version --implementation --abi --upgrade-strategy --no-binary --only-binary ' +
      '--progress-bar --trusted-host --cert --client-cert --cache-dir --log --proxy --retries --timeout --global-option ' +
      '--install-option --build-option -C --config-settings --root-user-action --report --exists-action --use-feature ' +
      '--use-deprecated --python --group',
  ),
}

const MANAGERS: ReadonlyMap<string, PackageManager> = new Map([
  ['apt-get', APT],
  ['apt', APT],
  [
    'apk',
    {
      subcommand: /^add$/,
      valued: options(
        '-t --virtual -X --repository -p --root --arch --cache-dir --keys-dir --repositories-file --cache-max-age --wait --progress-fd --timeout',
      ),
    },
  ],
  ['dnf', DNF],
  ['yum', DNF],
  ['microdnf', DNF],
  [
    'zypper',
    {
      subcommand: /^(?:install|in)$/,
      valued: options(
        '-c --config --root -R --installroot --reposd-dir -D --cache-dir -C --pkg-cache-dir --raw-cache-dir --solv-cache-dir ' +
          '--plus-repo -p --plus-content --from -r --repo -t --type --download --releasever --userdata',
      ),
    },
  ],
  [
    'pacman',
    {
      subcommand: /^(?:-S[a-z]*|--sync)$/,
      valued: options(
        '-b --dbpath -r --root --arch --cachedir --config --gpgdir --hookdir --logfile --color --ignore --ignoregroup --overwrite --assume-installed',
      ),
    },
  ],
  [
    'npm',
    {
      subcommand: /^(?:install|i|add)$/,
      valued: options(
        '--prefix -C --registry --cache --loglevel -w --workspace --omit --include --tag --userconfig --globalconfig --install-strategy --script-shell',
      ),
    },
  ],
  [
    'gem',
    {
      subcommand: /^install$/,
      valued: options(
        '-v --version -i --install-dir -n --bindir -s --source -p --http-proxy -P --trust-policy --platform -g --file --build-root --without --document',
      ),
    },
  ],
])

/** The package manager that a command's name stands for: `/usr/bin/apt-get`, `pip3.9`; null for any other command. */
export function packageManager(command: string): PackageManager | null {
  const name = command.slice(command.lastIndexOf('/') + 1)
  return /^pip[\d.]*$/.test(name) ? PIP : (MANAGERS.get(name) ?? null)
}

function options(names: string): ReadonlySet<string> {
  return new Set(names.split(' '))
}
