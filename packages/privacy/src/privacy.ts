import {
  type Cipher,
  type Context,
  type Finding,
  type Guard,
  type Json,
  type Message,
  type Store,
  type ToolCall,
  type ToolDecision,
  type Turn,
  VouchsafeError,
} from '@vouchsafe/core'
import { findAsks } from './asks.ts'
import type { Category } from './category.ts'
import { checkPrivacyOptions } from './check-options.ts'
import { checkSentence, instructionsOf, type ReplyCheck } from './check-reply.ts'
import { detectJson } from './detect-json.ts'
import type { DetectOptions } from './entity.ts'
import { guardedValues, type PersonalGrounds, personalGrounds } from './guarded-values.ts'
import { cutHistory } from './history.ts'
import { Holdings } from './holdings.ts'
import type { MaskOptions } from './mask.ts'
import { maskContent, maskJson } from './mask-json.ts'
import { ownershipOf } from './ownership.ts'
import { type Detail, PROFILES, type PurposeProfile, parseProfile, profileFor } from './profile.ts'
import { Pseudonyms } from './pseudonyms.ts'
import type { Recipients } from './recipients.ts'
import type { Records } from './records.ts'
import { inventedTokens, restoreJson, restoring } from './restore.ts'
import type { TokenCounter } from './token-count.ts'
import { vault } from './vault.ts'

/** What the application decides. */
export interface PrivacyOptions {
  /** Where a turn names no purpose. Default: none, which gets the strictest profile. */
  readonly purpose?: string
  /** Default: {@link PROFILES}. */
  readonly profiles?: readonly PurposeProfile[]
  /** Pseudonyms: typed and numbered, or of the value's own form. Default: `token`. */
  readonly style?: 'alike' | 'token'
  /** Values of the shop's own: hotline, mailbox, addresses. */
  readonly allow?: readonly string[]
  /**
   * What the shop's systems hold: orders, goods, customers. Records that name an owner (`customerId`, `buyer.id`) are shown to
   * nobody else, and fields for staff (`cost`, `floorPrice`, `internalNote`) to no customer. Of `policies` (`{ title, text }`), what
   * is titled as internal is for staff, and what others say must not be told of people is kept back.
   */
  readonly knowledge?: Json
  /** Formats of the shop's own ids; anchored. */
  readonly ownFormats?: readonly RegExp[]
  /** ISO 3166 code of the country whose local formats are to be expected. */
  readonly region?: string
  /** Counts for the profile's budget. Default: an estimate. */
  readonly counter?: TokenCounter
  /** How long a vault keeps values. Default: 24 hours. */
  readonly ttlMs?: number
  /** Consulted before anything is handed over. */
  readonly recipients?: Recipients
  /** Which recipient the model is. Default: `model`. */
  readonly model?: string
  /** Consents of the customer, by name. */
  readonly consents?: (turn: Turn) => readonly string[]
  /** Told what went where; counts alone. */
  readonly records?: Records
}

/** The guard, and what an application does with a conversation's values outside a reply. */
export interface PrivacyGuard extends Guard {
  /** The call with the values in the place of the tokens, ready to run. */
  restoreCall(turn: Turn, call: ToolCall, ports?: VaultPorts): Promise<ToolCall>
  /** Forgets a conversation's values. */
  erase(conversationId: string, ports: VaultPorts): Promise<void>
}

/** The ports that a vault needs; without a cipher nothing is kept. */
export interface VaultPorts {
  readonly store: Store
  readonly cipher?: Cipher
}

interface Prepared {
  readonly messages: readonly Message[]
  readonly pseudonyms: Pseudonyms
  readonly check: ReplyCheck
}

/**
 * Keeps what the purpose does not need away from the model, puts it back into the answer, and stops drafts that give other
 * people's data or secrets away.
 *
 * With `ports.cipher` the values behind the tokens are kept encrypted in `ports.store`. Without it nothing is kept: tokens
 * follow from the turn's messages, in the same order each time.
 *
 * @throws {VouchsafeError} `invalid_options` if an option is unknown, or it or a profile has the wrong form.
 */
