import type { ClaimValue, Evidence } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { isTotalOfList } from '../derive/accounts.ts'
import { isPriceOfOne } from '../derive/share-of-one.ts'
import { customerEvidence, type Judgement, supported } from '../evidence.ts'
import { offOf } from '../values/compare.ts'
import type { World } from '../world.ts'
import { caseWords } from './case-words.ts'
import type { PagePart } from './page-parts.ts'
import { type Page, pagesAbout } from './pages.ts'
import { unmetRestrictor } from './restrictors.ts'
import { rowsOf } from './situation.ts'

/** A number to compute with. */
interface Operand {
  readonly value: number
  readonly sort: 'money' | 'share' | 'count'
  /** Told by the draft, the customer or a record: near at hand. */
  readonly isNear: boolean
  /** A field of a record: of those the amounts themselves are told, and only shares of them worked out. */
  readonly isRecord?: true
}

interface Sum {
  readonly value: number
  readonly formula: string
}

/**
 * What an amount comes to by a policy's own numbers: `a fifth of £600 is £120`, 续重3公斤18元，一共31元. Two steps at most, of
 * numbers that the draft was found right in, that the customer gave, or that a record holds; a policy's own numbers from
 * clauses about this, in one step.
 */
export function worksOut(judgement: Judgement, at: Case): Judgement {
  const target = targetOf(at.claim.value)
  if (target === undefined || judgement.status !== 'unsupported' || judgement.evidence.length > 0)
    return judgement
  const pages = pagesAbout(at)
  if (pages.length === 0) return judgement
  if (isGiven(target, at)) return supported([customerEvidence()], 'The customer gave the amount.')
  if (!isTold(at) || isTotalOfList(at)) return judgement
  const parts = pages.flatMap((page) => partsAbout(page, at))
  if (parts.length === 0) return judgement
  const operands = operandsOf(at, parts)
  const decimals = at.precision.decimals
  const step = 10 ** -decimals
  for (const { value, formula } of sumsOf(operands, target.sort)) {
    if (Math.abs(value - target.value) > step / 2 + 1e-9) continue
    if (isAboveCap(target.value, parts, at)) return judgement
    return supported(
      [sumEvidence(`${formula} = ${round(target.value)}`)],
      'It follows from numbers that are known.',
    )
  }
  return judgement
}

function targetOf(value: ClaimValue | undefined): Pick<Operand, 'value' | 'sort'> | undefined {
  if (value?.type === 'money') return { value: value.value, sort: 'money' }
  if (value?.type === 'quantity') return { value: value.value, sort: 'count' }
  return value?.type === 'number' ? { value: value.value, sort: 'count' } : undefined
}

/** `A fifth of £600 is £120`, 5000元的沙发要400元: what an amount is worked out from, as the customer gave it. */
function isGiven({ value, sort }: Pick<Operand, 'value' | 'sort'>, at: Case): boolean {
  if (sort !== 'money' || !at.world.asked.slice(-4).some((each) => amountsIn(each).includes(value)))
    return false
  const { text } = at.view.sentence
  const [before, behind] = [text.slice(0, at.place.start), text.slice(at.place.end)]
  if (DIFFERENCE.test(before.slice(-16))) return true
  return PREMISE.test(before.slice(-12)) || /^\s?(?:块|元)?的/u.test(behind)
    ? /\d/u.test(behind)
    : false
}

const PREMISE =
  /(?:^|[,.:;] )(?:at|on|for|with) (?:an? )?$|\bof (?:an? |your |the )?$|(?:按|票面|全价|原价|单价|声明价值?)\s?$/i
const DIFFERENCE = /差价|差额|\bdifference (?:of|is)\s?$/i

/** Amounts of money that a message tells; customers leave out the currency: 沙发5000，运费呢. */
function amountsIn({ text, values }: World['asked'][number]): readonly number[] {
  return values.flatMap(({ value, start, end }) => {
    if (value.type === 'money') return [value.value]
    if (value.type !== 'number' || value.value < LEAST_BARE) return []
    const around = `${text.slice(Math.max(0, start - 6), start)}|${text.slice(end, end + 3)}`
    return OF_MONEY.test(around) || value.value % 10 === 0 ? [value.value] : []
  })
}

const LEAST_BARE = 50
const OF_MONEY =
  /价|面|费|花|卖|买|才|付|交|报|\b(?:for|paid|cost|worth|price|fare)\b|\|\s?(?:块|元|塊|bucks|quid)/i

