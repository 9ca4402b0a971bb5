import { describe } from 'vitest'
import { rests } from './borne.ts'
import type { Told } from './judging.ts'

/** That something is there, possible or so. */
const has = (quote: string, attribute: string, more: Told['more'] = {}): Told => ({
  quote,
  attribute,
  value: { type: 'flag' },
  more,
})
const not = { polarity: 'negated' } as const
const maybe = { certainty: 'hedged' } as const

const INNS = [
  {
    name: 'Harbour Inn',
    sauna: true,
    lift: false,
    crib: 'yes',
    kennel: 'no',
    facilities: ['ski storage', 'roof terrace', 'boat shed'],
  },
  { name: 'Mill Lodge', sauna: false, lift: true, crib: 'no', kennel: 'yes', facilities: ['pier'] },
]
const 酒店 = [{ 名称: '望海酒店', 桑拿: true, 电梯: false, 酒店设施: ['行李寄存', '棋牌室'] }]

describe('a field that the question names', () => {
  rests([
    [
      '有电话一栏，写的是没有',
      {
        records: { 名称: '湖畔酒店', phone: false },
        said: ['有电话吗？'],
        draft: '有的，提供这项服务。',
      },
      has('服务', '服务'),
      'contradicted',
      '/phone',
    ],
  ])
})

describe('a field of its own', () => {
  rests([
    [
      'says yes',
      { records: INNS, draft: 'Harbour Inn has a sauna.' },
      has('has', 'sauna'),
      'supported',
      '/0/sauna',
    ],
    [
      'of another row says no',
      { records: INNS, draft: 'Mill Lodge has a sauna.' },
      has('has', 'sauna'),
      'contradicted',
      '/1/sauna',
    ],
    [
      'says no',
      { records: INNS, draft: 'Harbour Inn has a lift.' },
      has('has', 'lift'),
      'contradicted',
      '/0/lift',
    ],
    [
      'says no, as the claim does',
      { records: INNS, draft: 'Harbour Inn has no lift.' },
      has('no', 'lift', not),
      'supported',
      '/0/lift',
    ],
    [
      'says yes to what is denied',
      { records: INNS, draft: 'Harbour Inn has no sauna.' },
      has('no', 'sauna', not),
      'contradicted',
      '/0/sauna',
    ],
    [
      'says yes in a word',
      { records: INNS, draft: 'Harbour Inn has a crib.' },
      has('has', 'crib'),
      'supported',
      '/0/crib',
    ],
    [
      'says no in a word',
      { records: INNS, draft: 'Harbour Inn has a kennel.' },
      has('has', 'kennel'),
      'contradicted',
      '/0/kennel',
    ],
    ['有', { records: 酒店, draft: '望海酒店有桑拿。' }, has('有', '桑拿'), 'supported', '/0/桑拿'],
    [
      '没有',
      { records: 酒店, draft: '望海酒店有电梯。' },
      has('有', '电梯'),
      'contradicted',
      '/0/电梯',
    ],
  ])
})

describe('a list of what there is', () => {
  rests([
    [
      'holds it',
      { records: INNS, draft: 'Harbour Inn has ski storage.' },
      has('has', 'ski storage'),
      'supported',
      '/0/facilities/0',
    ],
    [
      'holds what is denied',
      { records: INNS, draft: 'Harbour Inn has no ski storage.' },
      has('no', 'ski storage', not),
      'contradicted',
      '/0/facilities/0',
    ],
    [
      '其中有',
      { records: 酒店, draft: '望海酒店有行李寄存。' },
      has('有', '行李寄存'),
      'supported',
      '/0/酒店设施/0',
    ],
    [
      '否认其中之一',
      { records: 酒店, draft: '望海酒店没有行李寄存。' },
      has('没有', '行李寄存', not),
      'contradicted',
      '/0/酒店设施/0',
    ],
    [
      'does not hold it',
      { records: INNS, draft: 'Harbour Inn has a helipad.' },
      has('has', 'helipad'),
      'contradicted',
      '/0/facilities',
    ],
  ])
})

describe('what nobody says for sure', () => {
  rests([
    [
      'is not contradicted',
      { records: INNS, draft: 'Harbour Inn may have a lift.' },
      has('may have', 'lift', maybe),
      'supported',
      '/0/name',
    ],
  ])
})
