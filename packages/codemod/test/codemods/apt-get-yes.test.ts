import { aptGetYes } from '../../src/codemods/apt-get-yes.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(aptGetYes, new URL('../fixtures/apt-get-yes/', import.meta.url))
