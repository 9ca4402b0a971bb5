import { defineConfig } from 'vitest/config'

/**
 * One package's own tests, for mutation tests. Those that watch the clock are left out, since changed code is slower, and those
 * that hold a share of a large set of labelled claims to a limit, which take minutes and hardly notice one change.
 */
const conditions = ['@vouchsafe/source']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [`packages/${process.env.PACKAGE ?? 'core'}/test/**/*.test.ts`],
    setupFiles: ['packages/core/test/setup.ts', '.ci/mutants-setup.ts'],
    testNamePattern:
      /^(?!.*(?:hostile|linear|in proportion|in bounded time|of all labelled claims))/,
    testTimeout: 180_000,
    isolate: false,
  },
})
