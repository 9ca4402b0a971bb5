import { describe, expect, test } from 'vitest'
import { destinationIn } from '../src/freight/destination.ts'
import { tariffOf } from '../src/freight/tariff.ts'
import { tells } from './telling.ts'

/** `from–below fee: regions`, a mark of exception before those that it is not for. */
function readTariff(text: string): readonly string[] {
  return tariffOf(text).rules.map(
    ({ from, below, fee, regions, isForOthers }) =>
      `${from}–${below} ${fee}: ${isForOthers ? '¬' : ''}${[...regions].toSorted().join(' ')}`,
  )
}

describe('what a text says of freight', () => {
  test.each<[string, readonly string[]]>([
    ['全国包邮。', ['0–Infinity 0: ¬']],
    ['订单满59元包邮，未满收6元运费。', ['59–Infinity 0: ¬', '0–59 6: ¬']],
    [
      '江浙沪包邮，其他地区运费8元。',
      ['0–Infinity 0: 上海 江苏 浙江', '0–Infinity 8: ¬上海 江苏 浙江'],
    ],
    [
      '实付满120元免运费（新疆、西藏除外）。这两地满300元免运费，不足收25元。',
      ['120–Infinity 0: ¬新疆 西藏', '300–Infinity 0: 新疆 西藏', '0–300 25: 新疆 西藏'],
    ],
    [
      '满99元包邮（港澳台除外），未满99元运费10元。',
      ['99–Infinity 0: ¬台湾 澳门 香港', '0–99 10: ¬台湾 澳门 香港'],
    ],
    [
      '青海、宁夏运费15元。其余省份包邮。',
      ['0–Infinity 15: 宁夏 青海', '0–Infinity 0: ¬宁夏 青海'],
    ],
    ['运费：100元以上包邮，低于100元收12元。', ['100–Infinity 0: ¬', '0–100 12: ¬']],
    ['Free shipping on orders over $75.', ['75–Infinity 0: ¬']],
    ['Delivery is free over £40; below that it costs £3.95.', ['40–Infinity 0: ¬', '0–40 3.95: ¬']],
    [
      'Orders of $60 or more ship free, except to Alaska, Hawaii and Puerto Rico. Shipping to those states is $22.',
      ['60–Infinity 0: ¬Alaska Hawaii Puerto Rico', '0–Infinity 22: Alaska Hawaii Puerto Rico'],
    ],
    [
      'Shipping to Canada is $14.50. Elsewhere shipping is $6.',
      ['0–Infinity 14.5: Canada', '0–Infinity 6: ¬Canada'],
    ],
    ['Delivery to Northern Ireland costs £9.', ['0–Infinity 9: Northern Ireland']],
    ['退货运费由买家承担。', []],
    ['全场包邮，新疆、西藏不包邮。', ['0–Infinity 0: ¬新疆 西藏']],
    ['满58元免邮，青海不参与包邮。', ['58–Infinity 0: ¬青海']],
    ['运费8元，满59元包邮。', ['0–Infinity 8: ¬', '59–Infinity 0: ¬']],
    [
      '运费标准：江浙沪5元，其他地区10元。',
      ['0–Infinity 5: 上海 江苏 浙江', '0–Infinity 10: ¬上海 江苏 浙江'],
    ],
    ['单笔订单金额达到88元享免邮。', ['88–Infinity 0: ¬']],
    ['Shipping: $6.99 (free over $59).', ['0–Infinity 6.99: ¬', '59–Infinity 0: ¬']],
    [
      'Free shipping on orders over $35. Alaska and Hawaii do not qualify for free shipping.',
      ['35–Infinity 0: ¬Alaska Hawaii'],
    ],
    ['Orders under $35 ship for $5.95.', ['0–35 5.95: ¬']],
    ['Delivery is complimentary over £80, otherwise £6.', ['80–Infinity 0: ¬', '0–80 6: ¬']],
    ['Each lamp costs $60 and is made in Portland.', []],
  ])('%s', (text, rules) => expect(readTariff(text)).toEqual(rules))

  test('for some customers alone it decides nothing for others', () => {
    expect(tariffOf('会员包邮。满80元包邮，未满收8元。')).toMatchObject({ isFreeForSome: true })
    expect(tariffOf('Free delivery over £30. Remote areas excluded.')).toMatchObject({
      isVague: true,
    })
  })

  test('hostile text is read in a straight line', () => {
    const long = '满1元包邮（西藏、'.repeat(5000)
    expect(tariffOf(long).rules.length).toBeGreaterThan(1)
  })
})

describe('where something goes', () => {
  test.each<[string, string | undefined]>([
    ['寄到拉萨要运费吗', '西藏'],
    ['发新疆乌鲁木齐包邮不', '新疆'],
    ['人在三亚，能寄吗', '海南'],
    ['内蒙古也包邮吧', '内蒙古'],
    ['新疆长绒棉的床单多少钱', undefined],
    ['黄山毛峰发杭州吗', '浙江'],
    ['寄北京和拉萨各一件', 'several'],
    ['Can you ship it to Anchorage, Alaska?', 'Alaska'],
    ['I live in Belfast', 'Northern Ireland'],
    ['Is the jersey in stock?', undefined],
    ['The Shetland wool throw, please', undefined],
    ['do you deliver to the Highlands', 'Scottish Highlands'],
  ])('%s', (text, region) => expect(destinationIn(text)).toBe(region))
})

