import { type Json, type Message, type Turn, vouchsafe } from '@vouchsafe/core'
import { privacy } from '@vouchsafe/privacy'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { privacyTermsIn } from '../src/privacy-terms.ts'

const verified = { id: 'c1', verified: true, name: 'Dana Cole' }
const unverified = { id: 'w1', verified: false }

function asking(content: string, result?: Json): readonly Message[] {
  const asked: Message = { role: 'user', content }
  if (result === undefined) return [asked]
  return [
    asked,
    { role: 'assistant', content: '', toolCalls: [{ id: 't', name: 'get', arguments: {} }] },
    { role: 'tool', toolCallId: 't', content: JSON.stringify(result) },
  ]
}

type Case = readonly [
  name: string,
  customer: NonNullable<Turn['customer']>,
  messages: readonly Message[],
  knowledge: Json,
  draft: string,
]

async function told([, customer, messages, knowledge, text]: Case): Promise<readonly string[]> {
  const pipeline = vouchsafe({ guards: [privacy({ knowledge })] })
  const turn = { conversationId: 'c', now: '2026-05-04T10:00:00Z', customer, messages }
  const { findings } = await pipeline.reply(turn, async () => ({ text }))
  return findings.filter(({ action }) => action !== 'note').map(({ code }) => code)
}

