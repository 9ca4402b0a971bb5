import { readValues } from '@vouchsafe/text'
import { describe, expect, test } from 'vitest'
import { checkRows, checkTimeRows } from './check-rows.ts'

describe('dates in figures', () => {
  checkRows([
    ['2026/3/4', ['2026/3/4', '2026-03-04']],
    ['2026.03.04', ['2026.03.04', '2026-03-04']],
    ['2026 03 04', ['2026 03 04', '2026-03-04']],
    ['20260304', ['20260304', '2026-03-04']],
    ['on 03-04-2026', ['03-04-2026', '2026-03-04']],
    ['on 03.04.2026', ['03.04.2026', '2026-03-04']],
    ['on 3 / 4 / 2026', ['3 / 4 / 2026', '2026-03-04']],
    ['on 3/4/26', ['3/4/26', '2026-03-04']],
    ['on 3/4/98', ['3/4/98', '1998-03-04']],
    ['on 3/4/49', ['3/4/49', '2049-03-04']],
    ['on 3/4/50', ['3/4/50', '1950-03-04']],
    ['on 25/12/2026', ['25/12/2026', '2026-12-25']],
    ['on 12/25/2026', ['12/25/2026', '2026-12-25']],
    ['on 03 04 2026', ['03 04 2026', '2026-03-04']],
    ['in 2026-03', ['2026-03', 'date 2026-3']],
    ['in 2026/3', ['2026/3', 'date 2026-3']],
    ['in 3/2026', ['3/2026', 'date 2026-3']],
    ['in 12/2026', ['12/2026', 'date 2026-12']],
    ['due 3/4', ['3/4', 'date --3-4']],
    ['on 1/2', ['1/2', 'date --1-2']],
    ['by 10/31', ['by 10/31', '(, date --10-31] at-most']],
    ['2026-03-04T17:05:09+08:00', ['2026-03-04T17:05:09+08:00', '2026-03-04 17:05:09']],
    ['2026-03-04 17:05', ['2026-03-04 17:05', '2026-03-04 17:05']],
    ['2026-03-04T17:05:09.123Z', ['2026-03-04T17:05:09.123Z', '2026-03-04 17:05:09']],
  ])
})

describe('day and month with a point behind each', () => {
  checkRows([
    ['14.3. 08:40 handed over', ['14.3. 08:40', 'date --3-14 08:40']],
    ['held until 05.04., bring a card', ['until 05.04.', '(, date --4-5] at-most']],
    ['It is 2.50. 14 are left', ['2.50', 'number 2.5'], ['14', 'number 14']],
  ])
})

describe('a weekday with the day of the month', () => {
  checkRows([
    ['sent on Sunday the 1st', ['Sunday the 1st', '2026-03-01']],
    ['on Friday the 6th', ['Friday the 6th', '2026-03-06']],
    ['on Friday the 1st', ['Friday the 1st', '2026-05-01']],
    ["9 of the month's 31 days", ['9', 'number 9'], ['31 days', '31 day']],
  ])
})

describe('figures that are no date', () => {
  checkRows([
    ['open 24/7'],
    ['this 24/7'],
    ['2026-02-30', ['2026', 'number 2026'], ['02-30', '[number 2, number 30]']],
    ['20260230', ['20260230', 'number 20260230']],
    ['30 30 2026', ['30', 'number 30'], ['30', 'number 30'], ['2026', 'number 2026']],
    ['next 2/30', ['2/30', `number ${2 / 30}`]],
    ['open 24/7/365'],
    ['a 50/50 chance', ['50/50', 'number 1']],
    ['3/4 cup', ['3/4 cup', '0.75 cup (volume)']],
    ['20269999', ['20269999', 'number 20269999']],
    ['20261304', ['20261304', 'number 20261304']],
  ])
})

