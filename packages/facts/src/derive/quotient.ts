import type { ClaimValue, Evidence } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { derivedEvidence } from '../evidence.ts'
import { littleKnown } from '../lookup/little-known.ts'
import type { Cell } from '../sources/row.ts'
import { meets } from '../subject/profile.ts'
import { MONEY_ATTRIBUTES } from '../words/attribute-words.ts'
import type { Input } from './calculation.ts'
import { knownBeside, ownCells, passagesAbout } from './operands.ts'

/** A measure that may be split by another of its dimension, in the base unit of that dimension. */
interface Measure extends Input {
  readonly dimension: string
}

/**
 * How often one measure goes into another: 12 kg at 260 g a day last 46 days, 一饼200克每次投5克能泡40次. The sentence must say that
 * something is used up, shared or found room for; a number of times is told whole, the last part left out.
 */
export function deriveQuotient(value: ClaimValue, at: Case): Evidence | undefined {
  const target = targetOf(value)
  if (target === undefined || !LASTS.test(at.view.sentence.text)) return undefined
  const days = daysOfPieces(value, at)
  if (days !== undefined) return days
  const measures = at.once(readMeasures)
  const { about, decimals } = at.precision
  const slack = about ? Math.max(target * 0.05, 0.5) : 10 ** -decimals / 2
  for (const whole of measures) {
    for (const part of measures) {
      if (part.dimension !== whole.dimension || part.value >= whole.value) continue
      const times = whole.value / part.value
      const isHit = Math.abs(times - target) <= slack || Math.floor(times + 1e-9) === target
      if (!isHit) continue
      return derivedEvidence('quotient', `${whole.value} ÷ ${part.value} ≈ ${target}`, [
        whole,
        part,
      ])
    }
  }
  return undefined
}

/** So many a day: `2 capsules daily`, `one sachet a day`, 每日3粒, 3片/天. */
const A_DAY =
  /(?<![\d.])(\d{1,2}|one|two|three|four|five|six) (?:\w{2,12} )?(?:daily|a day|per day|each day|every day)\b|每[天日](?:服用?|吃|用|喝|需)?(\d{1,2}|[一二两三四五六])\p{Script=Han}|(?<![\d.])(\d{1,2}) ?\p{Script=Han} ?[/每] ?[天日]/iu
const COUNTS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 },
  ...{ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6 },
}

/** A pack of 90 at three a day lasts 30 days: as many days as the daily number goes into one that the record tells. */
function daysOfPieces(value: ClaimValue, at: Case): Evidence | undefined {
  if (value.type !== 'duration' || value.unit !== 'day') return undefined
  const cells = ownCells(at)
  for (const cell of cells) {
    const [, ...told] = A_DAY.exec(String(cell.raw)) ?? []
    const daily = told.find((each) => each !== undefined)
    if (daily === undefined) continue
    const pieces = value.value * (COUNTS[daily.toLowerCase()] ?? Number(daily))
    const pack = cells.find((each) => each !== cell && counts(each, pieces))
    if (pack === undefined) continue
    const inputs = [pack, cell].map(({ row, pointer }) => ({
      source: { id: row.origin.id, pointer },
    }))
    return derivedEvidence('quotient', `${pieces} ÷ ${daily} = ${value.value}`, inputs)
  }
  return undefined
}

function counts({ values, attributes }: Cell, pieces: number): boolean {
  return (
    !meets(attributes, MONEY_ATTRIBUTES) &&
    values.some(
      (each) =>
        (each.type === 'number' || (each.type === 'quantity' && each.dimension === 'count')) &&
        each.value === pieces,
    )
  )
}

/** Words by which something lasts so long, is enough for so many, or goes in so often. */
const LASTS =
  /\b(?:lasts?|lasting|enough (?:for|to)|good for|keeps? (?:her|him|it|you|them)|gets? (?:you|through)|goes? (?:in|into)|fits?|holds?|room for|cover(?:s|ed)?|serves?|servings?|portions?|doses?|charges?|cups?|uses|washes|refills?|runs?|works? out|need|needs)\b|[能可]以?[用吃喝泡洗打印冲装放充撑坚持管]|够|用[得完]|吃[得完]|喝[得完]|撑|管|[份杯次页顿回袋桶盒箱]/i

function targetOf(value: ClaimValue): number | undefined {
  const isCount =
    value.type === 'number' ||
    value.type === 'duration' ||
    (value.type === 'quantity' && value.dimension === 'count')
  return isCount && value.value >= 2 ? value.value : undefined
}

const MOST = 24

/** Measures of what is known and of what the draft rightly says; those of the draft first. */
function readMeasures(at: Case): readonly Measure[] {
  const little = littleKnown(at)
  const cells = little?.cells ?? ownCells(at)
  const passages = little?.passages ?? passagesAbout(at)
  const all = [
    ...at.stated.flatMap(({ value, claim }) => measureOf(value, { id: `claim:${claim.id}` })),
    ...at.once(knownBeside).flatMap((value) => measureOf(value, { id: 'draft' })),
    ...at.world.asked.flatMap(({ values }) =>
      values.flatMap(({ value }) => measureOf(value, { id: 'customer' })),
    ),
    ...cells.flatMap((cell) =>
      cell.values.flatMap((value) =>
        measureOf(value, { id: cell.row.origin.id, pointer: cell.pointer }),
      ),
    ),
    ...passages.flatMap(({ values, source }) =>
      values.flatMap(({ value }) => measureOf(value, source)),
    ),
  ]
  const seen = new Set<string>()
  return all
    .filter(({ dimension, value }) => {
      const key = `${dimension} ${value}`
      const isNew = !seen.has(key)
      seen.add(key)
      return isNew && value > 0
    })
    .slice(0, MOST)
}

function measureOf(value: ClaimValue, source: Measure['source']): readonly Measure[] {
  // 每天150到180克: it lasts from so long to so long.
  if (value.type === 'range')
    return [value.low, value.high].flatMap((end) => (end ? measureOf(end, source) : []))
  if (value.type === 'duration') return [{ value: value.seconds, dimension: 'duration', source }]
  if (value.type !== 'quantity' || value.dimension === 'count') return []
  return [{ value: value.base, dimension: value.dimension, source }]
}