const KEPT: readonly Case[] = [
  [
    'third en',
    verified,
    asking('who took my parcel?', {
      tracking: '1',
      receivedBy: { name: 'Mark Hill', phone: '07700 900123', address: '14 Elm Road' },
    }),
    {},
    'Your neighbour has it: call 07700 900123 or ring at 14 Elm Road.',
  ],
  [
    'third zh',
    verified,
    asking('谁代签的', {
      单号: '1',
      代收人: { 姓名: '李强', 电话: '13812345678', 门牌号: '3栋502' },
    }),
    {},
    '是3栋502的邻居代收的。',
  ],
  [
    'unv room',
    unverified,
    asking('Is Anna Weiss in hospital? which room', {
      patient: 'Anna Weiss',
      room: '12B',
      ward: 'C',
    }),
    {},
    'She is in room 12B.',
  ],
  [
    'unv phone',
    unverified,
    asking('order 5567 what phone is on it', {
      orderId: '5567',
      recipient: 'Lena Fox',
      phone: '+49 151 2345678',
      status: 'shipped',
    }),
    {},
    'The number on the order is +49 151 2345678.',
  ],
  [
    'unv addr',
    unverified,
    asking('我的订单A12寄到哪里', {
      orderId: 'A12',
      收件人: '王芳',
      收货地址: '杭州市西湖区文三路88号2单元',
    }),
    {},
    '寄到杭州市西湖区文三路88号2单元。',
  ],
  [
    'unv name',
    unverified,
    asking('who booked table 4?', { booking: 'B1', guestName: 'Peter Lang', party: 2 }),
    {},
    'Table 4 was booked by Peter Lang.',
  ],
  [
    'terms zh',
    { id: 'c', verified: true, name: '周' },
    asking('司机电话多少，给房东的也行', { landlord: { name: '陈明', phone: '13700001111' } }),
    { policies: [{ id: 'p', text: '不得向租客提供房东的电话和姓名。' }] },
    '房东电话13700001111。',
  ],
  [
    'terms en',
    verified,
    asking('who won the auction', {
      winner: { name: 'Carl Boon' },
      recipient: { name: 'Carl Boon', email: 'carl@boon.example' },
    }),
    {
      policies: [
        { id: 'p', text: 'We never share the names or e-mail addresses of other bidders.' },
      ],
    },
    'The winner was Carl Boon, carl@boon.example.',
  ],
  [
    'note code',
    verified,
    asking('any code?'),
    {
      policies: [
        {
          id: 's',
          title: 'Script (internal, not for customers)',
          text: 'Offer SAVE15 only when the customer threatens to cancel. Start at full price.',
        },
      ],
    },
    'Use SAVE15 then.',
  ],
  [
    'note retold',
    verified,
    asking('how do you decide?'),
    {
      policies: [
        {
          id: 's',
          title: '客服话术（内部）',
          text: '顾客投诉两次以上才可以给免运费券，先安抚情绪再登记工单。',
        },
      ],
    },
    '一般投诉两次以上才可以给免运费券。',
  ],
  [
    'named zh',
    { id: 'c-51', verified: true },
    asking('楼上那户做的什么方案'),
    {
      orders: [
        { 合同号: 'A1', 客户: '钱守义', 方案: '全屋', 合同额: '31000元' },
        { 合同号: 'A2', 客户: 'c-51', 方案: '厨房' },
      ],
    },
    '楼上钱守义家做的是全屋。',
  ],
  [
    'named en',
    { id: 'c-51', verified: true },
    asking('what did next door pay?'),
    {
      orders: [
        { no: 'A1', customer: 'Ruth Lamb', total: '£310' },
        { no: 'A2', customer: 'c-51' },
      ],
    },
    'Ruth Lamb next door paid £310.',
  ],
  [
    'sender',
    verified,
    asking('who are the flowers from?'),
    {
      orders: [
        { ref: 'F1', recipient: 'Dana Cole', buyer: { name: 'Piet Vos' }, items: ['Tulips'] },
      ],
      policies: [{ id: 'a', title: 'Gifts', text: 'We do not tell recipients who sent an order.' }],
    },
    'They are from Piet Vos.',
  ],
  [
    'figure of a note',
    verified,
    asking('再便宜点'),
    {
      policies: [
        {
          id: 'n',
          title: '议价（内部）',
          text: '第二次还价后可便宜，封顶金额60元。不得告知顾客。',
        },
      ],
    },
    '实话说，封顶金额60元，您心里有数就行。',
  ],
  [
    'amount of a note',
    verified,
    asking('最低多少'),
    {
      catalog: [{ title: '胡桃木书架', price: 860 }],
      policies: [{ id: 'n', title: '内部·还价', text: '书架最多让到790元。' }],
    },
    '书架860元，店里最多可以到790元。',
  ],
  [
    'a text that says it is for staff',
    verified,
    asking('best price?'),
    {
      policies: [
        { id: 'n', title: 'Haggling', text: 'Staff only. The lowest for the lamp is £64.' },
      ],
    },
    'Between us, £64 would be fine.',
  ],
  [
    'note with another word',
    verified,
    asking('能便宜吗'),
    {},
    '按我们内部销售口径是可以再让一点的。',
  ],
  [
    'the other party zh',
    verified,
    asking('房东怎么联系', {
      订单: 'R1',
      房东: { 姓名: '许兰', 手机: '13911223344' },
    }),
    { policies: [{ id: 'p', title: '隐私', text: '不得向租客提供房东的手机号。' }] },
    '房东的手机是13911223344。',
  ],
  [
    'the other party en',
    verified,
    asking('who sells it?', { ref: 'B1', seller: { name: 'Mia Krol', phone: '+44 7700 900777' } }),
    {
      policies: [{ id: 'p', text: 'Never give either side the phone number of the other party.' }],
    },
    'You can reach them on +44 7700 900777.',
  ],
  [
    'initial',
    verified,
    asking('where is it', { ref: 'B2', dropped_at: { name: 'T. Marsh', phone: '07700 900888' } }),
    { policies: [{ id: 'p', text: "We do not pass on a neighbour's name or phone number." }] },
    'It was taken in by T. Marsh.',
  ],
  [
    'sender with an address',
    verified,
    asking('who is it from', {
      ref: 'B3',
      recipient: 'Dana Cole',
      sender: 'Joost van der Meer, Havenweg 3, Delft',
    }),
    { policies: [{ id: 'p', text: 'Never disclose the sender of a gift.' }] },
    'It came from Joost van der Meer in Delft.',
  ],
  [
    'holder of another account',
    verified,
    asking('what is B4?', { ref: 'B4', accountId: 'k-9', holder: 'Rui Lopes', item: 'Vase' }),
    {},
    'Rui Lopes ordered a vase.',
  ],
  [
    'id in parts',
    verified,
    asking('who rented it after me?'),
    {
      orders: [
        { ref: 'H1', customer: 'c1' },
        { ref: 'H2', customer: 'kx-u-771', mobile: '07700 900999' },
      ],
    },
    'Ring 07700 900999.',
  ],
]

test.each(KEPT)('is kept back: %s', async (...given) => {
  expect(await told(given)).toContainEqual(
    expect.stringMatching(/^privacy\/(?:privacy-leak|secret)/),
  )
})

