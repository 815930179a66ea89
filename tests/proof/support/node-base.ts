import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildFromFolder } from './build-from-folder.js'
import { copyProgram } from './copy-program.js'
import type { Engine } from './engine.js'
import { npmPack } from './npm-pack.js'
import { mustRun } from './run-program.js'

// A release of the line that our Dockerfile asks for, and the npm that comes with it.
const nodeVersion = '22.23.3'
const npmVersion = '10.9.9'

/**
 * Makes a STAND-IN for the official image that our Dockerfile begins with, and gives it that image's name: no registry for
 * images can be reached. Node and npm are the released ones, from npm's packages of them, in the places and with the user
 * that the official image has; the shell, `env` and the libraries are this machine's. All else of Debian is missing, so it
 * shows that our Dockerfile needs no more, and not that the official image is as we think.
 */
export async function buildNodeBase(engine: Engine): Promise<void> {
  const context = join(engine.folder, 'node-base')
  const root = join(context, 'root')
  const tarballs = join(context, 'tarballs')
  const node = `node-linux-${process.arch}`
  await npmPack([`${node}@${nodeVersion}`, `npm@${npmVersion}`], tarballs)
  const unpack = async (name: string, place: string, ...only: readonly string[]): Promise<void> => {
    mkdirSync(place, { recursive: true })
    const words = ['--extract', '--no-same-owner', '--strip-components=1', '--directory', place]
    await mustRun('tar', [...words, '--file', join(tarballs, `${name}.tgz`), ...only])
  }
  await unpack(`${node}-${nodeVersion}`, context, 'package/bin/node')
  await copyProgram(join(context, 'bin/node'), root, '/usr/local/bin/node')
  await unpack(`npm-${npmVersion}`, join(root, 'usr/local/lib/node_modules/npm'))
  symlinkSync('../lib/node_modules/npm/bin/npm-cli.js', join(root, 'usr/local/bin/npm'))
  await copyProgram('/bin/dash', root, '/bin/sh')
  await copyProgram('/usr/bin/env', root)
  const folders = ['etc', 'root', 'tmp']
  for (const folder of folders) mkdirSync(join(root, folder), { recursive: true })
  chmodSync(join(root, 'tmp'), 0o1777)
  writeFileSync(join(root, 'etc/passwd'), users)
  writeFileSync(join(root, 'etc/group'), 'root:x:0:\nnode:x:1000:\n')
  mkdirSync(join(context, 'home/node'), { recursive: true })
  await buildFromFolder(engine, context, 'node:22-bookworm-slim', dockerfile)
}

const users = `root:x:0:0:root:/root:/bin/sh
node:x:1000:1000::/home/node:/bin/sh
`

const dockerfile = `FROM scratch
COPY root/ /
COPY --chown=1000:1000 home/ /home/
ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin NODE_VERSION=${nodeVersion}
CMD ["node"]
`
