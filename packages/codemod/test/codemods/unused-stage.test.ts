import { unusedStage } from '../../src/codemods/unused-stage.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(unusedStage, new URL('../fixtures/unused-stage/', import.meta.url))
