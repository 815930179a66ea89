import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtBin } from '../../../../tests/support/built-bin.js'
import { dockwright } from '../../../../tests/support/dockwright.js'
import { contentOf, temporaryFolder } from '../../../../tests/support/temporary-folder.js'

const old = `FROM a as b\n${'RUN echo some longer text to be written\n'.repeat(50)}`
const now = old.replace('as', 'AS')
/** `npm test` has few; `.ci/run` has many. */
const kills = Number(process.env.DOCKWRIGHT_KILLS ?? 12)

describe('a kill at any moment', () => {
  it(`leaves every file old or new, whole, and the next run does the rest (${kills} kills)`, async () => {
    const names = Array.from({ length: 2000 }, (_, index) => `d${index % 20}/f${index}.Dockerfile`)
    const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, old])))
    const bin = await builtBin()
    let interrupted = 0
    for (let kill = 0; kill < kills; kill++) {
      for (const name of names) writeFileSync(join(folder, name), old)
      const child = spawn(
        process.execPath,
        [bin, 'apply', 'from-as-casing', '.', '-j', String((kill % 3) + 1)],
        { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] },
      )
      const ended = new Promise((resolve) => child.on('close', resolve))
      // Output is the sign that files are being written: half of the kills wait for it.
      if (kill % 2 === 0)
        await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), ended])
      await setTimeout(Math.random() * (kill % 2 === 0 ? 1000 : 500))
      child.kill('SIGKILL')
      await ended
      const contents = names.map((name) => readFileSync(join(folder, name), 'utf8'))
      expect(contents.every((content) => content === old || content === now)).toBe(true)
      if (contents.some((content) => content === old) && contents.some((content) => content === now))
        interrupted++
    }
    // Else the test has shown nothing.
    expect(interrupted).toBeGreaterThan(0)
    expect((await dockwright(folder, ['apply', 'from-as-casing', '.', '-q'])).status).toBe(0)
    for (const name of names) expect(readFileSync(join(folder, name), 'utf8')).toBe(now)
  }, 1_500_000)

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s leaves no temporary file either',
    async (signal) => {
      const names = Array.from({ length: 400 }, (_, index) => `f${index}.Dockerfile`)
      const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, old])))
      const child = spawn(process.execPath, [await builtBin(), 'apply', 'from-as-casing', '.'], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      const ended = new Promise<unknown>((resolve) => child.on('close', (_, by) => resolve(by)))
      await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), ended])
      child.kill(signal)
      expect(await ended).toBe(signal)
      expect(readdirSync(folder).sort()).toEqual([...names].sort())
      for (const content of Object.values(contentOf(folder))) expect([old, now]).toContain(content)
    },
  )
})

describe('a disk that is full or read-only', () => {
  const shell = (command: string): boolean => spawnSync('sh', ['-c', command]).status === 0
  const mount = (options: string, folder: string): boolean =>
    shell(`mount -t tmpfs -o ${options} tmpfs ${folder}`)
  const probe = (): boolean => process.getuid?.() === 0 && shell('unshare --mount true')

  it.runIf(probe())(
    'fails the files that do not fit, leaves them as they were, and does the others',
    async () => {
      const folder = temporaryFolder()
      const disk = join(folder, 'disk')
      mkdirSync(disk)
      if (!mount('size=256k', disk)) return
      try {
        writeFileSync(join(disk, 'big.Dockerfile'), `FROM a as b\n${'# x\n'.repeat(40_000)}`)
        writeFileSync(join(disk, 'small.Dockerfile'), 'FROM a as b\n')
        const before = contentOf(disk)
        const { status, stdout } = await dockwright(disk, ['apply', 'from-as-casing', '.'])
        expect(status).toBe(3)
        expect(stdout).toMatch(
          /^failed big\.Dockerfile: this file cannot be written: no space left on device \(ENOSPC\)$/m,
        )
        expect(contentOf(disk)).toEqual({ ...before, 'small.Dockerfile': 'FROM a AS b\n' })
      } finally {
        shell(`umount ${disk}`)
      }
    },
  )

  it.runIf(probe())('fails every file of a read-only file system, and changes nothing', async () => {
    const folder = temporaryFolder()
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    if (!mount('size=1m', disk)) return
    try {
      writeFileSync(join(disk, 'Dockerfile'), old)
      shell(`mount -o remount,ro ${disk}`)
      const { status, stdout } = await dockwright(disk, ['apply', 'from-as-casing', '.'])
      expect(status).toBe(3)
      expect(stdout).toMatch(
        /^failed Dockerfile: this file cannot be written: read-only file system \(EROFS\)$/m,
      )
      expect(contentOf(disk)).toEqual({ Dockerfile: old })
    } finally {
      shell(`umount ${disk}`)
    }
  })
})

