import { readValues } from '@vouchsafe/text'
import { describe, expect, test } from 'vitest'
import { describeMention } from './describe-value.ts'

/** Wednesday morning in Chicago. */
const now = '2026-03-04T10:00:00-06:00'

type Row = readonly [text: string, ...values: readonly (readonly [quote: string, value: string])[]]

function check(rows: readonly Row[], locale = 'en-US') {
  test.each(rows.map(([text, ...values]) => ({ text, values })))('$text', ({ text, values }) => {
    const found = readValues(text, { locale, now }).map((mention) => [
      text.slice(mention.start, mention.end),
      describeMention(mention),
    ])
    expect(found).toEqual(values)
  })
}

describe('numbers', () => {
  check([
    ['we have 1,299 left', ['1,299', 'number 1299']],
    ['we have 1,299.50 left', ['1,299.50', 'number 1299.5']],
    ['about 12,34,567 views', ['12,34,567', 'number 1234567 about']],
    ['one hundred and five', ['one hundred and five', 'number 105']],
    ['twenty-one thousand', ['twenty-one thousand', 'number 21000']],
    [
      'seven hundred twenty-one thousand and twelve',
      ['seven hundred twenty-one thousand and twelve', 'number 721012'],
    ],
    ['a dozen', ['a dozen', 'number 12']],
    ['half a dozen', ['half a dozen', 'number 6']],
    ['two dozen', ['two dozen', 'number 24']],
    ['half of it', ['half', 'number 0.5']],
    ['2.5k followers', ['2.5k', 'number 2500']],
    ['1.2 million views', ['1.2 million', 'number 1200000']],
    ['3 lakh', ['3 lakh', 'number 300000']],
    ['minus 5', ['minus 5', 'number -5']],
    ['a score of -3', ['-3', 'number -3']],
    ['two thirds', ['two thirds', `number ${2 / 3}`]],
    ['2 1/4', ['2 1/4', 'number 2.25']],
    ['a rating of .75', ['.75', 'number 0.75']],
    ['three and a half', ['three and a half', 'number 3.5']],
    ['two hundred point seventy-one', ['two hundred point seventy-one', 'number 200.71']],
    ['the 3rd', ['the 3rd', 'date ----3']],
    ['the third option', ['third', 'ordinal 3']],
    ['her 42nd order', ['42nd', 'ordinal 42']],
    ['over 30', ['30', '(number 30, ) more-than']],
    ['under 20', ['20', '(, number 20) less-than']],
    ['at least 5', ['5', 'number 5 at-least']],
    ['up to 5', ['5', 'number 5 at-most']],
    ['they add up to 5', ['5', 'number 5']],
    ['it goes up to 5', ['5', 'number 5 at-most']],
    ['between 5 and 10', ['between 5 and 10', '[number 5, number 10]']],
    ['from 5 to 10', ['from 5 to 10', '[number 5, number 10]']],
    ['5-10', ['5-10', '[number 5, number 10]']],
    ['20 or more', ['20', 'number 20 at-least']],
  ])
})

describe('words and names without a number', () => {
  check([
    ['this one is a bit nicer, and no one minds'],
    ['we are open 24/7'],
    ['H2O', ['H2O', 'identifier H2O']],
    ['an MP3 player', ['MP3', 'identifier MP3']],
    ['A4 paper', ['A4', 'identifier A4']],
    ['a 5G phone', ['5G', 'identifier 5G']],
    ['the iPhone 15 Pro', ['iPhone 15', 'identifier IPHONE 15']],
    ['an RTX 4090', ['RTX 4090', 'identifier RTX 4090']],
    ['USB-C 3.1', ['USB-C 3.1', 'identifier USB-C 3.1']],
    ['a half zipper'],
    ['may I help? We march on, and the sun is out'],
    ['please try again in a moment'],
  ])
})

