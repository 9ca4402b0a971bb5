import type { ClaimValue, Evidence, SourceRef } from '@vouchsafe/core'
import { readValues } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { deriveExpected } from '../days/expected.ts'
import { deriveLast } from '../days/sessions.ts'
import { derivedEvidence } from '../evidence.ts'
import type { Cell, Row } from '../sources/row.ts'
import { meets } from '../subject/profile.ts'
import { roundsTo } from '../values/compare.ts'
import { MONEY_ATTRIBUTES } from '../words/attribute-words.ts'
import { meantBy } from './accounts.ts'
import { deriveAge } from './age.ts'
import { derivationOf, type Target } from './arithmetic.ts'
import { basketOf } from './basket.ts'
import { deriveBetween } from './between.ts'
import type { Input } from './calculation.ts'
import { deriveDate, deriveDuration, deriveEnd, deriveOpenLength } from './dates.ts'
import { deriveElapsedTime } from './elapsed.ts'
import { gapOf } from './gap.ts'
import {
  cellInputs,
  knownBeside,
  ownCells,
  passagesAbout,
  type Sort,
  toldInputs,
} from './operands.ts'
import { derivePerDay } from './per-day.ts'
import { type Pool, pools } from './pools.ts'
import { portionOf } from './portion.ts'
import { ratioOf } from './ratio.ts'
import { roundedUp } from './rounded.ts'
import { deriveTime } from './times.ts'

/** The evidence that a value which no fact states follows from known ones, if it does. */
export function derive(value: ClaimValue, at: Case): Evidence | undefined {
  switch (value.type) {
    case 'money':
      return derivePerDay(value, at) ?? deriveNumber(value.value, moneySort(value.currency), at)
    case 'number':
      return deriveCount(value.value, at)
    case 'quantity':
      return value.dimension === 'count'
        ? deriveCount(value.value, at)
        : (roundedUp(value, at) ?? deriveNumber(value.value, quantitySort(value), at))
    case 'percent':
      return derivePercent(value.value, at)
    case 'date':
      return (
        deriveAge(value, at) ??
        deriveExpected(value, at) ??
        deriveLast(value, at) ??
        deriveDate(value, at)
      )
    case 'time':
      return deriveTime(value, at)
    case 'datetime':
      return deriveAge(value, at) ?? deriveTime(value, at)
    case 'duration':
      return (
        deriveAge(value, at) ??
        deriveDuration(value, at) ??
        deriveElapsedTime(value, at) ??
        deriveBetween(value, at) ??
        deriveNumber(value.value, durationSort(value), at)
      )
    case 'range':
      return (
        deriveAge(value, at) ??
        deriveOpenLength(value, at) ??
        deriveExpected(value, at) ??
        deriveLast(value, at) ??
        deriveEnd(value, at) ??
        deriveTime(value, at) ??
        deriveExcess(value, at) ??
        deriveShifted(value, at)
      )
    default:
      return undefined
  }
}

/** What one number is more than another, where the sentence says that it is, and has just told one of the two. */
export function deriveGap(value: ClaimValue, at: Case): Evidence | undefined {
  if (value.type === 'money')
    return gapEvidence(Math.abs(value.value), moneySort(value.currency), at)
  return value.type === 'quantity' && value.dimension !== 'count'
    ? gapEvidence(Math.abs(value.value), quantitySort(value), at)
    : undefined
}

function gapEvidence(value: number, sort: Sort, at: Case): Evidence | undefined {
  const gap = gapOf(targetOf(value, at), sort, at)
  return gap && derivedEvidence('difference', `${gap.formula} = ${value}`, gap.inputs)
}

/** 超6.5公斤, `over by 3 kg`: not more than so much, but so much more than another amount that is told or known. */
function deriveExcess(
  value: Extract<ClaimValue, { type: 'range' }>,
  at: Case,
): Evidence | undefined {
  const side = value.high === undefined ? value.low : undefined
  if (side?.type !== 'quantity' || !EXCESS.test(textBefore(at))) return undefined
  const sort = quantitySort(side)
  const { equals } = targetOf(side.value, at)
  const asked = at.world.asked.slice(-3).flatMap(({ values }) => values.map((each) => each.value))
  const wholes = toldInputs(asked, sort, 'customer')
  const told = at.stated.map((each) => each.value)
  const parts = [
    ...toldInputs(told, sort, 'draft'),
    ...ownCells(at).flatMap((cell) => cellInputs(cell, sort)),
  ]
  for (const whole of [...wholes, ...parts]) {
    const part = parts.find((each) => equals(whole.value - each.value))
    if (part !== undefined)
      return derivedEvidence('difference', `${whole.value} − ${part.value} = ${side.value}`, [
        whole,
        part,
      ])
  }
  return undefined
}

