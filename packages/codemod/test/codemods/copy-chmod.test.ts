import { copyChmod } from '../../src/codemods/copy-chmod.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(copyChmod, new URL('../fixtures/copy-chmod/', import.meta.url))
