import { configDefaults, defineConfig, type TestProjectConfiguration } from 'vitest/config'

/** Resolves workspace packages to their TypeScript sources, so tests need no build. */
const conditions = ['@vouchsafe/source']
const properties = 'packages/*/test/**/*.property.test.ts'

function project(
  name: string,
  include: string[],
  exclude: string[] = [],
): TestProjectConfiguration {
  return {
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      name,
      include,
      exclude: [...configDefaults.exclude, ...exclude],
      setupFiles: ['packages/core/test/setup.ts'],
      isolate: false,
      // Generous: on a busy machine a law with a thousand runs takes long, and no test is about time.
      testTimeout: 180_000,
    },
  }
}

export default defineConfig({
  test: {
    projects: [
      project(
        'unit',
        [
          'packages/*/test/**/*.test.ts',
          'examples/*/test/**/*.test.ts',
          'training/test/*.test.ts',
          'docs/test/*.test.ts',
        ],
        [properties],
      ),
      project('property', [properties]),
    ],
    // As many as there are cores: one less is taken by default, which on two leaves half of the machine idle.
    maxWorkers: '100%',
    coverage: { include: ['packages/*/src/**'] },
  },
})
