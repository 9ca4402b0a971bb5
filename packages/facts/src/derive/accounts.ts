import type { SourceRef } from '@vouchsafe/core'
import { readValues, type Span } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { fewCells } from '../lookup/little-known.ts'
import { placeIn } from '../sentence-view.ts'
import type { Cell, Row } from '../sources/row.ts'
import { type Input, inputsOf, type Step, step, type Term } from './calculation.ts'
import { isShareOfOne } from './share-of-one.ts'
import { isAmountThreshold } from './thresholds.ts'

/** An amount that the sentence lists before its total. */
export interface Line {
  readonly value: number
  /** Something bears it out. */
  readonly isBorne: boolean
  /** It is taken off: a coupon, a discount, what has been paid. */
  readonly isTaken: boolean
  /** It may be either. */
  readonly isEither: boolean
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
  if (at.claim.value?.type !== 'money' && !isBareAmount(at)) return () => true
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
  const left = shareLeft(before)
  const cut = Number(CUT_TOLD.exec(before)?.[1] ?? 0)
  const base = (amount: number) =>
    lines.some(({ value }) => value === amount) || !isReached(amount, at)
  return (result) => {
    // `with your 30% discount you pay £349.85` is not the half of what two come to.
    if (isReduced && result.sign === '÷') return false
    if (isLeft && (result.sign === 'of' || (lines.length > 0 && isFromElsewhere(result))))
      return false
    const isOwn = cut > 0 && isLessOfRow(result, cut, lines)
    if (cancels(result) || !addsAllToOwn(result, lines)) return false
    if (list !== undefined && !isOwn && !accountsFor(result, list, { at, named: rows }))
      return false
    if (left > 0 && !isLessShare(result, left)) return false
    if (cut > 0 && !isLess(result, cut, base)) return false
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

/** 打9折后405元, `10% off makes it £72`: the amount is what that share leaves of something. */
const SHARE_LEFT =
  /(?:(?<![\d.])(\d(?:\.\d)?|\d\d)折(?:后|下来|优惠)?|(?<![\d.])(\d{1,2}) ?[%％] off,? ?)(?:(?:就?是|为|，|,|到手|只要|共|that|which|it|makes?|leaves?|is|comes to|brings|to|you|at|so|pay) ?){0,5}[$€£¥￥]?$/i

function shareLeft(before: string): number {
  const [, paid, off] = SHARE_LEFT.exec(before) ?? []
  if (off !== undefined) return Number(off)
  return paid === undefined ? 0 : 100 - Number(paid) * (paid.length === 2 ? 1 : 10)
}

function isLessShare({ sign, right }: Step, share: number): boolean {
  return (
    (sign === 'off' || sign === 'of') && 'source' in right && Math.abs(right.value - share) < 1e-6
  )
}

/** 满300减40后是338元: the amount is something less the 40. */
export const CUT_TOLD =
  /减(?:去|掉)?(\d{1,6}(?:\.\d{1,2})?) ?(?:元|块)?(?:后|完)?[，,]?(?:还?剩|就?是|为|到手|实付){0,2}$/u

function isLess(
  { sign, left, right }: Step,
  cut: number,
  isBase: (amount: number) => boolean,
): boolean {
  if (sign !== '−') return false
  return right.value === cut ? isBase(left.value) : 'sign' in left && isLess(left, cut, isBase)
}

/** `86.5 + 12 + 9 − 12`: nobody adds what they take away again. */
function cancels(result: Step): boolean {
  const parts = partsOf(result, 1)
  return parts.some(
    ({ value, sign }) => sign < 0 && parts.some((each) => each.sign > 0 && each.value === value),
  )
}

/** 再加一盒12元，一共98.5元: on top of what the customer has come the lines that were told, and no other thing. */
function addsAllToOwn(result: Step, lines: readonly Line[]): boolean {
  if (lines.length === 0) return true
  const parts = partsOf(result, 1)
  if (!parts.some(({ source }) => source.id === 'customer')) return true
  return parts.every(
    ({ value, source }) =>
      source.pointer === undefined || lines.some((line) => line.value === value),
  )
}

/** 台扇减60元，到手339元 behind the lines of another thing: less than a price that was not told, whatever was before. */
function isLessOfRow({ sign, left, right }: Step, cut: number, lines: readonly Line[]): boolean {
  if (sign !== '−' || 'sign' in left || left.source.pointer === undefined) return false
  return right.value === cut && lines.every(({ value }) => value !== left.value)
}

/** The 300 of 满300减40: nothing is taken from what must be reached. */
export function isReached(amount: number, { view }: Case): boolean {
  return view.sentence.text.includes(`满${amount}`)
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

/** The 20 of 立减20, `so thirty altogether`: an amount whose currency the sentence told before. */
export function isBareAmount(at: Case): boolean {
  return at.claim.value?.type === 'number' && isBare(at.view.sentence.text, at.place)
}

function isBare(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 16), start)
  const behind = text.slice(end, end + 14)
  return (
    (BARE_BEFORE.test(before) && BARE_BEHIND.test(behind)) ||
    (/\b(?:so|is|makes|comes to) $/i.test(before) && TOTAL_BEHIND.test(behind)) ||
    isAmountThreshold(text, { start, end })
  )
}

const BARE_BEFORE =
  /(?:[减满]|过了|抵扣?|\b(?:adds?|adding|takes off|minus|knocks off)) ?(?:a further |another )?$/i
const BARE_BEHIND =
  /^(?:\s?(?:[，。；、！）)元块,;!后完]|的门槛|\.|$)| (?:and|so|to|for|off|on)\b)/iu

