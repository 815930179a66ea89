/** What a test framework must offer. vitest, jest and node:test all do. */
export interface TestRunner {
  readonly describe: (name: string, define: () => void) => unknown
  readonly it: (name: string, check: () => void) => unknown
}

/** The framework that runs this file: its globals if it has any, vitest without them, else node:test. */
export const testRunner: TestRunner = await findTestRunner()

async function findTestRunner(): Promise<TestRunner> {
  const found = globalThis as Partial<TestRunner>
  if (typeof found.describe === 'function' && typeof found.it === 'function')
    return { describe: found.describe, it: found.it }
  // The name is not written out, so that no bundler or type checker wants vitest to be installed.
  const name = process.env['VITEST'] === undefined ? 'node:test' : 'vitest'
  return (await import(name)) as TestRunner
}
