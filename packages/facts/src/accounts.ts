import type { SourceRef } from '@vouchsafe/core'
import { readValues } from '@vouchsafe/text'
import { type Input, inputsOf, type Step, type Term } from './calculation.ts'
import type { Case } from './case.ts'
import { fewCells } from './little-known.ts'
import type { Cell, Row } from './row.ts'
import { placeIn } from './sentence-view.ts'
import { isShareOfOne } from './share-of-one.ts'
import { isAmountThreshold } from './thresholds.ts'

/** An amount that the sentence lists before its total. */
interface Line {
  readonly value: number
  /** It is taken off: a coupon, a discount, what has been paid. */
  readonly isTaken: boolean
  /** It may be what a later line was worked out from: a price for one, a price before a discount. */
  readonly isBasis: boolean
}

/**
 * Tells which calculations can be meant by the words around an amount.
 *
 * A total under a list is the total of that list: all its lines to the last, those taken off that are said to be, and no
 * amount from elsewhere. What is left after a discount is not the discount, and is worked out from the amount told before
 * it. So many of a thing that is named are so many times its own price.
 */
export function meantBy(at: Case): (result: Step) => boolean {
  if (at.claim.kind === 'stock') return isOnlyAdded
  if (at.claim.value?.type !== 'money') return () => true
  if (isAmountThreshold(at.view.sentence.text, at.place)) return () => false
  const lines = linesBefore(at)
  const before = textBefore(at, 28)
  const isLeft = WHAT_IS_LEFT.test(before)
  const list = isTotal(at) && lines.length > 1 ? lines : undefined
  const rows = rowsNamedInClause(at)
  // `One pack and the thermometer`: what stands beside the one that is named may be of another row.
  const named = rows.length === 1 && JOINED.test(clauseBefore(at)) ? [] : rows
  const counts = isTotal(at) ? countsInClause(at) : []
  const isReduced = SHARE.test(clauseBefore(at))
  const share = Number(SHARE_TOLD.exec(before)?.[1] ?? 0)
  return (result) => {
    // `with your 30% discount you pay £349.85` is not the half of what two come to.
    if (isReduced && result.sign === '÷') return false
    if (isLeft && (result.sign === 'of' || (lines.length > 0 && isFromElsewhere(result))))
      return false
    if (list !== undefined && !accountsFor(result, list, at)) return false
    if (isShareOfOne(result, at) || (share > 0 && !isOfShare(result, share))) return false
    return isOfNamed(result, named) && countsAll(result, counts) && !mixesLines(result)
  }
}

/** 手续费20%也就是60元, `20 %, i.e. £60`: the amount is that share of something, and nothing else. */
const SHARE_TOLD =
  /(?<![\d.])(\d{1,3}(?:\.\d{1,2})?) ?[%％][^，。；,;%％\d]{0,4}(?:[，,]\s?)?(?:也就是|就是|即|等于|[=＝]|i\.e\.,?|which is|that is|or)\s?[^，。；,;\d]{0,4}$/i

function isOfShare(result: Step, share: number): boolean {
  return result.sign === 'of' && inputsOf(result).some(({ value }) => value === share)
}

/** What is left is what there was less what is gone; it is no multiple and no share of anything. */
function isOnlyAdded(result: Term): boolean {
  if (!('sign' in result)) return true
  const isSum = result.sign === '+' || result.sign === '−'
  return isSum && isOnlyAdded(result.left) && isOnlyAdded(result.right)
}

/** The number of things that stands before the value in its clause: `两杯38元`, `three tickets are £54`. */
function countsInClause(at: Case): readonly number[] {
  return readValues(clauseBefore(at), at.world.read).flatMap(({ value }) => {
    const isCount =
      value.type === 'number' || (value.type === 'quantity' && value.dimension === 'count')
    const isTime = value.type === 'duration'
    const isMany = (isCount || isTime) && Number.isInteger(value.value) && value.value > 1
    return isMany ? [value.value] : []
  })
}

/** The same with numbers before any Chinese word: 两饼, 三听, 5盏. What things are counted by is not all known. */
export function piecesInClause(at: Case): readonly number[] {
  return [...new Set([...piecesIn(clauseBefore(at)), ...countsInClause(at)])]
}

function piecesIn(text: string): readonly number[] {
  return [...text.matchAll(PIECES)].flatMap(([digits]) => {
    const number = HAN_DIGITS[digits] ?? Number(digits)
    return Number.isInteger(number) && number > 1 ? [number] : []
  })
}

const PIECES =
  /(?<![第\d.一二三四五六七八九十])(?:[两二三四五六七八九十]|\d{1,4})(?=[\u4e00-\u9fff])(?![元块折月日号点年天])/gu
