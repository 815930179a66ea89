import { execForm } from '../../src/codemods/exec-form.js'
import { testCodemod, testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(execForm, new URL('../fixtures/exec-form/', import.meta.url))

testCodemod(execForm, {
  refuses: [
    {
      name: 'half of a character, which JSON would turn into another',
      in: 'FROM scratch\nCMD echo \ud83d\n',
      reason: 'unwritable',
    },
    {
      name: 'a line that would come close to the longest that BuildKit reads',
      in: `FROM scratch\nCMD echo ${'"'.repeat(40_000)}\n`,
      reason: 'unwritable',
    },
  ],
  unchanged: ['FROM scratch\nRUN node a.js\n', 'FROM scratch\nHEALTHCHECK NONE\n'],
})
