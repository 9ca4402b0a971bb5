import { claims } from '@vouchsafe/claims'
import { type ConfidenceOptions, confidence } from '@vouchsafe/confidence'
import {
  type Guard,
  type Json,
  kindOf,
  type Pipeline,
  type PipelineOptions,
  VouchsafeError,
  vouchsafe,
} from '@vouchsafe/core'
import { type DisclosureOptions, disclosure } from '@vouchsafe/disclosure'
import { type EmotionOptions, emotion } from '@vouchsafe/emotion'
import {
  catalog,
  contacts,
  customerWords,
  documents,
  type FactDocument,
  type FactSource,
  facts,
  orders,
  promotions,
  records,
  toolResults,
  turnFacts,
} from '@vouchsafe/facts'
import { policy, type RulePack } from '@vouchsafe/policy'
import { type PrivacyOptions, privacy } from '@vouchsafe/privacy'

/** What a shop knows, as its systems give it. Every part is optional. */
export interface ShopKnowledge {
  /** Goods, with variants, prices, stock and properties, in any nesting. */
  readonly catalog?: Json
  readonly orders?: Json
  /** Prose that the shop stands by: returns, delivery, warranty, help pages. */
  readonly policies?: readonly FactDocument[]
  readonly promotions?: Json
  /** Phone numbers, addresses, links and hours: the only ones that an agent may give. */
  readonly contacts?: Json
  /** Anything else, by the id that evidence shall show. */
  readonly records?: Readonly<Record<string, Json>>
  /**
   * Parts that are all there is of their sort (`true`), or are known not to be (`false`), by name: `{ promotions: true }`. "There
   * is no such offer" is then held against them. Default: nobody said.
   */
  readonly complete?: Readonly<Record<string, boolean>>
}

export interface ShopOptions extends ShopKnowledge, Omit<PipelineOptions, 'guards'> {
  /** Rules that replies and tool calls are held to, such as `builtInPacks` of `@vouchsafe/policy/packs`. Default: none. */
  readonly packs?: readonly RulePack[]
  /** When to hedge, ask back and bring in a person. Default: the pipeline does none of it. */
  readonly confidence?: ConfidenceOptions
  /** Stops pressure on customers and looks after those in need; `{}` for the defaults. Default: not checked. */
  readonly emotion?: EmotionOptions
  /**
   * Labels replies as AI by the turn's jurisdictions and channel, and answers truthfully who speaks; `{}` for the defaults.
   * Default: none.
   */
  readonly disclosure?: DisclosureOptions
  /**
   * Keeps personal data that the purpose does not need away from the model, and other people's data, secrets and what is for
   * staff out of replies; `{}` for the defaults. The shop's orders, goods and records tell whose is what. Default: not done.
   */
  readonly privacy?: Omit<PrivacyOptions, 'knowledge'>
  /** Run after the shop's own, and before `disclosure`. */
  readonly guards?: readonly Guard[]
}

/**
 * A pipeline for a shop: claims are taken from the draft and held against what the shop knows, what tools answered, what
 * the turn brings along and what the customer said.
 *
 * @throws {VouchsafeError} `invalid_options`, `invalid_source`
 */
export function shopPipeline(options: ShopOptions = {}): Pipeline {
  const given: unknown = options
  if (!isRecord(given))
    throw new VouchsafeError(
      'invalid_options',
      `shopPipeline(): expected options, got ${kindOf(given)}`,
    )
  const settings = Object.entries(options).filter(([name]) => !PARTS.has(name))
  return vouchsafe({
    // What is left are options of the pipeline, which checks them; a slip in a name shows there.
    ...(Object.fromEntries(settings) as Omit<PipelineOptions, 'guards'>),
    guards: [
      // First, so that all others read replies and calls with the values in the place of their tokens.
      ...(options.privacy === undefined ? [] : [privacy(privacyOptions(options.privacy, options))]),
      claims(),
      facts(shopSources(options)),
      ...(options.packs === undefined
        ? []
        : [policy({ packs: options.packs, data: withPolicies(options) })]),
      ...(options.confidence === undefined ? [] : [confidence(options.confidence)]),
      ...(options.emotion === undefined ? [] : [emotion(options.emotion)]),
      ...(options.guards ?? []),
      // Last, so that it also answers where another guard stops the draft.
      ...(options.disclosure === undefined ? [] : [disclosure(options.disclosure)]),
    ],
  })
}

