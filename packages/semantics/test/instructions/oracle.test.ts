import { parse } from '@dockwright/parser'
import { expect, it } from 'vitest'
import { corpusFiles, oracleLines, sharedFolder } from '../../../../tests/support/shared-folder.js'
import { checkInstructions } from '../../src/instructions/check-instructions.js'

interface Answer {
  readonly ok: boolean
  readonly instructions: { readonly ok: boolean; readonly error: string | null } | null
}

it.skipIf(sharedFolder() === null)("gives BuildKit's verdict and error text for every corpus file", () => {
  const answers = new Map<string, Answer>()
  for (const { path, buildkit } of oracleLines<{ path: string; buildkit: Answer }>('parse'))
    answers.set(path, buildkit)
  const differences: unknown[] = []
  for (const { path, text } of corpusFiles()) collectDifference(path, text, answers.get(path), differences)
  expect(differences).toEqual([])
})

it.skipIf(sharedFolder() === null)(
  "gives BuildKit's verdict and error text for every hostile snippet",
  () => {
    const differences: unknown[] = []
    for (const { content, buildkit } of oracleLines<{ content: string; buildkit: Answer }>('vectors')) {
      collectDifference(content, content, buildkit, differences)
    }
    expect(differences).toEqual([])
  },
)

function collectDifference(
  name: string,
  text: string,
  answer: Answer | undefined,
  differences: unknown[],
): void {
  if (answer === undefined) throw new Error(`the oracle has no answer for ${name}`)
  if (!answer.ok) return
  const { ok, error } = checkInstructions(parse(text))
  const expected = { ok: answer.instructions?.ok, error: answer.instructions?.error }
  if (ok !== expected.ok || error !== expected.error)
    differences.push({ name, actual: { ok, error }, expected })
}
