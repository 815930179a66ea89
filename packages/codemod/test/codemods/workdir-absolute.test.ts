import { workdirAbsolute } from '../../src/codemods/workdir-absolute.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(workdirAbsolute, new URL('../fixtures/workdir-absolute/', import.meta.url))
