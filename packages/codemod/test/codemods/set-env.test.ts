import { setEnv } from '../../src/codemods/set-env.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(setEnv, new URL('../fixtures/set-env/', import.meta.url))
