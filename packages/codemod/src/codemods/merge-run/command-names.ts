/** Builtins that change the shell they run in: what follows would see it. */
export const STATE_BUILTINS: ReadonlySet<string> = new Set([
  '.',
  'alias',
  'builtin',
  'bind',
  'cd',
  'command',
  'complete',
  'declare',
  'dirs',
  'disown',
  'enable',
  'eval',
  'exit',
  'export',
  'getopts',
  'hash',
  'let',
  'local',
  'logout',
  'mapfile',
  'popd',
  'pushd',
  'read',
  'readarray',
  'readonly',
  'set',
  'shift',
  'shopt',
  'source',
  'trap',
  'typeset',
  'ulimit',
  'umask',
  'unalias',
  'unset',
  'wait',
])

/** Builtins of every POSIX shell that change nothing and are never looked up in PATH. */
export const PURE_BUILTINS: ReadonlySet<string> = new Set([
  ':',
  '[',
  'echo',
  'false',
  'printf',
  'pwd',
  'test',
  'true',
  'type',
  'kill',
])

/** Programs that no RUN moves elsewhere, so that a remembered path stays right. */
export const STAYING_PROGRAMS: ReadonlySet<string> = new Set([
  'apk',
  'apt',
  'apt-get',
  'cat',
  'chgrp',
  'chmod',
  'chown',
  'cp',
  'dnf',
  'dpkg',
  'ln',
  'ls',
  'microdnf',
  'mkdir',
  'mv',
  'rm',
  'rmdir',
  'rpm',
  'touch',
  'yum',
  'zypper',
])

/** Commands that run text which is not seen here: it may set errexit. */
export const DYNAMIC_BUILTINS: ReadonlySet<string> = new Set(['.', 'eval', 'source'])

/** Builtins that look up the programs they are asked about. */
export const ASKING_BUILTINS: ReadonlySet<string> = new Set(['command', 'hash', 'type'])

/** Programs that go on in the background, or start one that does (gpg its agent, bazel its server, flutter adb). */
const LAUNCHERS: ReadonlySet<string> = new Set([
  'adb',
  'apache2ctl',
  'apachectl',
  'bazel',
  'bazelisk',
  'cron',
  'crond',
  'daemon',
  'daemonize',
  'dbus-launch',
  'dirmngr',
  'dnsmasq',
  'dockerd',
  'dotnet',
  'flutter',
  'gpg',
  'gpg-agent',
  'gpg2',
  'httpd',
  'initctl',
  'invoke-rc.d',
  'mariadbd',
  'mariadbd-safe',
  'memcached',
  'mongod',
  'mysqld',
  'mysqld_safe',
  'named',
  'nginx',
  'nmbd',
  'nohup',
  'ntpd',
  'pg_ctl',
  'pg_ctlcluster',
  'php-fpm',
  'postgres',
  'pulseaudio',
  'rc-service',
  'redis-server',
  'rsyslogd',
  'screen',
  'service',
  'setsid',
  'slapd',
  'smbd',
  'ssh-agent',
  'sshd',
  'start-stop-daemon',
  'startup.sh',
  'supervisord',
  'systemctl',
  'tightvncserver',
  'tmux',
  'vncserver',
  'vsftpd',
  'x11vnc',
  'Xvfb',
])
/** They leave a daemon behind, unless they are told not to. */
const BUILD_DAEMONS: ReadonlySet<string> = new Set(['gradle', 'gradlew'])
/** Words that run the command after them. */
const PREFIXES: ReadonlySet<string> = new Set([
  'sudo',
  'env',
  'gosu',
  'su-exec',
  'doas',
  'nice',
  'timeout',
  'xargs',
  'time',
])
const BACKGROUND_OPTION = /^(?:--daemon(?:ize)?|--detach(?:ed)?|-detached|--background|--fork)(?:=|$)/
const CONTROLLER = /ctl$|init\.d\/|^\.{0,2}\/.*\.sh$/

/** Whether a command leaves a process running. `words` are its name and its arguments, quotes removed where they are known. */
export function startsProcess(words: readonly string[]): boolean {
  const [name = '', ...args] = withoutPrefixes(words)
  if (STAYING_PROGRAMS.has(name) || PURE_BUILTINS.has(name)) return false
  if (
    LAUNCHERS.has(baseName(name)) ||
    /[-_]daemon$/.test(name) ||
    args.some((arg) => BACKGROUND_OPTION.test(arg))
  )
    return true
  if (BUILD_DAEMONS.has(baseName(name))) return !args.includes('--no-daemon')
  const subcommand = args.find((arg) => !arg.startsWith('-')) ?? ''
  return subcommand === 'daemon' || (CONTROLLER.test(name) && /^(?:re)?start$/.test(subcommand))
}

const SHELLS: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'ash', 'busybox'])
const SHELL_SWITCHERS: ReadonlySet<string> = new Set([
  'dpkg-reconfigure',
  'dpkg-divert',
  'update-alternatives',
  'busybox',
])
/** They write a shell's path into the user database, or run it. */
const SHELL_USERS: ReadonlySet<string> = new Set([
  'useradd',
  'adduser',
  'usermod',
  'chsh',
  'su',
  'sh',
  'bash',
  'echo',
  'printf',
])

/** Whether a command may replace the shell itself, which the next RUN would start anew: `ln -sf bash /bin/sh`. */
export function replacesShell(words: readonly string[]): boolean {
  const [name = '', ...args] = withoutPrefixes(words)
  if (SHELL_SWITCHERS.has(baseName(name))) return true
  return (
    !SHELL_USERS.has(baseName(name)) && args.some((arg) => arg.includes('/') && SHELLS.has(baseName(arg)))
  )
}

/** `sudo -E env A=1 make` is a call of `make`. */
function withoutPrefixes(words: readonly string[]): readonly string[] {
  let start = 0
  while (PREFIXES.has(baseName(words[start] ?? ''))) {
    start++
    while (/^-|^\w+=|^\d/.test(words[start] ?? '')) start++
  }
  return words.slice(start)
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