/** 脚长15.8，多留0.8到1厘米，就是16.6到16.8: a number that is known, and both ends of a range on top of it. */
function deriveShifted(
  range: Extract<ClaimValue, { type: 'range' }>,
  at: Case,
): Evidence | undefined {
  const [from, to] = endsOf(range)
  if (from === undefined || to === undefined || from >= to) return undefined
  const asked = at.world.asked.slice(-3).flatMap(({ values }) => values.map((each) => each.value))
  const told = at.stated.map((each) => each.value)
  const numbers = [
    ...told.map((value) => ({ value, id: 'draft' })),
    ...asked.map((value) => ({ value, id: 'customer' })),
  ]
  const { equals: isLow } = targetOf(from, at)
  const { equals: isHigh } = targetOf(to, at)
  for (const each of told) {
    const [least, most] = endsOf(each)
    if (least === undefined || most === undefined) continue
    for (const { value, id } of numbers) {
      const [base, ...others] = endsOf(value)
      if (base === undefined || others.length > 0) continue
      if (!isLow(base + least) || !isHigh(base + most)) continue
      const formula = `${base} + ${least} = ${from}, ${base} + ${most} = ${to}`
      return derivedEvidence('sum', formula, [{ source: { id } }, { source: { id: 'draft' } }])
    }
  }
  return undefined
}

/** The number of a value, or those of a range, in the unit that it is told in. */
function endsOf(value: ClaimValue): readonly number[] {
  if (value.type === 'range')
    return [value.low, value.high].flatMap((end) => (end === undefined ? [] : endsOf(end)))
  return value.type === 'number' || value.type === 'quantity' ? [value.value] : []
}

const EXCESS = /(?:超|多|超出|超重|多出|\b(?:over|more|exceeds?) by )[了约]?$/i

/** Chances of a coincidence that are taken: more, where the words say that something is computed. */
const CHANCES = {
  any: 0.002,
  plain: 0.01,
  hinted: 0.08,
  told: 0.3,
  difference: 0.75,
} as const

function deriveNumber(value: number, sort: Sort, at: Case): Evidence | undefined {
  const target = targetOf(Math.abs(value), at)
  const told = isToldAsSum(at)
  const hinted = told || COMPUTED.has(at.claim.kind)
  const fits = meantBy(at)
  const gap = gapEvidence(Math.abs(value), sort, at)
  if (gap !== undefined) return gap
  const announced = at.claim.value?.type === 'money' ? sumAnnounced(target, sort, at) : undefined
  if (announced !== undefined) return announced
  const basket = at.claim.value?.type === 'money' ? basketOf(target, sort, at) : undefined
  if (basket !== undefined) return basket
  const portion = at.claim.value?.type === 'money' ? portionOf(target.equals, sort, at) : undefined
  if (portion !== undefined) return portion
  for (const operands of pools(at, sort)) {
    const chance = chanceIn(operands, operands.near === 'any' ? told : hinted, at)
    const found = derivationOf({ ...target, chance, fits }, operands)
    if (found !== undefined) {
      return derivedEvidence(found.operation, `${found.formula} = ${Math.abs(value)}`, found.inputs)
    }
  }
  return undefined
}

function chanceIn({ near }: Pool, hinted: boolean, at: Case): number {
  if (near === 'any') return hinted ? CHANCES.hinted : CHANCES.any
  if (!hinted) return near === 'line' ? CHANCES.hinted : CHANCES.plain
  if (near === 'known') return CHANCES.hinted
  return at.profile.derived.has('difference') ? CHANCES.difference : CHANCES.told
}

/**
 * `That comes to £95: two nights at £40 is £80, and parking adds £15`: a total that is told before its lines. Each of them is
 * judged by itself; a price for one, which a line goes on to multiply, is none of them.
 */
