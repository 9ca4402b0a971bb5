import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('a price list whose rows are named by their first text', () =>
  tells(
    {
      records: {
        tickets: [
          { ticket: 'Adult', eur: 16 },
          { ticket: 'Teen (12-17)', eur: 11 },
          { ticket: 'Family: 2 adults + 2 teens', eur: 46 },
        ],
      },
      said: 'We are two adults and a teen. What is cheapest?',
    },
    {
      truths: [
        'Two adults and a teen pay €43.',
        'The family ticket is €46. Singly, two adults and a teen pay €43.',
      ],
      lies: ['Two adults and a teen pay €48.', 'Adult is €11.'],
    },
  ))

describe('门票', () =>
  tells(
    {
      records: {
        票价: [
          { 票种名: '成人票', 价: '60元' },
          { 票种名: '儿童票', 价: '30元' },
        ],
      },
      said: '两大一小多少钱',
    },
    {
      truths: ['2张成人票和1张儿童票一共150元。'],
      lies: ['2张成人票和1张儿童票一共160元。', '儿童票60元。'],
    },
  ))

describe('names in part', () =>
  tells(
    {
      records: {
        catalogue: [
          { name: 'Kestrel gravel bike', price: '£1,149.00', weight: '9.8 kg' },
          { name: 'Harrier touring bike', price: '£1,299.00', weight: '13.2 kg' },
        ],
      },
      said: 'Kestrel or Harrier?',
    },
    {
      truths: ['The Kestrel weighs 9.8 kg, and the Harrier 13.2 kg.', 'The Harrier is £1,299.00.'],
      lies: ['The Kestrel weighs 13.2 kg.', 'The Harrier is £1,149.00.'],
    },
  ))

describe('lines of an order', () =>
  tells(
    {
      records: {
        orders: [
          {
            basket: 'open',
            lines: [
              { wine: 'Riesling Kabinett 2022', bottles: 3, each: '£11.00' },
              { wine: 'Rioja Crianza 2020', bottles: 2, each: '£15.50' },
            ],
          },
        ],
      },
      said: 'What does my basket come to?',
    },
    {
      truths: ['The wine comes to £64.00 altogether.'],
      lies: ['The wine comes to £66.00 altogether.', 'The wine comes to £79.50 altogether.'],
    },
  ))
