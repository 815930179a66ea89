import { cacheMounts } from '../../src/codemods/cache-mounts.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(cacheMounts, new URL('../fixtures/cache-mounts/', import.meta.url))
