import { isDockerfileName } from '@dockwright/semantics'
import { describe, expect, it } from 'vitest'
import { corpusFiles, sharedFolder } from '../../../tests/support/shared-folder.js'

describe('isDockerfileName', () => {
  it.each([
    'Dockerfile',
    'dockerfile',
    'CONTAINERFILE',
    'Dockerfile.dev',
    'Dockerfile-dev',
    'dockerfile_dev',
    'Dockerfile.',
    'a/b c/Dockerfile',
    'C:\\a\\Dockerfile.x86_64',
    'api.dockerfile',
    'api.Containerfile',
    'Dockerfile.md.dockerfile',
    'Dockerfile.shell',
  ])('%s is one', (path) => {
    expect(isDockerfileName(path)).toBe(true)
  })

  it.each([
    '',
    'Dockerfiles',
    'MyDockerfile',
    'dockerfile/README',
    'Dockerfile/',
    '.dockerfile',
    '.dockerignore',
    ...[
      'dockerignore',
      'md',
      'PNG',
      'go',
      'py',
      'js',
      'ts',
      'json',
      'yml',
      'yaml',
      'sh',
      'rb',
      'erb',
      'j2',
    ].map((ending) => `Dockerfile.${ending}`),
    ...['tmpl', 'template', 'html'].map((ending) => `Containerfile-x.${ending}`),
  ])('%j is none', (path) => {
    expect(isDockerfileName(path)).toBe(false)
  })

  it.skipIf(sharedFolder() === null)('every file of the corpus is one', () => {
    expect([...corpusFiles()].filter(({ path }) => !isDockerfileName(path))).toEqual([])
  })
})
