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
        lies: ['一袋454克，每杯用18克，大约能冲40杯。'],
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
        lies: ['随身行李最多7公斤，您的包9.5公斤，超了3.5公斤，带不上去。'],
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
