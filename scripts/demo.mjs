// `npm run demo`: the main job on real input. Formats the Dockerfile in a Markdown post through Prettier's own embedding,
// and rewrites the Dockerfiles of a small repository, in a copy, from the command line.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTwoFilesPatch } from 'diff'
import prettier from 'prettier'

const root = join(import.meta.dirname, '..')
const codemods = 'merge-run,add-to-copy,maintainer-to-label,legacy-key-value'

title('1. A Dockerfile in a Markdown post, formatted by Prettier with prettier-plugin-dockerfile')
const post = readFileSync(join(root, 'examples/post.md'), 'utf8')
const formatted = await prettier.format(post, {
  parser: 'markdown',
  plugins: [join(root, 'packages/prettier-plugin/dist/index.js')],
  proseWrap: 'preserve',
})
console.log(createTwoFilesPatch('examples/post.md', 'examples/post.md (formatted)', post, formatted))

const copy = mkdtempSync(join(tmpdir(), 'dockwright-demo-'))
try {
  cpSync(join(root, 'examples/repository'), copy, { recursive: true })
  dockwright('2. What the codemods would change in a small repository', ['apply', codemods, '--diff', '.'])
  dockwright('3. Doing it, with the reason for everything that was left alone', [
    'apply',
    codemods,
    '--why',
    '.',
  ])
  dockwright('4. A second run has nothing left to do', ['check', codemods, '.'])
} finally {
  rmSync(copy, { recursive: true, force: true })
}

function dockwright(heading, args) {
  title(heading)
  console.log(`$ dockwright ${args.join(' ')}\n`)
  const bin = join(root, 'packages/cli/dist/bin.js')
  const { status, error } = spawnSync(process.execPath, [bin, ...args], { cwd: copy, stdio: 'inherit' })
  if (error) throw error
  if (status !== 0) {
    console.error(`dockwright ended with exit code ${status}`)
    process.exitCode = 1
  }
}

function title(text) {
  console.log(`\n${text}\n${'='.repeat(text.length)}\n`)
}