const HAN_DIGITS: Readonly<Record<string, number>> = {
  ...{ 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
}

const SHARE = /\d\s?[%％]|折/u
/** `2. Cancel` is no number of things. */
const LIST_MARK = /^\s{0,8}\d{1,2}[.)、]/u
const LAST_CLAUSE = /[^,，。；;:：]{0,80}$/u

function clauseBefore({ view, place }: Case): string {
  const clause = LAST_CLAUSE.exec(view.sentence.text.slice(0, place.start))?.[0] ?? ''
  return clause.replace(LIST_MARK, (mark) => ' '.repeat(mark.length))
}

/** The words say that the amount is for all of what is spoken of. */
export function isTotal(at: Case): boolean {
  return (
    TOTAL.test(textBefore(at, 40)) ||
    TOTAL_BEHIND.test(at.view.sentence.text.slice(at.place.end, at.place.end + 20))
  )
}

/** The amount is the total of a list of amounts, none of which others were worked out from: it is their sum and no other. */
export function isTotalOfList(at: Case): boolean {
  if (!isTotal(at)) return false
  const lines = linesBefore(at)
  return lines.length > 1 && lines.every(({ isBasis }) => !isBasis)
}

/** Rows with amounts that the clause of the amount names. */
function rowsNamedInClause(at: Case): readonly Row[] {
  const from = at.place.start - clauseBefore(at).length
  const rest = at.view.sentence.text.slice(at.place.end).search(/[,，。；;:：]/u)
  const to = rest < 0 ? at.view.sentence.text.length : at.place.end + rest
  return at.view.mentions.rows
    .filter(({ start, end }) => start >= from && end <= to)
    .flatMap(({ rows }) => rows)
    .filter(hasAmounts)
}

function hasAmounts(row: Row): boolean {
  return row.cells.some(isAmount) || row.children.some(hasAmounts)
}

function isAmount({ values }: Cell): boolean {
  return values.some(({ type }) => type === 'money' || type === 'number')
}

const JOINED = /\b(?:and|plus|with)\b|[和跟与加+＋&]/i

/** Amounts of records are those of a row that is named, or of one that it holds. */
function isOfNamed(result: Step, named: readonly Row[]): boolean {
  if (named.length === 0) return true
  return partsOf(result, 1).every(
    ({ source: { id, pointer } }) =>
      pointer === undefined ||
      named.some((row) => row.origin.id === id && pointer.startsWith(`${row.pointer}/`)),
  )
}

/**
 * One of the numbers of things before the total has gone in, or so many amounts are added up (`the two come to`), or the
 * calculation puts sums of the draft together.
 */
function countsAll(result: Step, counts: readonly number[]): boolean {
  if (counts.length === 0 || !isFromElsewhere(result)) return true
  if (inputsOf(result).some(({ value }) => counts.includes(value))) return true
  return counts.includes(partsOf(result, 1).length)
}

/** The price on one line of a list is multiplied by how many there are on another. */
function mixesLines(term: Term): boolean {
  if (!('sign' in term)) return false
  const { sign, left, right } = term
  const isMixed =
    sign === '×' && inputsOf(left).some((a) => inputsOf(right).some((b) => areOtherLines(a, b)))
  return isMixed || mixesLines(left) || mixesLines(right)
}

/** Their pointers part at the index of a list: `/lines/0/each` and `/lines/1/bottles`. */
function areOtherLines({ source: a }: Input, { source: b }: Input): boolean {
  if (a.id !== b.id || a.pointer === undefined) return false
  const other = b.pointer?.split('/') ?? []
  const apart = a.pointer.split('/').find((part, index) => part !== other[index])
  return apart !== undefined && DIGITS.test(apart)
}

const DIGITS = /^\d{1,9}$/

function isFromElsewhere(result: Step): boolean {
  return partsOf(result, 1).some(({ isKnown }) => isKnown)
}

