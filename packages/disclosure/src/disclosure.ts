import {
  type Context,
  type Draft,
  decide,
  type Finding,
  type Guard,
  type Inspection,
  type Label,
  type RequestChange,
  type Sentence,
  type Turn,
} from '@vouchsafe/core'
import { asksIfRobot } from './asks-if-robot.ts'
import { checkLabel } from './check-label.ts'
import { composeLabel, metBy } from './compose-label.ts'
import type { Channel, Duty } from './duty.ts'
import { findHumanClaims, saysItIsAi } from './human-claim.ts'
import { labelTextsFor } from './label-texts.ts'
import { type DisclosureOptions, type Settings, settle } from './options.ts'
import { replyField } from './reply-field.ts'
import { channelOf, resolveDuties } from './resolve-duties.ts'
import {
  beginTurn,
  isDue,
  type RhythmState,
  readState,
  type TurnStart,
  tell,
  untell,
  writeState,
} from './rhythm.ts'

/** What was settled when the turn began. */
interface TurnPlan {
  readonly channel: Channel | undefined
  /** Duties that the label of this turn tells. */
  readonly told: readonly Duty[]
  /** The words of the label; empty if none is due. */
  readonly words: string
  readonly before: RhythmState
  /** The customer wants to know whether a machine answers. */
  readonly asked: boolean
  readonly duties: readonly Duty[]
}

/**
 * Labels replies as the law asks, answers truthfully when the customer asks whether a machine answers, and stops replies that
 * pass for a person.
 *
 * Comes last, so that it also answers where another guard stops the draft. What is due follows from the turn's
 * jurisdictions, channel and clock, or from the options where the turn is silent.
 *
 * @throws {VouchsafeError} `invalid_options`
 */
export function disclosure(options: DisclosureOptions = {}): Guard {
  const settings = settle(options)
  const plans = new WeakMap<Turn, TurnPlan>()
  return {
    name: 'disclosure',
    ...(options.onError && { onError: options.onError }),
    ...(options.mode && { mode: options.mode }),
    request(_turn: Turn, context: Context): RequestChange {
      const plan = planTurn(settings, context)
      plans.set(context.turn, plan)
      const stopped = decide(context.findings) === 'blocked'
      const findings = plan.asked || READ.includes(context.language) ? [] : [NOT_READ]
      return {
        ...(findings.length > 0 && { findings }),
        labels: [
          ...labelOf(plan, settings, context),
          ...(plan.asked && stopped ? [answer(plan, settings, context)] : []),
        ],
      }
    },
    inspect(sentence: Sentence, context: Context): Inspection {
      const findings = humanClaims(sentence, settings, context)
      return findings.length === 0 ? {} : { findings }
    },
    conclude(draft: Draft, context: Context): Inspection {
      const plan = plans.get(context.turn)
      if (!plan) return {}
      if (draft.text.trim() === '') {
        context.session.update((state) =>
          writeState(untell(readState(state), plan.before, plan.told)),
        )
        return {}
      }
      return concluded(draft, plan, settings, context)
    },
  }
}

/** Questions and claims are read in these languages. */
const READ: readonly string[] = ['zh', 'en']

const NOT_READ: Finding = {
  code: 'disclosure/not-checked',
  action: 'note',
  message:
    'Whether the customer asks for a machine, and whether the draft passes for a person, is not checked in this language.',
}

function planTurn(settings: Settings, context: Context): TurnPlan {
  const { turn, session } = context
  const channelName = turn.channel ?? settings.channel
  const jurisdictions = turn.jurisdictions ?? settings.jurisdictions
  const duties = resolveDuties({
    ...settings.circumstances,
    channel: channelName,
    ...(jurisdictions !== undefined && { jurisdictions }),
    ...(turn.now !== undefined && { at: turn.now }),
  })
  const start = startOf(settings, turn)
  const before = readState(session.get())
  const begun = beginTurn(before, start, settings.rhythm)
  const spoken = duties.filter(
    ({ carriers, says }) => carriers.includes('reply') && says.length > 0,
  )
  const met = new Set(metBy(settings.interface, spoken))
  const told = spoken.filter((duty) => !met.has(duty) && isDue(duty, begun, start, settings.rhythm))
  session.update((state) =>
    writeState(tell(beginTurn(readState(state), start, settings.rhythm), told)),
  )
  const channel = channelOf(channelName)
  const isNewSession = begun.sessions > before.sessions
  const words = composeLabel({
    duties: told,
    language: turn.locale ?? context.language,
    ...(channel && { channel }),
    also: isNewSession ? settings.also : [],
    afterPerson: start.afterPerson,
    ...(settings.onBehalfOf !== undefined && { onBehalfOf: settings.onBehalfOf }),
    texts: settings.texts,
  })
  return { channel, told, words, before, asked: isAsked(turn), duties }
}

function startOf(settings: Settings, { messages, now }: Turn): TurnStart {
  const ours = messages.findLast(({ role, content }) => role === 'assistant' && content !== '')
  return {
    ...(now !== undefined && { at: Date.parse(now) }),
    afterPerson: ours !== undefined && settings.author(ours) === 'person',
  }
}

/** What the customer wrote since our side last finished an answer; words beside a tool call finish none. */
function isAsked({ messages }: Turn): boolean {
  const since = messages.findLastIndex(
    ({ role, content, toolCalls = [] }) =>
      role === 'assistant' && content !== '' && toolCalls.length === 0,
  )
  return messages
    .slice(since + 1)
    .some(({ role, content }) => role === 'user' && asksIfRobot(content))
}

