import { type QuantityValue, readValues, type Value } from '@vouchsafe/text'
import type { Case } from './case.ts'
import { contradicted, type Judgement } from './evidence.ts'

/** Words between a quantity and the same quantity in another unit. */
const LINK =
  /(?:is|are|=|≈|equals?|(?:that|which)(?:'s| is)|i\.e\.|or|making it|works out (?:at|to)|comes to|是|约|合|即|等于|相当于|也就是|大约|约合|折合|就是)[\s,，]{0,2}(?:about|around|roughly|approximately|some|约|大约|大概)?[\s]{0,2}$/i

/** The longest of these, about, in UTF-16 code units. */
const LONGEST_LINK = 40
const RESTATING = new RegExp(`^[\\s,，(（]{0,3}${LINK.source}`, LINK.flags)

/** A rounded figure may be off by this much of the right one. */
const SLACK = 0.05

/**
 * `16 lb is about 6.4 kg` is wrong whatever the records say: two quantities of one dimension, in other units, that the words
 * make equal, and that are not.
 */
export function restatedWrongly(value: Value, at: Case): Judgement | undefined {
  if (value.type !== 'quantity' || value.dimension === 'count') return undefined
  const { text } = at.view.sentence
  if (!LINK.test(text.slice(Math.max(0, at.place.start - LONGEST_LINK), at.place.start)))
    return undefined
  const from = Math.max(0, at.place.start - 60)
  const mention = readValues(text.slice(from, at.place.start)).at(-1)
  if (mention?.value.type !== 'quantity') return undefined
  const other = mention.value
  if (other.dimension !== value.dimension || other.unit === value.unit) return undefined
  if (!RESTATING.test(text.slice(from + mention.end, at.place.start))) return undefined
  if (Math.abs(value.base - other.base) <= Math.abs(other.base) * SLACK) return undefined
  const right = inUnitOf(value, other)
  const formula = `${other.value} ${other.unit} = ${right} ${value.unit}`
  const source = { id: 'draft' }
  return contradicted(
    [
      {
        relation: 'contradicts',
        source,
        shows: formula,
        derivation: { operation: 'unit-conversion', formula, inputs: [source] },
      },
    ],
    'The two quantities are not the same.',
    { right: `${right} ${value.unit}` },
  )
}

function inUnitOf(unit: QuantityValue, other: QuantityValue): number {
  return Number(((other.base * unit.value) / unit.base).toPrecision(3))
}
