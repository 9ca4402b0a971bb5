import { startReading } from './read-reading.ts'
import { isHan, isLetterOrDigit } from './read-scan.ts'
import { type Suffix, unitNameAt } from './read-suffix.ts'
import { readSingleValues } from './read-values.ts'
import type { Span } from './span.ts'
import type { Dimension } from './value.ts'

/** A unit or currency that stands without a number: `prices in dollars`, 单位：°C. */
export interface UnitMention extends Span {
  readonly dimension: Dimension | 'money'
  /** Canonical symbol of the unit, or ISO 4217 (empty if the writing does not tell). */
  readonly unit: string
  /** Part of the major unit, for money: 0.01 for cents. */
  readonly factor: number
}

/** Reads the names of units and currencies that stand without a number. */
export function readUnits(text: string): readonly UnitMention[] {
  const { folded } = startReading(text, {})
  const taken = readSingleValues(text)
  const units: UnitMention[] = []
  let next = 0
  let at = 0
  while (at < folded.length) {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++
    const value = taken[next]
    if (value !== undefined && value.start <= at) {
      at = value.end
      continue
    }
    const code = folded.charCodeAt(at)
    const inside = isLetterOrDigit(code) && isLetterOrDigit(folded.charCodeAt(at - 1))
    const found = inside ? undefined : unitNameAt(folded, at)
    const name = found === undefined ? '' : folded.slice(at, found.end)
    if (found !== undefined && isTelling(name, found.value)) {
      units.push({ start: at, end: found.end, ...described(found.value) })
      at = found.end
    } else at++
  }
  return units
}

/** Short names are words too often: `in`, 元, `m`. */
function isTelling(name: string, suffix: Suffix): boolean {
  if (suffix.kind === 'money')
    return isHan(name.charCodeAt(0)) ? name.length > 1 : /^[a-z. ]{4,}$/.test(name)
  if (suffix.kind !== 'unit') return false
  return isHan(name.charCodeAt(0))
    ? name.length > 2
    : name.length > 3 || /[°℃℉]./.test(name) || /^[℃℉]$/.test(name)
}

function described(suffix: Suffix): Omit<UnitMention, 'start' | 'end'> {
  if (suffix.kind === 'money')
    return { dimension: 'money', unit: suffix.currency.code ?? '', factor: suffix.currency.factor }
  if (suffix.kind === 'unit')
    return {
      dimension: suffix.unit.dimension,
      unit: suffix.unit.symbol,
      factor: suffix.unit.factor,
    }
  return { dimension: 'count', unit: '', factor: 1 }
}
