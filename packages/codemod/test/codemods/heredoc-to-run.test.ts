import { heredocToRun } from '../../src/codemods/heredoc-to-run.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(heredocToRun, new URL('../fixtures/heredoc-to-run/', import.meta.url))
