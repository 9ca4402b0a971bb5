import type { Json, Message } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import { replyTo } from './telling.ts'

interface Scene {
  readonly data?: Json
  readonly pages?: readonly string[]
  readonly answer?: { readonly content: Json | string; readonly ok?: boolean }
  readonly asked?: string
}

async function wrongIn(scene: Scene, draft: string): Promise<readonly string[]> {
  const { data = [], pages = [], answer, asked = 'Hello' } = scene
  const messages: Message[] = [{ role: 'user', content: asked }]
  if (answer !== undefined) {
    const { content, ok = true } = answer
    messages.push({
      role: 'assistant',
      content: '',
      toolCalls: [{ id: 't1', name: 'look_up', arguments: {} }],
    })
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    messages.push({ role: 'tool', toolCallId: 't1', content: text, ok })
  }
  const shop = {
    records: { shop: data },
    policies: pages.map((text, at) => ({ id: `page-${at + 1}`, text })),
    messages,
    now: '2026-10-09T13:50:00+02:00',
  }
  const reply = await replyTo(shop, draft)
  expect(reply.claims).not.toEqual([])
  return reply.claims
    .filter(({ presumed, verdict }) => presumed === undefined && verdict?.status !== 'supported')
    .map(({ start, end }) => draft.slice(start, end))
}

/** Nothing is held against what is true, and something against the lie. */
function rows(scene: Scene, pairs: readonly (readonly [truth: string, lie: string])[]): void {
  test.each(pairs)('%s – %s', async (truth, lie) => {
    expect(await wrongIn(scene, truth)).toEqual([])
    expect(await wrongIn(scene, lie)).not.toEqual([])
  })
}

describe('records in the answer of a call that failed', () => {
  const content = {
    error: 'FULL',
    date: '2026-11-03',
    alternatives: [{ date: '2026-11-05', left: 2, price: 640 }],
  }
  rows({ answer: { content, ok: false } }, [
    [
      'On 5 November there are 2 rooms left for €640.',
      'On 5 November there are 2 rooms left for €540.',
    ],
  ])
})

describe('a unit over several fields', () => {
  rows({ data: [{ title: 'Larch bench', mm: { width: 1840, depth: 410, height: 460 } }] }, [
    ['The Larch bench is 1.84 m wide.', 'The Larch bench is 1.48 m wide.'],
  ])
})

describe('a time so long before another', () => {
  rows(
    {
      data: [{ booking: 'KX-20931', departs: '2026-10-09T18:40:00+02:00', fare: 22 }],
      pages: ['Seats can be changed up to 90 minutes before departure.'],
    },
    [
      [
        'You can change seats on KX-20931 until 17:10.',
        'You can change seats on KX-20931 until 17:40.',
      ],
    ],
  )
})

describe('amounts told one after the other', () => {
  rows(
    {
      data: [
        {
          款: '山居双肩包',
          options: [
            { 组合: '单包', 价: 415 },
            { 组合: '背包加雨罩', 价: 468 },
          ],
          单买: { 防水雨罩: 76 },
        },
      ],
    },
    [
      ['单包415元，防水雨罩76元，分开买一共491元。', '单包415元，防水雨罩76元，分开买一共481元。'],
      ['单包415元，背包加雨罩468元。', '单包468元，背包加雨罩415元。'],
    ],
  )
})

describe('half the price, as prose has it', () => {
  rows({ pages: ['Second pair of lenses at half price until the end of the month.'] }, [
    ['The second pair of lenses is half price.', 'The second pair of lenses is 30% off.'],
  ])
})

describe('hours beside a telephone number', () => {
  rows({ data: { phone: '020 7946 0321, 8 AM-7 PM daily', site: 'larch.example' } }, [
    ['Please ring 020 7946 0321, from 8 AM.', 'Please ring 020 7946 0321, from 6 AM.'],
  ])
})

describe('so many of a line of an order', () => {
  rows(
    {
      data: [
        {
          orderNo: 'BK-55120',
          items: [
            { 书名: '山海经图注', 数量: 1 },
            { 书名: '节气手帐', 数量: 3 },
          ],
        },
      ],
    },
    [['订单BK-55120里有三本手帐。', '订单BK-55120里有五本手帐。']],
  )
})

describe('how many there are in the one list that was looked up', () => {
  const content = {
    date: '2026-10-09',
    classes: [
      { time: '18:30', coach: 'Ida' },
      { time: '20:00', coach: 'Noor' },
    ],
  }
  rows({ answer: { content }, asked: 'Any spinning tonight?' }, [
    ['We have two classes tonight.', 'We have five classes tonight.'],
  ])
})

describe('times in what was looked up', () => {
  const content = '08:20 -> 2 places left; 12:05 -> 4 places left; 17:35 -> full'
  rows({ answer: { content } }, [['The 17:35 has none.', 'The 17:55 has none.']])
})

describe('nights between the two days of a booking', () => {
  const data = [{ booking: 'KX-20931', arrives: '2026-11-12', leaves: '2026-11-16' }]
  rows({ data }, [['KX-20931 is for four nights.', 'KX-20931 is for six nights.']])

  test('the record is named that gives them', async () => {
    const shop = { records: { shop: data }, now: '2026-10-09T13:50:00+02:00' }
    const { claims } = await replyTo(shop, 'KX-20931 is for four nights.')
    const sources = claims.flatMap(
      ({ verdict }) => verdict?.evidence.map(({ source }) => source.id) ?? [],
    )
    expect(new Set(sources)).toEqual(new Set(['shop']))
  })
})
