import { VouchsafeError } from '@vouchsafe/core'
import { DUTIES } from './duties.ts'
import { CHANNELS, type Channel, type Condition, type Duty, type Moment } from './duty.ts'
import { placesOf } from './places.ts'

/** What is known of the service, where the law asks. */
export interface Circumstances {
  /** Feelings are read from voice or face (not from text alone). Default: false. */
  readonly emotionRecognition?: boolean
  /** The firm is above the thresholds of Spain (250 staff) or California (USD 500M). Default: unknown, taken to be so. */
  readonly largeBusiness?: boolean
  /** The agent keeps customers company. Default: false. */
  readonly companion?: boolean
  /** The agent stands in for a profession that needs a licence. Default: unknown, taken to be so. */
  readonly regulatedOccupation?: boolean
  /** The agent contacts people first. Default: false. */
  readonly outbound?: boolean
  /** Pictures, voices or films look like real people or events. Default: unknown, taken to be so. */
  readonly deepFake?: boolean
  /** A virtual scene is shown. Default: unknown, taken to be so. */
  readonly virtualScene?: boolean
  /** The firm hosts what others put up. Default: unknown, taken to be so. */
  readonly intermediary?: boolean
}

export interface DutyQuery extends Circumstances {
  /** `CN`, `EU`, `DE`, `US-NJ`, …. Default, and for an empty list: not known. */
  readonly jurisdictions?: readonly string[]
  /** One of {@link CHANNELS}. Default, and for any other word: not known, so duties of every channel. */
  readonly channel?: string
  /** Default: duties of every moment, and those that no moment calls for. */
  readonly moment?: Moment
  /** ISO 8601 date or instant. Default: not known, so duties that are enacted count as in force. */
  readonly at?: string
}

/** Taken to be so if nobody says. A companion or an outbound call is another service, and is named by who runs it. */
const ASSUMED: Readonly<Record<Condition, boolean>> = {
  'emotion-recognition': false,
  'large-business': true,
  companion: false,
  'regulated-occupation': true,
  outbound: false,
  'deep-fake': true,
  'virtual-scene': true,
  intermediary: true,
}

const OTHER_CHANNELS: Readonly<Record<string, Channel>> = {
  'e-mail': 'email',
  mail: 'email',
  phone: 'voice',
  call: 'voice',
  audio: 'voice',
  text: 'chat',
  web: 'chat',
  whatsapp: 'chat',
  wechat: 'chat',
  messenger: 'chat',
  live: 'livestream',
  video: 'avatar',
  file: 'export',
  download: 'export',
  transcript: 'export',
}

/** The channel that a word names; `undefined` if the table does not know it. */
export function channelOf(name: string | undefined): Channel | undefined {
  const key = name?.trim().toLowerCase()
  if (key === undefined) return undefined
  const known = CHANNELS.find((channel) => channel === key)
  return known ?? (Object.hasOwn(OTHER_CHANNELS, key) ? OTHER_CHANNELS[key] : undefined)
}

/**
 * What is due in these places, in the order of the table.
 *
 * A place that is not known counts as everywhere. One more jurisdiction never removes a duty.
 *
 * @throws {VouchsafeError} `invalid_options` if `at` is no date.
 */
export function resolveDuties(query: DutyQuery = {}): readonly Duty[] {
  const { jurisdictions = [], moment, at } = query
  const day = at === undefined ? undefined : dayOf(at)
  const places = new Set(
    (jurisdictions.length === 0 ? ['unknown'] : jurisdictions).flatMap(placesOf),
  )
  const channel = channelOf(query.channel)
  const holds = conditionsOf(query)
  return DUTIES.filter(
    (duty) =>
      places.has(duty.jurisdiction) &&
      (channel === undefined || duty.channels === 'any' || duty.channels.includes(channel)) &&
      (moment === undefined || duty.at.includes(moment)) &&
      (day === undefined || duty.from === undefined || duty.from <= day) &&
      (duty.needs === undefined || holds[duty.needs]),
  )
}

function conditionsOf(query: Circumstances): Readonly<Record<Condition, boolean>> {
  const said: Readonly<Record<Condition, boolean | undefined>> = {
    'emotion-recognition': query.emotionRecognition,
    'large-business': query.largeBusiness,
    companion: query.companion,
    'regulated-occupation': query.regulatedOccupation,
    outbound: query.outbound,
    'deep-fake': query.deepFake,
    'virtual-scene': query.virtualScene,
    intermediary: query.intermediary,
  }
  const entries = Object.entries(said) as [Condition, boolean | undefined][] // the keys are the record's own
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value ?? ASSUMED[name]]),
  ) as Record<Condition, boolean>
}

/** The calendar day as written, so that an offset does not shift it. */
function dayOf(at: string): string {
  const day = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(at)?.[0]
  if (day === undefined || Number.isNaN(Date.parse(at)))
    throw new VouchsafeError('invalid_options', 'at: expected an ISO 8601 date, such as 2026-09-01')
  return day
}
