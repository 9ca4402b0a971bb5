import type { ClaimValue } from '@vouchsafe/core'
import { readValues } from '@vouchsafe/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Comparison, compareValues, type Precision } from '../src/values/compare.ts'

/** The value that a text is, all of it. */
function read(text: string): ClaimValue {
  const [mention, ...others] = readValues(text, { locale: 'en-US' })
  if (mention === undefined || others.length > 0) throw new Error(`"${text}" is not one value`)
  return mention.value
}

type Row = readonly [claim: string | ClaimValue, fact: string | ClaimValue, outcome: Comparison]

const valueIn = (each: string | ClaimValue) => (typeof each === 'string' ? read(each) : each)
const shown = (each: string | ClaimValue) =>
  typeof each === 'string' ? each : JSON.stringify({ ...each, type: each.type })

function run(rows: readonly Row[], precision?: Precision): void {
  test.each(
    rows.map(([claim, fact, outcome]) => [shown(claim), shown(fact), outcome, claim, fact]),
  )('%s against %s: %s', (_claim, _fact, outcome, claim, fact) => {
    const [a, b] = [valueIn(claim as Row[0]), valueIn(fact as Row[1])]
    expect(compareValues(a, b, precision)).toBe(outcome)
  })
}

const number = (value: number): ClaimValue => ({ type: 'number', value })
const money = (value: number, currency: string | null): ClaimValue => ({
  type: 'money',
  value,
  currency,
})
const code = (value: string): ClaimValue => ({ type: 'identifier', value })
const phone = (value: string): ClaimValue => ({ type: 'phone', value })
const url = (value: string): ClaimValue => ({ type: 'url', value })
const text = (value: string): ClaimValue => ({ type: 'text', value })
const email = (value: string): ClaimValue => ({ type: 'email', value })

describe('amounts', () => {
  run([
    ['$12', '$12.00', 'equal'],
    ['$12', '$12.01', 'different'],
    ['$12', '€12', 'apart'],
    ['35元', '三十五块', 'equal'],
    ['35元', '35.5元', 'different'],
    // An amount whose currency is not known is held against any.
    [money(12, null), '€12', 'equal'],
    ['€12', money(12, null), 'equal'],
    ['€12', money(13, null), 'different'],
    // Ledgers write what is paid back as a negative amount.
    ['$12', money(-12, 'USD'), 'equal'],
    ['$12', number(-12), 'equal'],
    [money(-12, 'USD'), '$12', 'equal'],
    [number(12), number(-12), 'different'],
    ['$12', '12%', 'apart'],
    ['$12', '12 kg', 'apart'],
  ])
})

describe('shares', () => {
  run([
    ['15%', '15%', 'equal'],
    ['15%', '16%', 'different'],
    ['八五折', '15%', 'equal'],
    ['15%', '八五折', 'equal'],
    ['八五折', '85%', 'different'],
    ['八折', '八五折', 'different'],
    // A rate may be kept as a fraction.
    ['20%', number(0.2), 'equal'],
    ['20%', number(0.21), 'different'],
    ['20%', number(20), 'equal'],
    ['100%', number(1), 'different'],
    ['0%', number(0), 'equal'],
    [number(20), number(0.2), 'different'],
    ['15%', '15 kg', 'apart'],
  ])
})

