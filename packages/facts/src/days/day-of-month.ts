import { type DateValue, type RangeValue, readValues, type Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { valueKeys } from '../values/value-keys.ts'
import { todayAt } from './calendar-day.ts'

type Month = Pick<DateValue, 'year' | 'month'>

/** `on the 21st`, 21号, 20号晚上: of the present month or the next, whichever something known falls on, or of the one told before. */
export function inMonth(value: Value, at: Case): Value {
  const day = dayIn(value)
  if (day?.day === undefined || day.month !== undefined) return value
  const today = todayAt(at)
  if (today === undefined) return value
  const near = [0, 1, -1].map((each) => monthsAfter(each, new Date(today)))
  const held = near.find((each) => {
    const keys = valueKeys({ ...day, ...each })
    return (
      at.world.indexes.some((index) => index.holding(keys).length > 0) ||
      at.world.passages.some((index) => index.holding(keys, at.view.grams).length > 0)
    )
  })
  const told = held ?? monthToldBefore(at)
  return told === undefined ? value : inMonthOf(value, told)
}

function monthsAfter(months: number, today: Date): Month {
  const first = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + months, 1))
  return { year: first.getUTCFullYear(), month: first.getUTCMonth() + 1 }
}

function dayIn(value: Value): DateValue | undefined {
  const side = value.type === 'range' ? (value.low ?? value.high) : value
  const date = side?.type === 'datetime' ? side.date : side
  return date?.type === 'date' && date.relative !== true ? date : undefined
}

/** The month of the last day that the sentence tells before the value: 8月20日，17日前. */
function monthToldBefore({ view, place, world }: Case): Month | undefined {
  const before = view.sentence.text.slice(Math.max(0, place.start - 80), place.start)
  for (const { value } of readValues(before, world.read).toReversed()) {
    if (value.type !== 'date' || value.month === undefined) continue
    return { month: value.month, ...(value.year !== undefined && { year: value.year }) }
  }
  return undefined
}

function inMonthOf(value: Value, month: Month): Value {
  const moved = (side: Value | undefined): Value | undefined => {
    if (side?.type === 'date') return side.month === undefined ? { ...side, ...month } : side
    if (side?.type !== 'datetime' || side.date.month !== undefined) return side
    return { ...side, date: { ...side.date, ...month } }
  }
  if (value.type !== 'range') return moved(value) ?? value
  const [low, high] = [moved(value.low), moved(value.high)]
  return { ...value, ...(low && { low }), ...(high && { high }) } as RangeValue
}
