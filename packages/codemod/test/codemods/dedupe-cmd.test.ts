import { dedupeCmd } from '../../src/codemods/dedupe-cmd.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(dedupeCmd, new URL('../fixtures/dedupe-cmd/', import.meta.url))
