import type { ClaimKind } from '@vouchsafe/core'
import type { Mention, Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import type { Row } from '../sources/row.ts'
import { meets } from '../subject/profile.ts'
import { compareValues } from '../values/compare.ts'
import { type Told, toldSentences } from './told-before.ts'

/** Kinds of which the agent must not say now this, now that. States of orders change by themselves. */
const LASTING: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'price',
  'fee',
  'discount',
  'refund',
  'return-policy',
  'warranty',
  'promotion',
])
const TYPES = new Set<Value['type']>(['money', 'percent', 'duration'])

/** True if the agent said another value of the same thing before, and the sentence does not own up to it. */
export function contradictsEarlier(at: Case): boolean {
  const { claim } = at
  const { value } = claim
  if (value === undefined || value.type === 'text' || value.type === 'flag') return false
  if (!LASTING.has(claim.kind) || !TYPES.has(value.type) || claim.polarity !== 'affirmed')
    return false
  // `After 12 months` is no computed time.
  if (at.profile.derived.size > 0 && value.type !== 'duration') return false
  if (at.profile.named.size === 0 && !isPlainPrice(at)) return false
  const told = toldSentences(at.world, at.vocabulary).flatMap((each) => sameThing(each, value, at))
  return (
    told.length > 0 &&
    !OWNS_UP.test(at.view.sentence.text) &&
    !told.some((each) => compareValues(value, each.value, at.precision) === 'equal')
  )
}

const OWNS_UP =
  /\b(?:sorry|apologi[sz]e|correct(?:ion|ing)?|mistake|earlier (?:i|we)|i misspoke|actually|updated?|changed|was wrong|no longer)\b|抱歉|更正|纠正|说错|搞错|之前|刚才|实际上|更新/i

/** The value that a sentence gives of the attribute that the claim names, for the same row as far as rows are named. */
function sameThing({ values, attributes, rows }: Told, value: Value, at: Case): readonly Mention[] {
  const isAbout =
    at.profile.named.size > 0
      ? meets(attributes, at.profile.named)
      : rows.length > 0 && [...attributes].every((each) => each === 'price')
  if (!isAbout || !isSameRow(rows, at)) return []
  const mentions = values.filter((each) => comparable(value, each.value, at))
  // Several amounts in one sentence are amounts of several things.
  return mentions.length === 1 ? mentions : []
}

/** `The lamp is €45`: a row that the sentence names, its price, and no more that could tell which price it is. */
function isPlainPrice({ claim, profile, focus, view, place }: Case): boolean {
  return (
    claim.kind === 'price' &&
    focus.level === 'same' &&
    focus.others.length === 0 &&
    [...profile.near].every((each) => each === 'price') &&
    view.mentions.texts.every(
      ({ cells, start, end }) =>
        (start < place.end && place.start < end) || cells.every((cell) => cell.names !== undefined),
    )
  )
}

/** Sources know so few rows that no other can have been meant. */
function isOnlyOne(at: Case): boolean {
  if (at.focus.level === 'same') return false
  const rows = at.world.indexes.flatMap((index) =>
    index.small ? index.rows.filter((row) => row.parent === undefined) : [],
  )
  return rows.length <= 3
}

function comparable(value: Value, other: Value, at: Case): boolean {
  return other.type === value.type && compareValues(value, other, at.precision) !== 'apart'
}

/** Both name the same row, or neither names any where there is but one thing to speak of. */
function isSameRow(rows: readonly Row[], at: Case): boolean {
  const families = at.focus.families
  if (rows.length === 0) return families.length === 0 || isOnlyOne(at)
  return rows.every((row) => families.some((family) => family.rows.has(row)))
}
