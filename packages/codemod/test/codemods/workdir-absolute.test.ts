import { workdirAbsolute } from '../../src/codemods/workdir-absolute.js'
import { testCodemod, testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(workdirAbsolute, new URL('../fixtures/workdir-absolute/', import.meta.url))

testCodemod(workdirAbsolute, {
  refuses: [
    {
      name: 'a path that gets longer than any that Linux takes',
      in: `FROM a\nWORKDIR /${'a'.repeat(4090)}\nWORKDIR bcdef\n`,
      reason: 'too-long',
      line: 3,
    },
  ],
})
