import type { Finding } from './finding.ts'
import type { Context, Guard } from './guard.ts'
import { waitFor } from './limits.ts'
import { aborted } from './model.ts'
import type { Hook, PipelineEvent, Ports } from './ports.ts'

/** What every run of a hook needs. */
export interface RunnerOptions {
  readonly timeoutMs: number
  readonly ports: Ports
  readonly signal: AbortSignal
  /** Aborts the signal if the call's time is over. */
  readonly look?: () => void
  /** Absent if nobody observes; then no time is taken either. */
  readonly emit?: ((event: PipelineEvent) => void) | undefined
}

/** A hook's result, or the finding that its failure amounts to. */
export type HookResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly finding: Finding }

/**
 * Runs one hook of one guard. Whatever it does, the outcome is a value or a finding; only an abort of the whole call throws.
 *
 * @param accept Whether the result can be used; one that cannot counts as a failure of the guard.
 */
export async function runHook<T>(
  guard: Guard,
  hook: Hook,
  call: () => T | PromiseLike<T>,
  accept: (value: T) => boolean,
  { timeoutMs, ports, signal, look, emit }: RunnerOptions,
): Promise<HookResult<T>> {
  look?.()
  const started = emit ? ports.clock.now() : 0
  const waited = waitFor(call, { ms: timeoutMs, clock: ports.clock, signal })
  const outcome = waited instanceof Promise ? await waited : waited
  emit?.({ type: 'hook-end', guard: guard.name, hook, ms: ports.clock.now() - started })
  if (outcome.type === 'aborted') throw aborted()
  if (outcome.type === 'value' && isAcceptable(outcome.value, accept)) {
    return { ok: true, value: outcome.value }
  }
  const reason = outcome.type === 'value' ? 'invalid' : outcome.type
  emit?.({ type: 'guard-failed', guard: guard.name, hook, reason })
  return { ok: false, finding: failure(guard, hook, reason) }
}

/** Reading a foreign value may throw too, if it has getters or is a proxy. */
function isAcceptable<T>(value: T, accept: (value: T) => boolean): boolean {
  try {
    return accept(value)
  } catch {
    return false
  }
}

const WHAT_HAPPENED = {
  threw: 'failed',
  'timed-out': 'ran out of time',
  invalid: 'gave a result that cannot be used',
} as const

/** What the customer and the record are told of a guard that failed. */
export function failure(guard: Guard, hook: Hook, reason: keyof typeof WHAT_HAPPENED): Finding {
  const action = guard.onError ?? 'block'
  return {
    code: `${guard.name}/failed.${hook}`,
    action,
    message: `This check ${WHAT_HAPPENED[reason]}.`,
    ...(action === 'annotate' && { mark: 'not-checked' }),
    handoff: 'guard-failed',
  }
}

/** True if the guard's findings decide nothing. */
export function isShadow(guard: Guard): boolean {
  return guard.mode === 'shadow'
}

/** A context whose live parts are read when a guard asks for them. */
export type ContextOf = (guard: Guard) => Context
