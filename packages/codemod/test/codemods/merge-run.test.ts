import { mergeRun } from '../../src/codemods/merge-run.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(mergeRun, new URL('../fixtures/merge-run/', import.meta.url))