function sumAnnounced(
  { value, equals }: Pick<Target, 'value' | 'equals'>,
  sort: Sort,
  at: Case,
): Evidence | undefined {
  const rest = at.view.sentence.text.slice(at.place.end)
  if (!/^ ?(?:in total|in all|altogether|all in)? ?[:：]/i.test(rest)) return undefined
  const lines = readValues(rest, at.world.read).flatMap((mention) => {
    const measured = sort.measure(mention.value)
    const isOne = ONE_OF.test(rest.slice(Math.max(0, mention.start - 8), mention.start))
    return measured === undefined || isOne ? [] : [{ value: measured, source: { id: 'draft' } }]
  })
  const total = lines.reduce((sum, line) => sum + line.value, 0)
  if (lines.length < 2 || !equals(total)) return undefined
  if (!lines.every((line) => isBorne(line.value, sort, at))) return undefined
  const formula = lines.map((line) => line.value).join(' + ')
  return derivedEvidence('sum', `${formula} = ${value}`, lines)
}

/** Known, or worked out from what is: lines and their total that follow from each other alone prove nothing. */
function isBorne(value: number, sort: Sort, at: Case): boolean {
  if (at.once(knownBeside).some((each) => sort.measure(each) === value)) return true
  const target = { ...targetOf(value, at), chance: CHANCES.hinted }
  for (const operands of pools(at, sort))
    if (derivationOf(target, operands) !== undefined) return true
  return false
}

/** What one costs: `two nights at £40`, `3 × £8`. */
const ONE_OF = /(?:\b(?:at|of)|[×x*@]|单价|每.) ?$/i

/** Numbers of things are small, and small numbers follow from anything: the words must say that something is computed. */
function deriveCount(value: number, at: Case): Evidence | undefined {
  if (meets(at.profile.named, GRADES)) return undefined
  return isHinted(at) ? deriveNumber(value, COUNTS, at) : undefined
}

/** Attributes that are given, never computed. */
const GRADES: ReadonlySet<string> = new Set(['rating', 'score', 'stars'])

/** The wording, or the kind of claim, lets a computed value be expected. */
function isHinted(at: Case): boolean {
  return COMPUTED.has(at.claim.kind) || isToldAsSum(at)
}

/** The words around the value, or of the prose about it, say that it is worked out. */
function isToldAsSum(at: Case): boolean {
  const isTold = [...at.profile.derived].some((word) => word !== 'settle')
  return (
    isTold ||
    EQUALS.test(textBefore(at)) ||
    COMPARED.test(textBehind(at)) ||
    isConsequence(at) ||
    // A price is told as it stands; `about £3.08` is worked out.
    (at.claim.value?.type === 'money' && at.precision.about && at.precision.decimals > 0) ||
    (at.claim.value?.type !== 'money' && passagesAbout(at).some(({ text }) => ON_TOP.test(text)))
  )
}

const COMPUTED: ReadonlySet<string> = new Set(['refund', 'fee', 'discount'])