describe('money', () => {
  check([
    ['it is $1,299.00', ['$1,299.00', '1299 USD']],
    ['it is US$40', ['US$40', '40 USD']],
    ['it is USD 40', ['USD 40', '40 USD']],
    ['it is 40 USD', ['40 USD', '40 USD']],
    ['it is RM42', ['RM42', '42 MYR']],
    ['it is HK$99.90', ['HK$99.90', '99.9 HKD']],
    ['it is 40 bucks', ['40 bucks', '40 USD']],
    ['it is 99 cents', ['99 cents', '0.99 USD']],
    ['it is £22.00', ['£22.00', '22 GBP']],
    ['it is €12,50', ['€12,50', '12.5 EUR']],
    ['it is 12,50 €', ['12,50 €', '12.5 EUR']],
    ['it is 1.299,00 EUR', ['1.299,00 EUR', '1299 EUR']],
    ['it is ¥5000', ['¥5000', '5000 CNY']],
    ['it is 5000 yen', ['5000 yen', '5000 JPY']],
    ['it is 42 Swiss francs', ['42 Swiss francs', '42 CHF']],
    ['it is 100 rupees', ['100 rupees', '100 INR']],
    ['it is ten dollars', ['ten dollars', '10 USD']],
    ['it is 3 dollars 50 cents', ['3 dollars 50 cents', '3.5 USD']],
    ['it is $4.7 billion', ['$4.7 billion', '4700000000 USD']],
    ['it is $10k', ['$10k', '10000 USD']],
    ['it is two grand', ['two grand', '2000 USD']],
    ['a credit of -$5.00', ['-$5.00', '-5 USD']],
    ['about $20', ['$20', '20 USD about']],
    ['over $20', ['$20', '(20 USD, ) more-than']],
    ['$20 or less', ['$20', '20 USD at-most']],
    ['from $20', ['$20', '20 USD at-least']],
    ['$100-$200', ['$100-$200', '[100 USD, 200 USD]']],
    ['$100–200', ['$100–200', '[100 USD, 200 USD]']],
    ['100 to 200 dollars', ['100 to 200 dollars', '[100 USD, 200 USD]']],
    ['between $5 and $10', ['between $5 and $10', '[5 USD, 10 USD]']],
    ['reduced from $50 to $40', ['$50', '50 USD'], ['$40', '40 USD']],
    ['$9.99 a month', ['$9.99', '9.99 USD']],
  ])
})

describe('percentages', () => {
  check([
    ['20% off', ['20%', '20 % off']],
    ['save 20%', ['20%', '20 % off']],
    ['a 15 percent discount', ['15 percent', '15 % off']],
    ['80% of the original price', ['80%', '80 % pay']],
    ['half price', ['half price', '50 % pay']],
    ['half off', ['half off', '50 % off']],
    ['one hundred percent cotton', ['one hundred percent', '100 %']],
    ['5-10%', ['5-10%', '[5 %, 10 %]']],
    ['at least 20%', ['20%', '20 % at-least']],
    ['-2.5 %', ['-2.5 %', '-2.5 %']],
  ])
})

describe('quantities', () => {
  check([
    ['weighs 2.5 kg', ['2.5 kg', '2.5 kg (mass)']],
    ['weighs 9.7 lb', ['9.7 lb', '9.7 lb (mass)']],
    ['weighs half a pound', ['half a pound', '0.5 lb (mass)']],
    ['a 6.7-inch screen', ['6.7-inch', '6.7 in (length)']],
    ['a 27" monitor', ['27"', '27 in (length)']],
    ['5 feet 10 inches', ['5 feet 10 inches', '70 in (length)']],
    ['500 ml', ['500 ml', '500 mL (volume)']],
    ['a 10-gallon cooler', ['10-gallon', '10 gal (volume)']],
    ['16 fl oz', ['16 fl oz', '16 fl oz (volume)']],
    ['190,000 square meters', ['190,000 square meters', '190000 m² (area)']],
    ['5000 mAh', ['5000 mAh', '5000 mAh (charge)']],
    ['65W', ['65W', '65 W (power)']],
    ['120 Hz', ['120 Hz', '120 Hz (frequency)']],
    ['16GB', ['16GB', '16 GB (information)']],
    ['100 Mbps', ['100 Mbps', '100 Mbps (data-rate)']],
    ['60 mph', ['60 mph', '60 mph (speed)']],
    ['45 dB', ['45 dB', '45 dB (sound-level)']],
    ['800 lumens', ['800 lumens', '800 lm (luminous-flux)']],
    ['-5 °C', ['-5 °C', '-5 °C (temperature)']],
    ['85°F', ['85°F', '85 °F (temperature)']],
    ['2 degrees below zero', ['2 degrees below zero', '-2 ° (temperature)']],
    ['ten years old', ['ten years old', '10 year (age)']],
    ['a 3-year-old child', ['3-year-old', '3 year (age)']],
    ['5 pieces', ['5 pieces', '5 piece']],
    ['3 items', ['3 items', '3 item']],
    ['2 boxes', ['2 boxes', '2 box']],
    ['pack of 6', ['6', 'number 6']],
    ['1920×1080', ['1920×1080', '2073600 1920×1080 (resolution)']],
    ['4K video', ['4K', '8294400 4K (resolution)']],
    [
      '10 x 20 x 30 cm',
      ['10', '10 cm (length)'],
      ['20', '20 cm (length)'],
      ['30 cm', '30 cm (length)'],
    ],
    ['3-5 km', ['3-5 km', '[3 km (length), 5 km (length)]']],
    ['3 in stock', ['3', 'number 3']],
    ['at most 20 kg', ['20 kg', '20 kg (mass) at-most']],
  ])
})

