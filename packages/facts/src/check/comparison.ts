import type { ClaimValue, Comparison, Evidence } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { cellEvidence, contradicted, type Judgement, supported } from '../evidence.ts'
import { findMentions, guessRows } from '../lookup/mentions.ts'
import { tokenise } from '../lookup/tokens.ts'
import { placeIn } from '../sentence-view.ts'
import type { Row } from '../sources/row.ts'
import type { Family } from '../subject/family.ts'
import { peersOf } from '../subject/peers.ts'
import { variantIn } from '../subject/variants.ts'
import { compareValues } from '../values/compare.ts'
import { type Measure, measuresOf, type Sides, sidesOf } from '../values/measures.ts'

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
  let judgement: Judgement | undefined
  for (const pair of sidesOf(measuresOf(subject, at), measuresOf(other, at))) {
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
  const { polarity, value } = at.claim
  if (polarity === 'negated') return ranked === undefined ? undefined : !ranked
  if (!ranked || value === undefined) return ranked
  return isApart(value, pair, at)
}

/** A range within the other is neither above nor below it. */
function isRanked(rank: Rank, { own, other }: Sides): Outcome {
  const [low, high] = [Math.sign(own.low - other.low), Math.sign(own.high - other.high)]
  if (low * high < 0) return undefined
  if (rank === 'as-much') return low + high === 0
  return rank === 'more' ? low + high > 0 : low + high < 0
}

/** The two are as far apart as the claim says: in their own unit, or in percent of the other. */
function isApart(value: ClaimValue, { own, other }: Sides, at: Case): Outcome {
  const gap = Math.abs(own.low - other.low)
  const real = own.low === own.high ? distanceLike(value, gap, other) : undefined
  return real && compareValues(value, real, at.precision) === 'equal'
}

/** A distance, written as the claim's value is. */
function distanceLike(value: ClaimValue, gap: number, other: Measure): ClaimValue | undefined {
  switch (value.type) {
    case 'percent':
      return { ...value, value: (gap / other.low) * 100 }
    case 'money':
    case 'number':
      return { ...value, value: gap }
    case 'quantity':
      return { ...value, value: gap / (value.base / value.value), base: gap }
    case 'duration':
      return { ...value, value: gap / (value.seconds / value.value), seconds: gap }
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
  const [family, another] = spokenOf(at).filter(({ row }) => row !== subject?.row)
  return family && !another ? { family } : undefined
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
  return a.every(({ low }, at) => b[at]?.low === low)
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
  const [subject] = subjectsOf(at, undefined)
  if (subject === undefined) return undefined
  const own = measuresOf(subject, at)
  const opposite = rank === 'more' ? 'less' : 'more'
  const circles = [spokenOf(at), peersOf(subject.row, at).map((row) => at.finder.family(row))]
  let rival: Sides | undefined
  for (const circle of circles) {
    const pairs = circle
      .filter(({ row }) => row !== subject.row)
      .flatMap((other) => sidesOf(own, measuresOf(other, at)).slice(0, 1))
    const [first] = pairs
    if (first === undefined) continue
    const isBest = pairs.every((pair) => isRanked(opposite, pair) === false)
    if (isBest && at.claim.polarity === 'affirmed')
      return supported([cellEvidence(first.own.cell, 'supports')], 'The records rank it so.')
    rival ??= pairs.find((pair) => isRanked(opposite, pair))
  }
  if (rival === undefined) return undefined
  return at.claim.polarity === 'negated'
    ? supported(evidenceOf(rival, 'supports'), 'The records rank them so.')
    : contradicted(evidenceOf(rival, 'contradicts'), 'The records rank another above it.')
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
