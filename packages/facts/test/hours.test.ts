import type { VerdictStatus } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import { judged, type Scene } from './judging.ts'

/** A draft that tells a time, by its words, and what becomes of it. */
type Row = readonly [draft: string, time: string, status: VerdictStatus]

const saturday = '2026-05-09T11:00:00+08:00'

function hold(name: string, scene: Omit<Scene, 'draft'>, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows)('%s', async (draft, quote, status) => {
      const [claim] = await judged({ now: saturday, ...scene, draft }, [{ quote, kind: 'hours' }])
      expect(claim?.verdict?.status).toBe(status)
    })
  })
}

const store = {
  store: 'Harbour Outfitters',
  hours: {
    weekdays: '9:00 AM - 8:00 PM',
    saturday: '9:00 AM - 7:00 PM',
    sunday: '11:00 AM - 5:00 PM',
  },
}

hold('fields by day', { records: store }, [
  ['We are open until 7 pm today.', '7 pm', 'supported'],
  ['We are open until 8 pm today.', '8 pm', 'contradicted'],
  ['Tomorrow we open at 11 am.', '11 am', 'supported'],
  ['Tomorrow we open at 9 am.', '9 am', 'contradicted'],
  ['On Mondays we close at 8 pm.', '8 pm', 'supported'],
  ['On Mondays we close at 5 pm.', '5 pm', 'contradicted'],
  ['On Sundays doors open at eleven.', 'eleven', 'supported'],
])

hold('hours without minutes', { records: { store: 'Harbour Outfitters', hours: '9am-5pm' } }, [
  ['Harbour Outfitters opens at 9:00.', '9:00', 'supported'],
  ['Harbour Outfitters opens at 8:00.', '8:00', 'unsupported'],
])

hold(
  'days and holidays in fields of their own',
  {
    records: {
      store: 'Quay Shop',
      hours: { 'Mon-Fri': '9:00-18:00', 'Bank holidays': '11:00-16:00' },
    },
  },
  [
    ['On bank holidays we open at 11:00.', '11:00', 'supported'],
    ['On Mondays we open at 11:00.', '11:00', 'contradicted'],
    ['On Saturdays we open at 10:00.', '10:00', 'unsupported'],
  ],
)

hold(
  'the day in a field beside its hours',
  {
    records: {
      store: 'Quay Shop',
      openingHours: [
        { dayOfWeek: 'Friday', opens: '09:00', closes: '18:00' },
        { dayOfWeek: 'Sunday', opens: '11:00', closes: '16:00' },
      ],
    },
  },
  [
    ['On Sundays we open at 11:00.', '11:00', 'supported'],
    ['On Sundays we open at 9:00.', '9:00', 'contradicted'],
  ],
)

hold(
  'times that are none of opening or closing',
  { records: { store: 'Quay Shop', support_lunch: '12:00' } },
  [['We open at 10:00.', '10:00', 'unsupported']],
)

hold(
  'days around the turn of the year',
  { records: { store: 'Quay Shop', hours: { '24 December to 2 January': '10:00-14:00' } } },
  [
    ['On 1 January we close at 14:00.', '14:00', 'supported'],
    ['On 1 January we close at 18:00.', '18:00', 'contradicted'],
  ],
)

hold(
  'the day that the customer asks about',
  { records: store, said: ['How late are you open tomorrow?'] },
  [
    ['We close at 5 pm.', '5 pm', 'supported'],
    ['We close at 7 pm.', '7 pm', 'contradicted'],
  ],
)

hold('one text for the week', { records: { support_line: 'Mon-Fri 7 AM-7 PM, Sat 9 AM-1 PM' } }, [
  ['You can call our agents until 1 pm on Saturdays.', '1 pm', 'supported'],
  ['You can call our agents until 7 pm on Saturdays.', '7 pm', 'contradicted'],
  ['You can call our agents from 7 am on Fridays.', '7 am', 'supported'],
])

hold('past midnight', { records: { 营业时间: '周一至周日 11:00-14:00 17:30-02:00' } }, [
  ['营业时间是周一至周日17:30-02:00。', '17:30-02:00', 'supported'],
  ['营业时间是周一至周日17:30-03:00。', '17:30-03:00', 'contradicted'],
])

hold(
  'prose',
  {
    documents: [
      { id: 'hours', text: '人工客服：周一至周六9:00-22:00，周日10:00-18:00；智能客服全天在线。' },
    ],
  },
  [
    ['人工客服明早10点上线。', '明早10点', 'supported'],
    ['人工客服明早9点上线。', '明早9点', 'contradicted'],
    ['今天人工客服到22:00下班。', '22:00', 'supported'],
    ['今天人工客服到18:00下班。', '18:00', 'contradicted'],
  ],
)

const branches = {
  stores: [
    { name: '静安门店', hours: '10:00-22:00', holiday: '5月1日-5日 11:00-20:00' },
    { name: '徐汇门店', hours: '10:00-21:30' },
  ],
}

