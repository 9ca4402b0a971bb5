import type { Claim, ClaimValue, Evidence } from '@vouchsafe/core'
import { type MoneyValue, readValues, type Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { derivedEvidence } from '../evidence.ts'
import { fewCells } from '../lookup/little-known.ts'
import { placeIn } from '../sentence-view.ts'
import type { Cell, Row } from '../sources/row.ts'
import { offOf, roundsTo } from '../values/compare.ts'
import { CUT_TOLD, isReached, rowsNamedInClause, totalsOfLines } from './accounts.ts'
import {
  formulaOf,
  type Input,
  inputsOf,
  operationOf,
  type Step,
  step,
  type Term,
} from './calculation.ts'
import {
  countRightBefore,
  countsIn,
  knownBeside,
  ownCells,
  type Sort,
  toldInputs,
} from './operands.ts'
import { isAmountThreshold } from './thresholds.ts'

/**
 * An amount whose own words say how it comes about: a share or a coupon taken off, one of equal payments, one piece of a pack.
 *
 * So few calculations are meant by such words that a hit among them is no coincidence, however little there is to choose from.
 */
export function amountByWords(value: Value, at: Case): Evidence | undefined {
  if (value.type !== 'money' || !MAYBE.test(at.view.sentence.text)) return undefined
  const equals = (result: number) =>
    roundsTo(value.value, result, { ...at.precision, decimals: Math.min(at.precision.decimals, 2) })
  for (const result of meant(value, at)) {
    if (!equals(result.value) || inputsOf(result).some((each) => each.value === value.value))
      continue
    return derivedEvidence(
      operationOf(result),
      `${formulaOf(result)} = ${value.value}`,
      inputsOf(result),
    )
  }
  return undefined
}

/** What any of these words has: cheap to look for. */
const MAYBE =
  /[%％折券码期单每均合一减共总付到]|\b(?:with|using|code|off|over|of|a|an|each|per|apiece|all|total|makes|so|pay|altogether)\b|[A-Z]{2}\d/u

function* meant(value: MoneyValue, at: Case): Generator<Step> {
  yield* totalsOfLines(at)
  yield* reduced(value, at)
  yield* inParts(value, at)
  yield* ofPacks(value, at)
}

const BREAK = /[。；;!?！？\n]|\.\s/u

/** The words of the sentence right before the amount, back to where another statement ends. */
function wordsBefore({ view, place }: Case, length: number): string {
  const words = view.sentence.text.slice(Math.max(0, place.start - length), place.start)
  return words.split(BREAK).at(-1) ?? ''
}

function wordsBehind({ view, place }: Case, length: number): string {
  return view.sentence.text.slice(place.end, place.end + length).split(BREAK)[0] ?? ''
}

/** What is taken off, and not what is left, is told: `takes $20 off`, 省40元. */
const TAKEN_OFF =
  /(?:\b(?:takes?|taking|saves?(?: you)?|saving|knocks?|cuts?)|省了?|便宜了?|[立直]?减[了去]?|优惠了?)\s{0,2}(?:about )?[¥￥$€£]?$/i
const OFF_BEHIND = /^\s?(?:off|less|cheaper|discount)\b/i

/** 打8折后160元, `$60 with LIGHT25`: the price less the share, or the amount, that is told or that the code named gives. */
function* reduced(value: MoneyValue, at: Case): Generator<Step> {
  const cuts = [...sharesBeside(at), ...cutsOfRows(at), ...cutTold(at)]
  if (cuts.length === 0) return
  const isCut = TAKEN_OFF.test(wordsBefore(at, 16)) || OFF_BEHIND.test(wordsBehind(at, 10))
  const bases = basesOf(value, at).filter((base) => !isReached(base.value, at))
  for (const base of bases)
    for (const { isShare, ...cut } of cuts) {
      if (isShare) yield step(base, isCut ? 'of' : 'off', cut)
      else if (!isCut && base.value > cut.value) yield step(base, '−', cut)
    }
}

interface Cut extends Input {
  readonly isShare: boolean
}

/** The share told last before the amount, or right behind it, if it is one that is given: 打9折是, `after the 10% off`. */
function sharesBeside(at: Case): readonly Cut[] {
  const before = wordsBefore(at, 40)
  const last = readValues(before, at.world.read).findLast(({ value }) => value.type === 'percent')
  const [next] = readValues(
    /^ (?:after|with|once)\b.{0,24}/i.exec(wordsBehind(at, 40))?.[0] ?? '',
    at.world.read,
  )
  const known = at
    .once(knownBeside)
    .flatMap((each) => (each.type === 'percent' ? [offOf(each)] : []))
  return [last, next].flatMap((mention) => {
    const share = mention?.value.type === 'percent' ? offOf(mention.value) : undefined
    return share !== undefined && known.includes(share)
      ? [{ value: share, source: { id: 'draft' }, isShare: true }]
      : []
  })
}

/** 减60元，到手339元: what the draft told to be taken off right before, and something bears out. */
function cutTold(at: Case): readonly Cut[] {
  const cut = Number(CUT_TOLD.exec(wordsBefore(at, 28))?.[1] ?? 0)
  const isBorne = at.stated.some(({ value }) => value.type === 'money' && value.value === cut)
  return isBorne ? [{ value: cut, source: { id: 'draft' }, isShare: false }] : []
}

/** What the offers that the clause names by code or name take off. */
function cutsOfRows(at: Case): readonly Cut[] {
  const { text } = at.view.sentence
  const head = /[^,，。；;:：]{0,80}$/u.exec(text.slice(0, at.place.start))?.[0].length ?? 0
  const tail = /^[^,，。；;:：]{0,40}/u.exec(text.slice(at.place.end))?.[0].length ?? 0
  const near = at.view.mentions.rows.filter(
    ({ start, end }) => start >= at.place.start - head && end <= at.place.end + tail,
  )
  return near.flatMap(({ rows }) => rows).flatMap(cutsOf)
}

const OF_CUT = /off|discount|value|amount|percent|pct|rate|reduc|save|减|折|优惠|面额|抵|值|力度/i
const PERCENTAGE = /percent|pct|%/i
const FIXED = /fixed|amount|flat|money|cash|减|金额|现金/i
const NO_CUT = /min|thresh|from|max|cap|limit|least|满|门槛|上限|price|价/i

function cutsOf(row: Row): readonly Cut[] {
  const sort = row.cells
    .map(({ raw, name }) => (/type|kind|类/i.test(name) ? String(raw) : ''))
    .join(' ')
  return row.cells.flatMap((cell): readonly Cut[] => {
    if (cell.names !== undefined || NO_CUT.test(cell.name)) return []
    const source = { id: row.origin.id, pointer: cell.pointer }
    return cell.values.flatMap((each): readonly Cut[] => {
      if (each.type === 'percent') return [{ value: offOf(each), source, isShare: true }]
      if (!OF_CUT.test(cell.name)) return []
      if (each.type === 'money') return [{ value: each.value, source, isShare: false }]
      if (each.type !== 'number' || each.value <= 0) return []
      const isShare = PERCENTAGE.test(cell.name) || PERCENTAGE.test(sort)
      if (isShare) return each.value < 100 ? [{ value: each.value, source, isShare }] : []
      return FIXED.test(sort) || FIXED.test(cell.name)
        ? [{ value: each.value, source, isShare }]
        : []
    })
  })
}

/** A coupon, and no thing with a price of its own that is cheaper under a condition. */
function isOffer(row: Row): boolean {
  return (
    cutsOf(row).length > 0 &&
    !row.cells.some(
      ({ name, field, values }) =>
        PRICE.test(field) &&
        !NO_PRICE.test(field) &&
        !OF_CUT.test(name) &&
        values.some(({ type }) => type === 'money' || type === 'number'),
    )
  )
}

const MOST_BASES = 6

/** Amounts that the draft told, and prices of what is spoken of, so many times as are spoken of. */
function basesOf(value: MoneyValue, at: Case): readonly Term[] {
  const told = at.stated.flatMap(({ value: each, claim }) =>
    isSame(each, value) && !isThreshold(claim, at)
      ? toldInputs([each], MONEY, `claim:${claim.id}`)
      : [],
  )
  const prices = pricesSpokenOf(value, at)
  const counts = countsSpokenOf(at)
  const multiples = prices.flatMap((price) => counts.map((count) => step(price, '×', count)))
  return [...told.slice(-MOST_BASES), ...prices.slice(0, MOST_BASES), ...multiples.slice(0, 24)]
}

const measure = (value: ClaimValue) => (value.type === 'money' ? value.value : undefined)
const MONEY: Sort = { measure, measureCell: measure }

/** 满400减50: nothing is taken from what must be reached. */
function isThreshold(claim: Claim, { view, before }: Case): boolean {
  return [view, ...before.slice(-2)].some(({ sentence }) => {
    const place = placeIn(sentence, claim.valueSpan ?? claim)
    return place.start < place.end && isAmountThreshold(sentence.text, place)
  })
}

function isSame(each: ClaimValue, { currency }: MoneyValue): boolean {
  return (
    each.type === 'money' &&
    (each.currency === null || currency === null || each.currency === currency)
  )
}

function countsSpokenOf(at: Case): readonly Input[] {
  const asked = at.world.asked.slice(-1).flatMap(({ values }) => values.map(({ value }) => value))
  const told = at.stated.slice(-8).map(({ value }) => value)
  const all = [
    ...countRightBefore(at),
    ...countsIn([...told, ...at.beside], 'draft'),
    ...countsIn(asked, 'customer'),
  ]
  const counts = new Map(all.map((each) => [each.value, each]))
  return [...counts.values()].filter(({ value }) => value > 1 && value <= MOST_PIECES).slice(0, 5)
}

const MOST_PIECES = 60

/** Prices of the rows that the clause names; else of those that are spoken of; else of all, where only few are priced. */
function pricesSpokenOf(value: MoneyValue, at: Case): readonly Input[] {
  // What an offer takes off is no price.
  const priced = (cells: readonly Cell[]) =>
    cells.flatMap((cell) => (isOffer(cell.row) ? [] : priceIn(cell, value)))
  const named = priced(rowsNamedInClause(at).flatMap(({ cells }) => cells))
  if (named.length > 0) return named
  const recent = (at.focus.recent ?? []).flatMap(({ cells }) => cells)
  const spoken = priced([...ownCells(at), ...recent])
  if (spoken.length > 0) return spoken
  const all = priced(fewCells(at))
  return all.length <= MOST_BASES ? all : []
}

const PRICE =
  /price|cost|fee|rate|usd|eur|gbp|cny|amount|per_|day|night|hour|week|month|unit|full|sum|total|价|费|租|金额|元|合计|小计|票/i
const NO_PRICE = /deposit|min|thresh|free|internal|押|定金|门槛|满|成本/i

function priceIn(
  { row, pointer, name, field, names, values }: Cell,
  value: MoneyValue,
): readonly Input[] {
  if (names !== undefined || NO_PRICE.test(field)) return []
  const source = { id: row.origin.id, pointer }
  return values.flatMap((each) => {
    if (isSame(each, value) && each.type === 'money' && !/满|减|\boff\b/i.test(name))
      return [{ value: each.value, source }]
    return each.type === 'number' && PRICE.test(field) && each.value > 0
      ? [{ value: each.value, source }]
      : []
  })
}

const N = String.raw`(\d{1,2})`
/** 分6期每期400元, `over 6 months`, `8 payments of £60`. */
const PARTS_BEFORE = [
  new RegExp(`分(?:成)?${N} ?(?:期|个月|次)[^。；\\d]{0,12}$`, 'u'),
  new RegExp(
    `\\b${N} (?:equal |monthly |weekly |interest-free ){0,2}(?:payments?|instal?lments?|months?) (?:of|at) (?:about )?[$€£¥]?$`,
    'i',
  ),
  new RegExp(`\\bor ${N} (?:of|at) [$€£¥]?$`, 'i'),
]
const PARTS_BEHIND = new RegExp(
  `^ ?(?:a|per|each|every)? ?(?:month|week|time|go|payment)?,? ?(?:over|for|across|in) (?:the )?${N}\\b(?! ?%)`,
  'i',
)

/** One of equal payments: as many of them as the words tell make up a price or a sum. */
function* inParts(value: MoneyValue, at: Case): Generator<Step> {
  const before = wordsBefore(at, 48)
  const behind = PARTS_BEHIND.exec(wordsBehind(at, 40))
  const found = [...PARTS_BEFORE.map((pattern) => pattern.exec(before)), behind]
  for (const each of found) {
    const parts = Number(each?.[1] ?? 0)
    if (parts < 2) continue
    for (const base of basesOf(value, at))
      yield step(base, '÷', { value: parts, source: { id: 'draft' } })
  }
}

/** 单瓶28元, 合2元一包, `75 cents a can`, `$0.75 each`. */
const PIECE_BEFORE =
  /(?:单|每一?|平均一?|均|合一?)\p{Script=Han}{0,2}[^\d，。；]{0,3}[¥￥]?$|\b(?:single|each|one|per) [^,.;\d]{0,32}$/iu
const PIECE_BEHIND = /^ ?(?:(?:a|an|per|each|apiece)\b|[/一每]\p{Script=Han})/iu
/** What a pack holds, where its record tells it: `12 x 355 ml`, 24包装, `pack of 8`. */
const PACK =
  /[×xX*] ?(\d{1,4})(?![\d.])|(?<![\d.])(\d{1,4}) ?[×xX*] ?\d|\b(?:pack|box|set|case|bag) of (\d{1,4})\b|(?<![\d.])(\d{1,4})(?:[- ](?:pack|count|ct|pk|pcs|pieces)\b| ?[包盒瓶袋支片粒枚听罐条卷张只个](?![\p{Script=Han}]*价))/giu
const PACK_FIELD =
  /^(?:count|items?|pack_?(?:of|size|qty)|pcs|per_?pack|pieces|pack|units?_per.*|件数|瓶数|袋数|每箱.{0,4}|包装数|片数|粒数)$/i

/** The price of a pack by the number of pieces in it. */
function* ofPacks(value: MoneyValue, at: Case): Generator<Step> {
  if (!PIECE_BEFORE.test(wordsBefore(at, 40)) && !PIECE_BEHIND.test(wordsBehind(at, 8))) return
  const rows = new Set(pricesSpokenOf(value, at).map(({ source }) => source.pointer))
  for (const cell of [...ownCells(at), ...fewCells(at)]) {
    if (!rows.has(cell.pointer)) continue
    const [price] = priceIn(cell, value)
    if (price === undefined) continue
    for (const each of cell.row.cells)
      for (const pieces of piecesIn(each)) yield step(price, '÷', pieces)
  }
}

function piecesIn({ raw, name, row, pointer, values }: Cell): readonly Input[] {
  const source = { id: row.origin.id, pointer }
  if (typeof raw === 'number')
    return PACK_FIELD.test(name) && raw > 1 ? [{ value: raw, source }] : []
  if (typeof raw !== 'string' || values.some(({ type }) => type === 'date')) return []
  return [...raw.slice(0, 120).matchAll(PACK)].flatMap((found) => {
    const value = Number(found.slice(1).find((each) => each !== undefined))
    return value > 1 ? [{ value, source }] : []
  })
}
