import { runToHeredoc } from '../../src/codemods/run-to-heredoc.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(runToHeredoc, new URL('../fixtures/run-to-heredoc/', import.meta.url))
