import { replaceImage } from '../../src/codemods/replace-image.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(replaceImage, new URL('../fixtures/replace-image/', import.meta.url))
