import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { toldBefore } from '../check/told-before.ts'
import { type Held, littleKnown } from '../lookup/little-known.ts'
import { isInForce } from '../sources/freshness.ts'
import type { Operands } from './arithmetic.ts'
import type { Input } from './calculation.ts'
import { chargedBy } from './charged-by.ts'
import {
  cellInputs,
  countRightBefore,
  countsIn,
  countsOf,
  distinct,
  factorsTold,
  fieldsBeside,
  halves,
  knownBeside,
  listsOf,
  measuresIn,
  measuresOf,
  monthsOfYear,
  namedRows,
  ownCells,
  passageInputs,
  passagesAbout,
  plainInputs,
  plainNumbers,
  ratesIn,
  ratesOf,
  type Sort,
  sharesIn,
  sharesOf,
  spokenInputs,
  toldInputs,
} from './operands.ts'

/** What there is to compute with, and how near to the value it stands. */
export interface Pool extends Operands {
  /**
   * `line`: what stands right before the value and is plainly its account, such as a number of things or what the sums
   * before it came to; `breath`: what is said around it; `known`: what is known of that; `any`: whatever is known.
   */
  readonly near: 'line' | 'breath' | 'known' | 'any'
}

const NOTHING = { terms: [], told: [], counts: [], shares: [], measures: [], rates: [], lists: [] }

/** How many sums before a value may be put together to it. */
const LEDGER = 5

/**
 * What there is to compute with, the nearest first: what the sentence and those right before it say; then the same field of
 * the rows that were named; then the rows spoken of and the passages about them; then all that the draft and its earlier
 * turns told; then, where little is known in all, all of it.
 */
export function* pools(at: Case, sort: Sort): Generator<Pool> {
  let last = ''
  for (const pool of allPools(at, sort)) {
    const key = keyOf(pool)
    if (key !== last) yield pool
    last = key
  }
}

function keyOf({ terms, told, lists, counts, shares, rates, measures }: Operands): string {
  const lines = [terms, told, counts, shares, rates, measures, ...lists]
  return lines.map((line) => line.map(({ value }) => value).join(' ')).join('|')
}

/** What draft and customer say that may be computed with. */
interface Spoken extends Pick<Operands, 'counts' | 'shares' | 'told' | 'measures'> {
  /** Values that the draft told rightly before, in order. */
  readonly earlier: readonly Input[]
  /** Those of the same sentence that something bears out. */
  readonly beside: readonly Input[]
  readonly asked: readonly ClaimValue[]
}

function* allPools(at: Case, sort: Sort): Generator<Pool> {
  const spoken = spokenOf(at, sort)
  yield* toldPools(at, sort, spoken)
  const cells = ownCells(at).filter((cell) => isInForce(cell, at.world.turn))
  const own = cells.flatMap((cell) => cellInputs(cell, sort))
  const little = littleKnown(at)
  const all = little === undefined ? [] : termsOf(little, spoken, sort)
  const rates = distinct([...all, ...own], 16)
  yield { ...NOTHING, near: 'line', counts: countRightBefore(at), rates }
  const charge = at.claim.value?.type === 'money' ? chargedBy(at, sort) : undefined
  if (charge !== undefined)
    yield { ...NOTHING, near: 'line', terms: charge.rates, measures: [charge.measure] }
  yield* knownPools(at, sort, { spoken, cells, own })
  if (little === undefined) return
  const terms = distinct([...all, ...own, ...spoken.earlier, ...spoken.beside], 32)
  yield { ...heldIn(little, spoken, at, sort), near: 'any', terms }
}

