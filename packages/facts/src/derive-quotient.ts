import type { ClaimValue, Evidence } from '@vouchsafe/core'
import type { Input } from './calculation.ts'
import type { Case } from './case.ts'
import { derivedEvidence } from './evidence.ts'
import { littleKnown } from './little-known.ts'
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

/** Words by which something lasts so long, is enough for so many, or goes in so often. */
const LASTS =
  /\b(?:lasts?|lasting|enough (?:for|to)|good for|keeps? (?:her|him|it|you|them)|gets? (?:you|through)|goes? (?:in|into)|fits?|holds?|room for|cover(?:s|ed)?|serves?|servings?|portions?|doses?|charges?|cups?|uses|washes|refills?|runs?|works? out|need|needs)\b|[能可]以?[用吃喝泡洗打印冲装放充撑坚持管]|够|用[得完]|吃[得完]|喝[得完]|撑|管|[份杯次页顿回袋桶盒箱]/iu

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
  if (value.type === 'duration') return [{ value: value.seconds, dimension: 'duration', source }]
  if (value.type !== 'quantity' || value.dimension === 'count') return []
  return [{ value: value.base, dimension: value.dimension, source }]
}
