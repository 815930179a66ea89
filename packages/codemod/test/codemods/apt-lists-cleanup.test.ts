import { aptListsCleanup } from '../../src/codemods/apt-lists-cleanup.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(aptListsCleanup, new URL('../fixtures/apt-lists-cleanup/', import.meta.url))
