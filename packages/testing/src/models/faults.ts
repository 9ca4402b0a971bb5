import type { Guard, Hook } from '@vouchsafe/core'
import fc from 'fast-check'

/** Ways in which a guard fails. */
export const GUARD_FAULTS = [
  'throws',
  'rejects',
  'gives-nonsense',
  'throws-when-read',
  'points-outside',
  'hangs',
] as const
export type GuardFault = (typeof GUARD_FAULTS)[number]

/** A guard that fails, and whether it came to that. */
export interface FaultyGuard {
  readonly guard: Guard
  readonly fault: GuardFault
  readonly hook: Hook
  /** How often the hook was called. */
  readonly calls: number
}

/** A guard of which one hook fails in a given way; what it throws quotes nothing. */
export function faultyGuard(fault: GuardFault, hook: Hook): FaultyGuard {
  let calls = 0
  const fail = (): never => {
    calls += 1
    return misbehave(fault) as never
  }
  const transform = (): never => {
    calls += 1
    // A hang has no meaning where nothing is waited for.
    if (fault === 'gives-nonsense') return 7 as never
    return {
      push: () => {
        throw new Error('faulty')
      },
      end: () => '',
    } as never
  }
  return {
    guard: { name: 'faulty', [hook]: hook === 'response' ? transform : fail },
    fault,
    hook,
    get calls() {
      return calls
    },
  }
}

/** Any fault in any hook of those given. Make the guard anew for each run: it counts. */
export function guardFaults(
  hooks: readonly Hook[],
  faults: readonly GuardFault[] = GUARD_FAULTS,
): fc.Arbitrary<{ readonly fault: GuardFault; readonly hook: Hook }> {
  return fc.record({ fault: fc.constantFrom(...faults), hook: fc.constantFrom(...hooks) })
}

function misbehave(fault: GuardFault): unknown {
  switch (fault) {
    case 'throws':
      throw new Error('faulty')
    case 'rejects':
      return Promise.reject(new Error('faulty'))
    case 'hangs':
      return new Promise(() => undefined)
    case 'gives-nonsense':
      return { findings: 'none', messages: 7, decision: 'perhaps' }
    case 'throws-when-read':
      return new Proxy(
        {},
        {
          get: () => {
            throw new Error('faulty')
          },
        },
      )
    default: {
      const outside = { start: -1, end: 1e9, text: 'x' }
      const finding = { code: 'faulty/edit', action: 'repair', message: 'Faulty.', edit: outside }
      return { findings: [finding], messages: [{}], decision: 7 }
    }
  }
}