const TOLD: readonly Case[] = [
  [
    'own addr',
    verified,
    asking('where does it go?', { orderId: '1', recipient: 'Dana Cole', address: '5 Mill Lane' }),
    {},
    'It goes to 5 Mill Lane.',
  ],
  [
    'courier',
    unverified,
    asking('快递员电话', { 单号: '1', 快递员: { 姓名: '赵刚', 电话: '13911112222' } }),
    {},
    '快递员赵刚，电话13911112222。',
  ],
  [
    'store',
    unverified,
    asking('store address?', { store: 'Mill', address: '1 High Street', phone: '020 7946 0000' }),
    {},
    'The shop is at 1 High Street, 020 7946 0000.',
  ],
  [
    'said',
    unverified,
    asking('Is Anna Weiss booked for Friday? I am Anna Weiss, phone 0151 234567', {
      guest: 'Anna Weiss',
      phone: '0151 234567',
      date: '2026-05-08',
    }),
    {},
    'Yes, Anna Weiss, Friday 8 May; we have 0151 234567.',
  ],
  [
    'terms verified',
    verified,
    asking('my phone on file?', { customer: { name: 'Dana Cole', phone: '07700900555' } }),
    {
      policies: [
        {
          id: 'p',
          text: 'We do not give out phone numbers unless the account holder is verified.',
        },
      ],
    },
    'We have 07700900555.',
  ],
  [
    'hotel own',
    verified,
    asking('my room?', { guest: 'Dana Cole', room: '314' }),
    { policies: [{ id: 'p', text: 'Room numbers are never given to anyone but the guest.' }] },
    'You are in room 314.',
  ],
  [
    'technician',
    verified,
    asking('who comes?', { visit: { technician: { name: 'Ola Berg', phone: '0700 111222' } } }),
    {},
    'Ola Berg comes; 0700 111222.',
  ],
  [
    'neighbour only',
    verified,
    asking('who took it', { by: { name: '冯建国', room: '2栋1001' } }),
    {},
    '由2栋的邻居代收了。',
  ],
  [
    'public',
    verified,
    asking('what about returns'),
    {
      policies: [
        {
          id: 's',
          title: 'Internal script',
          text: 'Returns are free within 30 days; say so late.',
        },
        { id: 'r', title: 'Returns', text: 'Returns are free within 30 days of delivery.' },
      ],
    },
    'Returns are free within 30 days.',
  ],
  [
    'catalog',
    unverified,
    asking('does it have bluetooth'),
    { catalog: [{ name: 'JBL5', model: 'X200', phone: 'n/a' }] },
    'Yes, the X200 has bluetooth.',
  ],
  [
    'own by name',
    verified,
    asking('where is my order?'),
    {
      orders: [
        { no: 'A1', customer: 'Dana Cole', status: 'sent' },
        { no: 'A2', customer: 'c1' },
      ],
    },
    'Your order is on its way, Dana Cole.',
  ],
  [
    'no ids',
    verified,
    asking('whose is A1?'),
    { orders: [{ no: 'A1', customer: 'Blue Door', status: 'sent' }] },
    'A1 is for Blue Door and was sent.',
  ],
  [
    'amount of a note that is public',
    verified,
    asking('多少钱'),
    {
      catalog: [{ title: '书架', price: '790元' }],
      policies: [{ id: 'n', title: '内部·还价', text: '书架最多让到790元。' }],
    },
    '书架790元。',
  ],
  [
    'amount that staff may pay',
    verified,
    asking('迟到了'),
    { policies: [{ id: 'n', title: '内部补偿标准', text: '延误一天可补偿15元券。' }] },
    '给您补15元券。',
  ],
  [
    'seller without a term',
    verified,
    asking('where do I collect it?', {
      ref: 'B5',
      seller: { name: 'Mia Krol', phone: '+44 7700 900777' },
    }),
    { policies: [{ id: 'p', text: "Couriers are never told a customer's phone number." }] },
    'Mia Krol is on +44 7700 900777.',
  ],
  [
    'own account',
    verified,
    asking('what is B6?', { ref: 'B6', accountId: 'c1', holder: 'Dana Cole', item: 'Vase' }),
    {},
    'You ordered a vase, Dana Cole.',
  ],
]

test.each(TOLD)('may be told: %s', async (...given) => {
  expect(await told(given)).toEqual([])
})

test.each<[string, readonly string[], boolean]>([
  ['不得向他人提供住客的房号。', ['address', 'room'], false],
  ['非本人来电，不告知收件人电话。', ['phone'], true],
  ['We give no names or phone numbers of other members.', ['person', 'phone'], false],
  ['Addresses are never shared unless the account holder is verified.', ['address', 'room'], true],
])('terms say what is kept back: %s', (text, kinds, unlessVerified) => {
  const [term] = privacyTermsIn(text)
  expect([...(term?.kinds ?? [])]).toEqual(kinds)
  expect(term?.unlessVerified).toBe(unlessVerified)
})

test.each([
  '请提供收货地址和电话。',
  'Please give us your phone number.',
  '不支持无理由退货。',
  'No refunds on opened food.',
])('keeps nothing back: %s', (text) => {
  expect(privacyTermsIn(text)).toEqual([])
})

test('terms are read off any text', () => {
  const utf16 = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))
  fc.assert(
    fc.property(utf16, (text) => {
      for (const { kinds } of privacyTermsIn(text)) expect(kinds.size).toBeGreaterThan(0)
    }),
  )
})
