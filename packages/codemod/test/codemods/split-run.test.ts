import { splitRun } from '../../src/codemods/split-run.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(splitRun, new URL('../fixtures/split-run/', import.meta.url))