export function privacy(options: PrivacyOptions = {}): PrivacyGuard {
  checkPrivacyOptions(options)
  const profiles = (options.profiles ?? PROFILES).map(parseProfile)
  const knowledge = new Holdings()
  if (options.knowledge !== undefined) knowledge.add(options.knowledge)
  const people = personalGrounds(options.knowledge)
  const prepared = new WeakMap<Turn, Prepared>()

  const preparedFor = ({ turn }: Context): Prepared => {
    const found = prepared.get(turn)
    if (!found)
      throw new VouchsafeError('invalid_turn', 'The turn was not masked before the answer.')
    return found
  }
  const prepare = async (
    turn: Turn,
    ports: VaultPorts | undefined,
    isHandedOver: boolean,
  ): Promise<Prepared> => {
    const keeper = ports?.cipher
      ? vault({
          store: ports.store,
          cipher: ports.cipher,
          ...(options.ttlMs === undefined ? {} : { ttlMs: options.ttlMs }),
        })
      : undefined
    for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
      const entries = (await keeper?.load(turn.conversationId)) ?? []
      const pseudonyms = new Pseudonyms({
        language: languageOf(turn),
        style: options.style ?? 'token',
        entries,
      })
      const seen: Seen[] = []
      const result = maskTurn(turn, profileFor(turn.purpose ?? options.purpose, profiles), {
        pseudonyms,
        options,
        knowledge,
        people,
        seen,
      })
      const isNew = pseudonyms.entries.length > entries.length
      const kept =
        keeper && isNew ? await keeper.save(turn.conversationId, pseudonyms.entries) : undefined
      // Another process gave the same numbers to other values meanwhile: start again from what is kept.
      if (kept && kept.length !== pseudonyms.entries.length) continue
      if (isHandedOver) record(options, turn, seen)
      return result
    }
    throw new VouchsafeError('store_conflict', 'The privacy vault could not be written.')
  }

  return {
    name: 'privacy',
    async request(turn, { turn: original, ports }) {
      const result = await prepare(turn, ports, true)
      prepared.set(original, result)
      return { messages: result.messages }
    },
    response: (context) => restoring(preparedFor(context).pseudonyms),
    inspect: (sentence, context) => ({
      findings: checkSentence(sentence, preparedFor(context).check),
    }),
    async tool(call, { turn, ports }) {
      const { pseudonyms } = prepared.get(turn) ?? (await prepare(turn, ports, false))
      return decideTool(call, turn, pseudonyms, options)
    },
    async restoreCall(turn, call, ports) {
      const { pseudonyms } = await prepare(turn, ports, false)
      return { ...call, arguments: restoreJson(call.arguments, pseudonyms) }
    },
    async erase(conversationId, { store, cipher }) {
      if (cipher) await vault({ store, cipher }).erase(conversationId)
    },
  }
}

const MAX_TRIES = 4

interface Seen {
  readonly category: Category
  readonly detail: Detail
}

interface Masking {
  readonly pseudonyms: Pseudonyms
  readonly options: PrivacyOptions
  readonly knowledge: Holdings
  readonly people: PersonalGrounds
  /** Filled with what was found. */
  readonly seen: Seen[]
}

function maskTurn(
  turn: Turn,
  asIs: PurposeProfile,
  { pseudonyms, options, knowledge, people, seen }: Masking,
): Prepared {
  const profile = withinRecipient(turn, asIs, options)
  const detecting: DetectOptions = {
    ...(options.allow && { allow: options.allow }),
    ...(options.ownFormats && { ownFormats: options.ownFormats }),
    ...(options.region !== undefined && { region: options.region }),
  }
  const onEntity = (category: Category, detail: Detail): void =>
    void seen.push({ category, detail })
  const base: MaskOptions = { ...detecting, profile, pseudonyms, onEntity }
  for (const { content } of turn.messages) pseudonyms.reserve(content)
  const messages = turn.messages.map((message, index) => {
    const asked = askedBefore(turn.messages, index)
    return maskMessage(message, asked.length > 0 ? { ...base, expected: asked } : base)
  })
  const { maxMessages, maxTokens } = profile
  return {
    messages: cutHistory(messages, { maxMessages, maxTokens, counter: options.counter }),
    pseudonyms,
    check: {
      ownership: ownershipOf(turn, { allow: options.allow, knowledge }),
      profile,
      pseudonyms,
      detect: detecting,
      guarded: guardedValues(turn, people),
      instructions: instructionsOf(
        turn.messages.flatMap(({ role, content }) => (role === 'system' ? [content] : [])),
      ),
    },
  }
}

