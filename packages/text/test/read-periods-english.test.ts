import { describe } from 'vitest'
import { checkRows, checkTimeRows } from './check-rows.ts'

describe('weeks, months, quarters and years told from the present one', () => {
  checkRows([
    ['this week', ['this week', '[2026-03-02, 2026-03-08]']],
    ['last week', ['last week', '[2026-02-23, 2026-03-01]']],
    ['next weekend', ['next weekend', '[2026-03-14, 2026-03-15]']],
    ['last weekend', ['last weekend', '[2026-02-28, 2026-03-01]']],
    ['this month', ['this month', 'date 2026-3']],
    ['last month', ['last month', 'date 2026-2']],
    ['coming month', ['coming month', 'date 2026-4']],
    ['this quarter', ['this quarter', '[2026-01-01, 2026-03-31]']],
    ['next quarter', ['next quarter', '[2026-04-01, 2026-06-30]']],
    ['last year', ['last year', 'date 2025']],
    ['next year', ['next year', 'date 2027']],
    ['previous year', ['previous year', 'date 2025']],
    ['in the last hour', ['last hour', '[2026-03-04 09:00, 2026-03-04 10:00]']],
    ['in the next minute', ['next minute', '[2026-03-04 10:00, 2026-03-04 10:01]']],
    ['a last minute change'],
  ])
})

describe('a month or season that a word moves', () => {
  checkRows([
    ['this May', ['this May', 'date 2026-5']],
    ['next May', ['next May', 'date 2026-5']],
    ['next March', ['next March', 'date 2027-3']],
    ['next February', ['next February', 'date 2027-2']],
    ['last February', ['last February', 'date 2026-2']],
    ['last March', ['last March', 'date 2025-3']],
    ['last May', ['last May', 'date 2025-5']],
    ['This may help'],
    ['next summer', ['next summer', '[2027-06-01, 2027-08-31]']],
    ['this winter', ['this winter', '[2026-12-01, 2027-02-28]']],
    ['last fall', ['last fall', '[2025-09-01, 2025-11-30]']],
  ])
})

describe('several days, weeks, months or years that lie ahead or behind', () => {
  checkRows([
    ['next 3 days', ['next 3 days', '[2026-03-05, 2026-03-07]']],
    ['the last 3 days', ['last 3 days', '[2026-03-01, 2026-03-03]']],
    ['next two weeks', ['next two weeks', '[2026-03-05, 2026-03-18]']],
    ['past two weeks', ['past two weeks', '[2026-02-18, 2026-03-03]']],
    ['next 2 months', ['next 2 months', '[2026-03-05, 2026-05-04]']],
    ['past two quarters', ['past two quarters', '[2025-09-04, 2026-03-03]']],
    ['the past 10 years', ['past 10 years', '[2016-03-04, 2026-03-03]']],
    ['next few days', ['next few days', '[2026-03-05, 2026-03-07]']],
    ['past couple of days', ['past couple of days', '[2026-03-02, 2026-03-03]']],
    ['last several months', ['last several months', '[2025-12-04, 2026-03-03]']],
    ['last 12 hours', ['last 12 hours', '[2026-03-03 22:00, 2026-03-04 10:00]']],
    ['next 90 minutes', ['next 90 minutes', '[2026-03-04 10:00, 2026-03-04 11:30]']],
    ['this coming 3 days', ['this coming 3 days', '[2026-03-05, 2026-03-07]']],
    ['upcoming 3 days', ['upcoming 3 days', '[2026-03-05, 2026-03-07]']],
    ['this 3 days', ['3 days', '3 day']],
    ['past three quarters', ['past three quarters', '[2025-06-04, 2026-03-03]']],
    ['last three quarters', ['last three quarters', '[2025-06-04, 2026-03-03]']],
    ['next 5 business days', ['next 5 business days', '[2026-03-05, 2026-03-09]']],
  ])
})

describe('the verb to last, which is no past', () => {
  checkRows([
    ['it will last 3 days', ['3 days', '3 day']],
    ['batteries usually last 10 hours', ['10 hours', '10 hour']],
    ["it won't last two weeks", ['two weeks', '2 week']],
    ['made to last 5 years', ['5 years', '5 year']],
  ])
})

