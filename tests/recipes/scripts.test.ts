import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { dockwright, git } from '../support/dockwright.js'
import { contentOf, temporaryFolder, writeFiles } from '../support/temporary-folder.js'
import { programs } from './support/programs.js'
import { recipe, recipePath } from './support/recipe.js'
import { NEW, OLD, repository } from './support/repository.js'
import { runProgram } from './support/run-shell.js'

const root = join(import.meta.dirname, '../..')
/** What a hostile repository might bring: who loads the one fails, and who asks the other finds nothing. */
const traps = {
  'dockwright.config.js': `throw new Error('code of the repository was run')\n`,
  '.npmrc': 'registry=http://127.0.0.1:9/\n',
}
const files = { 'a/Dockerfile': OLD, 'b c/Dockerfile.dev': OLD, 'x.md': OLD, ...traps }
const done = { ...files, 'a/Dockerfile': NEW, 'b c/Dockerfile.dev': NEW }

describe('a script that an engine runs in each repository', () => {
  it.each(['multi-gitter.sh', 'git-xargs.sh', 'turbolift.sh'])(
    '%s changes the Dockerfiles and nothing else, leaves no file, and loads nothing of the repository',
    async (name) => {
      const folder = repository(files)
      const env = { REPOSITORY: 'example/api', DRY_RUN: 'false', XARGS_DRY_RUN: 'false' }
      const shell = { folder, programs: await programs(), env }
      expect(await runProgram(['sh', recipePath(name)], shell)).toMatchObject({ status: 0, output: '' })
      expect(contentOf(folder)).toEqual(done)
      expect(git(folder, ['status', '--porcelain']).stdout).toBe(' M a/Dockerfile\n M "b c/Dockerfile.dev"\n')
      // Once more there is nothing to do, which is no failure; nor is a repository without Dockerfiles.
      expect(await runProgram(['sh', recipePath(name)], shell)).toMatchObject({ status: 0 })
      const none = { ...shell, folder: repository({ 'README.md': '' }) }
      expect(await runProgram(['sh', recipePath(name)], none)).toMatchObject({ status: 0, output: '' })
    },
  )

  it('of Sourcegraph does the same', async () => {
    const { steps } = parse(recipe('batch-spec.yaml')) as { steps: { run: string }[] }
    const folder = repository(files)
    for (const { run } of steps) {
      const ran = await runProgram(['sh', '-c', run], { folder, programs: await programs() })
      expect(ran).toMatchObject({ status: 0, output: '' })
    }
    expect(contentOf(folder)).toEqual(done)
  })

  it('of Renovate does the same', async () => {
    const { packageRules } = JSON.parse(recipe('renovate.json')) as {
      packageRules: { postUpgradeTasks: { commands: string[] } }[]
    }
    const folder = repository(files)
    for (const command of packageRules[0]!.postUpgradeTasks.commands) {
      const ran = await runProgram(['sh', '-c', command], { folder, programs: await programs() })
      expect(ran).toMatchObject({ status: 0, output: '' })
    }
    expect(contentOf(folder)).toEqual(done)
  })
})

describe('the steps of the GitHub workflow', () => {
  it('push a branch with one commit and open a pull request with the report; without a change they do not', async () => {
    const { jobs } = parse(recipe('github-actions-reusable.yml')) as {
      jobs: { apply: { steps: { run?: string; 'working-directory'?: string }[] } }
    }
    const origin = join(temporaryFolder(), 'origin.git')
    const workspace = temporaryFolder()
    git(workspace, ['clone', '--bare', repository(files), origin])
    const called = join(workspace, 'gh.txt')
    const path = await programs({ gh: `printf '%s\\n' "$*" >> '${called}'` })
    const summary = join(workspace, 'summary.md')
    const env = {
      CODEMODS: 'safe',
      RUNNER_TEMP: temporaryFolder(),
      GITHUB_STEP_SUMMARY: summary,
      GH_TOKEN: 'x',
      GITHUB_ACTIONS: 'true',
    }
    for (const round of [1, 2]) {
      const clone = round === 1 ? [origin] : ['--branch', 'dockwright', origin]
      git(workspace, ['clone', '--quiet', ...clone, 'repository'])
      for (const { run, 'working-directory': folder = '.' } of jobs.apply.steps) {
        if (run === undefined) continue
        const shell = { folder: join(workspace, folder), programs: path, env }
        // As the runner does it: https://docs.github.com/actions, "shell: bash" unspecified.
        const ran = await runProgram(['bash', '-e', '-c', run], shell)
        expect(ran.status, ran.output).toBe(0)
      }
      await runProgram(['rm', '-r', 'repository'], { folder: workspace, programs: path })
    }
    const show = git(origin, ['log', '--format=%an %s', '--name-only', 'main..dockwright']).stdout
    expect(show).toBe('dockwright Rewrite Dockerfiles with dockwright\n\na/Dockerfile\nb c/Dockerfile.dev\n')
    expect(git(origin, ['show', 'dockwright:a/Dockerfile']).stdout).toBe(NEW)
    expect(readFileSync(called, 'utf8')).toBe(`pr create --fill --body-file ${env.RUNNER_TEMP}/body.md\n`)
    expect(readFileSync(summary, 'utf8')).toContain('from-as-casing')
  }, 60_000)
})

