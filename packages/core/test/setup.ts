import fc from 'fast-check'
import { afterEach, beforeEach, vi } from 'vitest'

fc.configureGlobal({ numRuns: Number(process.env.FC_RUNS ?? 100) })

beforeEach(() => {
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      throw new Error(`Unexpected console.${method}: ${args.join(' ')}`)
    })
  }
})

afterEach(() => {
  vi.restoreAllMocks()
})
