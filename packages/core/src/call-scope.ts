import type { Clock } from './ports.ts'

/** The signal of one call: aborted by the caller, by the call's time limit, or when the call is over. */
export interface CallScope {
  readonly signal: AbortSignal
  /** Which of the three it was. */
  readonly reason: () => 'caller' | 'timed-out' | undefined
  /** Looks at the clock: what works without a pause lets no timer go off. */
  readonly look: () => void
  /** Stops whatever still runs and lets go of the caller's signal. */
  close(): void
}

/** Opens the scope of one call. */
export function openScope(
  clock: Clock,
  callTimeoutMs: number | undefined,
  signal: AbortSignal | undefined,
): CallScope {
  const controller = new AbortController()
  let reason: 'caller' | 'timed-out' | undefined
  const stop = (why: 'caller' | 'timed-out') => {
    reason ??= why
    controller.abort()
  }
  const onAbort = () => stop('caller')
  if (signal?.aborted) onAbort()
  signal?.addEventListener('abort', onAbort, { once: true })
  const ends = callTimeoutMs === undefined ? undefined : clock.now() + callTimeoutMs
  const cancel =
    callTimeoutMs === undefined ? undefined : clock.after(callTimeoutMs, () => stop('timed-out'))
  return {
    signal: controller.signal,
    reason: () => reason,
    look() {
      if (ends !== undefined && clock.now() >= ends) stop('timed-out')
    },
    close() {
      cancel?.()
      signal?.removeEventListener('abort', onAbort)
      controller.abort()
    },
  }
}
