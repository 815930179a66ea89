import { noEmptyContinuation } from '../../src/codemods/no-empty-continuation.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(noEmptyContinuation, new URL('../fixtures/no-empty-continuation/', import.meta.url))
