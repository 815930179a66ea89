export {
  testCodemod,
  type ChangeCase,
  type CodemodCases,
  type RefusalCase,
  type TestInput,
} from './test-codemod.js'
export { testCodemodFixtures, type FixtureOptions } from './test-fixtures.js'
export { memoryContext } from './memory-context.js'
export type { TestRunner } from './test-runner.js'