describe('durations', () => {
  check([
    ['3–5 business days', ['3–5 business days', '[3 business day, 5 business day]']],
    ['within 5 working days', ['5 working days', '5 business day at-most']],
    ['two and a half hours', ['two and a half hours', '2.5 hour']],
    ['an hour and a half', ['an hour and a half', '1.5 hour']],
    ['1 hour 30 minutes', ['1 hour 30 minutes', '90 minute']],
    ['a 30-day window', ['30-day', '30 day']],
    ['for 2 more weeks', ['2 more weeks', '2 week']],
    ['a fortnight', ['a fortnight', '2 week']],
    ['a couple of days', ['a couple of days', '2 day']],
    ['a day or two later', ['a day or two', '[1 day, 2 day]']],
    ['two or three weeks', ['two or three weeks', '[2 week, 3 week]']],
    ['a year or two pieces', ['a year', '1 year'], ['two pieces', '2 piece']],
    ['a quarter of an hour', ['a quarter of an hour', '0.25 hour']],
    ['3 to 4 weeks', ['3 to 4 weeks', '[3 week, 4 week]']],
    ['more than 3 days', ['3 days', '(3 day, ) more-than']],
    ['24 hours a day', ['24 hours', '24 hour']],
    ['2 nights', ['2 nights', '2 day']],
    ['90 secs', ['90 secs', '90 second']],
  ])
})

describe('dates', () => {
  check([
    ['03/04/2026', ['03/04/2026', '2026-03-04']],
    ['2026-03-04', ['2026-03-04', '2026-03-04']],
    ['5/8', ['5/8', 'date --5-8']],
    ['March 4th', ['March 4th', 'date --3-4']],
    ['March 4th, 2026', ['March 4th, 2026', '2026-03-04']],
    ['4 Mar', ['4 Mar', 'date --3-4']],
    ['the 4th of March 2026', ['the 4th of March 2026', '2026-03-04']],
    ['Mar. 4', ['Mar. 4', 'date --3-4']],
    ['the 4th', ['the 4th', 'date ----4']],
    ['05-Aug-2016', ['05-Aug-2016', '2016-08-05']],
    ['in May 2026', ['May 2026', 'date 2026-5']],
    ['since 2015', ['since 2015', '[date 2015, ) at-least']],
    ['next Friday', ['next Friday', '2026-03-13']],
    ['this Friday', ['this Friday', '2026-03-06']],
    ['last Monday', ['last Monday', '2026-02-23']],
    ['on Monday', ['Monday', '2026-03-09']],
    ['tomorrow', ['tomorrow', '2026-03-05']],
    ['the day after tomorrow', ['the day after tomorrow', '2026-03-06']],
    ['yesterday', ['yesterday', '2026-03-03']],
    ['in 3 days', ['in 3 days', '2026-03-07']],
    ['two weeks ago', ['two weeks ago', '2026-02-18']],
    ['a month from now', ['a month from now', '2026-04-04']],
    ['next week', ['next week', '[2026-03-09, 2026-03-15]']],
    ['next month', ['next month', 'date 2026-4']],
    ['by Friday', ['by Friday', '(, 2026-03-06] at-most']],
    ['before March 10', ['before March 10', '(, date --3-10) less-than']],
    ['from January 7th', ['from January 7th', '[date --1-7, ) at-least']],
    ['March 4 to 6', ['March 4 to 6', '[date --3-4, date --3-6]']],
    ['between Jan 4 and Jan 22', ['between Jan 4 and Jan 22', '[date --1-4, date --1-22]']],
    ['Monday to Friday', ['Monday to Friday', '[date weekday 1, date weekday 5]']],
    ['Christmas', ['Christmas', 'date --12-25']],
    ['Black Friday 2026', ['Black Friday 2026', '2026-11-27']],
    ['2 days before Christmas', ['2 days before Christmas', '2026-12-23']],
    ['30 days from 20 May', ['30 days from 20 May', 'date --6-19']],
    ['end of March', ['end of March', '[2026-03-21, 2026-03-31]']],
    ['Q3 2026', ['Q3 2026', '[2026-07-01, 2026-09-30]']],
    ['the first Monday of April', ['first Monday of April', '2026-04-06']],
    ['Friday, March 6', ['Friday, March 6', '2026-03-06']],
  ])
})

