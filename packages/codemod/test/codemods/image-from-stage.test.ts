import { imageFromStage } from '../../src/codemods/image-from-stage.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(imageFromStage, new URL('../fixtures/image-from-stage/', import.meta.url))
