import {
  type Context,
  type Draft,
  type Finding,
  type Guard,
  type HandoffReason,
  handoffFor,
  type Json,
  type Label,
  type Message,
  type Sentence,
  type Turn,
} from '@vouchsafe/core'
import { judge } from './claim-decisions.ts'
import { countContacts } from './contacts.ts'
import { type StopState, stopState } from './emergency-stop.ts'
import { isHandoverCall, meetingOf, obstructionIn } from './handover.ts'
import { availabilityAt, waitingText } from './opening-hours.ts'
import { type ConfidenceOptions, type ConfidenceSettings, settle } from './options.ts'
import { overconfidentIn } from './overconfident.ts'
import { handoffPacket, type Promised, promisesIn, readPromises } from './packet.ts'
import { type Trigger, triggersOf } from './triggers.ts'

/** What is known of a turn before the model is called. */
interface Notes {
  /** As the model sees them. */
  readonly messages: readonly Message[]
  readonly triggers: readonly Trigger[]
  readonly stop: StopState
  /** The packet was handed on. */
  told: boolean
}

const REASON: Readonly<Record<Trigger, HandoffReason>> = {
  requested: 'requested',
  safety: 'safety',
  account: 'safety',
  legal: 'complaint',
  complaint: 'complaint',
  failures: 'low-confidence',
  contacts: 'complaint',
  'high-value': 'policy',
}

const WHY: Readonly<Record<Trigger, string>> = {
  requested: 'The customer asks for a person.',
  safety: 'Somebody may be hurt or in danger.',
  account: 'The account or a payment may be in the wrong hands.',
  legal: 'The customer speaks of lawyers, courts or authorities.',
  complaint: 'The customer complains.',
  failures: 'Answers did not help, more than once.',
  contacts: 'The customer is dissatisfied and in contact again on the same day.',
  'high-value': 'The sum is one that a person must see.',
}

/**
 * A guard that knows when not to answer: it brings in a person when one is asked for or needed, hedges what is half known,
 * and stops what is said with more certainty than anything known bears out.
 *
 * Put it behind the guards that extract and verify claims; behind `privacy`, so that packets hold what the model saw.
 *
 * @throws {VouchsafeError} `invalid_options`
 */
export function confidence(options: ConfidenceOptions = {}): Guard {
  const settings = settle(options)
  const notes = new WeakMap<Turn, Notes>()
  return {
    name: 'confidence',
    async request(turn, context) {
      const noted = await look(turn, context, settings)
      notes.set(context.turn, noted)
      const findings = [
        ...(noted.stop.all ? [STOPPED] : []),
        ...noted.triggers.map((trigger) => triggerFinding(trigger, settings)),
        ...notRead(noted.triggers, context),
      ]
      if (!noted.stop.all) return findings.length > 0 ? { findings } : undefined
      const told = { findings, promised: readState(context.session.get()).promised }
      const { labels } = await handOn(told, context, noted, settings)
      return { findings, labels }
    },
    inspect(sentence, context) {
      const stopped = notes.get(context.turn)?.stop.kinds ?? []
      const findings = [
        ...stoppedClaims(sentence, context, stopped),
        ...overconfidentIn(sentence, context),
      ]
      return findings.length > 0 ? { findings } : undefined
    },
    async conclude(draft, context) {
      const noted = notes.get(context.turn) ?? (await look(context.turn, context, settings))
      const state = readState(context.session.get())
      const judged = await judge(draft, context, settings, !state.asked)
      const findings = [
        ...judged.findings,
        ...requestFindings(draft, noted.triggers),
        ...ownHandover(draft),
        ...highValue(context, settings),
      ]
      const failed = isFailing([...context.findings, ...findings]) ? state.failed + 1 : 0
      if (failed >= settings.failures && !noted.triggers.includes('failures'))
        findings.push(triggerFinding('failures', settings))
      remember(draft, context, { asked: judged.asks, failed })
      // What a stopped draft promises, nobody has heard.
      const draftText = failed === 0 ? { draft: draft.text } : {}
      const told = { findings, promised: state.promised, ...draftText }
      const { labels } = await handOn(told, context, noted, settings)
      return { findings, labels }
    },
  }
}

/** Requests for a person are heard in these languages. */
const READ: readonly string[] = ['zh', 'en']

/** In other languages a request for a person may have gone unheard: that is said, not passed over. */
function notRead(triggers: readonly Trigger[], { language }: Context): readonly Finding[] {
  if (READ.includes(language) || triggers.includes('requested')) return []
  return [
    {
      code: 'confidence/not-checked',
      action: 'note',
      message: 'Whether a person is asked for is not checked in this language.',
    },
  ]
}

const STOPPED: Finding = {
  code: 'confidence/emergency-stop',
  action: 'block',
  message: 'The agent has been stopped; people answer.',
  handoff: 'emergency-stop',
}

async function look(turn: Turn, context: Context, settings: ConfidenceSettings): Promise<Notes> {
  const { customer, conversationId: conversation, now } = context.turn
  const { store } = context.ports
  const stop = await stopState(store, settings.shop)
  const found = triggersOf(context.turn, { failures: settings.failures })
  const contacts =
    customer !== undefined && now !== undefined
      ? await countContacts(store, { customer: customer.id, conversation, now })
      : 0
  const isDissatisfied = found.some(
    (trigger) => trigger === 'complaint' || trigger === 'legal' || trigger === 'failures',
  )
  const again = isDissatisfied && contacts >= settings.contactsPerDay
  const triggers: readonly Trigger[] = again ? [...found, 'contacts'] : found
  return { messages: turn.messages, triggers, stop, told: false }
}

