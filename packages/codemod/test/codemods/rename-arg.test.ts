import { renameArg } from '../../src/codemods/rename-arg.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(renameArg, new URL('../fixtures/rename-arg/', import.meta.url))
