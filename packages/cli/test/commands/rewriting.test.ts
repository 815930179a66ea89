import { chmodSync, linkSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dockwright, git } from '../../../../tests/support/dockwright.js'
import { contentOf, temporaryFolder } from '../../../../tests/support/temporary-folder.js'

const old = 'FROM a as b\n'
const now = 'FROM a AS b\n'

describe('apply', () => {
  it('writes what changes, to the byte, and a second run changes nothing', async () => {
    const folder = temporaryFolder({
      a: '',
      Dockerfile: '\ufeff# é\r\nFROM a as b\r\nRUN x\nFROM c as d',
      'x/Dockerfile': 'FROM a\n',
    })
    const first = await dockwright(folder, ['apply', 'from-as-casing', '.'])
    expect([first.status, first.stderr]).toEqual([0, ''])
    expect(first.stdout).toBe(
      'changed Dockerfile  from-as-casing 2\n\n2 files: 1 changed, 1 unchanged\n\ncodemod         files  changes  refused\nfrom-as-casing      1        2        0\n',
    )
    const after = {
      a: '',
      Dockerfile: '\ufeff# é\r\nFROM a AS b\r\nRUN x\nFROM c AS d',
      'x/Dockerfile': 'FROM a\n',
    }
    expect(contentOf(folder)).toEqual(after)
    const second = await dockwright(folder, ['apply', 'from-as-casing', '.', '--quiet'])
    expect(second).toMatchObject({ status: 0, stdout: '', stderr: '' })
    expect(contentOf(folder)).toEqual(after)
  })

  it('keeps the mode, and writes a link through to its target', async () => {
    const folder = temporaryFolder({ 'real/file': old })
    chmodSync(join(folder, 'real/file'), 0o640)
    symlinkSync('real/file', join(folder, 'Dockerfile'))
    await dockwright(folder, ['apply', 'from-as-casing', 'Dockerfile'])
    expect(lstatSync(join(folder, 'Dockerfile')).isSymbolicLink()).toBe(true)
    expect(statSync(join(folder, 'real/file')).mode & 0o777).toBe(0o640)
    expect(contentOf(folder)).toEqual({ Dockerfile: now, 'real/file': now })
  })

  it('does each of two hard links', async () => {
    const folder = temporaryFolder({ Dockerfile: old })
    linkSync(join(folder, 'Dockerfile'), join(folder, 'Dockerfile.other'))
    await dockwright(folder, ['apply', 'from-as-casing', '.'])
    expect(contentOf(folder)).toEqual({ Dockerfile: now, 'Dockerfile.other': now })
  })

  it('does not touch what it does not change', async () => {
    const folder = temporaryFolder({ Dockerfile: now })
    const before = statSync(join(folder, 'Dockerfile'), { bigint: true })
    await dockwright(folder, ['apply', 'from-as-casing', '.'])
    const after = statSync(join(folder, 'Dockerfile'), { bigint: true })
    expect([after.ino, after.ctimeNs]).toEqual([before.ino, before.ctimeNs])
  })

  it('takes names of 255 bytes, with blanks, newlines, quotes and beyond ASCII', async () => {
    const names = [
      `Dockerfile.${'é'.repeat(122)}`,
      'a b/new\nline\t.Dockerfile',
      'q"\'\\.Dockerfile',
      '😀.Dockerfile',
    ]
    const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, old])))
    expect((await dockwright(folder, ['apply', 'from-as-casing', '.'])).status).toBe(0)
    expect(contentOf(folder)).toEqual(Object.fromEntries([...names].sort().map((name) => [name, now])))
  })

  it('exits with what --exit-code-on-change says', async () => {
    const folder = temporaryFolder({ Dockerfile: old })
    const args = ['apply', 'from-as-casing', '.', '--exit-code-on-change', '42']
    expect((await dockwright(folder, args)).status).toBe(42)
    expect((await dockwright(folder, args)).status).toBe(0)
    expect((await dockwright(folder, [...args.slice(0, -1), '126'])).status).toBe(2)
  })

  it('lists every refusal with --why, and fails for one with --fail-on-refusal', async () => {
    const folder = temporaryFolder({ Dockerfile: 'FROM a\nADD x.tar.gz /\n' })
    const { status, stdout } = await dockwright(folder, [
      'apply',
      'add-to-copy',
      '.',
      '--why',
      '--fail-on-refusal',
    ])
    expect(status).toBe(1)
    expect(stdout).toMatch(/^refused Dockerfile:2: add-to-copy: .+ \([a-z-]+\)$/m)
  })
})