const TOTAL =
  /(?:一共|总共|合计|总计|共计|总价|总额|加起来|实付|到手|应付|\b(?:totals?|totall?ing|altogether|in all|all told|(?:comes?|adds? up|brings? (?:it|that|you)) to|makes|you(?:'ll| will)? pay)\b)[^,，。；;]{0,10}$/i
const TOTAL_BEHIND = /^\s{0,2}(?:in total|altogether|in all|all told|all in|overall)\b/i
/** Something comes in that is not listed: `with delivery that makes £40`. */
const NOT_LISTED =
  /加上|算上|另加|含|包括|\b(?:plus|including|incl|with (?:the |a |your |free |express |standard )?(?:delivery|shipping|postage|tax|vat|fees?|insurance|service|tip|deposit))\b/i
const TAKEN =
  /减|扣|抵|优惠|券|省|返|退|折|已付|定金|押金|\b(?:less|minus|off|discount|deduct(?:ed|ing|s)?|coupon|voucher|credit|refund(?:ed)?|paid|deposit|saves?|saving)\b/i
const BASIS =
  /原价|单价|每|吊牌|一[个件条杯份晚位张]|\b(?:each|per|apiece|was|list(?:ed)?|usual(?:ly)?|before|normally)\b/i
/** `24 × £26`: the amount for one, and the number of them. */
const TIMES = /\d\s{0,2}[×xX*]\s{0,2}[$€£¥￥]?$/u
const WHAT_IS_LEFT =
  /(?:折后|券后|折(?:是|就是|为|后是|下来)|到手|实付|只要|\b(?:after|you(?:'ll| will)? pay|down to|leav(?:es|ing)))[^,，。；;]{0,12}$/i

function textBefore({ view, place }: Case, length: number): string {
  return view.sentence.text.slice(Math.max(0, place.start - length), place.start)
}

/** The amounts told before this one in its sentence; none if others come in that are not told. */
function linesBefore(at: Case): readonly Line[] {
  const { text } = at.view.sentence
  const lines: Line[] = []
  let from = 0
  for (const { value, claim } of at.told) {
    if (value.type !== 'money') continue
    const place = placeIn(at.view.sentence, claim.valueSpan ?? claim)
    if (place.start < from) continue
    // 满1000减100: what must be reached is no line of the account.
    if (isAmountThreshold(text, place)) continue
    const words = text.slice(from, place.start)
    const behind = text.slice(place.end, place.end + 10)
    lines.push({
      value: value.value,
      isTaken: TAKEN.test(words) || /^\s{0,2}(?:off\b|优惠)/i.test(behind),
      isBasis:
        BASIS.test(words) ||
        TIMES.test(words) ||
        /^\s{0,2}(?:[/／一]|each\b|per\b|apiece\b)/i.test(behind),
    })
    from = place.end
  }
  return NOT_LISTED.test(text.slice(from, at.place.start)) ? [] : lines
}

/** All lines but the bases of others have gone in with their signs, and no amount besides. */
function accountsFor(result: Step, lines: readonly Line[], at: Case): boolean {
  const parts = partsOf(result, 1)
  const known = at.once(amountsKnown)
  // Less than one of its lines: some must have been taken off, and which the calculation tells, whatever the verb. What a record
  // gives as an amount of its own, such as the price of a thing, is none of them.
  const isRest = lines.some(({ value }) => value > result.value)
  const isIn = ({ value }: Line) => parts.some((part) => part.value === value)
  // What no record holds was worked out from the lines before it, and stands for them.
  const first = lines.findIndex(isIn)
  const [sum] = lines.slice(first, first + 1)
  const rest = sum !== undefined && !known.has(key(sum.value)) ? lines.slice(first) : lines
  const missing = rest.filter((line) => !isIn(line))
  if (missing.some(({ isBasis }) => !isBasis)) return false
  return parts.every(({ value, sign, isKnown }) => {
    const line = lines.find((each) => each.value === value)
    if (line === undefined) return !isKnown
    if (line.isTaken) return sign < 0 || line === rest[0]
    return sign > 0 || (isRest && !known.has(key(value)))
  })
}

/** Amounts of the records, to the cent. */
function amountsKnown(at: Case): ReadonlySet<number> {
  return new Set(
    fewCells(at).flatMap(({ values }) =>
      values.flatMap((each) =>
        each.type === 'money' || each.type === 'number' ? [key(each.value)] : [],
      ),
    ),
  )
}

function key(value: number): number {
  return Math.round(value * 100)
}

interface Part {
  readonly value: number
  readonly sign: 1 | -1
  readonly source: SourceRef
  /** It stands in a source; the draft does not tell it. */
  readonly isKnown: boolean
}

/** The amounts that are added and taken; factors and shares are none. */
function partsOf(term: Term, sign: 1 | -1): readonly Part[] {
  if (!('sign' in term)) {
    const { id, pointer } = term.source
    const isKnown = pointer !== undefined || !(id === 'draft' || id.startsWith('claim:'))
    return [{ value: term.value, sign, source: term.source, isKnown }]
  }
  if (term.sign === '+') return [...partsOf(term.left, sign), ...partsOf(term.right, sign)]
  if (term.sign === '−')
    return [...partsOf(term.left, sign), ...partsOf(term.right, sign === 1 ? -1 : 1)]
  return partsOf(term.sign === 'at' ? term.right : term.left, sign)
}