const PARTS: ReadonlySet<string> = new Set([
  'catalog',
  'orders',
  'policies',
  'promotions',
  'contacts',
  'records',
  'complete',
  'packs',
  'confidence',
  'disclosure',
  'emotion',
  'privacy',
] satisfies (keyof ShopOptions)[])

/** The shop's own contacts are no personal data. */
function privacyOptions(own: PrivacyOptions, shop: ShopKnowledge): PrivacyOptions {
  const contacts = shop.contacts === undefined ? [] : textsOf(shop.contacts)
  return { ...own, allow: [...(own.allow ?? []), ...contacts], knowledge: withPolicies(shop) }
}

function textsOf(value: Json): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

/** What the shop knows, and what it says in prose. */
function withPolicies(shop: ShopKnowledge): Record<string, Json> {
  const policies = shop.policies?.map(({ title, text }) => ({ ...(title && { title }), text }))
  return { ...ruleData(shop), ...(policies && { policies }) }
}

/** What rules may read of the shop, by name. */
function ruleData({
  catalog,
  orders,
  promotions,
  contacts,
  records,
}: ShopKnowledge): Record<string, Json> {
  const parts = { catalog, orders, promotions, contacts, ...records }
  return Object.fromEntries(
    Object.entries(parts).filter((part): part is [string, Json] => part[1] !== undefined),
  )
}

/**
 * The sources behind {@link shopPipeline}, for a pipeline of one's own.
 *
 * @throws {VouchsafeError} `invalid_options` if `complete` names a part that is not given, `invalid_source`
 */
export function shopSources(shop: ShopKnowledge): readonly FactSource[] {
  checkParts(shop)
  checkComplete(shop)
  const of = (id: string) => {
    const complete = shop.complete?.[id]
    return complete === undefined ? {} : { complete }
  }
  return [
    toolResults(),
    turnFacts(),
    customerWords(),
    ...(shop.orders === undefined ? [] : [orders(shop.orders, of('orders'))]),
    ...(shop.catalog === undefined ? [] : [catalog(shop.catalog, of('catalog'))]),
    ...(shop.promotions === undefined ? [] : [promotions(shop.promotions, of('promotions'))]),
    ...(shop.contacts === undefined ? [] : [contacts(shop.contacts, of('contacts'))]),
    ...(shop.policies === undefined ? [] : [documents(shop.policies)]),
    ...Object.entries(shop.records ?? {}).map(([id, data]) => records(id, data, of(id))),
  ]
}

/** What a part must look like where its source would stumble over it. */
function checkParts({ policies, records }: ShopKnowledge): void {
  const wrong: string[] = []
  if (policies !== undefined && !Array.isArray(policies))
    wrong.push(`policies: expected a list of { id, text }, got ${kindOf(policies)}`)
  for (const [index, policy] of (Array.isArray(policies) ? policies : []).entries()) {
    for (const name of ['id', 'text'] as const) {
      const value: unknown = isRecord(policy) ? policy[name] : undefined
      if (typeof value === 'string') continue
      wrong.push(`policies.${index}.${name}: expected string, got ${kindOf(value)}`)
    }
  }
  if (records !== undefined && !isRecord(records))
    wrong.push(`records: expected an object by source id, got ${kindOf(records)}`)
  if (wrong.length > 0) throw new VouchsafeError('invalid_options', wrong.join('; '))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A slip in a name would leave absences unchecked. */
function checkComplete(shop: ShopKnowledge): void {
  const given = Object.keys(ruleData(shop))
  for (const [id, is] of Object.entries(shop.complete ?? {})) {
    if (!given.includes(id))
      throw new VouchsafeError(
        'invalid_options',
        `complete.${id}: expected the name of a part of the shop that is given (${given.join(', ') || 'none is'})`,
      )
    if (typeof is !== 'boolean')
      throw new VouchsafeError('invalid_options', `complete.${id}: expected true or false`)
  }
}