describe('the month before the day', () => {
  checkRows([
    ['Mar 4', ['Mar 4', 'date --3-4']],
    ['Mar. 4, 2026', ['Mar. 4, 2026', '2026-03-04']],
    ["Mar 4 '26", ["Mar 4 '26", '2026-03-04']],
    ['March the 4th', ['March the 4th', 'date --3-4']],
    ['March fourth', ['March fourth', 'date --3-4']],
    ['March twenty-first', ['March twenty-first', 'date --3-21']],
    ['May twenty nine', ['May twenty nine', 'date --5-29']],
    ['Sept 5th of 2026', ['Sept 5th of 2026', '2026-09-05']],
    ['Dec/2018', ['Dec/2018', 'date 2018-12']],
    ['Dec-31', ['Dec-31', 'date --12-31']],
    ['September-2020-23', ['September-2020-23', '2020-09-23']],
    ['August 2026', ['August 2026', 'date 2026-8']],
    ['August, 2026', ['August, 2026', 'date 2026-8']],
    ['August of 2026', ['August of 2026', 'date 2026-8']],
    ['in August', ['August', 'date --8']],
    ['June 31', ['June 31', 'date --6-31']],
    ['June 32', ['June', 'date --6'], ['32', 'number 32']],
    ['Jan 5 2026 times', ['Jan 5', 'date --1-5'], ['2026', 'number 2026']],
    ['March 4 2026-2027', ['March 4', 'date --3-4'], ['2026-2027', '[number 2026, number 2027]']],
    ['April 5:30', ['April', 'date --4'], ['5:30', '05:30?']],
    ['June 5 pm', ['June', 'date --6'], ['5 pm', '17:00']],
  ])
})

describe('a month that may be another word', () => {
  checkRows([
    ['in May', ['May', 'date --5']],
    ['until May', ['until May', '(, date --5] at-most']],
    ['You may return it'],
    ['May I ask you'],
    ['you may, 5 days later', ['5 days later', '2026-03-09']],
    ['the march 4 people join', ['4 people', '4 people']],
    ['march 4th', ['march 4th', 'date --3-4']],
    ['They march on'],
    ['We met in March', ['March', 'date --3']],
    ['dec 5', ['dec 5', 'date --12-5']],
    ['oct is a prefix'],
  ])
})

describe('the day before the month', () => {
  checkRows([
    ['4 Mar', ['4 Mar', 'date --3-4']],
    ['4 March 2026', ['4 March 2026', '2026-03-04']],
    ['4th of March, 2026', ['4th of March, 2026', '2026-03-04']],
    ['the 4th of March', ['the 4th of March', 'date --3-4']],
    ['the fourth of July', ['the fourth of July', 'date --7-4']],
    ['05-Aug-2016', ['05-Aug-2016', '2016-08-05']],
    ['5.Aug', ['5.Aug', 'date --8-5']],
    ['23rd day of September', ['23rd day of September', 'date --9-23']],
    ['4 Mar. 2026', ['4 Mar. 2026', '2026-03-04']],
    ['30 Feb', ['30', 'number 30'], ['Feb', 'date --2']],
    ['32 March', ['32', 'number 32'], ['March', 'date --3']],
    ['4 may', ['4', 'number 4']],
    ['about 4 may come', ['4', 'number 4 about']],
    ['the 21st', ['the 21st', 'date ----21']],
    ['the 21st floor', ['21st', 'ordinal 21']],
    ['the 21st and later', ['the 21st and later', '[date ----21, ) at-least']],
    ['the third at noon', ['the third at noon', 'date ----3 12:00']],
  ])
})

describe('the year first', () => {
  checkRows([
    ['2019 Aug', ['2019 Aug', 'date 2019-8']],
    ['2019/aug/01', ['2019/aug/01', '2019-08-01']],
    ['2020/23/Sep', ['2020/23/Sep', '2020-09-23']],
    ['2020, September 5th', ['2020, September 5th', '2020-09-05']],
    ['1499 Aug', ['1499', 'number 1499'], ['Aug', 'date --8']],
  ])
})

