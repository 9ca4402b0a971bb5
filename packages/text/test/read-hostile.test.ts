import { readNumbers, readTimeExpressions, readUnits, readValues } from '@vouchsafe/text'
import { expect, test } from 'vitest'

const now = '2026-03-04T10:00:00+08:00'

/** Texts that make a careless reader look at the same characters again and again. */
const UNITS =
  '1|一|十|零|半|第|1,|1-|1/|1.|1:|1e|1 |(1)|+1|-1|#|$|$1 |@|a@|a.|a1-|:|::|www.|http://|one |one-|and one |hundred |half |a |the |next |last |from |between 1 and |1 to |May |Monday |3月|周一|下|分之|1万|5" | |\n|\ud83d|，|1，|1h|1h 2m |3m-|£1m-|90至|90s |零二，|一一 '.split(
    '|',
  )

function seconds(run: () => unknown): number {
  const start = performance.now()
  run()
  return (performance.now() - start) / 1000
}

/** True if four times the text takes clearly less than the sixteen times of a quadratic reader; tried again on a busy machine. */
function growsLinearly(unit: string): boolean {
  const short = unit.repeat(Math.ceil(2_500 / unit.length))
  const long = short.repeat(4)
  for (let attempt = 0; attempt < 4; attempt++) {
    const base = Math.max(
      0.002,
      seconds(() => readValues(short, { now })),
    )
    if (seconds(() => readValues(long, { now })) < base * 10) return true
  }
  return false
}

test.each(UNITS)(
  'reads %j many times over in linear time',
  (unit) => {
    expect(growsLinearly(unit)).toBe(true)
  },
  60_000,
)

test('reads a megabyte of digits, of 一 and of blanks', () => {
  for (const unit of ['1', '一', ' '])
    expect(readValues(unit.repeat(1_000_000), { now }).length).toBeLessThan(2)
}, 60_000)

test('reads a hundred thousand characters of lists and dashes', () => {
  for (const unit of ['1,', '1-']) expect(readValues(unit.repeat(50_000), { now })).not.toEqual([])
}, 60_000)

test('the other readers get through the same texts', () => {
  for (const unit of UNITS) {
    const text = unit.repeat(Math.ceil(600 / unit.length))
    for (const read of [
      readNumbers,
      readUnits,
      (each: string) => readTimeExpressions(each, { now }),
    ])
      expect(read(text).every(({ start, end }) => start < end)).toBe(true)
  }
}, 60_000)