function maskMessage(message: Message, options: MaskOptions): Message {
  const { toolCalls } = message
  return {
    ...message,
    content: maskContent(message.content, options),
    ...(toolCalls && {
      toolCalls: toolCalls.map((call) => ({
        ...call,
        arguments: maskJson(call.arguments, options),
      })),
    }),
  }
}

/** What the agent asked for right before a customer's message. */
function askedBefore(messages: readonly Message[], index: number): readonly Category[] {
  const before = messages[index - 1]
  if (messages[index]?.role !== 'user' || before?.role !== 'assistant') return []
  return [...new Set(findAsks(before.content).map(({ category }) => category))]
}

/** What the registry does not let the model have is hidden, whatever the profile shows. */
function withinRecipient(
  turn: Turn,
  profile: PurposeProfile,
  { recipients, model = 'model', consents }: PrivacyOptions,
): PurposeProfile {
  if (!recipients) return profile
  const entries = Object.entries(profile.shows) as [Category, Detail][]
  const shows = entries.map(([category, detail]) => {
    const isShown = detail === 'full' || detail === 'coarse'
    const refusal = isShown
      ? recipients.refuses({
          recipient: model,
          category,
          purpose: profile.purpose,
          jurisdictions: turn.jurisdictions,
          consents: consents?.(turn),
        })
      : undefined
    return [category, refusal === undefined ? detail : 'token'] as const
  })
  return { ...profile, shows: Object.fromEntries(shows) }
}

/** Refuses what must not go there; otherwise the call as it must run, with the values behind its tokens. */
function decideTool(
  call: ToolCall,
  turn: Turn,
  pseudonyms: Pseudonyms,
  options: PrivacyOptions,
): ToolDecision {
  if (inventedTokens(JSON.stringify(call.arguments) ?? '', pseudonyms).length > 0) {
    return {
      decision: 'refuse' as const,
      reason: 'The arguments hold a placeholder that stands for nothing.',
      findings: [INVENTED],
    }
  }
  const { recipients, consents } = options
  const given = restoreJson(call.arguments, pseudonyms)
  const allowed = { decision: 'allow' as const, call: { ...call, arguments: given } }
  if (!recipients) return allowed
  for (const { category } of detectJson(given)) {
    const refusal = recipients.refuses({
      recipient: call.name,
      category,
      purpose: turn.purpose ?? options.purpose,
      jurisdictions: turn.jurisdictions,
      consents: consents?.(turn),
    })
    if (refusal !== undefined)
      return {
        decision: 'refuse' as const,
        reason: `${call.name} may not get ${category}: ${refusal}.`,
      }
    options.records?.add({
      recipient: call.name,
      purpose: turn.purpose ?? options.purpose ?? 'unknown',
      category,
      detail: 'full',
    })
  }
  return allowed
}

const INVENTED: Finding = {
  code: 'privacy/other.invented-token',
  action: 'annotate',
  message: 'A tool call holds a placeholder that stands for nothing.',
}

function record(
  { records, model = 'model', purpose }: PrivacyOptions,
  turn: Turn,
  seen: readonly Seen[],
): void {
  for (const { category, detail } of seen)
    records?.add({
      recipient: model,
      purpose: turn.purpose ?? purpose ?? 'unknown',
      category,
      detail,
    })
}

function languageOf(turn: Turn): 'en' | 'zh' {
  if (turn.locale !== undefined) return turn.locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
  return turn.messages.some(
    ({ role, content }) => role === 'user' && /[\u3400-\u9fff]/.test(content),
  )
    ? 'zh'
    : 'en'
}
