import { pragmaMigrate } from '../../src/codemods/pragma-migrate.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(pragmaMigrate, new URL('../fixtures/pragma-migrate/', import.meta.url))
