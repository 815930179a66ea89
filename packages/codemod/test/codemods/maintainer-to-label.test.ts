import { maintainerToLabel } from '../../src/codemods/maintainer-to-label.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(maintainerToLabel, new URL('../fixtures/maintainer-to-label/', import.meta.url))
