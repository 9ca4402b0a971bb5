import { describe, expect, test } from 'vitest'
import { claimsOfDraft } from './render.ts'

const TURN = { now: '2026-03-02T10:00:00+00:00', timeZone: 'Europe/London', locale: 'en-GB' }

/** The values that a draft claims; in brackets those that it takes for known. */
function said(text: string): readonly string[] {
  return claimsOfDraft(text, { language: 'en', turn: TURN }).flatMap(
    ({ kind, value, valueSpan, presumed }) => {
      if (value === undefined || value.type === 'flag' || valueSpan === undefined) return []
      const words = `${kind}: ${text.slice(valueSpan.start, valueSpan.end)}`
      return presumed ? `(${words})` : words
    },
  )
}

describe('who or what is meant', () => {
  test.each([
    ['Your 10-year-old is exempt.', []],
    ["We'd keep it away from a three-year-old.", []],
    ['Your 7-year-old daughter pays £4.', ['price: £4']],
    ['It is a 10-year-old whisky.', ['attribute: 10-year-old']],
    ['Your three saver tickets are refundable.', ['(order-detail: three)']],
    ['The garage is £54 for the three nights.', ['price: £54', '(other: three nights)']],
    ['You stay three nights.', ['other: three nights']],
    ['Two more guests would mean another table.', ['(order-detail: Two more guests)']],
    ['There are two more guests in your booking.', ['order-detail: two more guests']],
    ['That is $30 more a month.', ['price: $30']],
    ['It comes to $1,008.00 over a year.', ['price: $1,008.00']],
    ['Single sign-on starts with Business.', []],
    ['You are booked in Business.', ['order-detail: Business']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})

describe('words that are of something else', () => {
  test('what leaves a customer with time departs from nowhere', () => {
    expect(said('That leaves you five weeks.').join()).toMatch(/^\w+: five weeks$/)
  })

  test('an address ends where another way to reach the shop is told', () => {
    const text = "You'll find us at 14 Mill Lane, or ring us on 01632 960112."
    expect(said(text)).toEqual(['contact: 14 Mill Lane', 'contact: 01632 960112'])
  })
})

describe('numbers of no thing', () => {
  test.each([
    ['The order went out in two parts.', ['(order-detail: two)']],
    ['You may freeze it; three is the most in a year.', []],
    ['The attic room is up on the third and there is no lift.', []],
    ['That puts you over the two-hour line.', ['(other: two-hour)']],
    ['240 prints at 10p each.', ['other: 240', 'price: 10p']],
    ['You pay 23.4p a unit and 54.1p a day.', ['price: 23.4p', 'price: 54.1p']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  test('what is added to an amount is not what the amount is of', () => {
    const [claim] = claimsOfDraft('You can move it for £15 plus any difference in fare.', {
      language: 'en',
      turn: TURN,
    })
    expect(claim?.attribute).not.toBe('price difference')
  })
})

describe('hours, packs and answers', () => {
  test.each([
    ["On Saturdays it's half nine to six.", ['(hours: Saturdays)', 'hours: half nine to six']],
    ['The quote stays open 14 days.', ['other: 14 days']],
    ['It is £9.49 for 30.', ['price: £9.49']],
    ['The 90 capsules last 30 days.', ['attribute: 30 days']],
    ['The bracket is made for 2 in pipes.', ['compatibility: 2 in']],
  ])('%s', (text, expected) => {
    expect(said(text).filter((each) => !each.includes('90'))).toEqual(expected)
  })

  test('an answer before a colon denies nothing behind it', () => {
    const told = claimsOfDraft('Going by its label, no: the serum contains retinol.', {
      language: 'en',
      turn: TURN,
    })
    expect(told.find(({ attribute }) => attribute === 'retinol')?.polarity).toBe('affirmed')
  })
})
