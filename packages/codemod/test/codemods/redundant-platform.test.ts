import { redundantPlatform } from '../../src/codemods/redundant-platform.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(redundantPlatform, new URL('../fixtures/redundant-platform/', import.meta.url))