describe('check', () => {
  it('names the files that would change, writes nothing and exits with 1', async () => {
    const folder = temporaryFolder({ Dockerfile: old, 'b/Dockerfile': now })
    const { status, stdout } = await dockwright(folder, ['check', 'from-as-casing', '.', '-q'])
    expect([status, stdout]).toEqual([1, 'would change Dockerfile  from-as-casing 1\n'])
    expect(contentOf(folder)).toEqual({ Dockerfile: old, 'b/Dockerfile': now })
    expect((await dockwright(folder, ['check', 'from-as-casing', 'b'])).status).toBe(0)
  })
})

describe('a diff', () => {
  const files = {
    'crlf.Dockerfile': 'FROM a as b\r\nRUN x\r\n',
    'no-newline.Dockerfile': 'RUN x\nFROM a as b',
    'bom.Dockerfile': '\ufeffFROM a as b\n',
    'a b/é "q"\n\t.Dockerfile': old,
    'sub/Dockerfile': `${'# c\n'.repeat(20)}FROM a as b\n${'# d\n'.repeat(20)}FROM c as d\n`,
  }

  it.each(['--diff', '--dry-run'])(
    'of %s is all that standard output has, and git applies it to the same bytes',
    async (option) => {
      const folder = temporaryFolder(files)
      const copy = temporaryFolder(files)
      const { status, stdout, stderr } = await dockwright(folder, ['apply', 'from-as-casing', option, '.'])
      expect(status).toBe(0)
      expect(stderr).toMatch(/^5 files: 5 changed/m)
      expect(contentOf(folder)).toEqual(contentOf(copy))
      git(copy, ['init', '-q'])
      expect(git(copy, ['apply', '--whitespace=nowarn'], stdout).stderr).toBe('')
      await dockwright(folder, ['apply', 'from-as-casing', '.'])
      expect(contentOf(copy)).toEqual(contentOf(folder))
    },
  )

  it('goes into a file with --patch-file, and nothing is written but that', async () => {
    const folder = temporaryFolder(files)
    const before = contentOf(folder)
    const { stdout } = await dockwright(folder, ['apply', 'from-as-casing', '.', '--patch-file', 'x.patch'])
    expect(stdout).toMatch(/^5 files: 5 changed/m)
    const { 'x.patch': patch, ...rest } = contentOf(folder)
    expect(rest).toEqual(before)
    expect(patch).toBe((await dockwright(folder, ['apply', 'from-as-casing', '.', '--diff'])).stdout)
  })

  it('from a folder inside a repository applies there', async () => {
    const folder = temporaryFolder({ 'in/here/Dockerfile': old })
    git(folder, ['init', '-q'])
    const { stdout } = await dockwright(join(folder, 'in'), ['apply', 'from-as-casing', '--diff'])
    expect(git(join(folder, 'in'), ['apply'], stdout).stderr).toBe('')
    expect(contentOf(folder)).toEqual({ 'in/here/Dockerfile': now })
  })
})

describe('standard input', () => {
  it('comes out rewritten, with the report on standard error', async () => {
    const folder = temporaryFolder()
    const { status, stdout, stderr } = await dockwright(
      folder,
      ['apply', 'from-as-casing', '-', '--stdin-filepath', 'x/Dockerfile'],
      {
        input: 'FROM a as b\r\nRUN x',
      },
    )
    expect([status, stdout]).toEqual([0, 'FROM a AS b\r\nRUN x'])
    expect(stderr).toMatch(/^changed x\/Dockerfile {2}from-as-casing 1$/m)
  })

  it('comes out as it came in where nothing changes, even where BuildKit rejects it', async () => {
    const folder = temporaryFolder()
    for (const input of ['FROM a\n', 'RUN <<E\nx', '']) {
      const { status, stdout } = await dockwright(folder, ['apply', 'from-as-casing', '-'], { input })
      expect([status, stdout]).toEqual([0, input])
    }
  })

  it('is an error when it is no UTF-8, and nothing comes out', async () => {
    const { status, stdout, stderr } = await dockwright(temporaryFolder(), ['apply', 'from-as-casing', '-'], {
      input: Buffer.from([0xff]),
    })
    expect([status, stdout]).toEqual([3, ''])
    expect(stderr).toMatch(/^failed <stdin>: this file is not valid UTF-8: the byte 0xff in line 1$/m)
  })

  it('gives a diff, or the exit code of a check', async () => {
    const folder = temporaryFolder()
    const { stdout } = await dockwright(
      folder,
      ['apply', 'from-as-casing', '-', '--diff', '--stdin-filepath', 'a/b'],
      { input: old },
    )
    expect(stdout).toBe(
      'diff --git a/a/b b/a/b\n--- a/a/b\n+++ b/a/b\n@@ -1 +1 @@\n-FROM a as b\n+FROM a AS b\n',
    )
    const check = await dockwright(folder, ['check', 'from-as-casing', '-'], { input: old })
    expect(check.status).toBe(1)
    expect((await dockwright(folder, ['apply', 'from-as-casing', '-', 'x'], { input: old })).status).toBe(2)
  })
})