/** Rows with amounts that the clause of the amount names. */
export function rowsNamedInClause(at: Case): readonly Row[] {
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
  /(?:一共|总共|合计|总计|共计|总价|总额|加起来|实付|到手|应付|\b(?:totals?|totall?ing|altogether|in all|all told|(?:comes?|adds? up|brings? (?:it|that|you)|(?:takes|brings|gets|puts) (?:your|the) [a-z]{2,12}) to|makes|you(?:'ll| will)? pay)\b)[^,，。；;]{0,10}$/i
const TOTAL_BEHIND = /^\s{0,2}(?:in total|altogether|in all|all told|all in|overall)\b/i
/** Something comes in that is not listed: `with delivery that makes £40`. */
const NOT_LISTED =
  /加上|算上|另加|含|包括|\b(?:plus|including|incl|with (?:the |a |your |free |express |standard )?(?:delivery|shipping|postage|tax|vat|fees?|insurance|service|tip|deposit))\b/i
const TAKEN =
  /减|扣|抵|优惠|券|省|返|退|折|已付|\b(?:less|minus|off|discount|deduct(?:ed|ing|s)?|coupon|voucher|credit|refund(?:ed)?|paid|saves?|saving)\b/i
/** A deposit is one of the amounts to pay, or has been paid already: the sum tells which. */
const EITHER = /[定押订]金|\bdeposit\b/i
const BASIS =
  /原价|单价|每|吊牌|一[个件条杯份晚位张]|\b(?:each|per|apiece|was|list(?:ed)?|usual(?:ly)?|before|normally)\b/i
/** `24 × £26`: the amount for one, and the number of them. */
const TIMES = /\d\s{0,2}[×xX*]\s{0,2}[$€£¥￥]?$/u
const WHAT_IS_LEFT =
  /(?:折后|券后|折(?:是|就是|为|后是|下来)|到手|实付|只要|\b(?:after|you(?:'ll| will)? pay|down to|leav(?:es|ing)))[^,，。；;]{0,12}$/i

function textBefore({ view, place }: Case, length: number): string {
  return view.sentence.text.slice(Math.max(0, place.start - length), place.start)
}

const CAPPED =
  /超过?[^，。；]{0,6}(?:上限|封顶|限额)|(?:上限|封顶)[，,][^，。；]{0,6}只能|\b(?:over|above|past|more than|exceeds?) (?:the|our|its|that) (?:cap|limit|maximum|ceiling)\b|\bcapped\b/i

/** The amounts told before this one in its sentence; none if others come in that are not told. */
export function linesBefore(at: Case): readonly Line[] {
  const { text } = at.view.sentence
  const lines: Line[] = []
  let from = 0
  const borne = new Set(at.stated.map((each) => each.claim))
  for (const { value, claim } of at.told) {
    if (value.type !== 'money' && value.type !== 'number') continue
    const place = placeIn(at.view.sentence, claim.valueSpan ?? claim)
    if (place.start < from) continue
    // 减四分之一 takes a share off, and no amount.
    if (value.type === 'number' && (value.value < 1 || !isBare(text, place))) continue
    // 满1000减100: what must be reached is no line of the account.
    if (isAmountThreshold(text, place)) continue
    const words = text.slice(from, place.start)
    const behind = text.slice(place.end, place.end + 16)
    // 15%是1350元，超过上限，只能减1000元: what the cap takes the place of is no line of the account.
    if (lines.length > 0 && CAPPED.test(words)) lines.pop()
    lines.push({
      value: value.value,
      isBorne: borne.has(claim),
      isTaken:
        TAKEN.test(words) ||
        /^\s{0,2}(?:(?:comes |is |gets |goes )?(?:taken |knocked )?off\b|优惠)/i.test(behind),
      isEither: EITHER.test(words) || EITHER.test(behind),
      isBasis:
        BASIS.test(words) ||
        TIMES.test(words) ||
        /^\s{0,2}(?:[/／一]|each\b|per\b|apiece\b|an? (?!month)[a-z])/i.test(behind),
    })
    from = place.end
  }
  return NOT_LISTED.test(text.slice(from, at.place.start)) ? [] : lines
}

/** What a total under a list comes to: all of its lines, or those from a sum of lines on. */
export function totalsOfLines(at: Case): readonly Step[] {
  if (!isTotal(at)) return []
  const lines = linesBefore(at)
  const known = at.once(amountsKnown)
  return lines.flatMap(({ value }, from) => {
    if (from > 0 && known.has(key(value))) return []
    const [first, ...rest] = lines.slice(from).filter(({ isBasis }, at) => at === 0 || !isBasis)
    if (first === undefined || first.isBasis || rest.length === 0) return []
    if (!first.isBorne || rest.some(({ isBorne }) => !isBorne)) return []
    const sum = rest.reduce<Term>(
      (term, line) => step(term, line.isTaken ? '−' : '+', { value: line.value, source: DRAFT }),
      { value: first.value, source: DRAFT },
    )
    return 'sign' in sum ? [sum] : []
  })
}

const DRAFT: SourceRef = { id: 'draft' }

/** All lines but the bases of others have gone in with their signs, and no amount besides. */
function accountsFor(
  result: Step,
  lines: readonly Line[],
  { at, named }: { readonly at: Case; readonly named: readonly Row[] },
): boolean {
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
  return parts.every((part) => {
    const { value, sign, isKnown } = part
    const line = lines.find((each) => each.value === value)
    // `With wrapping (£3) the puzzle comes to £29`: the price of what is named there is taken as told.
    if (line === undefined) return !isKnown || (sign > 0 && isOwnPrice(part, named, lines))
    if (line.isEither) return true
    if (line.isTaken) return sign < 0 || line === rest[0]
    return sign > 0 || (isRest && !known.has(key(value)))
  })
}

function isOwnPrice({ source }: Part, named: readonly Row[], lines: readonly Line[]): boolean {
  const [row, another] = named
  if (row === undefined || another !== undefined || row.origin.id !== source.id) return false
  if (source.pointer?.startsWith(`${row.pointer}/`) !== true) return false
  return !row.cells.some(({ values }) =>
    values.some((each) => 'value' in each && lines.some(({ value }) => value === each.value)),
  )
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
