import fc from 'fast-check'
import { vi } from 'vitest'

/**
 * Laws under mutation: few runs, always the same ones, and no search for the smallest counterexample. A mutant that only the
 * thousandth run would find therefore counts as survived; a mutant that is killed is killed every time.
 */
const MOST_RUNS = Number(process.env.FC_MOST_RUNS ?? 40)

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1, endOnFailure: true })

// A law that asks for a thousand runs says so beside itself, which the global setting does not change.
vi.mock('fast-check', async (importOriginal) => {
  const original = await importOriginal<typeof import('fast-check')>()
  const fewer = <T>(parameters: fc.Parameters<T> = {}): fc.Parameters<T> => ({
    ...parameters,
    numRuns: Math.min(parameters.numRuns ?? MOST_RUNS, MOST_RUNS),
  })
  const assert = (property: never, parameters?: fc.Parameters<never>) =>
    original.assert(property, fewer(parameters))
  return { ...original, assert, default: { ...original.default, assert } }
})
