import { splitLabel } from '../../src/codemods/split-label.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(splitLabel, new URL('../fixtures/split-label/', import.meta.url))
