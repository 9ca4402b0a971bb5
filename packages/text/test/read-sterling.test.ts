import { describe } from 'vitest'
import { checkRows } from './check-rows.ts'

describe('pence', () => {
  checkRows([
    ['It is 15p a mile.', ['15p', '0.15 GBP'], ['a mile', '1 mi (length)']],
    ['Bags are 40p each', ['40p', '0.4 GBP']],
    ['streams in 720p', ['720p', '921600 720p (resolution)']],
    ['Part 15P is out.', ['15P', 'identifier 15P']],
    ['open until 9p', ['until 9p', '(, 21:00] at-most']],
  ])
})

describe('pounds', () => {
  checkRows([
    ['It is five pounds more than the other.', ['five pounds', '5 GBP']],
    ['Gift wrap costs three pounds.', ['three pounds', '3 GBP']],
    ['a ten-pound deposit', ['ten-pound', '10 GBP']],
    ['You pay four pounds a night.', ['four pounds', '4 GBP']],
    ['That is two pounds fifty.', ['two pounds fifty', '2.5 GBP']],
    ['three dollars ninety-nine', ['three dollars ninety-nine', '3.99 USD']],
  ])
})

describe('pounds beside amounts', () => {
  checkRows([
    [
      'You pay £4 a week, twelve pounds over the three.',
      ['£4', '4 GBP'],
      ['twelve pounds', '12 GBP'],
      ['three', 'number 3'],
    ],
    ['For £4 you get six pounds of weight.', ['£4', '4 GBP'], ['six pounds', '6 lb (mass)']],
  ])
})

describe('pounds of weight', () => {
  checkRows([
    ['It weighs five pounds more.', ['five pounds', '5 lb (mass)']],
    ['You pay for five pounds of rice.', ['five pounds', '5 lb (mass)']],
    ['Up to 50 pounds.', ['50 pounds', '50 lb (mass) at-most']],
    ['It costs nothing to carry 5 lb more.', ['5 lb', '5 lb (mass)']],
  ])
})

describe('pence, whole and broken', () => {
  checkRows([
    ['You pay 23.4p a unit.', ['23.4p', '0.234 GBP']],
    ['240 prints at 10p each', ['240', 'number 240'], ['10p', '0.1 GBP']],
    ['We shut at 10p.', ['10p', '22:00']],
  ])
})

describe('what goes through ends nothing', () => {
  checkRows([
    ['It went through on 4 May.', ['4 May', 'date --5-4']],
    ['Open through 4 May.', ['through 4 May', '(, date --5-4] at-most']],
    ['at 08:42: all well', ['08:42', '08:42']],
  ])
})