describe('quantities', () => {
  run([
    ['1.3 kg', '1300 g', 'equal'],
    ['1300 g', '1.3 kg', 'equal'],
    ['1.3 kg', '1.3 m', 'apart'],
    ['4斤', '2000克', 'equal'],
    ['2斤', '2000克', 'different'],
    ['3 items', '3 pieces', 'equal'],
    ['3 items', number(3), 'equal'],
    ['3 items', number(4), 'different'],
    ['3 items', '3 kg', 'apart'],
    ['0 kg', '0 g', 'equal'],
    ['0 kg', '5 g', 'different'],
    ['20 °C', '68 °F', 'equal'],
    ['20 °C', '20 °F', 'different'],
    // Without a scale, degrees are those of the other side.
    ['20 degrees', '20 °C', 'equal'],
    ['20 °C', '20 degrees', 'equal'],
    ['20 degrees', '21 °C', 'different'],
  ])

  describe('are rounded as they were told', () => {
    run(
      [
        ['2.9 lb', '1.3 kg', 'equal'],
        ['2.8 lb', '1.3 kg', 'different'],
        ['3.0 lb', '1.3 kg', 'different'],
        // The same unit needs no rounding.
        ['1.3 kg', '1.34 kg', 'different'],
        // What rounds to nothing says nothing.
        ['0.0 lb', '1 g', 'different'],
      ],
      { decimals: 1, about: false },
    )
  })

  describe('told as about so much may be a twentieth off', () => {
    run(
      [
        ['$105', '$100', 'equal'],
        ['$95', '$100', 'equal'],
        ['$106', '$100', 'different'],
        ['$94', '$100', 'different'],
        ['$90', '$86', 'equal'],
        // Who tells the units has rounded no more than them.
        ['$154', '$158', 'different'],
        ['154 kg', '154.4 kg', 'equal'],
      ],
      { decimals: 0, about: true },
    )
    run(
      [
        ['$154.3', '$158', 'different'],
        ['$154.3', '$154.29', 'equal'],
        ['2.5 kg', '2.4 kg', 'equal'],
        ['2.6 kg', '2.5 kg', 'equal'],
        ['6.2 kg', '6.5 kg', 'different'],
      ],
      { decimals: 1, about: true },
    )
  })

  test('and not a cent off if told exactly', () => {
    expect(compareValues(money(105, 'USD'), money(100, 'USD'))).toBe('different')
    expect(compareValues(money(100.01, 'USD'), money(100, 'USD'))).toBe('different')
    expect(compareValues(money(0.1 + 0.2, 'USD'), money(0.3, 'USD'))).toBe('equal')
  })
})

describe('lengths of time', () => {
  run([
    ['2 years', '24 months', 'equal'],
    ['24个月', '2年', 'equal'],
    ['2 years', '25 months', 'different'],
    ['24 hours', '1 day', 'equal'],
    ['25 hours', '1 day', 'different'],
    ['5 business days', '5 days', 'different'],
    ['5 days', '5 business days', 'different'],
    ['5 business days', '5 business days', 'equal'],
    ['5个工作日', '5 business days', 'equal'],
    ['5 business days', '6 business days', 'different'],
    ['2 years', number(2), 'equal'],
    ['2 years', number(3), 'different'],
    ['2 years', '2 kg', 'apart'],
  ])
})

const time = (hour: number, minute: number, ambiguous = false): ClaimValue => ({
  type: 'time',
  hour,
  minute,
  ...(ambiguous && { ambiguous }),
})
type DateParts = Omit<Extract<ClaimValue, { type: 'date' }>, 'type'>
const date = (parts: DateParts): ClaimValue => ({ type: 'date', ...parts })
const moment = (parts: DateParts, hour: number, minute = 0): ClaimValue => ({
  type: 'datetime',
  date: { type: 'date', ...parts },
  time: { type: 'time', hour, minute },
})

describe('dates and times', () => {
  const day = { year: 2026, month: 5, day: 24 } as const
  run([
    ['May 24, 2026', '2026-05-24', 'equal'],
    ['May 24', '2026-05-24', 'equal'],
    ['5月24日', '2026-05-24', 'equal'],
    ['May 25', '2026-05-24', 'different'],
    ['June 24', '2026-05-24', 'different'],
    ['May 24, 2025', '2026-05-24', 'different'],
    // A year alone is no day, so that nothing is compared.
    [date({ year: 2026 }), '2026-05-24', 'apart'],
    [date({ month: 5 }), '2026-05-24', 'equal'],
    // 24 May 2026 is a Sunday.
    [date({ weekday: 7 }), '2026-05-24', 'equal'],
    [date({ weekday: 1 }), '2026-05-24', 'different'],
    ['2026-05-24', date({ weekday: 7 }), 'apart'],
    ['2026-05-24', date({ weekday: 6 }), 'different'],
    [date({ weekday: 7 }), date({ month: 5, day: 24 }), 'apart'],
    [date({ weekday: 3, month: 5, day: 24 }), '2026-05-24', 'different'],
    [date(day), moment(day, 9), 'equal'],
    [date({ ...day, day: 25 }), moment(day, 9), 'different'],
    [date(day), '9:00', 'apart'],
    [moment(day, 9), date(day), 'equal'],
    [moment({ ...day, day: 25 }, 9), date(day), 'different'],
    [moment(day, 9), '9:00', 'apart'],
    [moment(day, 9), moment(day, 9), 'equal'],
    [moment(day, 9), moment(day, 10), 'different'],
    [moment({ ...day, day: 25 }, 9), moment(day, 9), 'different'],
    // A time of a day that is known only from something else.
    [moment({ year: 2026 }, 9), moment(day, 9), 'equal'],
    ['15:30', '3:30 pm', 'equal'],
    ['15:30', '15:31', 'different'],
    ['15:30', '14:30', 'different'],
    ['下午3点半', '15:30', 'equal'],
    [time(3, 30, true), time(15, 30), 'equal'],
    [time(15, 30), time(3, 30, true), 'equal'],
    [time(3, 30), time(15, 30), 'different'],
    [time(3, 30, true), time(16, 30), 'different'],
    [time(24, 0), time(0, 0), 'equal'],
    ['15:30', moment(day, 15, 30), 'equal'],
    ['15:30', moment(day, 15, 31), 'different'],
    ['15:30', 'May 24', 'apart'],
    ['15:30', '$15', 'apart'],
  ])
})

