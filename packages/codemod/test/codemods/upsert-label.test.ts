import { expect, it } from 'vitest'
import { upsertLabel } from '../../src/codemods/upsert-label.js'
import { applyCodemods } from '../../src/index.js'
import { testCodemod, testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(upsertLabel, new URL('../fixtures/upsert-label/', import.meta.url))

testCodemod(upsertLabel, {
  refuses: [
    {
      name: 'a value that no word can hold',
      in: 'FROM a\n',
      options: { labels: { note: 'two\nlines' } },
      reason: 'unwritable',
      line: 1,
    },
  ],
})

it('reports keys that are none of the OCI’s, and no others', () => {
  const labels = {
    'org.opencontainers.image.license': 'MIT',
    'org.opencontainers.image.licenses': 'MIT',
    'org.opencontainers.images.x': '1',
  }
  const { reports } = applyCodemods('FROM a\n', [{ codemod: upsertLabel, options: { labels } }])
  expect(reports.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    '1: "org.opencontainers.image.license" is none of the keys that the OCI image specification defines',
  ])
})
