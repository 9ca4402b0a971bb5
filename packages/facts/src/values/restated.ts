import { type QuantityValue, readValues, type Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { contradicted, type Judgement } from '../evidence.ts'

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

/** `45 days from 11 May takes you to 25 June`: a day that is reckoned in words, and what it comes to. */
const DAY_LINK =
  /^[\s,，]{0,2}(?:takes? (?:you|us|it)(?: up)? to|brings? (?:you|us|it) to|gets? you to|runs? (?:until|to)|is|was|comes to|ends? on|that(?:'s| is)|which is|i\.e\.|=|是|就是|也就是|即|到)[\s,，]{0,2}(?:the )?$/i
const RECKONED_FROM = /\d[^,;.]{0,12} (?:from|after|before|following|prior to) /i

/** Two days that the words make the same, of which the first is worked out from another, and that are not. */
export function dayRestatedWrongly(value: Value, at: Case): Judgement | undefined {
  if (value.type !== 'date' || value.day === undefined) return undefined
  const { text } = at.view.sentence
  const from = Math.max(0, at.place.start - 80)
  const before = text.slice(from, at.place.start)
  const mention = readValues(before, at.world.read).at(-1)
  if (mention?.value.type !== 'date' || !DAY_LINK.test(before.slice(mention.end))) return undefined
  if (!RECKONED_FROM.test(before.slice(mention.start, mention.end))) return undefined
  const { day, month } = mention.value
  if (day === value.day && month === (value.month ?? month)) return undefined
  const source = { id: 'draft' }
  const right = `${day}/${month}`
  return contradicted(
    [
      {
        relation: 'contradicts',
        source,
        shows: right,
        derivation: { operation: 'date-plus-duration', formula: right, inputs: [source] },
      },
    ],
    'The day that is reckoned is another one.',
    { right },
  )
}

function inUnitOf(unit: QuantityValue, other: QuantityValue): number {
  return Number(((other.base * unit.value) / unit.base).toPrecision(3))
}
