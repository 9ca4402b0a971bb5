import type { ClaimValue, Comparison, Evidence } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import type { Case } from './case.ts'
import { compareValues, isNumeric } from './compare.ts'
import { cellEvidence, contradicted, type Judgement, supported } from './evidence.ts'
import type { Family } from './family.ts'
import { type Measure, measuresOf, type Sides, sidesOf } from './measures.ts'
import { findMentions, guessRows } from './mentions.ts'
import { peersOf } from './peers.ts'
import type { Row } from './row.ts'
import { placeIn } from './sentence-view.ts'
import { tokenise } from './tokens.ts'
import { variantIn } from './variants.ts'

type Rank = Comparison['rank']

/** Whether one is ranked above or below another as told; `undefined` where the records leave it open. */
type Outcome = boolean | undefined

/**
 * Holds "cheaper than", 比…贵, "the lightest" against the records of what is compared.
 *
 * Decided only where the records of both sides state the attribute in the same field and unit.
 */
export function checkComparison(at: Case): Judgement | undefined {
  const { comparison } = at.claim
  if (comparison === undefined) return undefined
  const { rank } = comparison
  if (rank === 'most' || rank === 'least') return checkBest(at, rank === 'most' ? 'more' : 'less')
  const other = otherOf(at)
  const subjects = subjectsOf(at, other)
  if (other === undefined || subjects.length === 0) return undefined
  const judged = subjects.map((subject) => againstOne(at, { rank, subject, other: other.family }))
  return (
    judged.find((each) => each?.status === 'contradicted') ??
    (judged.includes(undefined) ? undefined : judged[0])
  )
}

interface Pair {
  readonly rank: Rank
  readonly subject: Family
  readonly other: Family
}

function againstOne(at: Case, { rank, subject, other }: Pair): Judgement | undefined {
  if (subject.row === other.row) return undefined
  const pairs = sidesOf(measuresOf(subject, at), measuresOf(other, at))
  let judgement: Judgement | undefined
  for (const pair of pairs) {
    const holds = outcomeOf(rank, pair, at)
    if (holds === undefined) continue
    if (holds) return supported(evidenceOf(pair, 'supports'), 'The records rank them so.')
    judgement ??= contradicted(evidenceOf(pair, 'contradicts'), 'The records rank them otherwise.')
  }
  return judgement
}

function evidenceOf({ own, other }: Sides, relation: Evidence['relation']): readonly Evidence[] {
  return [cellEvidence(own.cell, relation), cellEvidence(other.cell, relation)]
}

function outcomeOf(rank: Rank, pair: Sides, at: Case): Outcome {
  const ranked = isRanked(rank, pair)
  if (ranked === undefined) return undefined
  const { polarity, value, bound } = at.claim
  if (polarity === 'negated') return !ranked
  if (!ranked || value === undefined) return ranked
  return bound === undefined ? isApart(value, pair, at) : undefined
}

function isRanked(rank: Rank, { own, other }: Sides): Outcome {
  const same = own.low === other.low && own.high === other.high
  if (same) return rank === 'as-much'
  if (rank === 'as-much') return own.low > other.high || own.high < other.low ? false : undefined
  const above = own.low >= other.low && own.high >= other.high
  const below = own.low <= other.low && own.high <= other.high
  if (!above && !below) return undefined
  return rank === 'more' ? above : below
}

/** The two are as far apart as the claim says: in their own unit, or in percent of the other. */
function isApart(value: ClaimValue, { own, other }: Sides, at: Case): Outcome {
  if (own.low !== own.high || other.low !== other.high || !isNumeric(value)) return undefined
  const gap = Math.abs(own.low - other.low)
  const real = distanceLike(value, gap, other)
  return real === undefined ? undefined : compareValues(value, real, at.precision) === 'equal'
}

/** A distance, written as the claim's value is. */
function distanceLike(value: ClaimValue, gap: number, other: Measure): ClaimValue | undefined {
  switch (value.type) {
    case 'percent':
      return other.low === 0 ? undefined : { ...value, value: (gap / other.low) * 100 }
    case 'money':
      return { ...value, value: gap }
    case 'number':
      return { ...value, value: gap }
    case 'quantity':
      if (value.dimension === 'count') return { ...value, value: gap, base: gap }
      return value.value === 0
        ? undefined
        : { ...value, value: gap / (value.base / value.value), base: gap }
    case 'duration':
      return value.value === 0
        ? undefined
        : { ...value, value: gap / (value.seconds / value.value), seconds: gap }
    default:
      return undefined
  }
}

