import { type Awaitable, type Guard, type Json, VouchsafeError } from '@vouchsafe/core'
import { LoaderLookups } from './loader-lookups.ts'
import { type Lookup, LookupCache } from './lookup-cache.ts'
import type { FactSource } from './source.ts'
import { codeOf } from './type-cell.ts'

/** Records by their ids. What is not known is left out, or `null`. */
export type RecordsById = Readonly<Record<string, Json>> | ReadonlyMap<string, Json>

export interface LoadOptions {
  /** Aborted when the time limit has passed, or when nobody waits any more. */
  readonly signal: AbortSignal
}

/** Where an application keeps records: a data base, a service. At least one of `get` and `search`. */
export interface FactLoader {
  /** Shown in evidence. */
  readonly id: string
  /**
   * Records by id.
   *
   * @param ids As the conversation writes them, without `#`. Letter case, spaces and hyphens need not be those of the record.
   */
  get?(ids: readonly string[], options: LoadOptions): Awaitable<RecordsById>
  /**
   * The few records that some words fit best.
   *
   * @param words A name as the draft writes it, or the customer's latest message.
   */
  search?(words: string, options: LoadOptions): Awaitable<RecordsById>
  /** Calls back when records have changed; without ids, when all may have. @returns A function that ends it. */
  subscribe?(changed: (ids?: readonly string[]) => void): () => void
}

export interface LoadedOptions {
  /** How long one call may take. Default: 1000. Keep it below the pipeline's own limit. */
  readonly timeoutMs?: number
  /** How long an answer is kept, by the pipeline's clock. Default: 60,000; 0 keeps none. */
  readonly maxAgeMs?: number
  /** Answers that are kept; the one unused for longest goes first. Default: 1000. */
  readonly maxEntries?: number
  /** Ids asked for in one call. Default: 100. */
  readonly batchSize?: number
  /** Ids and searches for one draft; more count as a failure. Default: 100. */
  readonly maxLookups?: number
  /** False for ids that are none of this source's. Default: all are asked for. */
  readonly accepts?: (id: string) => boolean
  /** Whether the customer's latest message is searched for, besides names in the draft. Default: true. */
  readonly searchQuestion?: boolean
  /** What a failure leads to. Default: `block`, with a handoff. */
  readonly onError?: NonNullable<Guard['onError']>
  /** ISO 4217, for prices that name no currency. */
  readonly currency?: string
  /**
   * What the loader is asked for and does not give is known not to be; `false`: it may be all the same. Default: nobody said.
   */
  readonly complete?: boolean
}

export interface LoadedSource extends FactSource {
  /** Forgets what is kept of these records, or of all. What is under way is not kept when it comes. */
  invalidate(ids?: readonly string[]): void
  /** Ends the subscription to changes. */
  close(): void
}

type Optional = 'accepts' | 'currency' | 'complete'

export type Settings = Required<Omit<LoadedOptions, Optional>> & Pick<LoadedOptions, Optional>

/**
 * A source that is asked, while a draft is read, for what the conversation and the draft speak of.
 *
 * Ids of the latest messages and of each sentence are asked for in one call; names are searched for. Answers are kept for a
 * while, and turns that want the same at the same time share one call. A call that fails or takes too long is a finding, and
 * makes nothing supported.
 *
 * @throws {VouchsafeError} `invalid_source` if the loader has neither `get` nor `search`, or no id; `invalid_options` if a number
 * is out of range.
 */
export function loaded(loader: FactLoader, options: LoadedOptions = {}): LoadedSource {
  const settings = settle(loader, options)
  const cache = new LookupCache({
    ...settings,
    load: (lookups, signal) => callLoader(loader, lookups, signal),
  })
  const end = loader.subscribe?.((ids) => cache.invalidate(ids))
  return {
    id: loader.id,
    read: () => [],
    open: (turn) => new LoaderLookups({ loader, settings, cache, turn }),
    invalidate: (ids) => cache.invalidate(ids),
    close: () => end?.(),
  }
}

function settle(loader: FactLoader, options: LoadedOptions): Settings {
  if (loader.id === '')
    throw new VouchsafeError('invalid_source', 'loaded(): the loader needs an id.')
  if (loader.get === undefined && loader.search === undefined)
    throw new VouchsafeError(
      'invalid_source',
      `Source "${loader.id}": a loader needs get, search or both.`,
    )
  const limits = { ...LIMITS, ...options }
  for (const name of NUMBERS) {
    const least = name === 'maxAgeMs' ? 0 : 1
    if (!Number.isFinite(limits[name]) || limits[name] < least)
      throw new VouchsafeError(
        'invalid_options',
        `Source "${loader.id}": ${name} must be a number of at least ${least}.`,
      )
  }
  return limits
}

const LIMITS = {
  timeoutMs: 1000,
  maxAgeMs: 60_000,
  maxEntries: 1000,
  batchSize: 100,
  maxLookups: 100,
  searchQuestion: true,
  onError: 'block',
} as const
const NUMBERS = ['timeoutMs', 'maxAgeMs', 'maxEntries', 'batchSize', 'maxLookups'] as const

/** One call of the loader: a search, or all of the ids. */
async function callLoader(
  loader: FactLoader,
  lookups: readonly Lookup[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Json>>> {
  const [first] = lookups
  if (first?.by === 'search') {
    const found = entriesOf(await loader.search?.(first.words, { signal }))
    return new Map([[first.key, new Map(found)]])
  }
  const records = entriesOf(
    await loader.get?.(
      lookups.map(({ words }) => words),
      { signal },
    ),
  )
  const byCode = new Map(records.map((entry) => [codeOf(entry[0]), entry]))
  return new Map(
    lookups.map(({ key, words }) => {
      const entry = byCode.get(codeOf(words))
      return [key, new Map(entry === undefined ? [] : [entry])]
    }),
  )
}

/** @throws {VouchsafeError} `invalid_source` if the answer is no object of records. */
function entriesOf(answer: RecordsById | undefined): readonly (readonly [string, Json])[] {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer))
    throw new VouchsafeError('invalid_source', 'A loader must answer with records by their ids.')
  return answer instanceof Map ? [...answer] : Object.entries(answer)
}
