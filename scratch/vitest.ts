import { defineConfig } from 'vitest/config'

/**
 * One package's own tests, for mutation tests. Those that watch the clock are left out, since changed code is slower, and those
 * that run large sets of labelled claims, which take minutes and hardly notice one change.
 */
const conditions = ['@vouchsafe/source']
const name = process.env.PACKAGE ?? 'core'

/** Core's guarded `fetch` knows no vendor, so its tests are those of the packages that give it one. */
const also = name === 'core' ? ['packages/{openai,anthropic}/test/*.test.ts'] : []

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [`packages/${name}/test/${process.env.ONLY}.test.ts`],
    setupFiles: ['packages/core/test/setup.ts', '.ci/mutants-setup.ts'],
    testNamePattern: /^(?!.*(?:hostile|linear|in proportion|in bounded time|labelled claims))/,
    testTimeout: 180_000,
    isolate: false,
  },
})