/** What the words behind "than" name; or, without such words, the one other thing that is spoken of. */
function otherOf(at: Case): { readonly family: Family; readonly span?: Span } | undefined {
  const { comparison } = at.claim
  if (comparison?.withSpan !== undefined) {
    const span = placeIn(at.view.sentence, comparison.withSpan)
    const named = at.view.mentions.rows.filter((mention) => overlaps(mention, span))
    const words = tokenise(at.view.sentence.text.slice(span.start, span.end))
    const variants = named.length > 0 ? [] : variantIn(span, at.focus, at.described)
    const guessed = variants.length > 0 ? variants : guessRows(words, at.world)
    const family = theOne(named.length > 0 ? named.flatMap(({ rows }) => rows) : guessed, at)
    return family && { family, span }
  }
  const [subject] = subjectsOf(at, undefined)
  const rest = spokenOf(at).filter(({ row }) => row !== subject?.row)
  return rest.length === 1 && rest[0] !== undefined ? { family: rest[0] } : undefined
}

/** What is ranked: what the clause names outside the words for the other, or else what is spoken of. */
function subjectsOf(at: Case, other: { readonly span?: Span } | undefined): readonly Family[] {
  const outside = at.view.mentions.rows.filter(
    (mention) =>
      overlaps(mention, at.clause) && !(other?.span !== undefined && overlaps(mention, other.span)),
  )
  if (outside.length > 0) {
    const families = outside.map(({ rows }) => theOne(rows, at))
    return families.every((family) => family !== undefined) ? families : []
  }
  // A name that no record bears is of something else than what was spoken of before.
  const { subject } = at.claim
  if (at.focus.level === 'guess' || (at.focus !== at.variants?.focus && subject?.by === 'name'))
    return []
  const family = theOne(
    at.focus.families.map(({ row }) => row),
    at,
  )
  return family === undefined ? [] : [family]
}

/** Of rows of one name the one that states what is ranked by, or one of those that state the same. */
function theOne(rows: readonly Row[], at: Case): Family | undefined {
  const families = [...new Set(rows)].map((row) => at.finder.family(row))
  const stating = families.filter((family) => measuresOf(family, at).length > 0)
  const [one, ...others] = stating
  const alike = one && others.every((other) => isAlike(measuresOf(one, at), measuresOf(other, at)))
  return alike ? one : undefined
}

/** Two colours of one size may cost the same. */
function isAlike(a: readonly Measure[], b: readonly Measure[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ of, low, high }, at) => b[at]?.of === of && b[at].low === low && b[at].high === high)
  )
}

/** Everything named in this sentence, the ones before it, and the customer's latest messages. */
function spokenOf(at: Case): readonly Family[] {
  const rows = new Set<Row>()
  const add = (mentioned: readonly Row[]) => {
    const family = theOne(mentioned, at)
    if (family !== undefined) rows.add(family.row)
  }
  for (const mention of at.view.mentions.rows) add(mention.rows)
  for (const { row } of at.focus.recent ?? []) rows.add(row)
  for (const { tokens } of at.world.asked.slice(-3))
    for (const mention of findMentions(tokens, at.world).rows) add(mention.rows)
  return [...rows].map((row) => at.finder.family(row))
}

/** The cheapest of those spoken of, or of all of its sort. */
function checkBest(at: Case, rank: 'more' | 'less'): Judgement | undefined {
  const [subject, second] = subjectsOf(at, undefined)
  if (subject === undefined || second !== undefined) return undefined
  const own = measuresOf(subject, at)
  if (own.length === 0) return undefined
  const circles = [spokenOf(at), peersOf(subject.row, at).map((row) => at.finder.family(row))]
  let rival: Sides | undefined
  for (const circle of circles) {
    const pairs = circle
      .filter(({ row }) => row !== subject.row)
      .flatMap((other) => sidesOf(own, measuresOf(other, at)).slice(0, 1))
    if (pairs.length === 0) continue
    const better = pairs.find((pair) => isRanked(rank === 'more' ? 'less' : 'more', pair) === true)
    const isBest = pairs.every(
      (pair) => isRanked(rank, pair) === true || isRanked('as-much', pair) === true,
    )
    const [first] = pairs
    if (isBest && first !== undefined && at.claim.polarity === 'affirmed')
      return supported([cellEvidence(first.own.cell, 'supports')], 'The records rank it so.')
    if (better === undefined) return undefined
    rival ??= better
  }
  if (rival === undefined) return undefined
  return at.claim.polarity === 'negated'
    ? supported(evidenceOf(rival, 'supports'), 'The records rank them so.')
    : contradicted(evidenceOf(rival, 'contradicts'), 'The records rank another above it.')
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
