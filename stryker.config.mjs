/**
 * Mutation tests of one package by its own tests: `PACKAGE=core npm run mutants -- --mutate packages/core/src/decide.ts`.
 *
 * The sources are changed in place, since the workspace links lead there, and put back at the end: run it in a clone.
 */
const name = process.env.PACKAGE ?? 'core'

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: '.ci/vitest-mutants.ts', related: false },
  mutate: [`packages/${name}/src/**/*.ts`, `!packages/${name}/src/index.ts`],
  inPlace: true,
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  timeoutMS: 20_000,
  concurrency: 2,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { reportTests: false },
  jsonReporter: { fileName: `reports/mutants-${name}.json` },
  thresholds: { high: 90, low: 80, break: null },
}
