import { pipefail } from '../../src/codemods/pipefail.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(pipefail, new URL('../fixtures/pipefail/', import.meta.url))
