import { defineConfig } from 'vitest/config'

// The sources are tested, not the builds: `@dockwright/source` is the first condition of every package's `exports`.
const conditions = ['@dockwright/source', 'node', 'import', 'module', 'default']

// The proof needs a Docker engine (docs/proof.md): `npm run proof` and `.ci/run` ask for it.
const proofs = process.env.DOCKWRIGHT_PROOF ? ['tests/proof/**/*.proof.ts'] : []

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'tests/**/*.test.ts', ...proofs],
    exclude: ['**/node_modules/**', '**/dist/**', '**/fixtures/**'],
    reporters: ['default', './tests/support/closing-line.ts'],
    testTimeout: 30_000,
  },
})
