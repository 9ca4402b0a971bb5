import type { ClaimKind, Evidence, Turn } from '@vouchsafe/core'
import { isDayOfPeriod, offerPeriod } from './offer-period.ts'
import type { Cell } from './row.ts'

/** Why evidence is too old to be told, if it is. */
export function staleness(
  evidence: readonly Evidence[],
  kind: ClaimKind,
  turn: Turn,
  maxAgeSeconds: { readonly [K in ClaimKind]?: number },
): string | undefined {
  // One fresh source is enough.
  if (evidence.some((each) => each.asOf === undefined && each.validUntil === undefined))
    return undefined
  const { now } = turn
  if (now === undefined) return undefined
  const reasons = evidence.map((each) => reasonOf(each, now, maxAgeSeconds[kind]))
  return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined
}

function reasonOf(
  { asOf, validUntil, source }: Evidence,
  now: string,
  maxAge: number | undefined,
): string | undefined {
  // When something ended may be told for ever.
  const pointer = source.pointer ?? ''
  const name = pointer.slice(pointer.lastIndexOf('/') + 1)
  if (/^(?:valid|expire|end|until|use.?by).{0,16}$/i.test(name) || isDayOfPeriod(name))
    return undefined
  const at = Date.parse(now)
  if (validUntil !== undefined && at > endOf(validUntil, now)) {
    return 'The source says that this held only until a time that has passed.'
  }
  if (asOf === undefined || maxAge === undefined) return undefined
  const taken = Date.parse(asOf)
  return at - taken > maxAge * 1000
    ? 'The source is older than is allowed for this kind of claim.'
    : undefined
}

/** A day without a time lasts to its end; what bears no zone is in the zone of the turn's clock. */
export function endOf(time: string, now: string): number {
  return momentOf(time, now, '23:59:59.999')
}

/** True for what begins only after the turn. */
export function isToCome({ validFrom }: Evidence, { now }: Turn): boolean {
  if (validFrom === undefined || now === undefined) return false
  return momentOf(validFrom, now, '00:00:00') > Date.parse(now)
}

function momentOf(time: string, now: string, unsaid: string): number {
  const zone = ZONE.exec(now)?.[0] ?? 'Z'
  if (/^\d{4}-\d{2}-\d{2}$/.test(time)) return Date.parse(`${time}T${unsaid}${zone}`)
  return Date.parse(ZONE.test(time) ? time : `${time}${zone}`)
}

const ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/

/** The cell is of no offer, or of one that runs at the time of the turn. */
export function isInForce(cell: Cell, { now }: Turn): boolean {
  const period = offerPeriod(cell)
  if (period === undefined || now === undefined) return true
  const { from, until } = period
  const at = Date.parse(now)
  if (until !== undefined && endOf(until, now) < at) return false
  return from === undefined || !(momentOf(from, now, '00:00:00') > at)
}

/** Said to be over, or not to have begun. */
const OVER =
  /\b(?:ended|expired|finished|closed|lapsed|ran (?:out|until|from|through|to)|(?:is|are|was|were) (?:now )?over|no longer|not (?:valid|active|running|available)|(?:isn't|aren't|wasn't|doesn't|won't) (?:valid|active|running|on|apply|available|work)|too late|missed|back then|at the time|last (?:week|month|year|autumn|summer|spring|winter))\b|(?:已|早)经?(?:结束|过期|截止|失效|停|下线|到期|过了)|(?:结束|过期|截止|失效|到期|下线|停)了|不再|过期|用不了|不能用|没有了|当时|上次|去年|错过/i
const TO_COME =
  /\b(?:will|upcoming|starts?|starting|begins?|beginning|coming|soon|from|next|tomorrow|not yet|until then|as of|goes live|yet to)\b|\d日?起|开始|即将|届时|到时|还没|尚未|未到|明天|后天|下周|下个?月|预热/i

/** True if the words say themselves that something is over, or that it is still to come. */
export function tellsTime(text: string, when: 'over' | 'to come'): boolean {
  return (when === 'over' ? OVER : TO_COME).test(text)
}
