import type { ClaimValue } from '@vouchsafe/core'
import type { Mention, Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { type Judgement, supported, unsupported } from '../evidence.ts'
import { compareValues } from '../values/compare.ts'
import { clauseText } from '../words/clause-text.ts'
import { type CaseWords, caseWords } from './case-words.ts'
import type { Met } from './meets.ts'
import type { PagePart } from './page-parts.ts'
import { type Page, pagesAbout } from './pages.ts'
import { isFinalSale, refusalOf } from './refusals.ts'
import { unmetRestrictor } from './restrictors.ts'
import { partEvidence } from './say-so.ts'
import { senseOf } from './sense.ts'
import { stateOf, timeOf } from './timely.ts'

interface Candidate {
  readonly part: PagePart
  readonly page: Page
  readonly mention: Mention | undefined
  readonly isSame: boolean
}

function sortOf(value: ClaimValue | undefined): string | undefined {
  const plain = value?.type === 'range' ? (value.low ?? value.high) : value
  switch (plain?.type) {
    case 'number':
      return plain.value > 0 && plain.value < 1 ? 'percent' : plain.type
    case 'money':
    case 'percent':
    case 'duration':
      return plain.type
    case 'date':
      // A day that something ends on; the day of an event stands in records.
      return value?.type === 'range' && plain.month !== undefined ? 'deadline' : undefined
    case 'quantity':
      return plain.dimension === 'count' ? `count ${plain.unit}` : plain.dimension
    default:
      return undefined
  }
}

function candidatesFor(value: ClaimValue | undefined, at: Case): readonly Candidate[] {
  const sort = sortOf(value)
  if (sort === undefined || value === undefined) return []
  const found: Candidate[] = []
  for (const page of pagesAbout(at)) {
    for (const part of page.parts) {
      for (const mention of part.values) {
        if (sortOf(mention.value as Value) !== sort) continue
        found.push({ part, page, mention, isSame: isSameValue(value, mention.value, at) })
      }
    }
  }
  return found
}

/** How much of the case a part speaks of. */
function scoreOf({ part, page }: Candidate, words: CaseWords): number {
  let score = 0
  const add = (word: string, nearness: number) => {
    const count = words.count(word)
    if (count > 0) score += count * page.weight(word) * nearness
  }
  for (const word of part.words) add(word, 1)
  for (const word of part.around) if (!part.words.has(word)) add(word, 0.4)
  for (const word of part.before)
    if (!part.words.has(word) && !part.around.has(word)) add(word, 0.3)
  return score
}

/** `a quarter` is 25 %; whether a share is taken or kept, the number is the same. */
function isSameValue(value: ClaimValue, known: Value, at: Case): boolean {
  const share = shareOf(value, at.quote)
  if (share !== undefined && known.type === 'percent' && !isOpposite(value, known))
    return Math.abs(share - known.value) < 1e-6
  const comparison = compareValues(value, known, at.precision)
  return comparison === 'equal' || comparison === 'part'
}

/** `30% of the price` is what is left, `30% off` what is not. */
function isOpposite(value: ClaimValue, known: Value & { readonly type: 'percent' }): boolean {
  return value.type === 'percent' && value.role === 'pay' && known.role === 'off'
}

/** 九折 is no share of what is charged or paid back. */
function shareOf(value: ClaimValue, quote: string): number | undefined {
  if (value.type === 'percent')
    return value.role === 'pay' && quote.includes('折') ? undefined : value.value
  return value.type === 'number' && value.value > 0 && value.value < 1
    ? value.value * 100
    : undefined
}

/** Words of one that the case speaks of, and that the other one lacks. */
function lead(one: Candidate, other: Candidate, words: CaseWords): readonly [string, number][] {
  return [...new Set([...one.part.words, ...one.part.around])].flatMap((word) => {
    if (other.part.words.has(word)) return []
    // Parts of one clause are told apart by their own words alone.
    if (one.part.clause !== other.part.clause && other.part.around.has(word)) return []
    const count = words.count(word)
    return count === 0
      ? []
      : [[word, count * one.page.weight(word) * nearness(word, one.part)] as [string, number]]
  })
}

/** A word of another part of the clause tells nearly as much of a value as one beside it, one of a heading less. */
function nearness(word: string, part: PagePart): number {
  if (part.words.has(word)) return 1
  return part.beside.has(word) ? 0.8 : 0.5
}

/** A rival must speak so much more of the case, in weights of words. */
const MARGIN = 1.2

/** @see {@link withinScope} */
export function withinScope(judgement: Judgement, at: Case): Judgement {
  const isSupported = judgement.status === 'supported'
  if (isSupported ? !isByProse(judgement) : !isOpen(judgement)) return judgement
  // That a rule's own time is not met says nothing against the rule.
  if (isSupported && (at.claim.polarity === 'negated' || senseOf(clauseText(at)) === 'no'))
    return judgement
  const isDerived = judgement.evidence.some(({ derivation }) => derivation !== undefined)
  const value = isSupported && isDerived ? shareIn(judgement) : at.claim.value
  // Bare counts stand for too many things.
  if (isSupported && /^(?:number|count)/u.test(sortOf(value) ?? '')) return judgement
  const standing = standingOf(value, at)
  if (standing === undefined)
    return isSupported && refusedAt(judgement, at) ? refused(judgement) : judgement
  if (standing.holds === undefined)
    return isSupported ? unsupported(standing.reason, judgement.evidence) : judgement
  if (isSupported) return judgement
  const { holds, score, timely } = standing
  if (score < (timely === 'met' ? A_LITTLE : ENOUGH)) return judgement
  return supported([partEvidence(holds, 'supports')], 'A clause of the document says so.')
}

function refused({ evidence }: Judgement): Judgement {
  return unsupported('The document refuses what the case is about.', evidence)
}

/** A list of what is never taken back names what the clause that the judgement rests on lets go back. */
function refusedAt({ evidence: [own] }: Judgement, at: Case): boolean {
  const span = own?.source.span
  if (span === undefined) return false
  return pagesAbout(at).some(
    ({ source, parts }) =>
      source.source.id === own?.source.id &&
      parts.some((part) => {
        if (part.start >= span.end || span.start >= part.end) return false
        const refusal = refusalOf(at, part)
        return refusal !== undefined && isFinalSale(refusal.part)
      }),
  )
}

type Standing =
  | { readonly holds: Candidate; readonly score: number; readonly timely: Met }
  | { readonly holds?: undefined; readonly reason: string }

/** The clause that gives a value and holds for the case. `undefined` if none gives it. */
function standingOf(value: ClaimValue | undefined, at: Case): Standing | undefined {
  const all = candidatesFor(value, at)
  if (!all.some(({ isSame }) => isSame)) return undefined
  const words = caseWords(at)
  const same = all
    .filter(({ isSame }) => isSame)
    .map((each) => ({ ...each, score: scoreOf(each, words) }))
  const rivals = all.filter(
    ({ isSame, part }) => !isSame && !part.values.some((each) => isTold(each.value, at)),
  )
  let reason = 'A clause that has more to do with the case says otherwise.'
  const best = Math.max(...same.map(({ score }) => score))
  for (const each of same) {
    if (each.score < best * NEAR) continue
    const unmet = unmetRestrictor(each.part, each.page, words)
    const timely =
      stateOf(each.part, at) === 'unmet' ? 'unmet' : timeOf(each.part, each.mention, at)
    const isBeaten = () =>
      rivals.some(
        (other) =>
          !isNamedAs(each, other, words) &&
          margin(other, each, words) >= MARGIN &&
          isTimely(timeOf(other.part, isCondition(other) ? undefined : other.mention, at), timely),
      )
    if (
      unmet === undefined &&
      timely !== 'unmet' &&
      !isBeaten() &&
      refusalOf(at, each.part) === undefined
    )
      return { holds: each, score: each.score, timely }
    if (unmet !== undefined || timely === 'unmet')
      reason = 'The document says so of cases that this one is not known to be.'
  }
  return { reason }
}

/**
 * Of two parts of one clause the claim's own words name this one: 锅身10年 of 锅身10年，锅盖旋钮1年. A clause of its own that
 * shares no word with the claim is of another thing, whatever else of the case it speaks of: 支架120元 is no 高空作业费.
 */
function isNamedAs({ part, page }: Candidate, other: Candidate, words: CaseWords): boolean {
  let own = 0
  let rival = 0
  for (const word of words.claim) {
    const isHere = part.words.has(word)
    if (isHere === other.part.words.has(word)) continue
    if (isHere) own += page.weight(word)
    else rival += page.weight(word)
  }
  if (part.clause === other.part.clause) return own > 0 && own >= rival
  return own > 0 && rival === 0 && !sharesWord(other.part.words, words.claim)
}

function sharesWord(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const each of some) if (others.has(each)) return true
  return false
}

