import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun, runProgram } from './run-program.js'

/** Debian's static BusyBox, unpacked into the folder, not installed. Throws when apt cannot bring it. */
export async function fetchBusybox(folder: string): Promise<string> {
  const download = join(folder, 'busybox')
  mkdirSync(download)
  // apt drops its privileges for a download unless it is told not to, and may not write here then.
  const words = ['-o', 'APT::Sandbox::User=root', 'download', 'busybox-static']
  const first = await runProgram('apt-get', words, { folder: download })
  if (first.status !== 0) {
    await mustRun('apt-get', ['update', '-qq'])
    await mustRun('apt-get', words, { folder: download })
  }
  await mustRun('sh', ['-c', 'dpkg-deb -x busybox-static_*.deb .'], { folder: download })
  return join(download, 'bin', 'busybox')
}