hold('days of a holiday win', { records: branches, now: '2026-05-02T12:00:00+08:00' }, [
  ['静安店今天开到20:00。', '20:00', 'supported'],
  ['静安店今天开到22:00。', '22:00', 'contradicted'],
])

hold('other days, and the branch that is named', { records: branches }, [
  ['静安店今天开到22:00。', '22:00', 'supported'],
  ['徐汇店今天开到22:00。', '22:00', 'contradicted'],
  ['徐汇店今天开到21:30。', '21:30', 'supported'],
])

hold(
  'a day without hours',
  { documents: [{ id: 'h', text: 'Monday to Friday 9-5, closed at weekends.' }] },
  [
    ['We are open until 5 pm today.', '5 pm', 'contradicted'],
    ['On Tuesdays we are open until 5 pm.', '5 pm', 'supported'],
  ],
)

const depot = {
  name: 'Quayside depot',
  hours: 'Mon-Sat 8am-9pm, Sun 10am-4pm',
  collection_desk: 'Mon-Sat 8am-6pm, Sun 10am-2pm',
}

hold('a desk with hours of its own', { records: depot }, [
  ['The collection desk closes at six today.', 'six', 'supported'],
  ['The collection desk closes at nine today.', 'nine', 'contradicted'],
  ['We are open until 9 pm today.', '9 pm', 'supported'],
  ['We are open until 6 pm today.', '6 pm', 'contradicted'],
  // Either may be meant.
  ['Please come to the collection desk, it closes at six today.', 'six', 'supported'],
  ['Please come to the collection desk, it closes at seven today.', 'seven', 'contradicted'],
])

hold(
  'a desk in Chinese',
  { records: { 门店: '人民路店', 营业时间: '9:00-21:00', 提货柜台: '每天9:00-18:00' } },
  [
    ['提货柜台今天开到18:00。', '18:00', 'supported'],
    ['提货柜台今天开到21:00。', '21:00', 'contradicted'],
    ['门店今天开到21:00。', '21:00', 'supported'],
    ['门店今天开到18:00。', '18:00', 'contradicted'],
  ],
)

hold(
  'times on days of the week, whatever their field is called',
  { records: { people: 'Mon-Fri 8:30-17:00' } },
  [
    ['My colleagues are back on Monday at 8:30.', '8:30', 'supported'],
    ['My colleagues are back on Monday at 9:30.', '9:30', 'contradicted'],
  ],
)

hold(
  'who is there',
  {
    documents: [{ id: 'chat', text: 'Ask for a colleague, 9:00-18:30 Monday to Saturday.' }],
    records: { branch: 'Mill Road', hours: '10:00-20:00' },
  },
  [
    ['Someone is here until 6.30 pm today.', '6.30 pm', 'supported'],
    ['Someone is here until 7.30 pm today.', '7.30 pm', 'contradicted'],
  ],
)

hold(
  'machines answer for the rest',
  { documents: [{ id: 'night', text: '23:00-7:00由智能助手接待，人工客服7:00上线。' }] },
  [
    ['人工客服早上7点上线。', '早上7点', 'supported'],
    ['人工客服早上9点上线。', '早上9点', 'unsupported'],
  ],
)

hold(
  'holidays that prose lists',
  {
    documents: [{ id: 'days', title: 'Bank holidays 2026', text: '4 May, 25 May and 31 August.' }],
    records: {
      store: 'Lantern Books',
      opening: { mon_sat: '9:30-19:00', sun: '11:00-17:00', bank_holidays: '10:00-16:00' },
    },
    now: '2026-05-24T12:00:00+01:00',
  },
  [
    ['Tomorrow we close at 4 pm.', '4 pm', 'supported'],
    ['Tomorrow we close at 7 pm.', '7 pm', 'contradicted'],
    ['On Tuesday we close at 7 pm.', '7 pm', 'supported'],
  ],
)

test('the present time needs no record', async () => {
  const [claim] = await judged({ draft: '现在11:00，我在的。', now: saturday }, [
    { quote: '11:00' },
  ])
  expect(claim?.verdict?.status).toBe('supported')
})

describe('what is right instead', () => {
  test.each([
    ['We are open until 8 pm today.', '8 pm', '09:00–19:00'],
    ['Tomorrow we open at 9 am.', '9 am', '11:00–17:00'],
  ])('%s', async (draft, quote, right) => {
    const [claim] = await judged({ now: saturday, records: store, draft }, [
      { quote, kind: 'hours' },
    ])
    expect(claim?.verdict?.right).toBe(right)
  })

  test('is that it is closed', async () => {
    const records = { store: 'Harbour', hours: { weekdays: '9:00 - 18:00', sunday: 'closed' } }
    const draft = 'On Sundays we close at 5 pm.'
    const [claim] = await judged({ now: saturday, records, draft }, [
      { quote: '5 pm', kind: 'hours' },
    ])
    expect(claim?.verdict?.status).toBe('contradicted')
    expect(claim?.verdict?.right).toBe('closed')
  })
})