describe('ranges', () => {
  const range = (low: ClaimValue | undefined, high: ClaimValue | undefined): ClaimValue =>
    ({ type: 'range', ...(low && { low }), ...(high && { high }) }) as ClaimValue
  const between = (from: number, to: number) =>
    range(
      moment({ year: 2026, month: 5, day: 24 }, from),
      moment({ year: 2026, month: 5, day: 24 }, to),
    )
  const at = (hour: number, minute = 0) => moment({ year: 2026, month: 5, day: 24 }, hour, minute)
  const may = (first: number, last: number, relative: boolean) =>
    range(
      date({ year: 2026, month: 5, day: first }),
      date({ year: 2026, month: 5, day: last, ...(relative && { relative }) }),
    )
  run([
    ['5-7 days', '5 to 7 days', 'equal'],
    ['5-7天', '5到7天', 'equal'],
    ['5-7 days', '5-8 days', 'different'],
    ['4-7 days', '5-7 days', 'different'],
    ['5-7 days', '5-7 business days', 'different'],
    ['5-7 days', '5-7 kg', 'apart'],
    // One end of a range, told or known.
    ['7 days', '5-7 days', 'part'],
    ['5 days', '5-7 days', 'part'],
    ['6 days', '5-7 days', 'different'],
    ['6 kg', '5-7 days', 'apart'],
    ['5-7 days', '7 days', 'part'],
    ['5-7 days', '5 days', 'part'],
    ['5-7 days', '6 days', 'different'],
    ['5-7 days', '6 kg', 'apart'],
    [range(number(5), undefined), range(number(5), number(7)), 'part'],
    [range(number(6), undefined), range(number(5), number(7)), 'different'],
    [range(undefined, number(7)), range(undefined, number(7)), 'equal'],
    [range(undefined, number(7)), number(7), 'part'],
    [range(number(5), undefined), number(7), 'different'],
    // An evening may begin at six and last until midnight.
    [between(18, 21), at(20), 'equal'],
    [between(18, 21), at(23), 'equal'],
    [between(18, 21), at(18), 'equal'],
    [between(18, 21), at(17), 'different'],
    [between(9, 17), at(20), 'equal'],
    [between(9, 17), at(20, 1), 'different'],
    [between(8, 17), at(17, 1), 'different'],
    [between(18, 21), '20:00', 'apart'],
    // A week that is only named holds its days; a stay does not mean a day between its ends.
    [may(18, 24, true), 'May 20, 2026', 'equal'],
    [may(18, 24, true), at(23), 'equal'],
    [may(18, 24, true), 'May 25, 2026', 'different'],
    [may(18, 24, true), 'May 17, 2026', 'different'],
    [may(18, 24, false), 'May 20, 2026', 'different'],
    [may(18, 24, false), 'May 24, 2026', 'part'],
  ])
})