describe('the beginning, the middle and the end of a period', () => {
  checkRows([
    ['early May', ['early May', '[2026-05-01, 2026-05-10]']],
    ['mid May', ['mid May', '[2026-05-11, 2026-05-20]']],
    ['mid-May', ['mid-May', '[2026-05-11, 2026-05-20]']],
    ['late May', ['late May', '[2026-05-21, 2026-05-31]']],
    ['early in June', ['early in June', '[2026-06-01, 2026-06-10]']],
    ['early January', ['early January', '[2027-01-01, 2027-01-10]']],
    ['late March', ['late March', '[2026-03-21, 2026-03-31]']],
    ['beginning of April', ['beginning of April', '[2026-04-01, 2026-04-10]']],
    ['start of April 2025', ['start of April 2025', '[2025-04-01, 2025-04-10]']],
    ['middle of next month', ['middle of next month', '[2026-04-11, 2026-04-20]']],
    ['late 2025', ['late 2025', '[2025-09-01, 2025-12-31]']],
    ['mid 2025', ['mid 2025', '[2025-05-02, 2025-08-31]']],
    ['early 2025', ['early 2025', '[2025-01-01, 2025-05-01]']],
    ['end of the year', ['end of the year', '[2026-09-01, 2026-12-31]']],
    ['end of the week', ['end of the week', '[2026-03-06, 2026-03-08]']],
    ['start of the week', ['start of the week', '[2026-03-02, 2026-03-03]']],
    ['end of next week', ['end of next week', '[2026-03-13, 2026-03-15]']],
    ['rest of the week', ['rest of the week', '[2026-03-04, 2026-03-08]']],
    ['rest of the month', ['rest of the month', '[2026-03-04, 2026-03-31]']],
    ['remainder of the year', ['remainder of the year', '[2026-03-04, 2026-12-31]']],
    ['earlier this month', ['earlier this month', '[2026-03-01, 2026-03-15]']],
    ['later this month', ['later this month', '[2026-03-16, 2026-03-31]']],
    ['later this year', ['later this year', '[2026-07-02, 2026-12-31]']],
    ['EOM', ['EOM', '[2026-03-21, 2026-03-31]']],
    ['eoy', ['eoy', '[2026-09-01, 2026-12-31]']],
    ['EOW', ['EOW', '[2026-03-06, 2026-03-08]']],
    ['BOM', ['BOM', '[2026-03-01, 2026-03-10]']],
    ['BOY', ['BOY', '[2026-01-01, 2026-05-01]']],
    ['a boy'],
  ])
})

describe('the nth of a longer period', () => {
  checkRows([
    ['1st quarter of 2013', ['1st quarter of 2013', '[2013-01-01, 2013-03-31]']],
    ['the last quarter of 2013', ['last quarter of 2013', '[2013-10-01, 2013-12-31]']],
    ['the second quarter', ['second quarter', '[2026-04-01, 2026-06-30]']],
    ['the first half of 2016', ['first half of 2016', '[2016-01-01, 2016-06-30]']],
    ['the second half of 2016', ['second half of 2016', '[2016-07-01, 2016-12-31]']],
    ['the second half of April', ['second half of April', '[2026-04-16, 2026-04-30]']],
    ['the first half of next month', ['first half of next month', '[2026-04-01, 2026-04-15]']],
    ['third Monday of next month', ['third Monday of next month', '2026-04-20']],
    ['the last Friday of May 2027', ['last Friday of May 2027', '2027-05-28']],
    ['the second last Friday of May 2027', ['second last Friday of May 2027', '2027-05-21']],
    [
      'the third last Friday of May 2027',
      ['third', 'ordinal 3'],
      ['last Friday of May 2027', '2027-05-28'],
    ],
    [
      'the second last week of May 2027',
      ['second last week of May 2027', '[2027-05-17, 2027-05-23]'],
    ],
    ['the 2nd last Friday of May 2027', ['2nd last Friday of May 2027', '2027-05-21']],
    ['the last Sunday of December 2026', ['last Sunday of December 2026', '2026-12-27']],
    ['the second last day of March 2027', ['second last day of March 2027', '2027-03-30']],
    ['the fourth day of next week', ['fourth day of next week', '2026-03-12']],
    ['15th day of next month', ['15th day of next month', '2026-04-15']],
    ['the last day of February 2028', ['last day of February 2028', '2028-02-29']],
    ['the first day of the year', ['first day of the year', '2026-01-01']],
    ['the last day of next month', ['last day of next month', '2026-04-30']],
    ['first week of October 2026', ['first week of October 2026', '[2026-09-28, 2026-10-04]']],
    ['last week of October 2026', ['last week of October 2026', '[2026-10-26, 2026-11-01]']],
    ['second week of January 2027', ['second week of January 2027', '[2027-01-11, 2027-01-17]']],
    ['the first weekend of May', ['first weekend of May', '[2026-05-02, 2026-05-03]']],
    ['the third month of 2025', ['third month of 2025', 'date 2025-3']],
    ['the last month of 2025', ['last month of 2025', 'date 2025-12']],
    ['the last weekend of May', ['last weekend of May', '[2026-05-30, 2026-05-31]']],
    ['the second weekend of August', ['second weekend of August', '[2026-08-08, 2026-08-09]']],
    [
      'the last weekend of January 2027',
      ['last weekend of January 2027', '[2027-01-30, 2027-01-31]'],
    ],
    ['the last weekend of 2026', ['last weekend of 2026', '[2026-12-26, 2026-12-27]']],
  ])
})