const transforms = {
  'slow.ts': `import { defineConfig } from 'dockwright'
    import { defineCodemod } from '@dockwright/codemod'
    defineConfig({})
    enum Kind { Hang = 'hang', Eat = 'eat', Throw = 'throw', Die = 'die' }
    export default defineCodemod({ name: 'slow', description: '', level: 'safe', run(context) {
      const { text } = context
      if (text.includes(Kind.Hang)) for (;;);
      if (text.includes(Kind.Eat)) { const all: unknown[] = []; for (;;) all.push(new Array(100000).fill(text)) }
      if (text.includes(Kind.Die)) process.kill(process.pid, 'SIGKILL')
      if (text.includes(Kind.Throw)) throw new Error('thrown by the codemod')
      for (const from of context.instructions('From')) if (from.as?.text === 'as') context.editor.replaceRange(from.as, 'AS', 'case')
    } })`,
}

describe('a codemod', () => {
  const dockerfiles = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`f${index}.Dockerfile`, 'FROM a as b\n']),
  )

  it('that hangs or throws fails its file alone: the worker is replaced, the others are done', async () => {
    const bad = {
      'bad1.Dockerfile': 'FROM hang as b\n',
      'bad2.Dockerfile': 'FROM throw as b\n',
      'g.Dockerfile': 'FROM hang\n',
    }
    const folder = temporaryFolder({ ...transforms, ...dockerfiles, ...bad })
    const { status, stdout } = await dockwright(folder, [
      'apply',
      'slow',
      '.',
      '--transform',
      'slow.ts',
      '--time-limit',
      '1',
      '-j',
      '2',
      '-q',
    ])
    expect(status).toBe(3)
    expect(stdout).toMatch(/^failed bad1\.Dockerfile: this file took longer than 1 s; it was left alone$/m)
    expect(stdout).toMatch(/^dropped bad2\.Dockerfile: slow: .*thrown by the codemod/m)
    expect(stdout).toMatch(/^failed g\.Dockerfile: this file took longer/m)
    const after = Object.fromEntries(Object.keys(dockerfiles).map((name) => [name, 'FROM a AS b\n']))
    expect(contentOf(folder)).toEqual({ ...transforms, ...bad, ...after })
  })

  it('that eats memory fails its file alone', async () => {
    const bad = { 'bad.Dockerfile': 'FROM eat as b\n' }
    const folder = temporaryFolder({ ...transforms, ...dockerfiles, ...bad })
    const { status, stdout } = await dockwright(folder, [
      'apply',
      'slow',
      '.',
      '--transform',
      'slow.ts',
      '-j',
      '2',
      '-q',
      '--memory-limit',
      '128',
    ])
    expect(status).toBe(3)
    expect(stdout).toMatch(/^failed bad\.Dockerfile: .*memory/m)
    const after = Object.fromEntries(Object.keys(dockerfiles).map((name) => [name, 'FROM a AS b\n']))
    expect(contentOf(folder)).toEqual({ ...transforms, ...bad, ...after })
  }, 120_000)
})