function labelOf(plan: TurnPlan, settings: Settings, context: Context): readonly Label[] {
  if (plan.words === '') return []
  const { placement } = settings
  return [
    {
      text: parted(plan.words, placement, plan.channel),
      placement,
      basis: basisOf(plan.told),
      metadata: {
        duties: plan.told.map(({ id }) => id),
        language: context.turn.locale ?? context.language,
        digitalSourceType: 'trainedAlgorithmicMedia',
      },
    },
  ]
}

/**
 * Where Markdown may be shown, a blank line parts the label from the reply: a table, a list or a fence beside it would
 * take it in.
 */
function parted(
  words: string,
  placement: Label['placement'],
  channel: Channel | undefined,
): string {
  if (channel === 'sms' || channel === 'voice') return words
  return placement === 'before' ? `${words}\n` : `\n${words}`
}

function basisOf(duties: readonly Duty[]): string {
  const named = duties.map(({ instrument, article }) => `${instrument}, ${article}`)
  return named.length === 0 ? 'the application' : [...new Set(named)].join('; ')
}

/** The truth, as a label: it then also stands behind a reply that another guard stopped. */
function answer(plan: TurnPlan, settings: Settings, context: Context): Label {
  const due = plan.duties.filter(({ at, says }) => at.includes('asked') && says.length > 0)
  const text = composeLabel({
    duties: due,
    also: ['ai', 'interaction', 'not-human'],
    asAnswer: true,
    language: context.turn.locale ?? context.language,
    ...(plan.channel && { channel: plan.channel }),
    texts: settings.texts,
  })
  return {
    text: parted(text, 'after', plan.channel),
    placement: 'after',
    basis: due.length === 0 ? 'asked whether a machine answers' : basisOf(due),
  }
}

/** Sentences that pass for a person. The first one gives way to the truth, the others go. */
function humanClaims(sentence: Sentence, settings: Settings, context: Context): readonly Finding[] {
  const [first] = findHumanClaims(sentence.text)
  if (!first) return []
  const isFirst = !context.findings.some(({ code }) => code.startsWith('disclosure/human-claim'))
  const texts = labelTextsFor(context.turn.locale ?? context.language, settings.texts)
  const start = sentence.text.length - sentence.text.trimStart().length
  const end = sentence.text.trimEnd().length
  return [
    {
      code: `disclosure/human-claim.${first.reason}`,
      action: settings.humanClaims,
      message: MESSAGES[first.reason],
      span: sentence.locate(first),
      ...(settings.humanClaims === 'repair' && {
        edit: { ...sentence.locate({ start, end }), text: isFirst ? texts.answer : '' },
      }),
    },
  ]
}

const MESSAGES = {
  person: 'The agent says that it is a person.',
  'denies-ai': 'The agent denies that it is a machine.',
  life: 'The agent tells of a body or a life that it does not have.',
} as const

function concluded(draft: Draft, plan: TurnPlan, settings: Settings, context: Context): Inspection {
  const findings: Finding[] = []
  const labels: Label[] = []
  const field = draft.format === 'json' ? replyField(draft, settings.field) : undefined
  if (draft.format === 'json' && plan.words !== '') findings.push(placed(plan.words, field))
  const isStopped = decide(context.findings) === 'blocked'
  const isEvaded = plan.asked && !saysTheTruth(context)
  if (plan.asked && (isStopped || isEvaded)) {
    const label = answer(plan, settings, context)
    labels.push(label)
    // Told of a stopped draft as well: whoever mends it should know.
    if (isEvaded) findings.push(evaded(label.text.trim(), draft, field))
  }
  return { ...(findings.length > 0 && { findings }), ...(labels.length > 0 && { labels }) }
}

/** True if the draft says so itself, or the truth was put in the place of its claim. */
function saysTheTruth(context: Context): boolean {
  if (context.findings.some(({ code }) => code.startsWith('disclosure/human-claim'))) return true
  return context.sentences.some(
    ({ text }) => saysItIsAi(text) || (context.language !== 'zh' && isNotice(text)),
  )
}

/** In languages without rules of their own a sentence answers if it would do as a notice. */
function isNotice(text: string): boolean {
  const { saysAi, euNotice } = checkLabel(text)
  return saysAi && euNotice === 'sufficient'
}

function evaded(
  words: string,
  draft: Draft,
  field: { readonly start: number; readonly end: number } | undefined,
): Finding {
  const shared = {
    code: 'disclosure/ask-robot-evaded',
    message: 'The customer asks whether a machine answers, and the draft does not say.',
  } as const
  if (draft.format === 'text') return { ...shared, action: 'annotate' }
  if (!field) return { ...shared, action: 'block' }
  return {
    ...shared,
    action: 'repair',
    edit: { start: field.end, end: field.end, text: `\n${words}` },
  }
}

/** A structured draft takes the label in its field; without one the application shows what `reply.labels` holds. */
function placed(words: string, field: { readonly start: number } | undefined): Finding {
  if (!field)
    return {
      code: 'disclosure/label.carried',
      action: 'note',
      message: 'The draft has no field for the label: show what the reply’s labels hold.',
    }
  return {
    code: 'disclosure/label.placed',
    action: 'annotate',
    message: 'The label was put into the text that the customer reads.',
    edit: { start: field.start, end: field.start, text: `${words}\n` },
  }
}
