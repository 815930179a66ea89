import { legacyKeyValue } from '../../src/codemods/legacy-key-value.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(legacyKeyValue, new URL('../fixtures/legacy-key-value/', import.meta.url))
