import { mergeLabel } from '../../src/codemods/merge-label.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(mergeLabel, new URL('../fixtures/merge-label/', import.meta.url))
