import { stageFromImage } from '../../src/codemods/stage-from-image.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(stageFromImage, new URL('../fixtures/stage-from-image/', import.meta.url))