function spokenOf(at: Case, sort: Sort): Spoken {
  const known = at.once(knownBeside)

  const beside = spokenInputs(known, sort, 'draft')
  const earlier = at.stated.flatMap(({ value, claim }) =>
    spokenInputs([value], sort, `claim:${claim.id}`),
  )
  const asked = at.world.asked.slice(-3).flatMap(({ values }) => values.map(({ value }) => value))
  return {
    ...{ earlier, beside, asked },
    counts: distinct(
      [
        ...manyTimes(countsIn(asked, 'customer')),
        ...countsIn(at.beside, 'draft'),
        ...countsIn(asked, 'customer'),
        ...factorsTold(at),
      ],
      8,
    ),
    shares: distinct([...sharesIn(known, 'draft'), ...halves(at)], 6),
    told: distinct([...earlier.slice(-8), ...beside], 8),
    measures: measuresIn([...at.beside, ...asked], sort),
  }
}

/** `2 adults for 3 nights`: what is charged by the head and the night is charged so many times. */
function manyTimes([first, second, ...others]: readonly Input[]): readonly Input[] {
  if (first === undefined || second === undefined || others.length > 0) return []
  const value = first.value * second.value
  return value <= MOST_TIMES ? [{ value, source: first.source }] : []
}

const MOST_TIMES = 60

/** What the draft has said, and the fields of which it has told one. */
function* toldPools(at: Case, sort: Sort, spoken: Spoken): Generator<Pool> {
  const { earlier, beside, counts, shares, told } = spoken
  yield { ...NOTHING, near: 'line', told: distinct(earlier, LEDGER) }
  const terms = distinct([...earlier.slice(-4), ...beside], 12)
  yield { ...NOTHING, near: 'breath', counts, shares, told, terms }
  yield { ...NOTHING, near: 'known', lists: namedRows(at, sort) }
  for (const field of fieldsBeside(at, sort)) yield { ...NOTHING, near: 'breath', terms: field }
}

/** The rows spoken of and the passages about them, with more and more of what was told. */
function* knownPools(
  at: Case,
  sort: Sort,
  { spoken, cells, own }: { spoken: Spoken; cells: Held['cells']; own: readonly Input[] },
): Generator<Pool> {
  const { earlier, beside } = spoken
  const passages = passagesAbout(at)
  const rest: Omit<Pool, 'terms'> = {
    ...heldIn({ cells, passages }, spoken, at, sort),
    near: 'known',
  }
  const recent = (at.focus.recent ?? []).flatMap((family) =>
    family.cells.slice(0, 30).flatMap((cell) => cellInputs(cell, sort)),
  )
  const prose = passages.flatMap((passage) => passageInputs(passage, sort))
  yield { ...rest, terms: distinct([...prose, ...own, ...earlier.slice(-6), ...beside], 16) }
  yield { ...rest, terms: distinct([...recent, ...own, ...earlier.slice(-6), ...beside], 20) }
  yield { ...rest, terms: distinct([...recent, ...own, ...earlier, ...beside], 28) }
  const turns = toldBefore(at.world, at.vocabulary).flatMap(({ value }) =>
    toldInputs([value], sort, 'turn'),
  )
  yield { ...rest, terms: distinct([...turns.slice(-20), ...own, ...earlier, ...beside], 40) }
}

/** All numbers that may be meant, of the little that is known. */
function termsOf({ cells, passages }: Held, { asked }: Spoken, sort: Sort): readonly Input[] {
  return [
    ...passages.flatMap((passage) => passageInputs(passage, sort)),
    ...cells.flatMap((cell) => plainInputs(cell, sort)),
    ...plainNumbers(asked, sort),
    ...toldInputs(asked, sort, 'customer'),
  ]
}

/** What cells and passages give to compute with besides terms. */
function heldIn(
  { cells, passages }: Held,
  { told, counts, shares, measures }: Spoken,
  at: Case,
  sort: Sort,
): Omit<Operands, 'terms'> {
  return {
    told,
    counts: distinct([...monthsOfYear(at, sort), ...countsOf(at, cells, sort), ...counts], 12),
    shares: distinct([...shares, ...sharesOf(cells, passages)], 8),
    measures: distinct([...measures, ...measuresOf(cells, sort)], 8),
    rates: distinct([...ratesOf(cells), ...passages.flatMap(ratesIn)], 6),
    lists: listsOf(at, sort),
  }
}
