import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('how long something lasts', () => {
  describe('food by the day', () =>
    tells(
      {
        records: {
          catalogue: [{ name: 'Cat kibble Salmon 4 kg', price: '€28.00', daily: '60 g' }],
        },
        said: 'How long does a bag of the kibble last?',
      },
      {
        truths: [
          'At 60 g a day the 4 kg bag lasts about 66 days.',
          'At 60 g a day the 4 kg bag lasts about 67 days, so roughly nine and a half weeks.',
        ],
        lies: [
          'At 60 g a day the 4 kg bag lasts about 90 days.',
          'At 60 g a day the 4 kg bag lasts about 67 days, so roughly twelve weeks.',
        ],
      },
    ))
  describe('咖啡豆', () =>
    tells(
      {
        records: { 商品: [{ 品名: '拼配咖啡豆', 净重: '454g', 每杯用量: '18g' }] },
        said: '一袋能冲几杯',
      },
      {
        truths: ['一袋454克，每杯用18克，大约能冲25杯。'],
        lies: [],
        open: ['一袋454克，每杯用18克，大约能冲40杯。'],
      },
    ))
})

describe('what is more or less than something else', () => {
  describe('行李', () =>
    tells(
      {
        policies: [{ id: 'bag', text: '随身行李不超过7公斤。' }],
        said: '我的包9.5公斤，能带上去吗？',
      },
      {
        truths: ['随身行李最多7公斤，您的包9.5公斤，超了2.5公斤，带不上去。'],
        lies: [],
        open: ['随身行李最多7公斤，您的包9.5公斤，超了3.5公斤，带不上去。'],
      },
    ))
  describe('a sofa and a wall', () =>
    tells(
      {
        records: { catalogue: [{ name: 'Sofa Hale', width: '212 cm' }] },
        said: 'My wall is 220 cm, will the Hale fit?',
      },
      {
        truths: ['The Hale is 212 cm wide, so there are 8 cm to spare.'],
        lies: ['The Hale is 212 cm wide, so there are 18 cm to spare.'],
      },
    ))
})

describe('prices by numbers of things', () =>
  tells(
    {
      records: {
        catalogue: [
          { product: 'Business cards', prices: { 100: '£18.00', 250: '£29.00', 1000: '£64.00' } },
        ],
      },
      said: 'What do 1000 business cards cost?',
    },
    {
      truths: [
        'Business cards are £29.00 for 250 or £64.00 for 1,000.',
        'Business cards: 1,000 for £64.00, 100 for £18.00.',
      ],
      lies: ['Business cards: 1,000 for £29.00.'],
    },
  ))

describe('两饼', () =>
  tells(
    {
      records: { 商品: [{ 品名: '熟普七子饼', 单价: '158元/饼' }] },
      policies: [{ id: 'yf', text: '满300元包邮，不满收12元。' }],
      said: '七子饼要两饼多少钱',
    },
    {
      truths: ['两饼一共316元，过了300元，可以包邮。'],
      lies: ['两饼一共336元。', '两饼一共158元。'],
    },
  ))

describe('half of a price, told in a list of services', () =>
  tells(
    {
      records: {
        服务: [{ 机型: '流云8', 维修: { 换屏: 660, 换电池: 178, currency: 'CNY' } }],
        活动: [{ 规则: '换屏同时换电池，电池半价' }],
      },
      said: '流云8换屏加电池多少钱',
    },
    {
      truths: ['换屏660元，电池一起换按半价89元，合计749元。'],
      lies: ['换屏660元，电池一起换按半价98元，合计758元。'],
    },
  ))

describe('what two rows of one list differ by', () => {
  const sizes = [
    { size: 'M', 肩宽cm: 44, 衣长cm: 68, 库存: 3 },
    { size: 'L', 肩宽cm: 46, 衣长cm: 71, 库存: 8 },
  ]
  describe('尺码', () =>
    tells(
      { records: { 商品: [{ 品名: '牛仔夹克', 尺码: sizes }] }, said: '牛仔夹克L大多少' },
      {
        truths: ['您可以看看L，肩宽比M宽2厘米。', '衣长L比M长3厘米。'],
        lies: ['您可以看看L，肩宽比M宽5厘米。', '衣长L比M长2厘米。'],
      },
    ))
})

describe('room that is left', () => {
  const records = {
    catalog: [
      { model: 'Trek 40', room: '40 GB', most: '64 GB' },
      { model: 'Trek 20', room: '12 GB', most: '24 GB' },
    ],
  }
  describe('is no value of another row', () =>
    tells(
      { records, said: 'Trek 40还能加多少存储' },
      {
        truths: ['Trek 40现在40GB，最大到64GB，也就是还能加24GB。'],
        lies: ['Trek 40现在40GB，最大到64GB，也就是还能加12GB。'],
      },
    ))
})

describe('a pack at so many a day', () => {
  const supplement = {
    name: 'Zinc capsules 90',
    pieces: 90,
    dose: '3 capsules daily',
    price: '€12.00',
    plan_days: [30, 45],
  }
  describe('lozenges', () =>
    tells(
      { records: { catalog: [supplement] }, said: 'How long does a box of the zinc last?' },
      {
        truths: ['At three capsules a day a box of the Zinc capsules lasts 30 days.'],
        lies: ['At three capsules a day a box of the Zinc capsules lasts 60 days.'],
      },
    ))
  describe('每天的量有上下限', () =>
    tells(
      {
        records: { 商品: [{ 商品名: '成猫粮 三文鱼 3kg', 喂食建议: { '4kg': '50-60g/天' } }] },
        said: '我家猫4公斤，一袋能吃多久',
      },
      {
        truths: ['每天50到60克，3公斤这袋大约能吃50到60天。'],
        lies: [],
        open: ['每天50到60克，3公斤这袋大约能吃70到90天。'],
      },
    ))
})
