import { sortPackages } from '../../src/codemods/sort-packages.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(sortPackages, new URL('../fixtures/sort-packages/', import.meta.url))
