import { packageCacheFlags } from '../../src/codemods/package-cache-flags.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(packageCacheFlags, new URL('../fixtures/package-cache-flags/', import.meta.url))
