import { expect, test } from 'vitest'
import { judged, type Scene, type Told } from './judging.ts'

const money = (quote: string, kind: Told['kind'] = 'fee'): Told => ({ quote, kind })

const REPAIR = [
  {
    id: 'repair',
    title: 'Repairs',
    text: 'The repair fee is a fifth of the price of the machine, at most £150.\nThe call-out fee is £40, and each further hour costs £25.',
  },
]
const 快递 = [
  {
    id: '快递',
    title: '运费',
    text: '首重1公斤运费13元，续重每公斤6元。保价费按声明价值的1%收取。',
  },
]

async function worked(scene: Scene, told: Told): Promise<readonly (string | undefined)[]> {
  const [claim] = await judged(scene, [told])
  const [evidence] = claim?.verdict?.evidence ?? []
  return [claim?.verdict?.status, evidence?.derivation?.formula]
}

test.each([
  [
    'a share of what the customer gave',
    { documents: REPAIR, said: ['My machine cost £600.'], draft: 'The repair fee is £120.' },
    money('£120'),
    ['supported', '600 × 20 % = 120'],
  ],
  [
    'another share',
    { documents: REPAIR, said: ['My machine cost £600.'], draft: 'The repair fee is £137.' },
    money('£137'),
    ['unsupported', undefined],
  ],
  [
    'a share above the most that is charged',
    { documents: REPAIR, said: ['My machine cost £900.'], draft: 'The repair fee is £180.' },
    money('£180'),
    ['unsupported', undefined],
  ],
  [
    'a first sum and so much for each one more',
    {
      documents: REPAIR,
      said: ['It takes 3 further hours.'],
      draft: 'The call-out fee with 3 further hours is £115.',
    },
    money('£115'),
    ['supported', '40 + 25 × 3 = 115'],
  ],
  [
    '续重的运费',
    { documents: 快递, said: ['续重3公斤'], draft: '续重3公斤的运费是18元。' },
    money('18元'),
    ['supported', '3 × 6 = 18'],
  ],
  [
    '首重加续重',
    { documents: 快递, said: ['续重3公斤'], draft: '续重3公斤，运费一共31元。' },
    money('31元'),
    ['supported', '13 + 6 × 3 = 31'],
  ],
  [
    '算错的运费',
    { documents: 快递, said: ['续重3公斤'], draft: '续重3公斤，运费一共33元。' },
    money('33元'),
    ['unsupported', undefined],
  ],
] as const)('%s', async (_, scene, told, outcome) => {
  expect(await worked(scene, told)).toEqual(outcome)
})
