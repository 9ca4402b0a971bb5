import { describe } from 'vitest'
import { checkRows } from './check-rows.ts'

describe('numbers that are hours', () => {
  checkRows([
    ['check-out by eleven', ['by eleven', '(, 11:00?] at-most']],
    ['Check-out is before 10.', ['before 10', '(, 10:00?) less-than']],
    ['We shut at five.', ['five', '05:00?']],
    ['The kitchen closes at nine, last orders at eight', ['nine', '09:00?'], ['eight', '08:00?']],
    ['open from eleven till four', ['from eleven till four', '[11:00?, 04:00?]']],
    ['open from ten to four', ['from ten to four', '[10:00?, 04:00?]']],
    ['we deliver between two and four', ['between two and four', '[02:00?, 04:00?]']],
    ['Open 9 to 5', ['9 to 5', '[09:00?, 05:00?]']],
    ['on weekdays half nine to six', ['half nine to six', '[09:30?, 06:00?]']],
    ['Your table is at half seven.', ['half seven', '07:30?']],
    ['until half five', ['until half five', '(, 05:30?] at-most']],
    ['out by ten on Friday', ['by ten on Friday', '(, 2026-03-06 10:00?] at-most']],
  ])
})

describe('numbers that are none', () => {
  checkRows([
    ['Book tables from two to six people', ['from two to six people', '[2 people, 6 people]']],
    ['sessions from one to three hours', ['from one to three hours', '[1 hour, 3 hour]']],
    ['open to children from four to six', ['from four to six', '[number 4, number 6]']],
    ['a table booked for two', ['two', 'number 2']],
    ['The rating went up from four to five.', ['four', 'number 4'], ['five', 'number 5']],
    ['the slots are limited to eight', ['eight', 'number 8']],
    ['half a dozen', ['half a dozen', 'number 6']],
    ['one and a half', ['one and a half', 'number 1.5']],
    ['It is ten till four.', ['ten till four', '03:50?']],
    ['at 3', ['3', 'number 3']],
  ])
})
