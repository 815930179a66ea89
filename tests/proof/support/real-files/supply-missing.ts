import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { BuildLog } from '../build-log.js'
import { stub } from './stub-sources.js'

export interface Supplies {
  readonly context: string
  /** Laid over the recorder base. */
  readonly overlay: string
  readonly passwd: string
}

/** Adds what a failed build says that it lacks; false when it says nothing of the kind, or nothing new. */
export function supplyMissing(log: BuildLog, supplies: Supplies): boolean {
  try {
    return supply(log, supplies)
  } catch {
    // What was a file is wanted as a folder, or the other way round: there is no supplying both.
    return false
  }
}

function supply(log: BuildLog, { context, overlay, passwd }: Supplies): boolean {
  const source =
    /"(\/[^"]*)" not found: not found$/.exec(log.reason)?.[1] ??
    /failed to walk (\/\S*): lstat/.exec(log.reason)?.[1]
  if (source !== undefined) {
    const isNew = !existsSync(join(context, source)) || !existsSync(join(overlay, source))
    // From the context or from a stage: the message does not say which.
    stub(context, source)
    stub(overlay, source)
    return isNew
  }
  const said = [log.reason, ...log.output].join('\n')
  const user =
    /unable to find user ([\w.-]+)|invalid user index: "?([\w.-]+)|no matching entries in passwd file: ([\w.-]+)/.exec(
      said,
    )
  const name = user?.[1] ?? user?.[2] ?? user?.[3]
  if (name !== undefined) return addUser(overlay, passwd, name)
  const last = log.output.slice(-6).join('\n')
  const command =
    /: (?:line )?\d+: ([\w.+/@-]+): (?:command )?not found/.exec(last)?.[1] ??
    /exec: "([^"]+)":/.exec(last)?.[1]
  if (command !== undefined) {
    return addRecorder(overlay, command.startsWith('/') ? command : `/usr/local/sbin/${command}`)
  }
  const folder =
    /can't cd to (\/[^\s:]+)|cd: (\/[^\s:]+): No such file|cannot create (\/[^\s:]+)\/[^/\s:]+: Directory/.exec(
      last,
    )
  const missing = folder?.[1] ?? folder?.[2] ?? folder?.[3]
  if (missing !== undefined) return addFolder(overlay, missing)
  const file = /cannot open (\/[^\s:]+)|can't open '?(\/[^\s:']+)|(\/[^\s:']+): No such file/.exec(last)
  const path = file?.[1] ?? file?.[2] ?? file?.[3]
  if (path === undefined) return false
  return path.endsWith('/') ? addFolder(overlay, path) : addFile(overlay, path)
}

function addRecorder(overlay: string, path: string): boolean {
  const target = join(overlay, path)
  // The link's own target exists only inside the image.
  if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) return false
  mkdirSync(dirname(target), { recursive: true })
  symlinkSync('/.recorder/recorder', target)
  return true
}

function addFolder(overlay: string, path: string): boolean {
  if (existsSync(join(overlay, path))) return false
  mkdirSync(join(overlay, path), { recursive: true })
  return true
}

function addFile(overlay: string, path: string): boolean {
  if (existsSync(join(overlay, path))) return false
  mkdirSync(dirname(join(overlay, path)), { recursive: true })
  writeFileSync(join(overlay, path), '')
  return true
}

function addUser(overlay: string, passwd: string, name: string): boolean {
  const target = join(overlay, 'etc/passwd')
  if (!existsSync(target)) {
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, passwd)
    writeFileSync(join(overlay, 'etc/group'), passwd.replace(/^([^:]*:[^:]*:[^:]*):.*$/gm, '$1:'))
  }
  if (readFileSync(target, 'utf8').includes(`\n${name}:`)) return false
  appendFileSync(target, `${name}:x:1000:1000::/:/bin/sh\n`)
  appendFileSync(join(overlay, 'etc/group'), `${name}:x:1000:\n`)
  return true
}
