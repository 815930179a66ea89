import { stageNameCasing } from '../../src/codemods/stage-name-casing.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(stageNameCasing, new URL('../fixtures/stage-name-casing/', import.meta.url))