function triggerFinding(trigger: Trigger, { handoffOn }: ConfidenceSettings): Finding {
  const hands = handoffOn.includes(trigger)
  return {
    code: hands ? `confidence/handoff.${trigger}` : `confidence/noticed.${trigger}`,
    action: 'note',
    message: WHY[trigger],
    ...(hands && { handoff: REASON[trigger] }),
  }
}

function stoppedClaims(
  sentence: Sentence,
  { claims }: Context,
  kinds: StopState['kinds'],
): readonly Finding[] {
  return claims
    .filter(
      ({ start, end, kind }) =>
        kinds.includes(kind) && start < sentence.end && end > sentence.start,
    )
    .map(({ start, end, kind, id }) => ({
      ...STOPPED,
      code: `confidence/emergency-stop.${kind}`,
      message: 'What the agent says about this has been stopped; people answer.',
      span: { start, end },
      claim: id,
    }))
}

/** A draft must meet the request for a person, on the first request. */
function requestFindings(draft: Draft, triggers: readonly Trigger[]): readonly Finding[] {
  if (!triggers.includes('requested')) return []
  const meeting = meetingOf(draft.sentences, draft.toolCalls)
  if (meeting === 'met') return []
  const span = obstructionIn(draft.sentences)
  return [
    meeting === 'ignored'
      ? {
          code: 'confidence/ask-human-ignored',
          action: 'retry',
          message: 'The customer asks for a person, and the draft does not say that one comes.',
          handoff: 'requested',
        }
      : {
          code: 'confidence/ask-human-ignored.obstructed',
          action: 'retry',
          message: 'The customer asks for a person, and the draft sets a condition or refuses.',
          handoff: 'requested',
          ...(span && { span }),
        },
  ]
}

function ownHandover({ toolCalls }: Draft): readonly Finding[] {
  if (!toolCalls.some(isHandoverCall)) return []
  return [
    {
      code: 'confidence/handoff.by-agent',
      action: 'note',
      message: 'The agent itself brings in a person.',
      handoff: 'policy',
    },
  ]
}

function highValue({ claims }: Context, settings: ConfidenceSettings): readonly Finding[] {
  const { highValue: limits } = settings
  if (limits === undefined) return []
  const found = claims.find(({ value }) => {
    if (value?.type !== 'money') return false
    const { currency } = value
    const limit =
      currency !== null && Object.hasOwn(limits, currency) ? limits[currency] : undefined
    return limit !== undefined && value.value >= limit
  })
  if (!found) return []
  return [
    {
      ...triggerFinding('high-value', settings),
      span: { start: found.start, end: found.end },
      claim: found.id,
    },
  ]
}

function isFailing(findings: readonly Finding[]): boolean {
  return findings.some(
    ({ action, shadow }) => !shadow && (action === 'retry' || action === 'block'),
  )
}

interface State {
  /** The customer was asked for more in the last turn. */
  readonly asked: boolean
  /** Drafts in a row that were stopped. */
  readonly failed: number
  readonly promised: readonly Promised[]
}

const MAX_PROMISED = 20

function readState(value: Json | undefined): State {
  const held = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
  const { asked, failed, promised } = held as Readonly<Record<string, Json>>
  return {
    asked: asked === true,
    failed: typeof failed === 'number' ? failed : 0,
    promised: readPromises(promised),
  }
}

function remember(
  draft: Draft,
  { claims, session }: Context,
  { asked, failed }: { readonly asked: boolean; readonly failed: number },
): void {
  session.update((value) => ({ ...written(readState(value)), asked, failed }))
  const promised = promisesIn(claims, draft.text)
  if (promised.length === 0) return
  session.update(
    (value) => {
      const state = readState(value)
      return written({ ...state, promised: [...state.promised, ...promised].slice(-MAX_PROMISED) })
    },
    { ifDelivered: true },
  )
}

function written({ asked, failed, promised }: State): { readonly [key: string]: Json } {
  return { asked, failed, promised: promised.map(({ quote, kind }) => ({ quote, kind })) }
}

/** What is told of a turn besides its context. */
interface Told {
  readonly findings: readonly Finding[]
  /** Of earlier turns. */
  readonly promised: readonly Promised[]
  /** Absent if the customer does not get it. */
  readonly draft?: string
}

/** Tells the application and the customer that a person comes, if one does. */
async function handOn(
  told: Told,
  context: Context,
  noted: Notes,
  settings: ConfidenceSettings,
): Promise<{ readonly labels: readonly Label[] }> {
  const { turn, language, verdicts } = context
  const claims = context.claims.map((claim) => {
    const verdict = verdicts.find((each) => each.claim === claim.id)
    return verdict ? { ...claim, verdict } : claim
  })
  const { conversationId } = turn
  const handoff = handoffFor([...context.findings, ...told.findings], {
    conversationId,
    language,
    claims,
  })
  if (!handoff) return { labels: [] }
  const { hours, queue: askQueue, onHandoff, wording } = settings
  const availability = hours && turn.now !== undefined ? availabilityAt(hours, turn.now) : undefined
  const queue = await askQueue?.()
  if (onHandoff && !noted.told) {
    noted.told = true
    const packet = handoffPacket({
      handoff,
      turn,
      messages: noted.messages,
      promised: told.promised,
      ...(told.draft !== undefined && { draft: told.draft }),
      ...(availability && { availability }),
      ...(queue && { queue }),
    })
    await onHandoff(packet)
  }
  const isKnown = availability?.open === false || queue !== undefined
  if (!isKnown) return { labels: [] }
  const text = waitingText(language, availability ?? { open: true }, queue, wording)
  return { labels: [{ text, placement: 'after', basis: 'GB/T 47746-2026, 5.1.1' }] }
}
