import { defineConfig } from 'vitest/config'

/** One package's own tests, for mutation tests; those that watch the clock are left out, since changed code is slower. */
const conditions = ['@vouchsafe/source']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [`packages/${process.env.PACKAGE ?? 'core'}/test/**/*.test.ts`],
    setupFiles: ['packages/core/test/setup.ts'],
    testNamePattern: /^(?!.*(?:hostile|linear|in proportion|in bounded time))/,
    testTimeout: 180_000,
  },
})