describe('a file that cannot be done', () => {
  const bad: readonly (readonly [string, string | Buffer, RegExp])[] = [
    ['invalid UTF-8', Buffer.from([0x46, 0x0a, 0xe9, 0x0a]), /not valid UTF-8: the byte 0xe9 in line 2/],
    ['UTF-16', Buffer.from('\ufeffFROM a as b\n', 'utf16le'), /looks like UTF-16/],
    ['NUL', 'FROM a\0 as b\n', /holds a NUL byte in line 1/],
  ]
  it.each(bad)(
    'since it has %s fails, the others are done, the exit code is 3',
    async (_, content, message) => {
      const folder = temporaryFolder({ 'a/Dockerfile': content, 'b/Dockerfile': old })
      const { status, stdout } = await dockwright(folder, ['apply', 'from-as-casing', '.'])
      expect(status).toBe(3)
      expect(stdout).toMatch(message)
      expect(readFileSync(join(folder, 'b/Dockerfile'), 'utf8')).toBe(now)
      expect(readFileSync(join(folder, 'a/Dockerfile')).equals(Buffer.from(content))).toBe(true)
    },
  )

  it('since BuildKit rejects it is shown with its place, skipped, and no failure', async () => {
    const folder = temporaryFolder({ 'a/Dockerfile': 'FROM a as b\nRUN <<EOF\nx\n', 'b/Dockerfile': old })
    const { status, stdout } = await dockwright(folder, ['apply', 'from-as-casing', '.'])
    expect(status).toBe(0)
    expect(stdout).toContain('skipped a/Dockerfile:2:1: the here-document "EOF" is not closed')
    expect(stdout).toContain('> 2 | RUN <<EOF\n    | ^')
    expect(contentOf(folder)).toEqual({ 'a/Dockerfile': 'FROM a as b\nRUN <<EOF\nx\n', 'b/Dockerfile': now })
  })

  it('since an instruction is unknown is warned about and done', async () => {
    const folder = temporaryFolder({ Dockerfile: 'FROM a as b\nFOO x\n' })
    const { status, stdout } = await dockwright(folder, ['apply', 'from-as-casing', '.'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^warning Dockerfile:2:1: unknown instruction "FOO"/m)
    expect(contentOf(folder)).toEqual({ Dockerfile: 'FROM a AS b\nFOO x\n' })
  })
})

describe('names and contents of strangers', () => {
  it('do not drive the terminal or an annotation', async () => {
    const name = 'x\u001b]0;title\u0007\u009b31m\u202e\n::error::y.Dockerfile'
    const folder = temporaryFolder({ [name]: 'FROM a as b\nRUN <<E\u001b[2J\nx' })
    for (const report of ['text', 'github', 'markdown', 'json', 'ndjson', 'sarif']) {
      const { stdout } = await dockwright(folder, [
        'check',
        'from-as-casing',
        '.',
        '--report',
        report,
        '--why',
      ])

      expect(stdout, report).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/)
      expect(stdout, report).not.toMatch(/^::error::/m)
      expect(stdout, report).toMatch(/title/)
    }
  })
})