describe('freight is that of the region, and of the amount', () => {
  const chinese = {
    records: { 商品: [{ 品名: '棉麻围裙', 价格: '59元' }] },
    policies: [
      {
        id: 'freight',
        title: '运费',
        text: '实付满88元包邮（新疆、西藏、海南除外）；以上三地满188元包邮，未满收18元。其他地区未满88元收6元。',
      },
    ],
  }
  tells(
    { ...chinese, said: '拍两件发到拉萨要运费吗' },
    {
      truths: ['两件118元，发拉萨运费18元。', '拉萨要满188元才包邮，您这两件118元，运费18元。'],
      lies: ['两件118元，满88元了，发拉萨是包邮的。', '两件118元，发拉萨运费6元。'],
    },
  )
  tells(
    { ...chinese, said: '拍四件发到三亚要运费吗' },
    { truths: ['四件236元，满188元了，发三亚包邮。'], lies: ['四件236元，发三亚运费18元。'] },
  )
  tells(
    { ...chinese, said: '拍两件发到杭州要运费吗' },
    { truths: ['两件118元，满88元了，发杭州是包邮的。'], lies: ['两件118元，发杭州运费6元。'] },
  )
  tells(
    { ...chinese, said: '一件发到杭州要运费吗' },
    { truths: ['一件59元，没满88元，发杭州运费6元。'], lies: ['一件59元，发杭州包邮。'] },
  )
  const english = {
    records: { catalog: [{ name: 'Linen apron', price: '$34.00' }] },
    policies: [
      {
        id: 'shipping',
        title: 'Shipping',
        text: 'Free shipping on orders over $50 (except Alaska and Hawaii). Orders to those states ship free over $150; below that it is $18.',
      },
    ],
  }
  tells(
    { ...english, said: 'What is shipping for two aprons to Anchorage?' },
    {
      truths: ['Two aprons are $68.00, and shipping to Anchorage is $18.'],
      lies: ['Two aprons are $68.00, which is over $50, so shipping to Anchorage is free.'],
    },
  )
  tells(
    { ...english, said: 'What is shipping for two aprons to Denver?' },
    {
      truths: ['Two aprons are $68.00, which is over $50, so shipping to Denver is free.'],
      lies: ['Two aprons are $68.00, and shipping to Denver is $18.'],
    },
  )
})

describe('where the rules leave it open, they are not decided', () => {
  const shop = {
    records: { 商品: [{ 品名: '棉麻围裙', 价格: '59元' }] },
    policies: [{ id: 'f', title: '运费', text: '满88元包邮，偏远地区除外。会员包邮。' }],
    said: '拍两件发到西宁包邮吗',
  }
  tells(shop, { truths: [], lies: [], unopposed: ['两件118元，发西宁包邮。'] })
})

describe('a rule that begins at an amount comes before one for all', () =>
  tells(
    {
      records: { catalog: [{ name: 'Brass kettle', price: '$64.00' }] },
      policies: [{ id: 's', title: 'Shipping', text: 'Shipping: $6.99 (free over $59).' }],
      said: 'How much is shipping for the kettle?',
    },
    {
      truths: ['The Brass kettle is $64.00, so shipping is free.'],
      lies: ['The Brass kettle is $64.00, and shipping is $6.99.'],
    },
  ))

describe('a text that speaks of the mainland alone decides nothing for what lies beyond', () =>
  tells(
    {
      records: { catalog: [{ name: 'Brass kettle', price: '$64.00' }] },
      policies: [
        { id: 's', title: 'Shipping', text: 'Free shipping over $59 in the lower 48 states.' },
      ],
      said: 'Is shipping to Hawaii free?',
    },
    { truths: [], lies: ['The Brass kettle is $64.00, so shipping to Hawaii is free.'] },
  ))

describe('a sum of carriage and other things is not held against it', () =>
  tells(
    {
      records: { stock: [{ name: 'Hallam upright', price: '£2,350' }] },
      policies: [
        { id: 'm', title: 'Moves', text: 'Delivery is £120. Each flight of stairs is £45.' },
        { id: 's', title: '运费', text: '满69元包邮，不满收8元运费。' },
      ],
      said: 'What would delivery be, two flights up?',
    },
    {
      truths: [],
      lies: ['Delivery of the Hallam upright is free.'],
      unopposed: ['Delivery would be £210: £120 plus £45 for each of the two flights.'],
    },
  ))

describe('as the guide tells', () => {
  const shop = {
    records: { 商品: [{ 品名: '棉麻衬衫', 价格: '69元' }] },
    policies: [
      {
        id: 'f',
        title: '运费',
        text: '满99元包邮（不含新疆、西藏）；上述两地满199元包邮，未满收20元。',
      },
    ],
  }
  const free = '两件138元，满99元了，包邮。'
  const paid = '两件138元，运费20元。'
  tells({ ...shop, said: '两件寄拉萨要运费吗' }, { truths: [paid], lies: [free] })
  tells({ ...shop, said: '两件寄杭州要运费吗' }, { truths: [free], lies: [paid] })
})
