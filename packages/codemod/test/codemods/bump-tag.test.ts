import { bumpTag } from '../../src/codemods/bump-tag.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(bumpTag, new URL('../fixtures/bump-tag/', import.meta.url))
