import { splitEnv } from '../../src/codemods/split-env.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(splitEnv, new URL('../fixtures/split-env/', import.meta.url))
