import { setSyntax } from '../../src/codemods/set-syntax.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(setSyntax, new URL('../fixtures/set-syntax/', import.meta.url))
