import { removeSudo } from '../../src/codemods/remove-sudo.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(removeSudo, new URL('../fixtures/remove-sudo/', import.meta.url))
