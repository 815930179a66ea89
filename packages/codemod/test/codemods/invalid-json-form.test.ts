import { invalidJsonForm } from '../../src/codemods/invalid-json-form.js'
import { testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(invalidJsonForm, new URL('../fixtures/invalid-json-form/', import.meta.url))
