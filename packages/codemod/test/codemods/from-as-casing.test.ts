import { fromAsCasing } from '../../src/codemods/from-as-casing.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(fromAsCasing, new URL('../fixtures/from-as-casing/', import.meta.url))
