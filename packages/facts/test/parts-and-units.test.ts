import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('what is told by its parts, or without its unit', () => {
  describe('places by row and number', () =>
    tells(
      {
        records: {
          orders: [
            {
              order: 'TK-771',
              places: [
                { row: 'F', no: '8' },
                { row: 'F', no: '9' },
                { row: 'G', no: '4' },
              ],
            },
          ],
        },
        said: 'Where do we sit in TK-771?',
      },
      {
        truths: ['Your seats are F8 and F9.', '您的座位是F8和G4。'],
        lies: ['Your seats are F8 and G9.', '您的座位是F8和F4。'],
      },
    ))
  describe('a number alone in a bracket is of the unit before it', () =>
    tells(
      { records: { catalog: [{ name: 'Oakley pan', diameter_cm: 25, price: '$31' }] } },
      {
        truths: ['The Oakley pan measures 25 cm, which is just under 10 inches (9.8).'],
        lies: [],
        open: ['The Oakley pan measures 25 cm, which is just under 10 inches (8.4).'],
      },
    ))
})
