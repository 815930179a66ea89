import { aptUpdateJoin } from '../../src/codemods/apt-update-join.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(aptUpdateJoin, new URL('../fixtures/apt-update-join/', import.meta.url))