describe('a mistake', () => {
  const mistakes: readonly (readonly [readonly string[], RegExp])[] = [
    [['aply', 'x'], /unknown command "aply"\n {2}did you mean "apply"\?/],
    [['apply'], /which codemods\?/],
    [['apply', 'merge-runs', '.'], /unknown codemod "merge-runs"\n {2}did you mean "merge-run"\?/],
    [
      ['apply', 'from-as-casing,nonsense', '.'],
      /unknown codemod "nonsense"\n {2}see the codemods with: dockwright list/,
    ],
    [['apply', 'from-as-casing', '--dif', '.'], /unknown option "--dif"\n {2}did you mean "--diff"\?/],
    [['apply', 'from-as-casing', '-x', '.'], /unknown option "-x"/],
    [['apply', 'from-as-casing', '.', '--context', '--diff'], /--context needs a value/],
    [['apply', 'from-as-casing', '.', '--diff=x'], /--diff takes no value/],
    [
      ['apply', 'from-as-casing', '.', '--target-builder', 'podman'],
      /--target-builder cannot be "podman"\n {2}choose from: buildkit/,
    ],
    [['apply', 'from-as-casing', '.', '--report', 'xml'], /--report cannot be "xml"/],
    [
      ['apply', 'from-as-casing', '.', '--report', 'json', '--report', 'sarif'],
      /only one report can go to standard output/,
    ],
    [
      ['apply', 'from-as-casing', '.', '--report', 'json=x', '--report', 'sarif=x'],
      /two reports cannot go to one file, "x"/,
    ],
    [['apply', 'from-as-casing', '.', '--report', 'json', '--diff'], /would both go to standard output/],
    [['apply', 'from-as-casing', '.', '--jobs', '0'], /--jobs cannot be "0"/],
    [['apply', 'from-as-casing', '.', '--context', 'nowhere'], /the build context "nowhere" is no folder/],
    [['apply', 'from-as-casing', '.', '--option', 'x'], /--option cannot be "x"/],
    [
      ['apply', 'from-as-casing', '.', '--option', 'from-as-casing.x=1'],
      /the codemod "from-as-casing" has no option "x"\n {2}see its options with: dockwright explain/,
    ],
    [
      ['apply', 'from-as-casing', '.', '--option', 'merge-run.coments=stop'],
      /the codemod "merge-run" has no option "coments"\n {2}did you mean "comments"\?/,
    ],
    [
      ['apply', 'from-as-casing', '.', '--option', 'merge-rn.comments=stop'],
      /unknown codemod "merge-rn"\n {2}did you mean "merge-run"\?/,
    ],
    [['apply', 'from-as-casing', '.', '--report', 'jsn'], /did you mean "json"\? choose from: text/],
    [['apply', 'from-as-casing', '.', '--target-builder', 'kanico'], /did you mean "kaniko"\?/],
    [['apply', 'from-as-casing', '.', '--exit-code-on-change', '300'], /cannot be "300"/],
    [['apply', 'from-as-casing', '.', '--exit-code-on-change', '126', '--dry-run'], /cannot be "126"/],
    [['apply', 'from-as-casing', '--stdin-filepath', 'x/Dockerfile'], /give `-` as the path/],
    [['apply', 'from-as-casing', '-', '--interactive'], /--interactive does nothing with standard input/],
    [['check', 'from-as-casing', '-', '--files-from', 'list'], /--files-from does nothing with standard/],
    [['check', 'from-as-casing', '-', '--shard', '1/2'], /--shard does nothing with standard input/],
    [
      ['apply', 'from-as-casing', 'merge-run', '.'],
      /"merge-run" is a codemod and no path\n {2}write codemods with commas between, as in from-as-casing,merge-run,/,
    ],
    [['apply', 'merge-run', '--unsafe', 'pipefail', '.'], /"pipefail" is a codemod and no path/],
    [['init', 'merge-run'], /there is a codemod or preset "merge-run" already/],
    [['init', 'safe'], /there is a codemod or preset "safe" already/],
    [['parse', '-', 'Dockerfile'], /cannot be mixed with other paths/],
    [['explain', 'marge-run'], /did you mean "merge-run"\?/],
    [['parse', '--format', 'xml'], /--format cannot be "xml"/],
  ]
  it.each(mistakes)(
    'gets one clear message, exit code 2, and nothing is written: %j',
    async (args, message) => {
      const folder = temporaryFolder({ Dockerfile: old })
      const { status, stdout, stderr } = await dockwright(folder, args)
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^error: /)
      expect(stderr).toMatch(message)
      expect(contentOf(folder)).toEqual({ Dockerfile: old })
    },
  )
})

describe('the build context', () => {
  const why = ['check', 'add-to-copy', '.', '--why']

  it('is the folder that has every source: the Dockerfile’s, else the root of its repository', async () => {
    const beside = temporaryFolder({ 'a/Dockerfile': 'FROM a\nADD x /x\n', 'a/x': 'text' })
    expect((await dockwright(beside, why)).stdout).toContain('would change a/Dockerfile')
    const above = temporaryFolder({
      '.git/HEAD': 'ref: x\n',
      'a/Dockerfile': 'FROM a\nADD x /x\n',
      x: 'text',
    })
    expect((await dockwright(above, why)).stdout).toContain('would change a/Dockerfile')
  })

  it('is none where a source is missing, and the refusal names it', async () => {
    const folder = temporaryFolder({
      '.git/HEAD': 'ref: x\n',
      'a/Dockerfile': 'FROM a\nCOPY y /y\nADD x /x\n',
      'a/x': 'text',
    })
    const { stdout } = await dockwright(folder, why)
    expect(stdout).toContain('the Dockerfile\'s folder has no "y"; give the build context with --context')
  })
})
