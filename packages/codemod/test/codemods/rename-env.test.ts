import { renameEnv } from '../../src/codemods/rename-env.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(renameEnv, new URL('../fixtures/rename-env/', import.meta.url))