describe('days told from today', () => {
  checkRows([
    ['today', ['today', '2026-03-04']],
    ['tmr', ['tmr', '2026-03-05']],
    ['the day before yesterday', ['the day before yesterday', '2026-03-02']],
    ['in 1 day', ['in 1 day', '2026-03-05']],
    ['in another 3 days', ['in another 3 days', '2026-03-07']],
    ['10 days earlier', ['10 days earlier', '2026-02-22']],
    ['10 days from today', ['10 days from today', '2026-03-14']],
    ['3 months hence', ['3 months hence', '2026-06-04']],
    ['a year ago', ['a year ago', '2025-03-04']],
    ['two years from now', ['two years from now', '2028-03-04']],
    ['half a year ago', ['half a year ago', '2025-09-02']],
    ['90 minutes ago', ['90 minutes ago', '2026-03-04 08:30']],
    ['30 seconds ago', ['30 seconds ago', '2026-03-04 09:59:30']],
    ['15 hours from now', ['15 hours from now', '2026-03-05 01:00']],
    ['5 business days ago', ['5 business days', '5 business day']],
    ['two days before Friday', ['two days before Friday', '2026-03-04']],
    ['the day after Christmas', ['the day after Christmas', '2026-12-26']],
    ['the day before Easter', ['the day before Easter', '2026-04-04']],
    ['a week after Easter', ['a week after Easter', '2026-04-12']],
    ['3 days prior to March 10', ['3 days prior to March 10', 'date --3-7']],
    ['one month following 2027-01-31', ['one month following 2027-01-31', '2027-02-28']],
    [
      '2 hours before Christmas',
      ['2 hours', '2 hour'],
      ['before Christmas', '(, date --12-25) less-than'],
    ],
  ])
  checkTimeRows([
    ['the next day', ['the next day', '2026-03-05']],
    ['the day before', ['the day before', '2026-03-03']],
    ['the following day', ['the following day', '2026-03-05']],
    ['the next day of work'],
  ])
})

describe('weekdays', () => {
  checkRows([
    ['on Monday', ['Monday', '2026-03-09']],
    ['on Wednesday', ['Wednesday', '2026-03-11']],
    ['on Thursday', ['Thursday', '2026-03-05']],
    ['on Sunday', ['Sunday', '2026-03-08']],
    ['this Monday', ['this Monday', '2026-03-02']],
    ['this Sunday', ['this Sunday', '2026-03-08']],
    ['next Monday', ['next Monday', '2026-03-09']],
    ['next Wednesday', ['next Wednesday', '2026-03-11']],
    ['next Sunday', ['next Sunday', '2026-03-15']],
    ['last Monday', ['last Monday', '2026-02-23']],
    ['last Wednesday', ['last Wednesday', '2026-02-25']],
    ['this past Monday', ['this past Monday', '2026-03-02']],
    ['this past Wednesday', ['this past Wednesday', '2026-02-25']],
    ['past Thursday', ['past Thursday', '2026-02-26']],
    ['next week Wednesday', ['next week Wednesday', '2026-03-11']],
    ["next week's Friday", ["next week's Friday", '2026-03-13']],
    ['next week on Tuesday', ['next week on Tuesday', '2026-03-10']],
    ['Wednesday of next week', ['Wednesday of next week', '2026-03-11']],
    ['Friday next week', ['Friday next week', '2026-03-13']],
    ['Friday of the last week', ['Friday of the last week', '2026-02-27']],
    ['two weeks from Monday', ['two weeks from Monday', '2026-03-23']],
    ['Sat', ['Sat', '2026-03-07']],
    ['on sat.', ['sat', '2026-03-07']],
    ['he sat down'],
    ['Wed', ['Wed', '2026-03-11']],
    ['newly wed'],
    ['thurs', ['thurs', '2026-03-05']],
    ['in the sun'],
  ])
})

