import { inlineArg } from '../../src/codemods/inline-arg.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(inlineArg, new URL('../fixtures/inline-arg/', import.meta.url))