/** £50 of `orders over £50 ship free` is charged to nobody: the clause counts where the order is of that much. */
function isCondition({ part, mention }: Candidate): boolean {
  return (
    mention !== undefined && part.times.some(({ start }) => start === part.start + mention.start)
  )
}

/** What is known to be in time is not beaten by what may be. */
function isTimely(other: Met, own: Met): boolean {
  return own === 'met' ? other === 'met' : other !== 'unmet'
}

/** The share that an amount was worked out with: it must be the one that holds here. */
function shareIn({ evidence }: Judgement): ClaimValue | undefined {
  const formula = evidence[0]?.derivation?.formula ?? ''
  const share = /(\d{1,3}(?:\.\d{1,4})?) %/u.exec(formula)?.[1]
  return share === undefined ? undefined : { type: 'percent', value: Number(share) }
}

/** A clause that has less than so much of what the best one has to do with the case is about something else. */
const NEAR = 0.6
const ENOUGH = 2.5
/** The same, where the case meets the time that the clause sets. */
const A_LITTLE = 1

/** Nothing but prose was held against it. */
function isOpen({ status, evidence }: Judgement): boolean {
  return (
    (status === 'unsupported' || status === 'contradicted') &&
    evidence.every(({ source }) => source.pointer === undefined && source.id !== 'customer')
  )
}

function isByProse({ evidence }: Judgement): boolean {
  return evidence.every(
    ({ source, derivation }) =>
      derivation !== undefined || (source.span !== undefined && source.pointer === undefined),
  )
}

function margin(one: Candidate, other: Candidate, words: CaseWords): number {
  const ahead = lead(one, other, words)
  if (!ahead.some(([word]) => one.part.words.has(word))) return 0
  const sum = (list: readonly (readonly [string, number])[]) =>
    list.reduce((total, [, weight]) => total + weight, 0)
  return sum(ahead) - sum(lead(other, one, words))
}

/** The draft gives this value as well: it tells of several cases. */
function isTold(value: Value, at: Case): boolean {
  const equal = (each: ClaimValue) => {
    const comparison = compareValues(each, value, at.precision)
    return comparison === 'equal' || comparison === 'part'
  }
  return at.beside.some(equal) || at.told.some((each) => equal(each.value))
}