describe('times', () => {
  check([
    ['17:00', ['17:00', '17:00']],
    ['5pm', ['5pm', '17:00']],
    ['9:30 a.m.', ['9:30 a.m.', '09:30']],
    ['half past two', ['half past two', '02:30?']],
    ['quarter to six', ['quarter to six', '05:45?']],
    ["eight o'clock", ["eight o'clock", '08:00?']],
    ['at noon', ['noon', '12:00']],
    ['8 in the evening', ['8 in the evening', '20:00']],
    ['tomorrow at 5pm', ['tomorrow at 5pm', '2026-03-05 17:00']],
    ['9am on Tuesday', ['9am on Tuesday', '2026-03-10 09:00']],
    ['March 4th at 17:00', ['March 4th at 17:00', 'date --3-4 17:00']],
    ['9:00-18:00', ['9:00-18:00', '[09:00, 18:00]']],
    ['from 9am to 5pm', ['from 9am to 5pm', '[09:00, 17:00]']],
    ['5 to 6pm', ['5 to 6pm', '[17:00, 18:00]']],
    ['until 8pm', ['until 8pm', '(, 20:00] at-most']],
    ['in 2 hours', ['in 2 hours', '2026-03-04 12:00']],
    ['2026-03-04T17:00:00Z', ['2026-03-04T17:00:00Z', '2026-03-04 17:00:00']],
    ['Good morning!'],
  ])
})

describe('contacts and codes', () => {
  check([
    ['call (541) 754-3010', ['(541) 754-3010', 'phone 5417543010']],
    ['call +1 541-754-3010', ['+1 541-754-3010', 'phone +15417543010']],
    ['call +44 (0)113 496 0009', ['+44 (0)113 496 0009', 'phone +4401134960009']],
    ['call 1-800-555-0199 ext 12', ['1-800-555-0199 ext 12', 'phone 18005550199']],
    ['see www.example.com/help.', ['www.example.com/help', 'url www.example.com/help']],
    ['see Example.COM', ['Example.COM', 'url example.com']],
    ['write to Help@Example.com', ['Help@Example.com', 'email Help@example.com']],
    ['from 10.0.0.1', ['10.0.0.1', 'ip 10.0.0.1']],
    ['from fe80::1', ['fe80::1', 'ip fe80::1']],
    ['order #W7387996', ['#W7387996', 'identifier W7387996']],
    ['reservation code XKJDHW', ['XKJDHW', 'identifier XKJDHW']],
    ['flight HAT023', ['HAT023', 'identifier HAT023']],
    ['tracking number 194496721133', ['194496721133', 'identifier 194496721133']],
    ['order 9-41102', ['9-41102', 'identifier 9-41102']],
    ['SKU AB-1234-X', ['AB-1234-X', 'identifier AB-1234-X']],
  ])
})

describe('day before month', () => {
  check(
    [
      ['03/04/2026', ['03/04/2026', '2026-04-03']],
      ['31/10/2026', ['31/10/2026', '2026-10-31']],
    ],
    'en-GB',
  )
})

describe('decimal comma', () => {
  check(
    [
      ['1.299', ['1.299', 'number 1299']],
      ['12,5', ['12,5', 'number 12.5']],
      ['1.299,00 €', ['1.299,00 €', '1299 EUR']],
    ],
    'de',
  )
})

describe('two numbers with one unit', () => {
  check([
    ['2-3kg', ['2-3kg', '[2 kg (mass), 3 kg (mass)]']],
    ['5-10min', ['5-10min', '[5 minute, 10 minute]']],
    ['3-8pm', ['3-8pm', '[15:00, 20:00]']],
    ['12-34AB', ['12-34AB', 'identifier 12-34AB']],
  ])
})