describe('the pods of the Kubernetes Job', () => {
  it('do each file once, and their reports merge into that of one run; a pod that is tried again does no harm', async () => {
    interface Job {
      spec: {
        completions: number
        template: { spec: { containers: { env: { name: string; value: string }[]; args: string[] }[] } }
      }
    }
    const { spec } = parse(recipe('kubernetes-job.yaml')) as Job
    const [container] = spec.template.spec.containers
    const names = Array.from({ length: 60 }, (_, index) => `r${index % 7}/d${index}/Dockerfile`)
    const content = Object.fromEntries(names.map((name) => [name, OLD]))
    const [repositories, reports] = [temporaryFolder(content), temporaryFolder()]
    const one = ['apply', 'safe', repositories, '-q', '--report']
    await dockwright('/', [...one, `ndjson=${join(reports, 'one.ndjson.expected')}`])
    writeFiles(repositories, content)
    const script = container!.args
      .join('\n')
      .replace('/repositories', repositories)
      .replace('/reports', reports)
    const path = await programs()
    const pod = async (index: number): Promise<void> => {
      const own = Object.fromEntries(container!.env.map(({ name, value }) => [name, value]))
      const env = { ...own, JOB_COMPLETION_INDEX: String(index) }
      const ran = await runProgram(['sh', '-c', script], { folder: '/', programs: path, env })
      expect(ran).toMatchObject({ status: 0, output: '' })
    }
    for (const index of Array.from({ length: spec.completions }).keys()) await pod(index)
    // The second try has a report of its own; else it would overwrite what was done.
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await pod(3)
    expect(Object.values(contentOf(repositories))).toEqual(names.map(() => NEW))
    const merge = `dockwright report merge '${reports}'/*.ndjson --report ndjson`
    const merged = await runProgram(['sh', '-c', merge], { folder: '/', programs: path })
    expect(merged.stdout).toBe(readFileSync(join(reports, 'one.ndjson.expected'), 'utf8'))
  }, 60_000)
})

describe('the hook of lint-staged', () => {
  it('rewrites what is committed, Dockerfiles alone, and nothing that is not staged', async () => {
    const folder = repository({ 'other/Dockerfile': OLD })
    const hook = join(folder, '.git/hooks/pre-commit')
    const lintStaged = join(root, 'node_modules/lint-staged/bin/lint-staged.js')
    writeFiles(folder, {
      '.git/hooks/pre-commit': `#!/bin/sh\nexec '${process.execPath}' '${lintStaged}' --config '${recipePath('lint-staged.json')}'\n`,
      'a b/Dockerfile': OLD,
      'Dockerfile.dockerignore': OLD,
      'Dockerfile.md': OLD,
      'web.dockerfile': OLD,
      'containerfile-dev': OLD,
    })
    chmodSync(hook, 0o755)
    git(folder, ['add', '--all'])
    writeFiles(folder, { 'other/Dockerfile': `${OLD}# not staged\n` })
    const shell = {
      folder,
      programs: await programs(),
      env: {
        GIT_AUTHOR_NAME: 'a',
        GIT_AUTHOR_EMAIL: 'a@b',
        GIT_COMMITTER_NAME: 'a',
        GIT_COMMITTER_EMAIL: 'a@b',
      },
    }
    const { status, output } = await runProgram(['git', 'commit', '--message', 'second'], shell)
    expect(status, output).toBe(0)
    const committed = (name: string): string => git(folder, ['show', `HEAD:${name}`]).stdout
    for (const name of ['a b/Dockerfile', 'web.dockerfile', 'containerfile-dev'])
      expect(committed(name), name).toBe(NEW)
    for (const name of ['Dockerfile.dockerignore', 'Dockerfile.md', 'other/Dockerfile'])
      expect(committed(name), name).toBe(OLD)
    expect(contentOf(folder)['other/Dockerfile']).toBe(`${OLD}# not staged\n`)
  }, 60_000)
})
