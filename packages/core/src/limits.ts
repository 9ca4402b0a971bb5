import type { Clock } from './ports.ts'

/** Outcome of waiting for something with a limit. */
export type Waited<T> =
  | { readonly type: 'value'; readonly value: T }
  | { readonly type: 'threw' }
  | { readonly type: 'timed-out' }
  | { readonly type: 'aborted' }

/**
 * Calls a function and waits for its result, but not beyond the limit or an abort. Never rejects. A function that answers at
 * once costs no timer; one that never gives control back cannot be interrupted.
 */
export function waitFor<T>(
  call: () => T | PromiseLike<T>,
  limit: { readonly ms: number; readonly clock: Clock; readonly signal: AbortSignal },
): Waited<T> | Promise<Waited<T>> {
  if (limit.signal.aborted) return { type: 'aborted' }
  let result: T | PromiseLike<T>
  try {
    result = call()
  } catch {
    return { type: 'threw' }
  }
  return isThenable(result) ? settle(result, limit) : { type: 'value', value: result }
}

function settle<T>(
  pending: PromiseLike<T>,
  {
    ms,
    clock,
    signal,
  }: { readonly ms: number; readonly clock: Clock; readonly signal: AbortSignal },
): Promise<Waited<T>> {
  return new Promise((resolve) => {
    const finish = (outcome: Waited<T>) => {
      cancel()
      signal.removeEventListener('abort', onAbort)
      resolve(outcome)
    }
    const onAbort = () => finish({ type: 'aborted' })
    const cancel = clock.after(ms, () => finish({ type: 'timed-out' }))
    signal.addEventListener('abort', onAbort, { once: true })
    pending.then(
      (value) => finish({ type: 'value', value }),
      () => finish({ type: 'threw' }),
    )
  })
}

function isThenable<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'then' in value &&
    typeof value.then === 'function'
  )
}