describe('quarters and halves with a letter', () => {
  checkRows([
    ['Q1', ['Q1', '[2026-01-01, 2026-03-31]']],
    ['Q4 2019', ['Q4 2019', '[2019-10-01, 2019-12-31]']],
    ['Q2-2019', ['Q2-2019', '[2019-04-01, 2019-06-30]']],
    ['q3 of 2019', ['q3 of 2019', '[2019-07-01, 2019-09-30]']],
    ['2019 Q2', ['2019 Q2', '[2019-04-01, 2019-06-30]']],
    ['2019Q2', ['2019Q2', '[2019-04-01, 2019-06-30]']],
    ['2019 H1', ['2019 H1', '[2019-01-01, 2019-06-30]']],
    ['2019-H2', ['2019-H2', '[2019-07-01, 2019-12-31]']],
    ['H1 2019', ['H1 2019', '[2019-01-01, 2019-06-30]']],
    ['2019 H3', ['2019', 'number 2019'], ['H3', 'identifier H3']],
    ['H2-2019', ['H2-2019', '[2019-07-01, 2019-12-31]']],
    ['Q5', ['Q5', 'identifier Q5']],
    ['the Q2X', ['Q2X', 'identifier Q2X']],
  ])
})

describe('seasons, decades and years', () => {
  checkRows([
    ['winter 2019', ['winter 2019', '[2019-12-01, 2020-02-29]']],
    ['fall of 2026', ['fall of 2026', '[2026-09-01, 2026-11-30]']],
    ['2026 summer', ['2026', 'number 2026']],
    ['in 2026 summer', ['2026 summer', '[2026-06-01, 2026-08-31]']],
    ['a spring mattress'],
    ['prices fall'],
    ["the '90s", ["the '90s", '[1990-01-01, 1999-12-31]']],
    ['the 20s', ['the 20s', '[2020-01-01, 2029-12-31]']],
    ['the 1880s', ['the 1880s', '[1880-01-01, 1889-12-31]']],
    ['in 2016', ['2016', 'date 2016']],
    ['during 1999', ['1999', 'date 1999']],
    ['© 2024', ['2024', 'date 2024']],
    ['model 2016', ['2016', 'number 2016']],
    ['in 2016 units', ['2016 units', '2016 unit']],
    ['up to 2000%', ['2000%', '2000 % at-most']],
    ['year to date', ['year to date', '[2026-01-01, 2026-03-04]']],
    ['YTD', ['YTD', '[2026-01-01, 2026-03-04]']],
    ['the week of March 10', ['the week of March 10', '[2026-03-09, 2026-03-15]']],
    ['week of 3/8', ['week of 3/8', '[2026-03-02, 2026-03-08]']],
    ['the weekend of March 10', ['the weekend of March 10', '[2026-03-14, 2026-03-15]']],
  ])
  checkTimeRows([
    ['summer', ['summer', '[2026-06-01, 2026-08-31]']],
    ['in the fall', ['fall', '[2026-09-01, 2026-11-30]']],
    ['week 10', ['week 10', '[2026-03-02, 2026-03-08]']],
    ['week 1', ['week 1', '[2025-12-29, 2026-01-04]']],
    ['week 53', ['week 53', '[2026-12-28, 2027-01-03]']],
    ['week 54'],
    ['week 0'],
    ['on the weekend', ['the weekend', '[2026-03-07, 2026-03-08]']],
    ['deal of the week', ['the week', '[2026-03-02, 2026-03-08]']],
    ['the week after'],
    ['for the quarter', ['the quarter', '[2026-01-01, 2026-03-31]']],
    ['of the year', ['the year', 'date 2026']],
  ])
})

