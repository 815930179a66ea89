import { addToCopy } from '../../src/codemods/add-to-copy.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(addToCopy, new URL('../fixtures/add-to-copy/', import.meta.url))
