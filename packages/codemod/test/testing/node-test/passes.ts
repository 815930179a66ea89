import { testCodemod } from '../../../src/testing/index.js'
import { upperFrom } from '../upper-from.js'

testCodemod(upperFrom, {
  cases: [{ name: 'lower case', in: 'from a\nRUN b\n', out: 'FROM a\nRUN b\n' }],
  refuses: [{ name: 'mixed case', in: 'From a\n', reason: 'mixed' }],
  unchanged: ['FROM a\n'],
})
