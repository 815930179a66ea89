import { noInstallRecommends } from '../../src/codemods/no-install-recommends.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(noInstallRecommends, new URL('../fixtures/no-install-recommends/', import.meta.url))
