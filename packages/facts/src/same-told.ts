import type { Claim, Evidence } from '@vouchsafe/core'
import { readValues, type Value } from '@vouchsafe/text'
import type { Case } from './case.ts'
import { placeIn } from './sentence-view.ts'

/** A measure of one kind, in its base unit. */
interface Measured {
  readonly kind: string
  readonly base: number
  readonly unit: string
}

/** What is told in other units may be rounded so far. */
const SLACK = 0.05

/**
 * What the draft has rightly told before, told once more in another unit: 46 days, so roughly six and a half weeks; 1152Wh，也就是
 * 1.15度电.
 */
export function sameAsTold(value: Value, at: Case): Evidence | undefined {
  const own = measuredAs(value) ?? measuredBefore(value, at)
  if (own === undefined) return undefined
  const { about, decimals } = at.precision
  for (const { value: other, claim } of at.stated.slice(-8).toReversed()) {
    const told = measuredAs(other)
    if (told === undefined || told.kind !== own.kind || told.unit === own.unit) continue
    const perUnit = own.base / numberOf(value)
    const slack = about ? told.base * SLACK : (perUnit * 10 ** -decimals) / 2 + 1e-9
    if (Math.abs(told.base - own.base) > slack || !restates(claim, at)) continue
    const source = { id: `claim:${claim.id}` }
    const formula = `${numberOf(other)} ${told.unit} = ${numberOf(value)} ${own.unit}`
    return {
      relation: 'supports',
      source,
      shows: formula,
      derivation: { operation: 'unit-conversion', formula, inputs: [source] },
    }
  }
  return undefined
}

/** Nothing but such words stands between the two: `, so roughly`, （约, ，也就是一块电池能存. */
const LINK =
  /^[\s,，、(（]{0,3}(?:so|thus|meaning|that(?:'s| is| makes)|which is|i\.e\.|or|=|≈|equals?|makes|也?就是|即|约|合|折合|相当于|等于|大约|也就相当于|所以)[^,，.。;；!！?？]{0,24}$|^\s?[(（]\s?(?:about |around |约|大约)?$/i

function restates(told: Claim, { view, place }: Case): boolean {
  const end = placeIn(view.sentence, told.valueSpan ?? told).end
  return end <= place.start && LINK.test(view.sentence.text.slice(end, place.start))
}

/** `just under 12 inches (11.8)`: a bare number alone in a bracket is of the unit that stands before the bracket. */
function measuredBefore(value: Value, { view, place, world }: Case): Measured | undefined {
  const { text } = view.sentence
  if (value.type !== 'number' || !/^\s?[)）]/.test(text.slice(place.end))) return undefined
  const before = text.slice(Math.max(0, place.start - 40), place.start)
  const bracket = /\s?[(（]\s?(?:about |around |约|大约)?$/i.exec(before)?.index
  const last = readValues(before.slice(0, bracket ?? 0), world.read).at(-1)
  if (last === undefined || last.end !== bracket) return undefined
  const one = last.value.type === 'range' ? (last.value.high ?? last.value.low) : last.value
  const unit = one && measuredAs(one)
  if (one === undefined || unit === undefined || numberOf(one) === 0) return undefined
  return { ...unit, base: (unit.base / numberOf(one)) * value.value }
}

function measuredAs(value: Claimed): Measured | undefined {
  if (value.type === 'duration') return { kind: 'duration', base: value.seconds, unit: value.unit }
  if (value.type !== 'quantity' || value.dimension === 'count') return undefined
  return { kind: value.dimension, base: value.base, unit: value.unit }
}

type Claimed = Value | { readonly type: 'text' | 'flag' }

function numberOf(value: Claimed): number {
  return 'value' in value && typeof value.value === 'number' ? value.value : 1
}