/** The wording, or the kind of claim, says that something is worked out. */
function isTold({ claim, view, place }: Case): boolean {
  const before = view.sentence.text.slice(Math.max(0, place.start - 24), place.start)
  return KINDS.has(claim.kind) || WORKED_OUT.test(before)
}

const KINDS: ReadonlySet<string> = new Set(['fee', 'refund', 'discount', 'price'])
const WORKED_OUT =
  /\b(?:so|that's|which is|makes?|comes? to|works? out|total|be|is|of|extra|leaving|other|plus)\b[^.;]{0,12}$|[=＝]\s?$|(?:就是|也就是|即|合计|一共|共|等于|算|超出?|多|还剩|剩|减|加|续重?)[^，。；]{0,6}$/i

function partsAbout(page: Page, at: Case): readonly PagePart[] {
  const words = caseWords(at)
  return page.parts
    .filter(({ values }) => values.length > 0)
    .map((part) => {
      let score = 0
      for (const word of part.words)
        score +=
          page.weight(word) *
          (words.claim.has(word) || words.sentence.has(word) ? 1 : words.count(word) * 0.5)
      return { part, score }
    })
    .filter(({ part, score }) => score > 1.5 && unmetRestrictor(part, page, words) === undefined)
    .sort((a, b) => b.score - a.score)
    .slice(0, 4)
    .map(({ part }) => part)
}

function operandsOf(at: Case, parts: readonly PagePart[]): readonly Operand[] {
  const found = new Map<string, Operand>()
  const add = (value: ClaimValue, isNear: boolean) => {
    for (const operand of operandsIn(value, isNear)) {
      const key = `${operand.sort} ${operand.value}`
      if (!found.has(key) || isNear) found.set(key, operand)
    }
  }
  for (const part of parts) for (const { value } of part.values) add(value, false)
  for (const { value } of at.stated.slice(-10)) add(value, true)
  for (const value of at.beside)
    if (value.type !== 'money' && value.type !== 'percent') add(value, true)
  for (const heard of at.world.asked.slice(-3)) {
    for (const { value } of heard.values) add(value, true)
    for (const amount of amountsIn(heard))
      add({ type: 'money', value: amount, currency: null }, true)
  }
  for (const { cells } of rowsOf(at))
    for (const cell of cells.slice(0, 40)) {
      const { values, name, names } = cell
      if (names !== 'code' && !isPriceOfOne(cell, at))
        for (const value of values)
          if (value.type === 'money' || (value.type === 'number' && AMOUNT.test(name))) {
            const key = `record ${value.value}`
            found.set(key, {
              value: Math.abs(value.value),
              sort: 'money',
              isNear: true,
              isRecord: true,
            })
          }
    }
  return [...found.values()].slice(-MOST)
}

const AMOUNT = /amount|price|fare|paid|total|cost|fee|rate$|金额|价|费/i
const MOST = 18

function operandsIn(value: ClaimValue, isNear: boolean): readonly Operand[] {
  switch (value.type) {
    case 'money':
      return [{ value: Math.abs(value.value), sort: 'money', isNear }]
    case 'percent':
      return [{ value: offOf(value), sort: 'share', isNear }]
    case 'number':
      return value.value > 0 && value.value < 1
        ? [{ value: value.value * 100, sort: 'share', isNear }]
        : [{ value: value.value, sort: 'count', isNear }]
    case 'quantity':
    case 'duration':
      return [{ value: value.value, sort: 'count', isNear }]
    case 'range':
      return [value.low, value.high].flatMap((end) =>
        end === undefined ? [] : operandsIn(end, isNear),
      )
    default:
      return []
  }
}

function* sumsOf(operands: readonly Operand[], sort: Operand['sort']): Generator<Sum> {
  const of = (kind: Operand['sort'], isNear?: true) =>
    operands.filter((each) => each.sort === kind && (isNear === undefined || each.isNear))
  if (sort === 'count') {
    const near = of('count', true)
    for (const a of near)
      for (const b of of('count')) {
        if (a === b) continue
        yield {
          value: Math.abs(a.value - b.value),
          formula: `${round(Math.max(a.value, b.value))} − ${round(Math.min(a.value, b.value))}`,
        }
        yield {
          value: Math.ceil(a.value) - b.value,
          formula: `${round(Math.ceil(a.value))} − ${round(b.value)}`,
        }
      }
    return
  }
  const first = [...steps(of('money'), of('share'), of('count'))].filter(({ isNear }) => isNear)
  yield* first
  const near = [...steps(of('money', true), of('share', true), of('count', true))]
  for (const each of near)
    for (const money of of('money', true).filter(({ isRecord }) => isRecord !== true)) {
      yield { value: each.value + money.value, formula: `${each.formula} + ${round(money.value)}` }
      yield {
        value: Math.abs(each.value - money.value),
        formula: `${round(money.value)} − (${each.formula})`,
      }
    }
  yield* chains(of('money'), of('count', true))
  for (const each of first.filter(({ formula }) => formula.includes('×')))
    for (const count of of('count', true))
      if (count.value > 1 && count.value < 100)
        yield {
          value: each.value * count.value,
          formula: `${each.formula} × ${round(count.value)}`,
        }
}

/** A first price and so much for each one more, so much for each so many, or three amounts added up. */
function* chains(money: readonly Operand[], counts: readonly Operand[]): Generator<Sum> {
  const near = money.filter(({ isNear, isRecord }) => isNear && isRecord !== true)
  for (const base of money)
    for (const unit of money)
      if (unit !== base) {
        for (const count of counts)
          if (Number.isInteger(count.value) && count.value > 1 && count.value < 100)
            yield {
              value: base.value + unit.value * count.value,
              formula: `${round(base.value)} + ${round(unit.value)} × ${round(count.value)}`,
            }
        for (const each of near) {
          const times = each.value / base.value
          if (each !== base && times > 1 && Number.isInteger(times))
            yield {
              value: unit.value * times,
              formula: `${round(each.value)} ÷ ${round(base.value)} × ${round(unit.value)}`,
            }
        }
      }
  for (const [index, a] of near.entries())
    for (const [other, b] of near.slice(index + 1).entries())
      for (const c of near.slice(index + other + 2))
        yield {
          value: a.value + b.value + c.value,
          formula: `${round(a.value)} + ${round(b.value)} + ${round(c.value)}`,
        }
}

interface Step extends Sum {
  readonly isNear: boolean
}

function* steps(
  money: readonly Operand[],
  shares: readonly Operand[],
  counts: readonly Operand[],
): Generator<Step> {
  for (const [index, a] of money.entries()) {
    const others = money.slice(index + 1).filter((b) => !(a.isRecord && b.isRecord))
    for (const share of shares) {
      const isNear = a.isNear || share.isNear
      const part = (a.value * share.value) / 100
      yield { value: part, formula: `${round(a.value)} × ${round(share.value)} %`, isNear }
      yield {
        value: a.value - part,
        formula: `${round(a.value)} − ${round(share.value)} %`,
        isNear,
      }
    }
    for (const count of a.isRecord ? [] : counts) {
      if (count.value > 1 && count.value < 1000)
        yield {
          value: a.value * count.value,
          formula: `${round(a.value)} × ${round(count.value)}`,
          isNear: a.isNear || count.isNear,
        }
    }
    for (const b of others) {
      const isNear = a.isNear && b.isNear
      yield { value: a.value + b.value, formula: `${round(a.value)} + ${round(b.value)}`, isNear }
      yield {
        value: Math.abs(a.value - b.value),
        formula: `${round(Math.max(a.value, b.value))} − ${round(Math.min(a.value, b.value))}`,
        isNear: a.isNear || b.isNear,
      }
    }
  }
}

const CAP =
  /(?:最高|最多|不超过|封顶|capped at|maximum of|at most|up to|no more than|tops out at)[^，。；,.;\d$€£¥]{0,8}[$€£¥]?\s?(\d{1,9}(?:\.\d{1,2})?)/i

/** The clauses about this set a most that the sum is above, and the sentence does not speak of it. */
function isAboveCap(value: number, parts: readonly PagePart[], at: Case): boolean {
  return parts.some(({ clause }) => {
    const most = Number(CAP.exec(clause.text)?.[1] ?? Number.NaN)
    return value > most && !at.view.sentence.text.includes(String(most))
  })
}

function sumEvidence(formula: string): Evidence {
  const source = { id: 'draft' }
  return {
    relation: 'supports',
    source,
    shows: formula.slice(0, 200),
    derivation: { operation: 'sum', formula: formula.slice(0, 400), inputs: [source] },
  }
}

function round(value: number): number {
  return Number(value.toFixed(6))
}
