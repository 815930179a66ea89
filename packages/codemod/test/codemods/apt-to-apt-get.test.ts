import { aptToAptGet } from '../../src/codemods/apt-to-apt-get.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(aptToAptGet, new URL('../fixtures/apt-to-apt-get/', import.meta.url))
