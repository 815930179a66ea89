import { renameStage } from '../../src/codemods/rename-stage.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(renameStage, new URL('../fixtures/rename-stage/', import.meta.url))
