import { type Json, systemClock, VouchsafeError, vouchsafe, waitFor } from '@vouchsafe/core'
import {
  type AdapterDuty,
  type AdapterExchange,
  type Asked,
  type Asking,
  nameOf,
  shortened,
} from '../adapter/adapter-check.ts'
import { CallerView } from '../adapter/caller-view.ts'
import { FAILURE_DUTIES } from '../adapter/failure-duties.ts'
import { fakeProvider } from '../adapter/fake-provider.ts'
import type { ProviderWire } from '../adapter/model-script.ts'
import { probes } from '../adapter/probes.ts'
import { REQUEST_DUTIES } from '../adapter/request-duties.ts'
import { WORDS_DUTIES } from '../adapter/words-duties.ts'
import type { Severity } from '../laws/law.ts'
import type { Check } from './check.ts'

/** What {@link checkAdapter} takes. */
export interface AdapterKit {
  /**
   * Guards a client of `exchange.provider` with `exchange.pipeline`, asks it what the exchange says, and tells the view what its
   * caller is given. What it throws is taken for what the caller is thrown.
   */
  readonly ask: (exchange: AdapterExchange, view: CallerView) => Promise<void>
  /** How the provider writes, for a client that takes a `fetch`. Without it, checks of bytes and bodies do not apply. */
  readonly wire?: ProviderWire
  /** Checks that do not apply to the vendor, by id, with the reason. */
  readonly without?: Readonly<Record<string, string>>
  /** Only these checks, by id. Default: all. */
  readonly only?: readonly string[]
  /** Longest time that one exchange may take, in milliseconds. Default: 20000. */
  readonly timeoutMs?: number
}

/** What one check of an adapter showed; `name` is its sentence. */
export interface AdapterCheck extends Check {
  readonly id: string
  readonly severity: Severity
  /** Why it was not tried, where it does not apply. It is `ok` then. */
  readonly without?: string
  /** The exchange that shows what is wrong: what the provider sent and what the caller saw. */
  readonly counterexample?: Json
}

const DUTIES: readonly AdapterDuty[] = [...WORDS_DUTIES, ...REQUEST_DUTIES, ...FAILURE_DUTIES]

/** What {@link checkAdapter} checks. */
export const ADAPTER_CHECKS: readonly Pick<AdapterDuty, 'id' | 'sentence' | 'severity'>[] = DUTIES

/**
 * Checks an adapter of your own: a scripted provider on one side, a caller on the other, and pipelines whose doings are known between
 * them. Never throws because of what the adapter does.
 *
 * @throws {VouchsafeError} `invalid_options` if `without` or `only` names a check that there is not.
 */
export async function checkAdapter(kit: AdapterKit): Promise<readonly AdapterCheck[]> {
  const { without = {}, only } = kit
  const unknown = [...Object.keys(without), ...(only ?? [])].find((id) =>
    DUTIES.every((duty) => duty.id !== id),
  )
  if (unknown !== undefined) {
    throw new VouchsafeError('invalid_options', `checkAdapter() has no check ${unknown}.`)
  }
  const checks: AdapterCheck[] = []
  for (const duty of DUTIES) {
    if (only === undefined || only.includes(duty.id)) checks.push(await tryDuty(duty, kit))
  }
  return checks
}

async function tryDuty(duty: AdapterDuty, kit: AdapterKit): Promise<AdapterCheck> {
  const { id, sentence: name, severity } = duty
  const without = kit.without?.[id] ?? (duty.isOfWire && !kit.wire ? 'there is no wire' : undefined)
  if (without !== undefined) return { id, name, severity, ok: true, without }
  let last: (Asked & { readonly asking: Asking }) | undefined
  const ask = async (asking: Asking): Promise<Asked> => {
    const asked = await exchange(kit, asking)
    last = { ...asked, asking }
    return asked
  }
  const detail = await duty.check(ask).catch((cause: unknown) => `it threw ${nameOf(cause)}`)
  if (detail === undefined) return { id, name, severity, ok: true }
  return { id, name, severity, ok: false, detail, ...(last && { counterexample: exampleOf(last) }) }
}

/** Asks through the adapter, and gives up where that does not end. */
async function exchange(kit: AdapterKit, asking: Asking): Promise<Asked> {
  const { scripts, isStream = false, onText, asked = 'Is it in stock?', retries = 0 } = asking
  const { signal, temperature } = asking
  const provider = fakeProvider(scripts, kit.wire)
  const view = new CallerView(onText && ((text) => onText(text, provider)))
  const asks: AdapterExchange = {
    pipeline: asking.pipeline ?? vouchsafe({ guards: [probes.lies] }),
    provider,
    isStream,
    asked,
    choices: scripts[0]?.choices.length ?? 1,
    retries,
    ...(signal && { signal }),
    ...(temperature !== undefined && { temperature }),
  }
  const ms = kit.timeoutMs ?? 20_000
  const run = async (): Promise<void> => {
    try {
      await kit.ask(asks, view)
    } catch (error) {
      view.error = error
    }
  }
  const waited = await waitFor(run, {
    ms,
    clock: systemClock,
    signal: new AbortController().signal,
  })
  if (waited.type === 'timed-out') throw new Error(`it did not end within ${ms} ms`)
  return { view, provider }
}

function exampleOf({ asking, view, provider }: Asked & { readonly asking: Asking }): Json {
  const { text, shown, retractions, others, refusal, calls, usage, reply, error } = view
  const { isStream = false, asked, temperature, retries, scripts } = asking
  return shortened({
    exchange: { isStream, asked, temperature, retries, scripts },
    provider: { requests: provider.visits.map(({ body }) => body), pulled: provider.pulled },
    caller: {
      ...{ text, shown, retractions, others, refusal, calls, usage },
      status: reply?.status,
      codes: reply?.findings.map(({ code }) => code),
      error: error === undefined ? undefined : nameOf(error),
    },
  })
}
