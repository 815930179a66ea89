import { exposeNormalize } from '../../src/codemods/expose-normalize.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(exposeNormalize, new URL('../fixtures/expose-normalize/', import.meta.url))
