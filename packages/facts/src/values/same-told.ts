import type { Claim, ClaimValue, Evidence } from '@vouchsafe/core'
import { readValues, type Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { placeIn } from '../sentence-view.ts'

/** A measure of one kind, as it is told and in its base unit. */
interface Measured {
  readonly kind: string
  readonly value: number
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
    const perUnit = own.base / own.value
    const slack = about ? told.base * SLACK : (perUnit * 10 ** -decimals) / 2 + 1e-9
    if (Math.abs(told.base - own.base) > slack || !restates(claim, at)) continue
    const source = { id: `claim:${claim.id}` }
    const formula = `${told.value} ${told.unit} = ${own.value} ${own.unit}`
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
  return LINK.test(view.sentence.text.slice(end, place.start))
}

/** `just under 12 inches (11.8)`: a bare number alone in a bracket is of the unit that stands before the bracket. */
function measuredBefore(value: Value, { view, place, world }: Case): Measured | undefined {
  const { text } = view.sentence
  if (value.type !== 'number' || !/^\s?[)）]/.test(text.slice(place.end))) return undefined
  const before = text.slice(Math.max(0, place.start - 40), place.start)
  const bracket = /\s?[(（]\s?(?:about |around |约|大约)?$/i.exec(before)?.index
  const last = readValues(before.slice(0, bracket ?? 0), world.read).at(-1)
  if (last === undefined || last.end !== bracket) return undefined
  const one = last.value.type === 'range' ? last.value.high : last.value
  const unit = one && measuredAs(one)
  return unit && { ...unit, value: value.value, base: (unit.base / unit.value) * value.value }
}

function measuredAs(value: ClaimValue): Measured | undefined {
  if (value.type === 'duration') {
    const { seconds, unit } = value
    return { kind: 'duration', value: value.value, base: seconds, unit }
  }
  if (value.type !== 'quantity' || value.dimension === 'count') return undefined
  const { dimension, base, unit } = value
  return { kind: dimension, value: value.value, base, unit }
}
