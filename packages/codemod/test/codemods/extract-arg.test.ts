import { extractArg } from '../../src/codemods/extract-arg.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(extractArg, new URL('../fixtures/extract-arg/', import.meta.url))