describe('periods that open or close', () => {
  checkRows([
    ['since last week', ['since last week', '[2026-03-01, ) at-least']],
    ['before next month', ['before next month', '(, date 2026-4) less-than']],
    ['after Q1', ['after Q1', '(2026-03-31, ) more-than']],
    ['2016 and before', ['2016', 'number 2016']],
    ['March 2016 and before', ['March 2016 and before', '(, date 2016-3] at-most']],
    ['March 4 onwards', ['March 4 onwards', '[date --3-4, ) at-least']],
    ['March 4 or later', ['March 4 or later', '[date --3-4, ) at-least']],
    ['March 4 or earlier', ['March 4 or earlier', '(, date --3-4] at-most']],
    ['as of March 4', ['as of March 4', '[date --3-4, ) at-least']],
    ['starting on March 4', ['starting on March 4', '[date --3-4, ) at-least']],
    ['later than March 4', ['later than March 4', '(date --3-4, ) more-than']],
    ['ahead of March 4', ['ahead of March 4', '(, date --3-4) less-than']],
    ['through March 4', ['through March 4', '(, date --3-4] at-most']],
    ['by the 4th of March', ['by the 4th of March', '(, date --3-4] at-most']],
    ['on or before March 4', ['on or before March 4', '(, date --3-4] at-most']],
    ['on or after March 4', ['on or after March 4', '[date --3-4, ) at-least']],
  ])
})

describe('from one day or month to another', () => {
  checkRows([
    ['Jan-Feb 2017', ['Jan-Feb 2017', '[date 2017-1, date 2017-2]']],
    ['Jan to Feb', ['Jan to Feb', '[date --1, date --2]']],
    ['March 4-6', ['March 4-6', '[date --3-4, date --3-6]']],
    ['March 4 to March 6, 2027', ['March 4 to March 6, 2027', '[2027-03-04, 2027-03-06]']],
    ['4 to 6 March', ['4 to 6 March', '[date --3-4, date --3-6]']],
    ['13 to 15 of July', ['13 to 15 of July', '[date --7-13, date --7-15]']],
    ['the 5th to March 8', ['the 5th to March 8', '[date --3-5, date --3-8]']],
    ['5 to March 8', ['5 to March 8', '[date --3-5, date --3-8]']],
    ['from this week to next week', ['from this week to next week', '[2026-03-02, 2026-03-09]']],
    ['from 4-23 in next month', ['from 4-23 in next month', '[2026-04-04, 2026-04-23]']],
    ['from today until tomorrow', ['from today until tomorrow', '[2026-03-04, 2026-03-05]']],
    ['from tomorrow to Friday', ['from tomorrow to Friday', '[2026-03-05, 2026-03-06]']],
    ['Friday next week to Monday', ['Friday next week to Monday', '[2026-03-13, 2026-03-16]']],
    [
      'from March 20, 2026 to Monday',
      ['from March 20, 2026 to Monday', '[2026-03-20, 2026-03-23]'],
    ],
    [
      'from March 20, 2026 to Friday',
      ['from March 20, 2026 to Friday', '[2026-03-20, 2026-03-27]'],
    ],
    ['from tomorrow to Monday', ['from tomorrow to Monday', '[2026-03-05, 2026-03-09]']],
    [
      'from March 20, 2026 at 5pm to Monday at 9am',
      ['from March 20, 2026 at 5pm to Monday at 9am', '[2026-03-20 17:00, 2026-03-23 09:00]'],
    ],
    ['between 2019 and 2021', ['between 2019 and 2021', '[date 2019, date 2021]']],
    ['from 2019 to 2021', ['from 2019 to 2021', '[date 2019, date 2021]']],
    ['Dec 30, 2026 - Jan 2, 2027', ['Dec 30, 2026 - Jan 2, 2027', '[2026-12-30, 2027-01-02]']],
    ['2026-03-04 to 2026-03-06', ['2026-03-04 to 2026-03-06', '[2026-03-04, 2026-03-06]']],
    [
      'between Monday and Friday',
      ['between Monday and Friday', '[date weekday 1, date weekday 5]'],
    ],
    ['Monday and Friday', ['Monday', '2026-03-09'], ['Friday', '2026-03-06']],
    ['Monday thru the Friday', ['Monday thru the Friday', '[date weekday 1, date weekday 5]']],
  ])
})

describe('periods without a clock', () => {
  checkRows(
    [
      ['next week', ['next week', 'date ']],
      ['next May', ['next May', 'date --5']],
      ['next summer', ['next summer', 'date ']],
      ['early May', ['early May', 'date --5']],
      ['rest of May 2025', ['rest of May 2025', 'date 2025-5']],
      ['Q1', ['Q1', 'identifier Q1']],
      ['Q1 2019', ['Q1 2019', '[2019-01-01, 2019-03-31]']],
      ['the first Monday of May', ['first Monday of May', 'date weekday 1']],
      ['the last 3 days', ['last 3 days', 'date ']],
      ['the first week of next month', ['first week of next month', 'date ']],
      ['the week of March 10', ['the week of March 10', 'date ']],
    ],
    { now: null },
  )
})