/** `= $207`, `makes 74 Wh`, 也就是96元, 大5厘米. */
const EQUALS =
  /(?:[=＝≈]|\b(?:makes?|equals?|(?:comes?|adds? up|(?:brings?|takes?|gets?|puts?) (?:it|that|you|them|us|(?:your|the) [a-z]{2,12})(?: up)?) to|you(?:['’]d| would|['’]ll| will)? (?:get|be) (?:back )?|(?:goes|rises) to|you(?:['’]re| are) (?:now )?at|works? out (?:at|to)|i\.e\.|or|up to|each|per|leav(?:es?|ing)|so (?:you|we)|that means)\b|就是|等于|折合|合计|相当于|算是|算下来|算起来|每\p{Script=Han}{0,2}|共|人均|平均|[摊分]到?|各|[大小高低长短宽窄重轻厚薄深浅快慢早晚超差多少剩余缺])[\s*~:：]{0,3}(?:about |around |just |roughly |only |a |an |you |with |大约|约|只要|差不多|了|出|过|下)?$/iu

/** `480 g more`, `two hours longer`. */
const COMPARED =
  /^\s{0,2}(?:more|less|fewer|extra|left|over|short|apart|to spare|spare|to go|clear|short of|beyond|past|above|below|under|of (?:the|your|that|its) [$€£¥]|heavier|lighter|longer|shorter|wider|narrower|taller|higher|lower|deeper|thicker|thinner|bigger|larger|smaller|faster|slower|older|newer|earlier|later|cheaper|dearer|in total|in all|altogether|all told|combined)\b/i

/** What follows from what was said before is worked out from it: `so there are 6 kg to spare`, 所以还剩6公斤. */
function isConsequence(at: Case): boolean {
  return FOLLOWS.test(at.view.sentence.text.slice(Math.max(0, at.place.start - 60), at.place.start))
}

const FOLLOWS =
  /(?:^|[,，.。;；:：—–(（] {0,2}|\b(?:and|but) )(?:so|thus|therefore|hence|which (?:means|makes|gives|leaves|is|would be)|that(?:'s| is| means| makes| gives| leaves| would be)|meaning|leaving|giving you|making it|in other words)\b[^,，.。;；:：—]{0,48}$|(?:所以|因此|那么?|这样|也就是|就是说|于是|这么算|算下来|折算|相当于|等于)[^,，。；;:：]{0,24}$/i

/** Words of prose by which a value comes on top of another. */
const ON_TOP = /另加|另收|另付|外加|再加|加收|追加|\b(?:additional|extra|plus|on top|added)\b/i

function textBefore(at: Case): string {
  return at.view.sentence.text.slice(Math.max(0, at.place.start - 24), at.place.start)
}

function textBehind(at: Case): string {
  return at.view.sentence.text.slice(at.place.end, at.place.end + 16)
}

function targetOf(value: number, at: Case): Omit<Target, 'chance'> {
  const { decimals, about } = at.precision
  const step = about && decimals === 0 ? roundStep(value) : 10 ** -Math.min(decimals, 6)
  const equals = (result: number) =>
    about && decimals === 0
      ? Math.abs(value - result) <= step / 2 + 1e-9
      : roundsTo(value, result, { decimals, about: false })
  return { value, step, equals }
}

/** `about 500` is rounded to hundreds, `about 497` to ones; a number of one digit to itself. */
function roundStep(value: number): number {
  let step = 1
  while (value % (step * 10) === 0 && value / (step * 10) >= 1) step *= 10
  return value / step < 10 && step > 1 ? step / 10 : step
}

function moneySort(currency: string | null): Sort {
  const measure = (value: ClaimValue) =>
    value.type === 'money' &&
    (currency === null || value.currency === null || value.currency === currency)
      ? value.value
      : undefined
  return {
    measure,
    measureCell: (value, cell) =>
      measure(value) ?? (value.type === 'number' && isAmount(cell) ? value.value : undefined),
  }
}

const measureCount = (value: ClaimValue) =>
  value.type === 'number' || (value.type === 'quantity' && value.dimension === 'count')
    ? value.value
    : undefined

const COUNTS: Sort = { measure: measureCount, measureCell: measureCount }

/** Quantities of the same dimension, in the unit of the one that is looked for. */
function quantitySort(target: Extract<ClaimValue, { type: 'quantity' }>): Sort {
  const perUnit = target.base / target.value
  const measure = (value: ClaimValue) =>
    value.type === 'quantity' && value.dimension === target.dimension
      ? value.base / perUnit
      : undefined
  return { measure, measureCell: measure }
}

function durationSort(target: Extract<ClaimValue, { type: 'duration' }>): Sort {
  const perUnit = target.value === 0 ? 0 : target.seconds / target.value
  const measure = (value: ClaimValue) =>
    value.type === 'duration' && perUnit !== 0 ? value.seconds / perUnit : undefined
  return {
    measure,
    measureCell: (value, cell) =>
      measure(value) ??
      (value.type === 'number' && DURATION.test(cell.name) ? value.value : undefined),
  }
}

const DURATION = /hour|_h\b|battery|runtime|duration|minutes|days|时长|续航|小时|分钟|天数/i

/** A number in a field for money; or in one that says nothing else, of a row that names a currency. */
function isAmount(cell: Cell): boolean {
  if (meets(cell.attributes, MONEY_ATTRIBUTES)) return true
  if (/amount|cost|fare|金额|费/i.test(cell.name) || CURRENCY.test(cell.field)) return true
  if (!mayBeAmount(cell)) return false
  return meets(cell.attributes, NO_MONEY) ? isInPriceList(cell) : hasCurrency(cell.row)
}

/** Nothing in the field's name says that its numbers are of something else than money. */
export function mayBeAmount(cell: Cell): boolean {
  return !NO_AMOUNT.test(cell.name) && (!meets(cell.attributes, NO_MONEY) || isInPriceList(cell))
}

/** `{"screen": 780, "battery": 199, "currency": "CNY"}`: where no field is called a price, all are named for what they are the price of. */
function isInPriceList({ row, pointer }: Cell): boolean {
  const parent = pointer.slice(0, pointer.lastIndexOf('/') + 1)
  const beside = row.cells.filter(
    (each) => each.pointer.startsWith(parent) && !each.pointer.slice(parent.length).includes('/'),
  )
  return (
    beside.some(({ name }) => CURRENCY_NAME.test(name)) &&
    beside.every(
      ({ name, attributes }) => CURRENCY_NAME.test(name) || !meets(attributes, MONEY_ATTRIBUTES),
    )
  )
}

const CURRENCY_NAME = /^(?:currency|币种|货币)$/i

/** Attributes of numbers that are no amounts even in a row of prices. */
const NO_MONEY: ReadonlySet<string> = new Set([
  ...['stock', 'quantity', 'weight', 'length', 'width', 'height', 'size', 'screen', 'capacity'],
  ...['battery', 'power', 'memory', 'storage', 'rating', 'score', 'stars', 'age', 'temperature'],
])

const NO_AMOUNT =
  /(?:^|_)(?:age|id|no|qty|count|num|size|days?|hours?|months?|years?|year|level|版|号|数|量|天|月|年)$/i

const CURRENCY = /(?:^|[\s_])(?:usd|eur|gbp|cny|rmb|hkd|twd|jpy|aud|cad|chf)(?:$|[\s_])|元$/i

function hasCurrency(row: Row): boolean {
  let each: Row | undefined = row
  for (let level = 0; each !== undefined && level < 3; level += 1) {
    if (each.cells.some(({ name }) => CURRENCY_NAME.test(name))) return true
    each = each.parent
  }
  return false
}

/** What share one number is of another: 1,215 of 1,250 reviews, 199 instead of 249. */
function derivePercent(value: number, at: Case): Evidence | undefined {
  const target = targetOf(value, at)
  const isHintedAt = isHinted(at)
  const follows = isConsequence(at)
  for (const sort of [COUNTS, moneySort(null)]) {
    for (const { terms, near } of pools(at, sort)) {
      const isNear = near === 'line' || near === 'breath'
      const hinted = follows && isNear ? CHANCES.told : CHANCES.hinted
      const chance = isHintedAt ? hinted : CHANCES.plain * 5
      const found = ratioOf({ ...target, chance }, terms)
      if (found !== undefined)
        return derivedEvidence('percentage', `${found.formula} = ${value} %`, found.inputs)
    }
  }
  // Discounts do not add up: 20 % and a further 10 % are 28 %.
  return at.profile.derived.has('difference') ? deriveNumber(value, PERCENTS, at) : undefined
}

const measurePercent = (value: ClaimValue) => (value.type === 'percent' ? value.value : undefined)
const PERCENTS: Sort = { measure: measurePercent, measureCell: measurePercent }

/** A measure that is the product of two of other dimensions: a charge at a voltage is an energy. */
export function deriveProduct(value: ClaimValue, at: Case): Evidence | undefined {
  if (value.type !== 'quantity') return undefined
  const factors = PRODUCTS[value.dimension]
  if (factors === undefined) return undefined
  const perUnit = value.base / value.value
  const inputs = (dimension: string): readonly Input[] => [
    ...at.once(knownBeside).flatMap((each) => measured(each, dimension, { id: 'draft' })),
    ...ownCells(at).flatMap((cell) =>
      cell.values.flatMap((each) =>
        measured(each, dimension, { id: cell.row.origin.id, pointer: cell.pointer }),
      ),
    ),
  ]
  const { equals } = targetOf(value.value, at)
  for (const a of inputs(factors[0]).slice(0, 6)) {
    for (const b of inputs(factors[1]).slice(0, 6)) {
      if (!equals((a.value * b.value * factors[2]) / perUnit)) continue
      return derivedEvidence('product', `${a.value} × ${b.value} = ${value.base}`, [a, b])
    }
  }
  return undefined
}

function measured(value: ClaimValue, dimension: string, source: SourceRef): readonly Input[] {
  return value.type === 'quantity' && value.dimension === dimension
    ? [{ value: value.base, source }]
    : []
}

/** Dimensions that multiply, and what a product of their base units is in the base unit of the result. */
const PRODUCTS: Readonly<Record<string, readonly [string, string, number]>> = {
  // Charges are kept in milliampere hours, energies in joules.
  energy: ['charge', 'voltage', 3.6],
  power: ['current', 'voltage', 1],
  area: ['length', 'length', 1],
}
