import { parse } from '@dockwright/parser'
import { expect, it } from 'vitest'
import { frontendSupports } from '../../src/context/frontend.js'

it.each([
  ['', '1.5', true],
  ['', '1.6', false],
  ['docker/dockerfile', '1.20', true],
  ['docker/dockerfile:1', '1.20', true],
  ['docker.io/docker/dockerfile:1.4', '1.4', true],
  ['docker/dockerfile:1.3', '1.4', false],
  ['docker/dockerfile:1.10', '1.4', true],
  ['docker/dockerfile:1.7-labs', '1.6', true],
  ['docker/dockerfile:1@sha256:0', '1.2', false],
  ['docker/dockerfile:1.4@sha256:0', '1.4', true],
  ['docker/dockerfile@sha256:0', '1.2', false],
  ['docker/dockerfile-upstream:master', '1.20', true],
  ['example.org/frontend:9', '1.2', false],
])('a frontend "%s" has what %s brought: %s', (syntax, version, expected) => {
  const document = parse(syntax === '' ? 'FROM a\n' : `# syntax=${syntax}\nFROM a\n`)
  expect(frontendSupports(document, 'buildkit', version)).toBe(expected)
  expect(frontendSupports(document, 'kaniko', version)).toBe(false)
})
