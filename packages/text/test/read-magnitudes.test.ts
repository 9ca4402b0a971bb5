import { describe } from 'vitest'
import { checkRows } from './check-rows.ts'

describe('a letter behind an amount of money multiplies it', () => {
  checkRows([
    ['The grant is £1.5m.', ['£1.5m', '1500000 GBP']],
    ['Our seller raised US$1.2m.', ['US$1.2m', '1200000 USD']],
    ['Group turnover reached €3bn', ['€3bn', '3000000000 EUR']],
    ['a prize of $40k', ['$40k', '40000 USD']],
    ['worth $2b', ['$2b', '2000000000 USD']],
    ['a market of $1.2tn', ['$1.2tn', '1200000000000 USD']],
    ['a debt of -£3m', ['-£3m', '-3000000 GBP']],
    ['RMB 2M in sales', ['RMB 2M', '2000000 CNY']],
    ['about 1.5m dollars', ['1.5m dollars', '1500000 USD about']],
    ['一共捐了2m元', ['2m元', '2000000 CNY']],
    ['£1-2m', ['£1-2m', '[1000000 GBP, 2000000 GBP]']],
    ['£1m–£2m', ['£1m–£2m', '[1000000 GBP, 2000000 GBP]']],
    ['$40-50k', ['$40-50k', '[40000 USD, 50000 USD]']],
  ])
})

describe('the same letter without money is a unit', () => {
  checkRows([
    ['The cable is 1.5m long.', ['1.5m', '1.5 m (length)']],
    ['$12 for 2m of rope', ['$12', '12 USD'], ['2m', '2 m (length)']],
    ['£5 mats', ['£5', '5 GBP']],
    ['1.5m and £3', ['1.5m', '1.5 m (length)'], ['£3', '3 GBP']],
    ['2m USB cable', ['2m', '2 m (length)']],
    ['线长2m，售价30元', ['2m', '2 m (length)'], ['30元', '30 CNY']],
  ])
})

describe('letters tell the parts of a length of time', () => {
  checkRows([
    ['runs for 1h 30m', ['1h 30m', '90 minute']],
    ['runs for 1h30m', ['1h30m', '90 minute']],
    ['Up to 2h30 of playback', ['2h30', '150 minute at-most']],
    ['1 hour 30m', ['1 hour 30m', '90 minute']],
    ['1d 4h 20m', ['1d 4h 20m', '1700 minute']],
    ['2m 15s', ['2m 15s', '135 second']],
    ['1h15min', ['1h15min', '75 minute']],
    ['45m–1h', ['45m–1h', '[45 minute, 1 hour]']],
    ['2h or 90m', ['2h', '2 hour'], ['90m', '90 minute']],
    ['续航2小时30m', ['2小时30m', '150 minute']],
    ['30m/45m/1h', ['30m', '30 minute'], ['45m', '45 minute'], ['1h', '1 hour']],
  ])
})

describe('a time of day stays one, and so does a length', () => {
  checkRows([
    ['at 2h30', ['2h30', '02:30']],
    ['14h30', ['14h30', '14:30']],
    ['09h30', ['09h30', '09:30']],
    ['between 8h15 and 9h45', ['between 8h15 and 9h45', '[08:15, 09:45]']],
    ['opens 8h30', ['8h30', '08:30']],
    ['a 90m hose', ['90m', '90 m (length)']],
    ['1h of work and a 5m hose', ['1h', '1 hour'], ['5m', '5 m (length)']],
    ['2h, 1.5m', ['2h', '2 hour'], ['1.5m', '1.5 m (length)']],
  ])
})

describe('a decade is a stretch of the calendar', () => {
  checkRows([
    ['90年代的经典款', ['90年代', '[1990-01-01, 1999-12-31]']],
    ['八十年代风格', ['八十年代', '[1980-01-01, 1989-12-31]']],
    ['上世纪70年代', ['上世纪70年代', '[1970-01-01, 1979-12-31]']],
    ['二十世纪九十年代', ['二十世纪九十年代', '[1990-01-01, 1999-12-31]']],
    ['21世纪20年代', ['21世纪20年代', '[2020-01-01, 2029-12-31]']],
    ['2010年代', ['2010年代', '[2010-01-01, 2019-12-31]']],
    ['70至80年代', ['70至80年代', '[1970-01-01, 1989-12-31]']],
    ['a classic of the 90s', ['the 90s', '[1990-01-01, 1999-12-31]']],
    ['80s music', ['80s', '[1980-01-01, 1989-12-31]']],
    ['a 70s-style lamp', ['70s', '[1970-01-01, 1979-12-31]']],
    ['a man in his 90s'],
  ])
})

describe('years and seconds that are counted are none', () => {
  checkRows([
    ['三年代理经验', ['三年', '3 year']],
    ['20年质保', ['20年', '20 year']],
    ['a 30s pulse', ['30s', '30 second']],
    ['a 60s cycle', ['60s', '60 second']],
    ['90秒', ['90秒', '90 second']],
  ])
})
