import { mergeEnv } from '../../src/codemods/merge-env.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(mergeEnv, new URL('../fixtures/merge-env/', import.meta.url))
