import { copyLink } from '../../src/codemods/copy-link.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(copyLink, new URL('../fixtures/copy-link/', import.meta.url))
