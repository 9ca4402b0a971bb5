import { type Clock, type Json, type Waited, waitFor } from '@vouchsafe/core'
import { codeOf } from './type-cell.ts'

/** One thing that a source is asked for. */
export interface Lookup {
  /** Equal for look-ups that ask for the same. */
  readonly key: string
  readonly by: 'id' | 'search'
  readonly words: string
}

/** Records by id, or why there are none. */
export type Answer = ReadonlyMap<string, Json> | 'failed' | 'timed-out'

export interface LookupCacheOptions {
  readonly timeoutMs: number
  readonly maxAgeMs: number
  readonly maxEntries: number
  readonly batchSize: number
  /** Asks for several ids, or for one search; the answer holds the records of each key. */
  readonly load: (
    lookups: readonly Lookup[],
    signal: AbortSignal,
  ) => Promise<ReadonlyMap<string, ReadonlyMap<string, Json>>>
}

export interface AskOptions {
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Past what is kept. */
  readonly fresh?: boolean
}

interface Kept {
  readonly records: ReadonlyMap<string, Json>
  readonly at: number
}

/** A call that is under way, for everybody who waits for it. */
interface Flight {
  readonly answers: Promise<ReadonlyMap<string, Answer>>
  readonly controller: AbortController
  waiting: number
  /** Keys whose answer must not be kept: their records changed after the call began. */
  readonly outdated: Set<string>
}

/** Asks once for what several want, keeps answers for a while, and gives every call a time limit. */
export class LookupCache {
  readonly #options: LookupCacheOptions
  /** In the order of their last use. */
  readonly #kept = new Map<string, Kept>()
  readonly #flights = new Map<string, Flight>()

  constructor(options: LookupCacheOptions) {
    this.#options = options
  }

  /** Never rejects. What is kept costs no call; what is under way is waited for; the rest is asked for in batches. */
  async ask(
    lookups: readonly Lookup[],
    { clock, signal, fresh = false }: AskOptions,
  ): Promise<ReadonlyMap<string, Answer>> {
    const answers = new Map<string, Answer>()
    const flights = new Set<Flight>()
    const missing: Lookup[] = []
    for (const lookup of lookups) {
      const kept = fresh ? undefined : this.#keptOf(lookup.key, clock.now())
      const flight = fresh ? undefined : this.#flights.get(lookup.key)
      if (kept !== undefined) answers.set(lookup.key, kept)
      else if (flight !== undefined) flights.add(flight)
      else missing.push(lookup)
    }
    for (const batch of this.#batches(missing)) flights.add(this.#start(batch, clock))
    const arrived = await Promise.all([...flights].map((flight) => this.#join(flight, signal)))
    for (const { key } of lookups) {
      if (answers.has(key)) continue
      answers.set(key, arrived.map((each) => each.get(key)).find(Boolean) ?? 'failed')
    }
    return answers
  }

  invalidate(ids?: readonly string[]): void {
    const codes = ids && new Set(ids.map(codeOf))
    // A record that has changed may be among what a search gives now.
    const isOf = (key: string) =>
      codes === undefined || key.startsWith('search:') || codes.has(key.slice('id:'.length))
    for (const key of this.#kept.keys()) if (isOf(key)) this.#kept.delete(key)
    for (const [key, flight] of this.#flights) {
      if (!isOf(key)) continue
      flight.outdated.add(key)
      this.#flights.delete(key)
    }
  }

  #keptOf(key: string, now: number): ReadonlyMap<string, Json> | undefined {
    const kept = this.#kept.get(key)
    if (kept === undefined) return undefined
    this.#kept.delete(key)
    if (now - kept.at >= this.#options.maxAgeMs) return undefined
    this.#kept.set(key, kept)
    return kept.records
  }

  #keep(key: string, records: ReadonlyMap<string, Json>, at: number): void {
    this.#kept.delete(key)
    this.#kept.set(key, { records, at })
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#options.maxEntries) return
      this.#kept.delete(oldest)
    }
  }

  /** Ids together, as many as go into a call; each search on its own. */
  #batches(lookups: readonly Lookup[]): readonly (readonly Lookup[])[] {
    const batches = lookups.filter(({ by }) => by === 'search').map((each) => [each])
    const ids = lookups.filter(({ by }) => by === 'id')
    for (let at = 0; at < ids.length; at += this.#options.batchSize)
      batches.push(ids.slice(at, at + this.#options.batchSize))
    return batches
  }

  #start(lookups: readonly Lookup[], clock: Clock): Flight {
    const { timeoutMs, load } = this.#options
    const controller = new AbortController()
    const begun = clock.now()
    const outdated = new Set<string>()
    const limit = { ms: timeoutMs, clock, signal: controller.signal }
    const waited = Promise.resolve(waitFor(() => load(lookups, controller.signal), limit))
    const answers = waited.then((outcome) => {
      if (outcome.type === 'timed-out') controller.abort()
      const found = new Map<string, Answer>()
      for (const { key } of lookups) {
        if (this.#flights.get(key) === flight) this.#flights.delete(key)
        const answer = answerOf(outcome, key)
        found.set(key, answer)
        if (typeof answer !== 'string' && !outdated.has(key)) this.#keep(key, answer, begun)
      }
      return found
    })
    const flight: Flight = { answers, controller, waiting: 0, outdated }
    for (const { key } of lookups) this.#flights.set(key, flight)
    return flight
  }

  /** Waits for a call, until the turn itself is aborted; the last to leave ends the call. */
  #join(flight: Flight, signal: AbortSignal): Promise<ReadonlyMap<string, Answer>> {
    flight.waiting += 1
    return new Promise((resolve) => {
      const leave = (answers: ReadonlyMap<string, Answer>) => {
        signal.removeEventListener('abort', onAbort)
        flight.waiting -= 1
        resolve(answers)
      }
      const onAbort = () => {
        leave(new Map())
        if (flight.waiting === 0) this.#stop(flight)
      }
      signal.addEventListener('abort', onAbort, { once: true })
      void flight.answers.then(leave)
    })
  }

  /** Nobody wants it any more; who asks after this begins a call of their own. */
  #stop(flight: Flight): void {
    for (const [key, each] of this.#flights) if (each === flight) this.#flights.delete(key)
    flight.controller.abort()
  }
}

function answerOf(
  outcome: Waited<ReadonlyMap<string, ReadonlyMap<string, Json>>>,
  key: string,
): Answer {
  if (outcome.type === 'value') return outcome.value.get(key) ?? new Map()
  return outcome.type === 'timed-out' ? 'timed-out' : 'failed'
}