describe('codes and contacts', () => {
  run([
    [code('#W12-34'), code('w1234'), 'equal'],
    [code('#W1234'), code('#W1235'), 'different'],
    [code('12345'), number(12345), 'equal'],
    [code('12345'), number(12346), 'apart'],
    [number(12345), code('12345'), 'equal'],
    [number(12345), code('12346'), 'apart'],
    [code('4008000111'), phone('400-800-0111'), 'equal'],
    [code('4008000112'), phone('400-800-0111'), 'apart'],
    [number(4008000111), phone('400-800-0111'), 'equal'],
    [number(4008000112), phone('400-800-0111'), 'apart'],
    // What has a currency or a unit is no code.
    ['$12345', code('12345'), 'apart'],
    [code('12345'), '$12345', 'apart'],
    [phone('010-58168888'), phone('01058168888'), 'equal'],
    [phone('010-58168888'), phone('010-58168882'), 'different'],
    [phone('010-58168888'), number(1058168888), 'equal'],
    [phone('010-58168888'), code('01058168888'), 'equal'],
    [phone('010-58168888'), '$58168888', 'apart'],
    // The country's code and the zero behind it may be left out, and the area's of a local number.
    [phone('+86 10 5816 8888'), phone('010-58168888'), 'equal'],
    [phone('010-58168888'), phone('0086 10 5816 8888'), 'equal'],
    [phone('+44 20 7946 0018'), phone('020 7946 0018'), 'equal'],
    [phone('58168888'), phone('010-58168888'), 'equal'],
    [phone('58168888'), phone('0755-58168888'), 'equal'],
    [phone('168888'), phone('010-58168888'), 'different'],
    [phone('58168888'), phone('99958168888'), 'different'],
    [phone('58168888'), phone('01234-58168888'), 'different'],
    [phone('+1 503-281-6111'), phone('503-281-6111'), 'equal'],
    [phone('+7 503-281-6111'), phone('503-281-6111'), 'different'],
    [url('https://www.shop.example/a/'), url('http://shop.example/A'), 'equal'],
    [url('https://shop.example/a'), url('https://shop.example/b'), 'different'],
    [url('https://wwwshop.example'), url('https://shop.example'), 'different'],
    [url('https://shop.example'), code('shop'), 'apart'],
    [email('Help@Shop.example'), email('help@shop.EXAMPLE'), 'equal'],
    [email('help@shop.example'), email('sale@shop.example'), 'different'],
    [email('help@shop.example'), url('https://shop.example'), 'apart'],
  ])
})

describe('words', () => {
  run([
    [text('Gift card'), text('gift  CARD'), 'equal'],
    [text('gift card'), text('credit card'), 'different'],
    [text('W1234'), code('w1234'), 'equal'],
    [code('W1234'), text('w1235'), 'different'],
    [text('12'), number(12), 'apart'],
    [number(12), text('12'), 'apart'],
    [{ type: 'flag' } as ClaimValue, text('yes'), 'apart'],
    [text('yes'), { type: 'flag' } as ClaimValue, 'apart'],
    [{ type: 'ordinal', value: 3 }, { type: 'ordinal', value: 3 }, 'equal'],
    [{ type: 'ordinal', value: 3 }, { type: 'ordinal', value: 4 }, 'different'],
    [{ type: 'ordinal', value: 3 }, number(3), 'apart'],
  ])
})

describe('laws', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100)
  const single = fc.oneof(
    amount.map(number),
    fc
      .tuple(amount, fc.constantFrom('USD', 'EUR', 'CNY', null))
      .map(([value, currency]) => money(value, currency)),
    fc
      .tuple(
        fc.integer({ min: 1, max: 90 }),
        fc.constantFrom('days', 'hours', 'months', 'kg', 'g', 'm'),
      )
      .map(([value, unit]) => read(`${value} ${unit}`)),
    fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) => time(hour, minute)),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([month, day]) => date({ year: 2026, month, day })),
    fc.stringMatching(/^[A-Z]{1,3}\d{3,6}$/).map(code),
  )
  const value = fc.oneof(
    single,
    fc
      .tuple(single, single)
      .filter(([a, b]) => a.type === b.type)
      .map(([low, high]) => ({ type: 'range', low, high }) as ClaimValue),
  )

  test('a value is equal to itself', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(compareValues(one, one)).toBe('equal')
      }),
    )
  })

  test('whether two values can be compared, and whether they are equal, is the same both ways', () => {
    fc.assert(
      fc.property(single, single, (one, other) => {
        const [there, back] = [compareValues(one, other), compareValues(other, one)]
        expect(there === 'equal').toBe(back === 'equal')
        if (one.type === other.type) expect(there).toBe(back)
      }),
    )
  })
})
