import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildFromFolder } from './build-from-folder.js'
import { fetchBusybox } from './busybox.js'
import { copyProgram } from './copy-program.js'
import type { Engine } from './engine.js'

/** BusyBox, dash, bash, and recorders for what is no file tool: the images of the pairs. */
const plainBase = 'localhost/plain'
/** The same with a recorder for everything: the images of the real files. */
export const recorderBase = 'localhost/recorder'

const sources = join(import.meta.dirname, '../base')
// In a pair these are BusyBox's own, unrecorded: what they do is in the file system.
const plainTools = new Set(
  (
    'cp mv rm rmdir mkdir chmod chown chgrp ln sed touch tar unzip gzip gunzip tee install truncate cat ls grep egrep fgrep ' +
    'find awk sort uniq head tail tr cut wc xargs basename dirname stat readlink realpath seq id whoami uname du diff cmp ' +
    'od base64 env expr which rev tac paste fold nl yes xz cpio md5sum sha256sum mktemp date sleep hostname su dd mknod adduser addgroup'
  ).split(' '),
)

/** Every command that has a recorder in the recorder base. */
function recordedCommands(): readonly string[] {
  return readFileSync(join(sources, 'recorded-commands.txt'), 'utf8').trim().split('\n')
}

/** Builds both bases from what lies on this machine. No registry is asked. `localhost/mirror` is another name of the plain one. */
export async function buildBases(engine: Engine): Promise<void> {
  const context = join(engine.folder, 'base')
  const copy = (from: string, to: string): void => {
    const target = join(context, to)
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(from, target)
  }
  copy(await fetchBusybox(engine.folder), 'root/bin/busybox')
  // BusyBox's own shell prefers its built-in tools to the PATH, so recorders would never be called.
  for (const shell of ['dash', 'bash']) await copyProgram(`/bin/${shell}`, join(context, 'root'))
  for (const name of ['passwd', 'group']) copy(join(sources, name), `root/etc/${name}`)
  copy(join(sources, 'recorder.sh'), 'root/.recorder/recorder')
  const commands = recordedCommands()
  const plain = commands.filter((name) => !plainTools.has(name))
  const rest = commands.filter((name) => plainTools.has(name))
  writeFileSync(join(context, 'plain.txt'), plain.join('\n') + '\n')
  writeFileSync(join(context, 'rest.txt'), rest.join('\n') + '\n')
  await buildFromFolder(engine, context, plainBase, plainDockerfile)
  await buildFromFolder(engine, context, recorderBase, recorderDockerfile)
  await engine.mustDocker(['tag', plainBase, 'localhost/mirror'])
}

const link = (list: string): string =>
  `RUN while read name; do ln -s /.recorder/recorder "/usr/local/sbin/$name"; done < /.recorder/${list}`

const plainDockerfile = `FROM scratch
COPY root/ /
RUN ["/bin/busybox", "sh", "-c", "mkdir -p /usr/local/sbin /usr/local/bin /usr/local/lib /usr/local/share /usr/local/src /usr/bin /usr/lib /usr/share /usr/src /usr/include /sbin /lib /usr/sbin /tmp /root /home /opt /srv /mnt /run /var/lib/apt/lists /var/log /var/cache /var/tmp /var/www /etc/apt/sources.list.d /etc/profile.d && chmod 1777 /tmp && busybox --install -s /usr/bin && rm -f /usr/bin/sh /usr/bin/ash && ln -s dash /bin/sh && chmod 755 /.recorder/recorder && mkdir -m 1777 /.recorder/input && touch /trace && chmod 666 /trace"]
COPY plain.txt /.recorder/plain.txt
${link('plain.txt')}
`

const recorderDockerfile = `FROM ${plainBase}
COPY rest.txt /.recorder/rest.txt
${link('rest.txt')}
`
