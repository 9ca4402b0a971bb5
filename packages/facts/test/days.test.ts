import { claims } from '@vouchsafe/claims'
import { type Json, type Turn, vouchsafe } from '@vouchsafe/core'
import { documents, facts, records } from '@vouchsafe/facts'
import { describe, expect, test } from 'vitest'

interface Shop {
  readonly records?: Json
  readonly documents?: readonly string[]
  readonly now?: string
  readonly timeZone?: string
  readonly locale?: string
  readonly ask?: string
}

/** The verdict on each value of the draft, as `words: verdict`. */
async function verdicts(draft: string, shop: Shop): Promise<readonly string[]> {
  const { now, timeZone, locale } = shop
  const guards = [
    claims(),
    facts([
      records('shop', shop.records ?? {}),
      documents((shop.documents ?? []).map((text, at) => ({ id: `d${at}`, text }))),
    ]),
  ]
  const turn: Turn = {
    conversationId: 'days',
    messages: [{ role: 'user', content: shop.ask ?? '?' }],
    ...(now === undefined ? {} : { now }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(locale === undefined ? {} : { locale }),
  }
  const reply = await vouchsafe({ guards }).reply(turn, () => draft)
  return reply.claims.map((claim) => {
    const { start, end } = claim.valueSpan ?? claim
    return `${draft.slice(start, end)}: ${claim.verdict?.status}`
  })
}

const pottery = {
  records: {
    course: {
      title: '陶艺班',
      start: '2027-03-13',
      weekday: 'Sat',
      time: '14:00-16:00',
      sessions: 6,
    },
  },
  now: '2027-03-01T10:00:00+08:00',
  locale: 'zh-CN',
}
const evening = {
  records: {
    course: {
      title: 'Pottery evening',
      starts: '2027-03-15',
      days: ['Mon', 'Wed'],
      time: '18:30-20:00',
      lessons: 10,
    },
  },
  now: '2027-03-01T10:00:00+00:00',
}

describe('a day that is told twice', () => {
  test.each([
    ['3月13日（周六）', '3月13日（周六）: supported'],
    ['3月13日（周日）', '周日: contradicted'],
    ['3月13日，星期六', '星期六: supported'],
  ])('%s of a record that starts then', async (words, verdict) => {
    expect(await verdicts(`陶艺班${words}开课。`, pottery)).toContain(verdict)
  })

  test('the date is still held against the record', async () => {
    const told = await verdicts('陶艺班3月14日（周日）开课。', pottery)
    expect(told).toEqual(['3月14日（周日）: unsupported'])
  })

  test('without a clock the record knows the year', async () => {
    const { now: _, ...timeless } = pottery
    expect(await verdicts('陶艺班3月13日（周六）开课。', timeless)).toContain('周六: supported')
    expect(await verdicts('陶艺班3月13日（周五）开课。', timeless)).toContain('周五: contradicted')
  })

  test.each([
    ['今天是周一。', '周一: supported'],
    ['今天是周二。', '周二: contradicted'],
    ['明天是周二。', '周二: supported'],
    ['明天是周三。', '周三: contradicted'],
    ["It's Monday today.", 'Monday: supported'],
    ["It's Sunday today.", 'Sunday: contradicted'],
    ['It is Tuesday tomorrow.', 'Tuesday: supported'],
    ['It is Friday tomorrow.', 'Friday: contradicted'],
    ['Tomorrow is 2 March, a working day.', 'Tomorrow: supported'],
    ['Tomorrow (3 March) is a working day.', 'Tomorrow: contradicted'],
    ['后天就是3月3日。', '后天: supported'],
    ['后天（3月4日）见。', '后天: contradicted'],
  ])('%s by the clock', async (draft, verdict) => {
    const told = await verdicts(draft, { now: '2027-03-01T10:00:00+00:00' })
    expect(told).toContain(verdict)
  })

  test('without a clock, and without the year, no day of the week is wrong', async () => {
    expect(await verdicts('3月13日（周五）开课。', {})).not.toContain('周五: contradicted')
  })

  test('today is decided in the zone of the turn', async () => {
    const late = { now: '2027-03-01T20:00:00Z', timeZone: 'Asia/Shanghai' }
    expect(await verdicts('今天是周二。', late)).toContain('周二: supported')
    expect(await verdicts('今天是周一。', late)).toContain('周一: contradicted')
  })

  test('two days of a list are two days', async () => {
    const told = await verdicts('We ship on Monday, today is the last day to order.', {
      now: '2027-03-03T10:00:00Z',
    })
    expect(told).not.toContain('Monday: contradicted')
  })
})

describe('what takes place every week', () => {
  test.each([
    ['陶艺班每周六下午2点上课。', '周六下午2点: supported'],
    ['陶艺班每周六14:00-16:00上课。', '周六14:00-16:00: supported'],
    ['陶艺班每周日下午2点上课。', '周日下午2点: contradicted'],
    ['陶艺班每周六下午3点上课。', '周六下午3点: contradicted'],
    ['陶艺班每周日不上课。', '周日: supported'],
    ['陶艺班每周六不上课。', '周六: contradicted'],
  ])('%s', async (draft, verdict) => {
    expect(await verdicts(draft, pottery)).toContain(verdict)
  })

  test.each([
    [
      'Mondays and Wednesdays, 6:30–8 pm',
      ['Mondays: supported', 'Wednesdays, 6:30–8 pm: supported'],
    ],
    ['Tuesdays and Wednesdays, 6:30–8 pm', ['Tuesdays: contradicted']],
    ['Mondays and Wednesdays, 5:30–7 pm', ['Wednesdays, 5:30–7 pm: contradicted']],
  ])('meets %s', async (words, expected) => {
    const told = await verdicts(`Pottery evening meets ${words} each week.`, evening)
    for (const verdict of expected) expect(told).toContain(verdict)
  })

  test.each([
    [{ weekday: 6 }, 'supported'],
    [{ weekday: 0 }, 'contradicted'],
    [{ days: 'Sa' }, 'supported'],
    [{ rrule: 'FREQ=WEEKLY;BYDAY=SA' }, 'supported'],
    [{ rrule: 'FREQ=WEEKLY;BYDAY=MO,WE' }, 'contradicted'],
    [{ 上课日: '周六、周日' }, 'supported'],
    [{ 上课日: '周一至周五' }, 'contradicted'],
  ])('days as %j', async (fields, verdict) => {
    const shop = { ...pottery, records: { course: { title: '陶艺班', ...fields } } }
    expect(await verdicts('陶艺班每周六上课。', shop)).toContain(`周六: ${verdict}`)
  })
})

describe('what takes place every week, with its times in fields of their own', () => {
  const shop = {
    ...pottery,
    records: { course: { title: '陶艺班', weekday: 'Sat', start: '14:00', end: '16:00' } },
  }
  test.each([
    ['陶艺班每周六下午2点上课。', '周六下午2点: supported'],
    ['陶艺班每周六14:00-16:00上课。', '周六14:00-16:00: supported'],
    ['陶艺班每周六下午3点上课。', '周六下午3点: contradicted'],
    ['陶艺班每周六14:00-17:00上课。', '周六14:00-17:00: contradicted'],
  ])('%s', async (draft, verdict) => {
    expect(await verdicts(draft, shop)).toContain(verdict)
  })
})

describe('days on which nobody is there', () => {
  const quay = {
    records: {
      store: {
        name: 'Quay Shop',
        opening_hours: { 'Mon-Fri': '09:00-18:00', Sat: '09:00-14:00', Sun: null },
      },
    },
    now: '2027-03-01T10:00:00+00:00',
  }
  test.each([
    ["Sundays we're closed.", 'Sundays: supported'],
    ["Saturdays we're closed.", 'Saturdays: contradicted'],
    ['We are open on Sundays.', 'Sundays: contradicted'],
    ['We are open Monday to Friday.', 'Monday to Friday: supported'],
    ['On Saturday we close at 2 pm.', 'Saturday: supported'],
    ['We are open Monday to Sunday.', 'Monday to Sunday: contradicted'],
  ])('%s', async (draft, verdict) => {
    expect(await verdicts(draft, quay)).toContain(verdict)
  })

  test.each([
    ['门店周一店休。', '周一: supported'],
    ['门店周二店休。', '周二: unsupported'],
  ])('%s of a field of its own', async (draft, verdict) => {
    const shop = { records: { store: { name: '湖滨店', closed_on: ['Mon'] } }, locale: 'zh-CN' }
    expect(await verdicts(draft, shop)).toContain(verdict)
  })
})

describe('days that follow from a day and a length of time', () => {
  const parcel = {
    records: {
      order: { number: 'A-1', dispatched_at: '2027-03-01T09:00:00Z', last_scan: '2027-03-02' },
    },
    documents: ['Standard delivery takes 3-5 business days after dispatch.'],
    now: '2027-03-02T10:00:00+00:00',
  }
  test.each([
    ['Your order should arrive between Thursday 4 March and Monday 8 March.', 'supported'],
    ['Your order should arrive between Friday 5 March and Tuesday 9 March.', 'unsupported'],
    ['Your order should arrive between Thursday 4 March and Saturday 6 March.', 'unsupported'],
    ['It should be with you by Monday 8 March.', 'supported'],
    ['It should be with you by Saturday 6 March.', 'unsupported'],
  ])('%s – %s', async (draft, verdict) => {
    const [last] = (await verdicts(draft, parcel)).slice(-1)
    expect(last).toMatch(new RegExp(`: ${verdict}$`))
  })

  test.each([
    ['预计6月8日至9日到货。', '6月8日至9日: supported'],
    ['预计6月9日至10日到货。', '6月9日至10日: unsupported'],
    ['预计最快6月8日到货。', '6月8日: supported'],
    ['预计最快6月7日到货。', '6月7日: unsupported'],
  ])('%s', async (draft, verdict) => {
    const shop = {
      records: { order: { 订单号: 'B20270601', 发货时间: '2027-06-06 10:00' } },
      documents: ['普通快递发货后2-3天送达。'],
      now: '2027-06-06T12:00:00+08:00',
      locale: 'zh-CN',
    }
    expect(await verdicts(draft, shop)).toContain(verdict)
  })

  test('working days may take in Saturdays, and leave out the holidays that data names', async () => {
    const order = { number: 'A-1', dispatched_at: '2027-03-05' }
    const now = '2027-03-05T12:00:00+00:00'
    const until = async (day: string, shop: Shop) =>
      (await verdicts(`It should arrive by ${day}.`, { now, ...shop })).at(-1)?.split(': ')[1]
    const plain = {
      records: { order },
      documents: ['Delivery takes 2 business days after dispatch.'],
    }
    expect(await until('Tuesday 9 March', plain)).toBe('supported')
    expect(await until('Monday 8 March', plain)).toBe('unsupported')
    const saturdays = {
      records: { order },
      documents: ['Delivery takes 2 business days (Mon-Sat) after dispatch.'],
    }
    expect(await until('Monday 8 March', saturdays)).toBe('supported')
    const closed = { ...plain, records: { order: { ...order, holidays: ['2027-03-08'] } } }
    expect(await until('Wednesday 10 March', closed)).toBe('supported')
    expect(await until('Tuesday 9 March', closed)).toBe('unsupported')
  })

  test('a day without its month', async () => {
    const shop = {
      records: { repair: { id: 'R-1', part_eta: '2027-03-11', labour_working_days: 1 } },
      now: '2027-03-08T10:00:00+00:00',
    }
    expect((await verdicts('R-1 will probably be ready around the 12th.', shop)).at(-1)).toBe(
      'the 12th: supported',
    )
    expect((await verdicts('R-1 will probably be ready around the 16th.', shop)).at(-1)).not.toBe(
      'the 16th: supported',
    )
  })

  test('a day of the week that the day is not does not follow', async () => {
    const told = await verdicts('It should be with you by Sunday 8 March.', parcel)
    expect(told.at(-1)).toMatch(/: (?:unsupported|contradicted)$/)
  })

  test('a length without measure costs nothing', async () => {
    const endless = { ...parcel, documents: ['Delivery takes 2-900000000 days after dispatch.'] }
    const told = await verdicts('It should be with you around 9 March.', endless)
    expect(told.at(-1)).toMatch(/: unsupported$/)
  })

  test('a time of that day does not follow', async () => {
    const told = await verdicts('It should arrive at 4 pm on Thursday 4 March.', parcel)
    expect(told.at(-1)).toMatch(/: unsupported$/)
  })

  test.each([
    ['陶艺班最后一节课是4月17日。', pottery, '4月17日: supported'],
    ['陶艺班一共6次，最后一次是4月17日。', pottery, '4月17日: supported'],
    ['陶艺班最后一节课是4月24日。', pottery, '4月24日: unsupported'],
    ['Pottery evening ends on April 14.', evening, 'April 14: supported'],
    ['Pottery evening ends on April 19.', evening, 'April 19: unsupported'],
  ])('%s', async (draft, shop, verdict) => {
    expect(await verdicts(draft, shop)).toContain(verdict)
  })

  test('the last one of several lessons is no stock', async () => {
    expect(await verdicts("It's 10 lessons, so the last one is on April 14.", evening)).toEqual([
      '10: supported',
      'April 14: supported',
    ])
  })

  test('days that are left out come on top', async () => {
    const { course } = evening.records
    const shop = { ...evening, records: { course: { ...course, skip_dates: ['2027-03-29'] } } }
    expect(await verdicts('Pottery evening ends on April 19.', shop)).toContain(
      'April 19: supported',
    )
    expect(await verdicts('Pottery evening ends on April 14.', shop)).toContain(
      'April 14: unsupported',
    )
  })
})

describe('lengths of time', () => {
  const claim = {
    records: { payout: { id: 'H-1', scheduled: '2027-03-08', credit_after_days: '1-2' } },
    now: '2027-03-02T10:00:00+00:00',
  }
  test.each([
    ['You can expect it a day or two later.', 'a day or two: supported'],
    ['You can expect it a week or two later.', 'a week or two: unsupported'],
  ])('%s against a field that is named for its unit', async (draft, verdict) => {
    expect(await verdicts(draft, claim)).toContain(verdict)
  })

  test('words with an amount and a length of time hold both', async () => {
    const shop = {
      records: { store: { name: '湖滨店', parking: '消费满200元免费停车3小时' } },
      locale: 'zh-CN',
    }
    const told = await verdicts('停车的话，消费满200元可以免停3小时。', shop)
    expect(told).toEqual(['200元: supported', '3小时: supported'])
    expect(await verdicts('停车的话，消费满200元可以免停4小时。', shop)).toContain(
      '4小时: unsupported',
    )
  })
})

describe('moments in universal time', () => {
  const flight = {
    records: {
      flight: {
        flight_no: 'MU5101',
        dep_time: '2027-03-02T23:40:00Z',
        arr_time: '2027-03-03T01:55:00Z',
      },
    },
    now: '2027-03-01T10:00:00+08:00',
    locale: 'zh-CN',
  }
  test.each([
    ['MU5101 3月3日07:40起飞。', 'supported'],
    ['MU5101 3月2日07:40起飞。', 'unsupported'],
    ['MU5101 3月2日23:40起飞。', 'unsupported'],
    ['MU5101 9:55到达。', 'supported'],
    ['MU5101 1:55到达。', 'unsupported'],
  ])('%s – %s', async (draft, verdict) => {
    expect((await verdicts(draft, flight)).at(-1)).toMatch(new RegExp(`: ${verdict}$`))
  })

  test('the record may name a zone of its own', async () => {
    const slot = (more: Record<string, string>) => ({
      records: { appointment: { id: 'P-1', slot_utc: '2027-03-04 07:40', ...more } },
      now: '2027-03-01T10:00:00+08:00',
    })
    const draft = 'Your appointment P-1 is on Thursday 4 March at 8:40 am.'
    const told = async (shop: Shop) => (await verdicts(draft, shop)).at(-1)
    expect(await told(slot({ timezone: 'Europe/Berlin' }))).toMatch(/: supported$/)
    expect(await told(slot({ timezone: 'Asia/Tokyo' }))).toMatch(/: unsupported$/)
    expect(await told(slot({ timezone: 'Mars/Olympus' }))).toMatch(/: unsupported$/)
  })

  test('without any zone the moment is as written', async () => {
    const shop = { records: { slot: { id: 'P-1', starts: '2027-03-04T07:40:00Z' } } }
    expect(await verdicts('Your slot P-1 is on 4 March at 7:40.', shop)).toContain(
      '4 March at 7:40: supported',
    )
  })

  test('midnight is a day without a time', async () => {
    const shop = {
      records: { parcel: { id: 'S1', eta: '2027-03-05T00:00:00Z' } },
      now: '2027-03-01T10:00:00-05:00',
    }
    expect(await verdicts('S1 should arrive on 5 March.', shop)).toContain('5 March: supported')
    expect(await verdicts('S1 should arrive on 4 March.', shop)).not.toContain('4 March: supported')
  })
})

describe('words of a document', () => {
  const shop = {
    documents: [
      '套餐变更申请成功后，于次月1日生效。',
      '改签须于起飞前2小时办理，逾期收取改签费80元。',
    ],
    locale: 'zh-CN',
  }
  test.each([
    ['变更后次月1日生效。', '次月1日: supported'],
    ['变更后次月2日生效。', '次月2日: unsupported'],
    ['变更后次月1日扣费。', '次月1日: unsupported'],
    ['逾期的话要付80元手续费。', '80元: supported'],
    ['逾期的话要付90元手续费。', '90元: unsupported'],
    ['行李超重要付80元手续费。', '80元: unsupported'],
  ])('%s', async (draft, verdict) => {
    for (const now of [undefined, '2027-03-01T10:00:00+08:00'])
      expect(await verdicts(draft, now === undefined ? shop : { ...shop, now })).toContain(verdict)
  })
})

describe('a day and a length of time do not bear each other out', () => {
  const rental = {
    records: { rental: { number: 'R-7', item: 'Lyra cello', started_on: '2027-03-01' } },
    documents: ['A cello is rented for 40 days.'],
    now: '2027-03-10T10:00:00+00:00',
  }
  const of = async (draft: string) =>
    (await verdicts(draft, rental)).map((each) => each.split(': ')[1])

  test('what follows from a known day and a known length of time is true', async () => {
    expect(
      await of(
        'Your rental of the Lyra cello started on 1 March and runs 40 days, until 10 April.',
      ),
    ).toEqual(expect.not.arrayContaining(['unsupported', 'contradicted']))
  })
  test.each([
    'Your rental of the Lyra cello started on 1 March and runs 45 days, until 15 April.',
    'Your rental of the Lyra cello started on 1 March. It runs 45 days. It ends on 15 April.',
    'Your rental of the Lyra cello started on 1 March and ends on 15 April, after 45 days.',
  ])('%s', async (draft) => {
    const found = await of(draft)
    expect(found.filter((each) => each !== 'supported').length).toBeGreaterThanOrEqual(2)
  })

  test.each([
    ['琴的租期从3月1日起40天，到4月10日为止。', 0],
    ['琴的租期从3月1日起45天，到4月15日为止。', 2],
  ])('%s', async (draft, wrong) => {
    const shop = {
      records: { 租约: { 编号: 'R-7', 物品: '莱拉大提琴', 起租日: '2027-03-01' } },
      documents: ['大提琴的租期为40天。'],
      now: '2027-03-10T10:00:00+08:00',
      locale: 'zh-CN',
    }
    const found = await verdicts(draft, shop)
    expect(found.filter((each) => !each.endsWith(': supported'))).toHaveLength(wrong)
  })
})
