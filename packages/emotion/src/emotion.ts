import {
  type Context,
  checkOptions,
  type Draft,
  type Finding,
  type Guard,
  type Inspection,
  isForeign,
  type Label,
  manyOf,
  type OptionCheck,
  oneOf,
  type RequestChange,
  type Sentence,
  type Turn,
} from '@vouchsafe/core'
import type { Concern } from './concern.ts'
import { CRISIS_LINES, type CrisisLine, crisisWords } from './crisis-lines.ts'
import type { EmotionUse } from './emotion-use.ts'
import { addExposure, EXPOSURE_LIMIT, type ExposureLimit, exposureOf } from './exposure.ts'
import { levelOf, PLAYBOOK, type Play } from './playbook.ts'
import { EMOTION_ACTIONS, type EmotionActions, sentenceFindings } from './sentence-findings.ts'
import { findConcerns } from './vulnerability.ts'
import { guidanceFor, guidanceOf } from './wording.ts'

export interface EmotionOptions {
  /** Reads customers' feelings where they consented. Default: no feelings are read. */
  readonly use?: EmotionUse
  /** Replaces rows of {@link EMOTION_ACTIONS}. */
  readonly actions?: Partial<EmotionActions>
  /** Default: {@link EXPOSURE_LIMIT}. */
  readonly exposure?: ExposureLimit
  /** Default: {@link CRISIS_LINES}. */
  readonly crisisLines?: readonly CrisisLine[]
  /** Default: `block`. */
  readonly onError?: Guard['onError']
  /** Default: `enforce`. */
  readonly mode?: Guard['mode']
}

const OPTIONS: Readonly<Record<keyof EmotionOptions, OptionCheck>> = {
  use: ['a use of feelings', isForeign],
  actions: ['actions by problem', isForeign],
  exposure: ['a limit of exposure', isForeign],
  crisisLines: manyOf('lines'),
  onError: oneOf('block', 'annotate'),
  mode: oneOf('enforce', 'shadow'),
}

/** In these a person takes over, whatever the draft says. */
const AT_ONCE: ReadonlySet<Concern> = new Set<Concern>(['self-harm', 'violence'])

/**
 * Keeps feelings to what serves the customer: finds pressure, selling on distress, demeaning words and harsh turns in drafts,
 * and looks after customers who may be in danger or in need.
 *
 * Comes behind the guards that establish claims and verdicts: a deadline that the facts bear out is information.
 *
 * @throws {VouchsafeError} `invalid_options` if an option is not known.
 */
export function emotion(options: EmotionOptions = {}): Guard {
  checkOptions('emotion()', options, OPTIONS)
  const actions = { ...EMOTION_ACTIONS, ...options.actions }
  const limit = options.exposure ?? EXPOSURE_LIMIT
  const lines = options.crisisLines ?? CRISIS_LINES
  const heard = new WeakMap<Turn, readonly Concern[]>()
  const concernsOf = (turn: Turn): readonly Concern[] => {
    const known = heard.get(turn)
    if (known) return known
    const made = [...new Set(findConcerns(latestWords(turn)).map(({ concern }) => concern))]
    heard.set(turn, made)
    return made
  }
  return {
    name: 'emotion',
    ...(options.onError && { onError: options.onError }),
    ...(options.mode && { mode: options.mode }),
    async request(turn: Turn, context: Context): Promise<RequestChange | undefined> {
      const concerns = concernsOf(context.turn)
      const play = options.use && (await playOf(options.use, turn))
      const guidance = [
        ...concerns.slice(0, 1).map(guidanceFor),
        ...(play ? [guidanceOf(play) ?? ''] : []),
      ].filter((each) => each !== '')
      const findings = [...concerns.map(concernFinding), ...(play ? personFinding(play) : [])]
      if (guidance.length === 0 && findings.length === 0) return undefined
      return {
        findings,
        labels: concerns.includes('self-harm') ? [crisisLabel(turn, context, lines)] : [],
        messages: [
          ...guidance.map((content) => ({ role: 'system', content }) as const),
          ...turn.messages,
        ],
      }
    },
    inspect(sentence: Sentence, context: Context): Inspection | undefined {
      const concerns = concernsOf(context.turn)
      const findings = sentenceFindings(sentence, context, { actions, concerns })
      return findings.length === 0 ? undefined : { findings }
    },
    async conclude(_: Draft, context: Context): Promise<Inspection | undefined> {
      const customer = context.turn.customer?.id
      const told = context.findings.filter(isToldPressure).length
      if (customer === undefined || told === 0) return undefined
      const { store } = context.ports
      const before = await exposureOf(store, customer)
      if (before + told > limit.most) return { findings: [repeated(actions)] }
      await addExposure(store, customer, { count: told, withinMs: limit.withinMs })
      return undefined
    },
  }
}

/** What the customer said since the agent last spoke. */
function latestWords({ messages }: Turn): string {
  const spoke = messages.findLastIndex(
    ({ role, content }) => role === 'assistant' && content !== '',
  )
  return messages
    .slice(spoke + 1)
    .flatMap(({ role, content }) => (role === 'user' ? [content] : []))
    .join('\n')
}

function concernFinding(concern: Concern): Finding {
  const atOnce = AT_ONCE.has(concern)
  return {
    code: `emotion/vulnerability.${concern}`,
    action: 'note',
    message: atOnce
      ? 'The customer may be in danger: a person takes over at once, and nothing is sold.'
      : `The customer may be in need (${concern}): calm words, no selling, a person on offer.`,
    ...(atOnce && { handoff: 'safety' as const }),
  }
}

function crisisLabel(turn: Turn, context: Context, lines: readonly CrisisLine[]): Label {
  return {
    text: crisisWords(context.language, turn.jurisdictions ?? [], lines),
    placement: 'before',
    basis: 'Crisis information for a customer who may be in danger',
  }
}

/** What a reading asks for, if the customer consented to one for tone or handoff. */
async function playOf(use: EmotionUse, turn: Turn): Promise<Play | undefined> {
  const { customer, now } = turn
  if (customer === undefined || now === undefined) return undefined
  const subject = { id: customer.id, ...(customer.minor === true && { minor: true }) }
  const sealed = await use.read(subject, latestWords(turn), { at: now, purposes: ['tone'] })
  return sealed && PLAYBOOK[levelOf(await sealed.open('tone'))]
}

function personFinding({ person }: Play): readonly Finding[] {
  if (person !== 'at-once') return []
  return [
    {
      code: 'emotion/tone.person',
      action: 'note',
      message: 'A person should take over, if the customer likes.',
    },
  ]
}

function isToldPressure({ code, action }: Finding): boolean {
  return (
    code.startsWith('emotion/manipulation.') &&
    code !== 'emotion/manipulation.unnamed' &&
    action === 'note'
  )
}

function repeated(actions: EmotionActions): Finding {
  return {
    code: 'emotion/manipulation.repeated',
    action: actions.pressure,
    message: 'The customer was told of deadlines, scarcity or crowds often enough lately.',
  }
}
