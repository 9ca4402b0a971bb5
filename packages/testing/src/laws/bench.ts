import type { Guard, Observer, Pipeline, PipelineOptions, Turn } from '@vouchsafe/core'
import type { RulePack } from '@vouchsafe/policy'
import fc from 'fast-check'
import { type Knowledge, knowledgeOf } from '../shop/knowledge.ts'
import { LANGUAGES, type Language, type Shop } from '../shop/shop.ts'
import { shops } from '../shop/shop-arbitrary.ts'
import { apart, type EmptyingStore, emptyingStore } from './apart.ts'

/** What a law asks a pipeline to be made of; every part may be absent. Spread it behind your own options. */
export interface Given
  extends Partial<Knowledge>,
    Pick<PipelineOptions, 'ports' | 'mode' | 'hold' | 'retry' | 'timeoutMs' | 'callTimeoutMs'> {
  /** Run besides your own. */
  readonly guards?: readonly Guard[]
  readonly observers?: readonly Observer[]
  /** Rule packs, in the place of your own. */
  readonly packs?: readonly RulePack[]
}

/** Makes the pipeline that is tested, for a shop and with the parts that a law brings. */
export type PipelineFactory = (given: Given) => Pipeline

/** A finished pipeline, or what makes one. Laws that bring parts of their own apply to the latter alone. */
export type Subject = Pipeline | PipelineFactory

/** What laws work at. */
export interface Bench {
  /**
   * The pipeline, made for a shop and what else is given. It remembers nothing of what was made before: ask for it anew for
   * each conversation that shall be a first one.
   */
  make(shop: Shop, given?: Omit<Given, keyof Knowledge>): Pipeline
  /** Shops that cases are about. */
  readonly shops: readonly Shop[]
  /** Names of the guards in the pipeline, as far as they are known. */
  readonly guards: ReadonlySet<string>
  readonly languages: readonly Language[]
}

/** What {@link setUp} takes. */
export interface BenchOptions {
  readonly seed: number
  /** Your own shops. Default: generated ones. */
  readonly shops?: readonly Shop[] | undefined
  /** Default: both. */
  readonly languages?: readonly Language[] | undefined
  /** Names of the guards, where they cannot be told. */
  readonly guards?: readonly string[] | undefined
}

/** Enough for variety, few enough that each pipeline serves many runs. */
const SHOPS_PER_LANGUAGE = 4

/** Prepares what laws work at; runs one turn to see which guards there are. */
export async function setUp(subject: Subject, options: BenchOptions): Promise<Bench> {
  const languages = options.languages ?? LANGUAGES
  const pool = options.shops ?? languages.flatMap((language) => sampled(language, options.seed))
  const made = new Map<Shop, { readonly pipeline: Pipeline; readonly kept: EmptyingStore }>()
  let conversations = 0
  const make: Bench['make'] = (shop, given) => {
    if (typeof subject !== 'function') {
      conversations += 1
      return apart(subject, `-${conversations}`)
    }
    if (given !== undefined) return subject({ ...knowledgeOf(shop), ...given })
    const known = made.get(shop)
    known?.kept.empty()
    if (known !== undefined) return known.pipeline
    const kept = emptyingStore()
    const pipeline = subject({ ...knowledgeOf(shop), ports: { store: kept.store } })
    made.set(shop, { pipeline, kept })
    return pipeline
  }
  const guards = options.guards ?? (typeof subject === 'function' ? await seen(make, pool) : [])
  return { make, shops: pool, guards: new Set(guards), languages }
}

function sampled(language: Language, seed: number): readonly Shop[] {
  return fc.sample(shops({ language }), { seed, numRuns: SHOPS_PER_LANGUAGE })
}

/** Names of the guards that run a hook in a turn. */
async function seen(make: Bench['make'], pool: readonly Shop[]): Promise<readonly string[]> {
  const [shop] = pool
  if (shop === undefined) return []
  const names = new Set<string>()
  const observer: Observer = (event) => {
    if (event.type === 'hook-end') names.add(event.guard)
  }
  try {
    await make(shop, { observers: [observer] }).reply(PROBE, () => 'Hello.')
  } catch {
    // What a pipeline does to a turn is for the laws to say.
  }
  return [...names]
}

const PROBE: Turn = { conversationId: 'probe', messages: [{ role: 'user', content: 'Hello' }] }
