import type { Json, ToolCall, Turn } from '@vouchsafe/core'
import { consentOf } from './consent.ts'
import { type CallTerms, callTermsIn } from './limit-terms.ts'
import type { LoadedLookup } from './load-pack.ts'
import { isRecord, UNKNOWN } from './logic-value.ts'
import {
  type DataRecord,
  foldId,
  foldName,
  idsOf,
  isIdName,
  type PastCall,
  pastCalls,
  RecordIndex,
} from './records.ts'
import { amountOf, targetOf } from './target.ts'
import { AMOUNT_ARGUMENTS, CONSEQUENTIAL_ACTS, TOOL_ACTS } from './vocabulary.ts'

/** What rules read, by its first name. */
export type RuleData = Readonly<Record<string, unknown>>

/** Names at the root of a rule's data; a pack's own records may not take one. */
export const DATA_ROOTS = [
  'claim',
  'verdict',
  'sentence',
  'match',
  'reply',
  'turn',
  'customer',
  'call',
  'target',
  'history',
  'facts',
  'shop',
] as const

/** Customers' words are read up to here. */
const MAX_WORDS = 20_000

/** What a turn itself tells rules. Made once a turn. */
export class TurnData {
  readonly root: RuleData
  readonly #turn: Turn
  readonly #shop: RecordIndex
  #calls: readonly PastCall[] | undefined
  #index: RecordIndex | undefined
  #terms: CallTerms | undefined

  /** @param shop Records that hold for every turn, and their index. */
  constructor(
    turn: Turn,
    shop: { readonly data: Readonly<Record<string, Json>>; readonly index: RecordIndex },
    language: string,
  ) {
    this.#turn = turn
    this.#shop = shop.index
    const words = wordsOf(turn, 'user')
    this.root = {
      turn: {
        ...withoutUndefined({
          channel: turn.channel,
          purpose: turn.purpose,
          now: turn.now,
          today: turn.now?.slice(0, 10),
          locale: turn.locale,
        }),
        language,
        jurisdictions: turn.jurisdictions ?? [],
        lastMessage: words.at(-1) ?? '',
        customerWords: words.join('\n').slice(-MAX_WORDS),
        agentWords: wordsOf(turn, 'assistant').join('\n').slice(-MAX_WORDS),
        consent: consentOf(turn.messages),
      },
      ...(turn.customer && { customer: turn.customer }),
      history: historyOf(this.calls.filter(({ ok }) => ok)),
      facts: turn.facts ?? {},
      shop: shop.data,
    }
  }

  get calls(): readonly PastCall[] {
    this.#calls ??= pastCalls(this.#turn.messages)
    return this.#calls
  }

  /** Everything that is known by an identifier: what tools gave counts before what the shop's records say. */
  get indexes(): readonly RecordIndex[] {
    this.#index ??= new RecordIndex([
      this.#turn.facts ?? {},
      ...this.calls.filter(({ ok }) => ok).map(({ result }) => result),
    ])
    return [this.#index, this.#shop]
  }

  /** What the shop's policies say of calls. */
  get #callTerms(): CallTerms {
    this.#terms ??= callTermsIn((this.root.shop as RuleData).policies)
    return this.#terms
  }

  /** What rules see of a call. */
  forCall(call: ToolCall): RuleData {
    const act = actOf(call.name)
    const id = idKey(call)
    const others = this.calls.filter((past) => past.id !== call.id && past.ok)
    const same = others.filter((past) => past.name === call.name && idKey(past) === id)
    const amount = amountIn(call.arguments)
    const { limits, consent } = this.#callTerms
    const [limit] = limits
      .filter((each) => each.act === act)
      .map(({ most }) => most)
      .sort((a, b) => a - b)
    const name = call.name.toLowerCase()
    return {
      ...this.root,
      call: {
        name: call.name,
        act,
        isConsequential: CONSEQUENTIAL_ACTS.has(act),
        arguments: call.arguments,
        ...(amount !== undefined && { amount }),
        /** The most that the shop's policies let an agent give by itself. */
        ...(limit !== undefined && { limit }),
        /** Whether the shop's policies name the tool where they ask for the customer's consent. */
        needsConsent: name.length > 3 && consent.some((sentence) => sentence.includes(name)),
        /** How often the same tool has already succeeded for the same records. */
        repeats: same.length,
        /** Acts that have already succeeded for the same records. */
        doneFor: others.filter((past) => idKey(past) === id).map((past) => past.name),
      },
      target: targetOf(call, this.indexes),
      history: historyOf(others),
    }
  }

  /** The records that a pack looks up by name. */
  withRecords(data: RuleData, lookups: readonly LoadedLookup[]): RuleData {
    if (lookups.length === 0) return data
    let all = data
    for (const lookup of lookups) {
      const record = this.#lookUp(lookup, all)
      if (record !== undefined) all = { ...all, [lookup.name]: record }
    }
    return all
  }

  #lookUp({ tools, key, equals }: LoadedLookup, data: RuleData): DataRecord | undefined {
    const calls = this.calls.filter(({ ok, name }) => ok && (!tools || tools.has(name)))
    if (key === undefined || equals === undefined) {
      const latest = calls.findLast(({ result }) => isRecord(result) || isText(result))?.result
      if (isText(latest)) return { value: latest }
      return isRecord(latest) ? latest : undefined
    }
    const wanted = equals(data)
    if (wanted === UNKNOWN || foldId(wanted) === undefined) return undefined
    if (!tools) {
      for (const index of this.indexes) {
        const [found] = index.find(wanted, key)
        if (found) return found
      }
    }
    const roots = calls.map(({ result }) => result)
    return new RecordIndex(roots).find(wanted, key)[0]
  }
}

function wordsOf(turn: Turn, role: 'user' | 'assistant'): readonly string[] {
  return turn.messages.filter((message) => message.role === role).map(({ content }) => content)
}

/** What has been done so far, and the short answers that tools gave. */
function historyOf(calls: readonly PastCall[]): RuleData {
  return {
    calls: calls.map(({ name }) => name),
    acts: calls.map(({ name }) => actOf(name)),
    results: calls.map(({ result }) => result).filter(isText),
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function withoutUndefined(fields: Readonly<Record<string, unknown>>): RuleData {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** What a tool does, told by its name: `cancel_pending_order` is `cancel`. Unknown names are `other`. */
export function actOf(name: string): string {
  const words = new Set(
    name
      .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z0-9]/),
  )
  return TOOL_ACTS.find(([, signs]) => signs.some((sign) => words.has(sign)))?.[0] ?? 'other'
}

/** What a call is about, so that the same call made twice is known as such. */
function idKey({ arguments: given }: ToolCall): string {
  return JSON.stringify(
    idsOf(given)
      .filter(([name]) => isIdName(name) && !Array.isArray(name))
      .filter(([name]) => !/payment/i.test(name))
      .map(([name, value]) => [foldName(name), foldId(value)]),
  )
}

function amountIn(given: Json): number | undefined {
  if (!isRecord(given)) return undefined
  for (const [name, value] of Object.entries(given)) {
    if (!AMOUNT_ARGUMENTS.has(foldName(name))) continue
    const amount = amountOf(value)
    if (amount !== undefined) return amount
  }
  return undefined
}
