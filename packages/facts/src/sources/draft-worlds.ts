import type {
  Claim,
  Context,
  Finding,
  Inspection,
  Sentence,
  SourceRef,
  Verdict,
} from '@vouchsafe/core'
import type { World, WorldBuilder } from '../world.ts'
import type { Asked, DraftLookups, FactSource, Looked, SourcePart } from './source.ts'

/** A source that is asked for what a draft speaks of. */
type AskingSource = FactSource & Required<Pick<FactSource, 'open'>>

export interface DraftWorldsOptions<Reading> {
  readonly sources: readonly AskingSource[]
  readonly builder: WorldBuilder
  /** Makes a world ready for judging. */
  readonly read: (world: World) => Reading
}

/** A sentence whose claims are to be judged. */
interface Inspected {
  readonly sentence: Sentence
  readonly claims: readonly Claim[]
  readonly context: Context
}

/** What is known of one draft so far. */
interface DraftState<Reading> {
  readonly base: World
  readonly lookups: readonly DraftLookups[]
  looked: readonly Looked[]
  reading: Reading
  /** Sentences that the sources have been asked about. */
  seen: number
  /** Something could not be looked up: what no source states is not known to be stated nowhere. */
  hasGap: boolean
}

export function askingSources(sources: readonly FactSource[]): readonly AskingSource[] {
  return sources.filter((source): source is AskingSource => source.open !== undefined)
}

/**
 * Lets what is known grow with each draft: sources are asked once a sentence for what it and those before it speak of. What a
 * sentence is judged by depends on the sentences up to it alone, not on how they came.
 */
export class DraftWorlds<Reading> {
  readonly #options: DraftWorldsOptions<Reading>
  /** A draft has one context of its own. */
  readonly #drafts = new WeakMap<Context, DraftState<Reading>>()

  constructor(options: DraftWorldsOptions<Reading>) {
    this.#options = options
  }

  /** @returns What is found, and the reading that it was found by. */
  async inspect(
    inspected: Inspected,
    judge: (reading: Reading) => Inspection,
  ): Promise<{ readonly found: Inspection; readonly reading: Reading }> {
    const { sentence, claims, context } = inspected
    const state = await this.#stateOf(context)
    const { ports, signal, sentences } = context
    const asked: Asked = {
      sentences: [...sentences.slice(state.seen), sentence],
      claims,
      clock: ports.clock,
      signal,
    }
    state.seen = sentences.length + 1
    this.#take(state, await Promise.all(state.lookups.map((each) => each.lookUp(asked))))
    const findings = state.looked.flatMap(({ finding }) => finding ?? [])
    const inspection = judge(state.reading)
    const stale = placesOfStale(inspection)
    const again =
      stale.length > 0 &&
      this.#take(state, await Promise.all(state.lookups.map((each) => each.refresh(stale, asked))))
    const found = again ? judge(state.reading) : inspection
    const { reading } = state
    return { found: this.#close(state, found, located(findings, sentence)), reading }
  }

  async conclude(context: Context, judge: (reading: Reading) => Inspection): Promise<Inspection> {
    const state = await this.#stateOf(context)
    return this.#close(state, judge(state.reading), [])
  }

  async #stateOf(context: Context): Promise<DraftState<Reading>> {
    const known = this.#drafts.get(context)
    if (known !== undefined) return known
    const { sources, builder, read } = this.#options
    const base = await builder.world(context.turn)
    const state: DraftState<Reading> = {
      base,
      lookups: sources.map((source) => source.open(context.turn)),
      looked: [],
      reading: read(base),
      seen: 0,
      hasGap: false,
    }
    this.#drafts.set(context, state)
    return state
  }

  /** Takes in what was found. @returns True if it is not what was known. */
  #take(state: DraftState<Reading>, looked: readonly Looked[]): boolean {
    const before = state.looked
    state.looked = looked
    if (looked.some(({ finding }) => finding !== undefined)) state.hasGap = true
    const isSame = looked.every(({ parts }, at) => parts === (before[at]?.parts ?? NOTHING))
    if (
      isSame ||
      looked.every(({ parts }, at) => parts.length + (before[at]?.parts.length ?? 0) === 0)
    )
      return false
    const { builder, read } = this.#options
    state.reading = read(
      builder.extend(
        state.base,
        looked.flatMap(({ parts }) => parts),
      ),
    )
    return true
  }

  #close(
    { hasGap }: DraftState<Reading>,
    inspection: Inspection,
    findings: readonly Finding[],
  ): Inspection {
    const { verdicts = [], findings: own = [] } = inspection
    const all = [...own, ...findings]
    return {
      ...inspection,
      verdicts: hasGap ? verdicts.map(withoutGuess) : verdicts,
      ...(all.length > 0 && { findings: all }),
    }
  }
}

const NOTHING: readonly SourcePart[] = []

/** Where the records stand whose word has run out. */
function placesOfStale({ verdicts = [] }: Inspection): readonly SourceRef[] {
  return verdicts
    .filter(({ status }) => status === 'stale')
    .flatMap(({ evidence }) => evidence.map(({ source }) => source))
}

function located(
  findings: readonly Omit<Finding, 'span'>[],
  { start, end }: Sentence,
): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, span: { start, end } }))
}

/** What the draft, the clock and the customer bear out needs no source. */
const OWN: ReadonlySet<string> = new Set(['draft', 'clock', 'customer'])

/** "Not stated anywhere" bears nothing out while a source could not be asked. */
function withoutGuess(verdict: Verdict): Verdict {
  const isGuess = verdict.evidence.every(
    ({ relation, source }) => relation !== 'supports' && !OWN.has(source.id),
  )
  if (verdict.status !== 'supported' || !isGuess) return verdict
  return { ...verdict, status: 'unsupported', reason: 'A source could not be asked.' }
}