describe('a weekday with its date', () => {
  checkRows([
    ['Friday 3/6', ['Friday 3/6', '2026-03-06']],
    ['Friday, March 6, 2026', ['Friday, March 6, 2026', '2026-03-06']],
    ['Friday the 13th', ['Friday the 13th', '2026-03-13']],
    ['Tuesday the 31st', ['Tuesday the 31st', '2026-03-31']],
    ['Sunday 31', ['Sunday 31', '2026-05-31']],
    ['July 18, Sat', ['July 18, Sat', '2026-07-18']],
    ['Friday 7.3', ['Friday 7.3', '2026-07-03']],
    ['Monday 5 people came', ['Monday', '2026-03-09'], ['5 people', '5 people']],
  ])
})

describe('holidays', () => {
  checkRows([
    ['thanksgiving 2012', ['thanksgiving 2012', '2012-11-22']],
    ['Easter 2024', ['Easter 2024', '2024-03-31']],
    ['Easter 2038', ['Easter 2038', '2038-04-25']],
    ['christmas 2025', ['christmas 2025', '2025-12-25']],
    ['Labor Day of 2025', ['Labor Day of 2025', '2025-09-01']],
    ['memorial day 2024', ['memorial day 2024', '2024-05-27']],
    ['last thanksgiving', ['last thanksgiving', '2025-11-27']],
    ['last Christmas', ['last Christmas', '2025-12-25']],
    ['next Christmas', ['next Christmas', '2026-12-25']],
    ['this Christmas', ['this Christmas', '2026-12-25']],
    ["next mother's day", ["next mother's day", '2026-05-10']],
    ["last new year's day", ["last new year's day", '2026-01-01']],
    ['Cyber Monday', ['Cyber Monday', '2026-11-30']],
    ['spring festival 2026', ['spring festival 2026', '2026-02-17']],
    ["Christmas '26", ["Christmas '26", '2026-12-25']],
  ])
})

describe('a date that a word moves', () => {
  checkRows([
    ['next 5/12', ['next 5/12', '2027-05-12']],
    ['this 6th of April', ['this 6th of April', '2026-04-06']],
    ['last 6th of April', ['last 6th of April', '2025-04-06']],
    ['the 20th of next month', ['the 20th of next month', '2026-04-20']],
    ['20 of next month', ['20 of next month', '2026-04-20']],
    ['31 of next month', ['31', 'number 31'], ['next month', 'date 2026-4']],
    ['the 15th of last month', ['the 15th of last month', '2026-02-15']],
  ])
})

describe('without a clock', () => {
  checkRows(
    [
      ['on Friday', ['Friday', 'date weekday 5']],
      ['next Friday', ['next Friday', 'date weekday 5']],
      ['past Friday', ['past Friday', 'date weekday 5']],
      ['Friday, March 6', ['Friday, March 6', 'date --3-6weekday 5']],
      ['next 5/12', ['next 5/12', 'date --5-12']],
      ['next thanksgiving', ['next thanksgiving', 'date ']],
      ['3 days ago', ['3 days', '3 day']],
    ],
    { now: null },
  )
})

test.each(
  'in by of until till since from to before after this next last early late mid end between and the through'.split(
    ' ',
  ),
)('%s May is the month', (cue) => {
  const months = JSON.stringify(readValues(`open ${cue} May`, { now: '2026-03-04T10:00:00Z' }))
  expect(months).toMatch(/"month":5/)
  expect(readValues('open, May I ask')).toEqual([])
})

describe('numbers before a word with a hyphen', () => {
  checkRows([
    ['a 20-pounder', ['20-pounder', '20 lb (mass)']],
    ['a 40-incher', ['40-incher', '40 in (length)']],
    ['a 9-seater van', ['9', 'number 9']],
    ['an 18-speed mixer', ['18', 'number 18']],
    ['model 18-SPEED', ['18-SPEED', 'identifier 18-SPEED']],
    ['two to four banking days', ['two to four banking days', '[2 business day, 4 business day]']],
  ])
})
