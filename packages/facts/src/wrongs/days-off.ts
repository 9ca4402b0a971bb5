import type { Case } from '../case.ts'
import { contradicted, type Judgement, passageEvidence } from '../evidence.ts'
import { HOLIDAYS } from '../hours/day-words.ts'
import { passagesOfFew } from '../lookup/little-known.ts'
import type { Passage } from '../lookup/passages.ts'

const DAY = 86_400_000
const COUNTED = /(\d{4}-\d\d-\d\d) \+ (\d{1,2}) business days = (\d{4}-\d\d-\d\d)$/

/** Working days that were counted over a day which the documents list among the holidays are too few. */
export function heldToDaysOff(judgement: Judgement, at: Case): Judgement {
  if (judgement.status !== 'supported') return judgement
  const match = COUNTED.exec(judgement.evidence[0]?.derivation?.formula ?? '')
  if (match === null) return judgement
  const [, from = '', count = '', told = ''] = match
  const off = at.once(daysOff)
  const days = weekdaysAfter(Date.parse(from))
  const [source] = days.flatMap((day) =>
    day <= Date.parse(told) ? (off.get(keyOf(day)) ?? []) : [],
  )
  if (source === undefined) return judgement
  const worked = days.filter((day) => !off.has(keyOf(day))).slice(0, Number(count))
  const right = worked
    .slice(-1)
    .map((day) => new Date(day).toISOString().slice(0, 10))
    .join('')
  return contradicted([passageEvidence(source, 'contradicts')], 'A holiday lies in between.', {
    right,
  })
}

/** So many days at most are looked through. */
const MOST_DAYS = 400

function weekdaysAfter(day: number): readonly number[] {
  const days = Array.from({ length: MOST_DAYS }, (_, index) => day + (index + 1) * DAY)
  return days.filter((each) => new Date(each).getUTCDay() % 6 !== 0)
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
        value.type === 'date' ? [[`${value.month}-${value.day}`, passage] as const] : [],
      ),
    ),
  )
}

function keyOf(day: number): string {
  const date = new Date(day)
  return `${date.getUTCMonth() + 1}-${date.getUTCDate()}`
}
