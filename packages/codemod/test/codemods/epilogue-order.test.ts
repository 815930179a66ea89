import { epilogueOrder } from '../../src/codemods/epilogue-order.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(epilogueOrder, new URL('../fixtures/epilogue-order/', import.meta.url))
