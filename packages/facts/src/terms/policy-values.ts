import { type Mention, type PlainValue, readValues, type Value } from '@vouchsafe/text'

const LONGEST = 600
const JOINT =
  /^\s?(?:[（(](?:含|incl(?:uded|usive)?\.?)[)）])?\s?(?:至|到|to|down to|through|[-–—~])\s?$/i

/** Values of a part of a policy. What runs downwards is a range as well: `from 72 down to 24 hours`, `60 to 31 days`. */
export function valuesOf(text: string): readonly Mention[] {
  return withRanges(text, readValues(text.slice(0, LONGEST)))
}

/** The same of a text of a draft, whose values are read. */
export function valuesAmong(text: string, read: readonly Mention[]): readonly Mention[] {
  return text.length > LONGEST ? valuesOf(text) : withRanges(text, read)
}

function withRanges(text: string, read: readonly Mention[]): readonly Mention[] {
  const values: Mention[] = []
  for (const mention of read) {
    const before = values.at(-1)
    const range = before === undefined ? undefined : rangeOf(before, mention, text)
    if (range === undefined || before === undefined) values.push(mention)
    else values[values.length - 1] = { ...mention, value: range, start: before.start }
  }
  return values
}

function rangeOf(one: Mention, other: Mention, text: string): Value | undefined {
  const link = text.slice(one.end, other.start)
  const isBetween =
    /^\s?(?:and|和)\s?$/i.test(link) &&
    /\bbetween\s?$/i.test(text.slice(Math.max(0, one.start - 9), one.start))
  if (!isBetween && !JOINT.test(link)) return undefined
  const [first, last] = [inUnitOf(one.value, other.value), other.value]
  if (first === undefined || last.type === 'range') return undefined
  const isDown = sizeOf(first) > sizeOf(last)
  const [low, high] = isDown ? [last, first] : [first, last]
  return {
    type: 'range',
    low: low as PlainValue,
    high: high as PlainValue,
    lowInclusive: true,
    highInclusive: true,
  }
}

/** `60` of `60 to 31 days`. */
function inUnitOf(value: Value, like: Value): Value | undefined {
  if (value.type === like.type)
    return value.type === 'duration' || value.type === 'money' ? value : undefined
  if (value.type !== 'number' || like.type !== 'duration' || like.value === 0) return undefined
  return { ...like, value: value.value, seconds: (like.seconds / like.value) * value.value }
}

function sizeOf(value: Value): number {
  if (value.type === 'duration') return value.seconds
  return value.type === 'money' ? value.value : 0
}