describe('the process of the workers', () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`f${index}.Dockerfile`, 'FROM a as b\n']),
  )
  const apply = ['apply', 'slow', '.', '--transform', 'slow.ts', '-j', '2', '-q']

  it('that dies fails the file that ends it alone, wherever it lies among the others', async () => {
    const bad = {
      'a.Dockerfile': 'FROM die\n',
      'f150.Dockerfile': 'FROM die as b\n',
      'z.Dockerfile': 'FROM die\n',
    }
    const folder = temporaryFolder({ ...transforms, ...many, ...bad })
    const { status, stdout } = await dockwright(folder, apply)
    expect(status).toBe(3)
    const crashed = 'rewriting this file ended the process that did it; it was left alone'
    const failed = Object.keys(bad).map((name) => `failed ${name}: ${crashed}`)
    expect(stdout.split('\n').filter((line) => line.startsWith('failed '))).toEqual(failed)
    const after = Object.fromEntries(Object.keys(many).map((name) => [name, 'FROM a AS b\n']))
    expect(contentOf(folder)).toEqual({ ...transforms, ...after, ...bad })
  }, 120_000)

  it.runIf(process.platform === 'linux')(
    'ends with the run that is killed, even where a codemod hangs',
    async () => {
      const folder = temporaryFolder({ ...transforms, 'bad.Dockerfile': 'FROM hang\n' })
      const child = spawn(process.execPath, [await builtBin(), ...apply], { cwd: folder, stdio: 'ignore' })
      const children = (pid: number): string =>
        readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
      await until(() => children(child.pid!) !== '')
      const host = Number(children(child.pid!))
      // Until the codemod hangs it has not used a second of its processor.
      await until(() => secondsOf(host) > 1)
      child.kill('SIGKILL')
      await until(() => !isRunning(host))
    },
    60_000,
  )
})

/** The fields of `/proc/…/stat` from the state on, see proc(5). */
const statOf = (pid: number): readonly string[] =>
  readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')

/** User and system time, which are in hundredths. */
const secondsOf = (pid: number): number => (Number(statOf(pid)[11]) + Number(statOf(pid)[12])) / 100

/** A dead process may wait for long to be fetched by its parent. */
const isRunning = (pid: number): boolean => existsSync(`/proc/${pid}`) && statOf(pid)[0] !== 'Z'

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await setTimeout(20)
}

describe('a file that another process changes', () => {
  it('between reading and writing is told, not overwritten', async () => {
    const folder = temporaryFolder({
      Dockerfile: 'FROM a as b\n',
      'change.ts': `import { defineCodemod } from '@dockwright/codemod'
        import { writeFileSync } from 'node:fs'
        export default defineCodemod({ name: 'change', description: '', level: 'safe', run(context) {
          writeFileSync('Dockerfile', 'FROM c as d\\n')
          for (const from of context.instructions('From')) if (from.as?.text === 'as') context.editor.replaceRange(from.as, 'AS', 'case')
        } })`,
    })
    const { status, stdout } = await dockwright(folder, [
      'apply',
      'change',
      'Dockerfile',
      '--transform',
      'change.ts',
    ])
    expect(status).toBe(3)
    expect(stdout).toMatch(
      /^failed Dockerfile: this file changed on disk since it was read; it was left alone$/m,
    )
    expect(contentOf(folder)).toMatchObject({ Dockerfile: 'FROM c as d\n' })
  })
})

describe('a large file', () => {
  it('of 50 MB is done', async () => {
    const line = `RUN echo ${'x'.repeat(90)}\n`
    const text = `FROM a as b\n${line.repeat(Math.ceil((50 * 2 ** 20) / line.length))}`
    const folder = temporaryFolder({ Dockerfile: text })
    const { status, stdout } = await dockwright(folder, ['apply', 'from-as-casing', '.'])
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'changed Dockerfile  from-as-casing 1'])
    expect(readFileSync(join(folder, 'Dockerfile'), 'utf8') === text.replace(' as ', ' AS ')).toBe(true)
  }, 300_000)
})
