import type { Case } from '../case.ts'
import { contradicted, type Judgement, passageEvidence } from '../evidence.ts'
import { HOLIDAYS } from '../hours/day-words.ts'
import { passagesOfFew } from '../little-known.ts'
import type { Passage } from '../passages.ts'

const DAY = 86_400_000
const COUNTED = /(\d{4}-\d\d-\d\d) \+ (\d{1,2}) business days = (\d{4}-\d\d-\d\d)$/

/** Working days that were counted over a day which the documents list among the holidays are too few. */
export function heldToDaysOff(judgement: Judgement, at: Case): Judgement {
  if (judgement.status !== 'supported') return judgement
  const [evidence] = judgement.evidence
  const match = COUNTED.exec(evidence?.derivation?.formula ?? '')
  if (evidence === undefined || match === null) return judgement
  const [, from = '', count = '', told = ''] = match
  const off = at.once(daysOff)
  const first = Date.parse(from)
  const last = Date.parse(told)
  if (off.size === 0 || !(last > first) || last - first > 120 * DAY) return judgement
  const isWithin = [...off.keys()].some((key) => within(key, first, last))
  if (!isWithin) return judgement
  let [day, left] = [first, Number(count)]
  for (let step = 0; left > 0 && step < 200; step += 1) {
    day += DAY
    const weekday = new Date(day).getUTCDay()
    if (weekday !== 0 && weekday !== 6 && !off.has(keyOf(day))) left -= 1
  }
  if (day === last) return judgement
  const source = [...off.entries()].find(([key]) => within(key, first, last))?.[1]
  if (source === undefined) return judgement
  const right = new Date(day).toISOString().slice(0, 10)
  return contradicted([passageEvidence(source, 'contradicts')], 'A holiday lies in between.', {
    right,
  })
}

/** The month and day of each holiday that the documents list. */
function daysOff(at: Case): ReadonlyMap<string, Passage> {
  const listed = passagesOfFew(at).filter(
    ({ text, prose }) =>
      text.search(HOLIDAYS) >= 0 || (prose.text.title ?? '').search(HOLIDAYS) >= 0,
  )
  return new Map(
    listed.flatMap((passage) =>
      passage.values.flatMap(({ value }) =>
        value.type === 'date' && value.month !== undefined && value.day !== undefined
          ? [[`${value.month}-${value.day}`, passage] as const]
          : [],
      ),
    ),
  )
}

function keyOf(day: number): string {
  const date = new Date(day)
  return `${date.getUTCMonth() + 1}-${date.getUTCDate()}`
}

function within(key: string, first: number, last: number): boolean {
  for (let day = first + DAY; day <= last; day += DAY) if (keyOf(day) === key) return true
  return false
}
