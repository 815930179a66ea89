import { instructionCasing } from '../../src/codemods/instruction-casing.js'
import { testCodemod, testCodemodFixtures } from '../../src/testing/index.js'

testCodemodFixtures(instructionCasing, new URL('../fixtures/instruction-casing/', import.meta.url))

testCodemod(instructionCasing, {
  cases: [
    {
      name: 'a Kelvin sign, which BuildKit reads as a k',
      in: 'FROM a\nwor\u212adir /x\n',
      out: 'FROM a\nWORKDIR /x\n',
    },
  ],
})
