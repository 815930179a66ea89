import { pinDigest } from '../../src/codemods/pin-digest.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(pinDigest, new URL('../fixtures/pin-digest/', import.meta.url))
