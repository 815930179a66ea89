import { defineConfig } from 'vitest/config'

// The sources are tested, not the builds: `@dockwright/source` is the first condition of every package's `exports`.
const conditions = ['@dockwright/source', 'node', 'import', 'module', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/fixtures/**'],
    reporters: ['default', './tests/support/closing-line.ts'],
    testTimeout: 30_000,
  },
})
