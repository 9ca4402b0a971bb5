import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('contacts under keys of two words', () => {
  tells(
    {
      said: '窗帘到了，怎么约人来装',
      records: { contacts: { 上门量尺: '400-771-3301', 预约安装: '400-771-3302' } },
    },
    {
      truths: ['要安装的话，请打400-771-3302预约。', '上门量尺请打400-771-3301。'],
      lies: ['安装请打400-771-3301预约。'],
    },
  )
})

describe('contacts that are objects', () => {
  const contacts = {
    lost_cards: { phone: '020 7946 0101', hours: '24 hours' },
    repairs: { phone: '020 7946 0102', address: 'Fixit Ltd, 3 Canal Wharf, Bath BA1 2XY' },
    returns: { phone: '020 7946 0103', address: 'Fixit Returns, Bay 7, Hill Road, York YO1 9ZZ' },
    sales: '020 7946 0104',
  }
  tells(
    { said: "Where does it go back to? I don't want a repair.", records: { contacts } },
    {
      truths: [
        'Please send it back to Bay 7, Hill Road, York YO1 9ZZ.',
        'Your return is approved. Please post it to Bay 7, Hill Road, York YO1 9ZZ.',
        'The repairs team is at 3 Canal Wharf, Bath BA1 2XY.',
        'Our sales line is 020 7946 0104.',
      ],
      lies: [
        'Please send it back to 3 Canal Wharf, Bath BA1 2XY.',
        'Your return is approved. Please post it to 3 Canal Wharf, Bath BA1 2XY.',
        'Our sales line is 020 7946 0101.',
      ],
    },
  )
})

describe('addresses without a street', () => {
  tells(
    {
      said: 'Where do I send the tent?',
      records: {
        contacts: {
          head_office: 'Tarn & Co, 9 Weir Yard, Kendal LA9 4AB',
          returns: 'Tarn & Co Returns, Unit 2, Moss Park, Leeds LS9 8ZZ',
        },
      },
    },
    {
      truths: ['To send it back, post it to Tarn & Co Returns, Unit 2, Moss Park, Leeds LS9 8ZZ.'],
      lies: ['To send it back, post it to Tarn & Co, 9 Weir Yard, Kendal LA9 4AB.'],
    },
  )
})

describe('a list of addresses with a field that all share', () => {
  tells(
    {
      said: '外套寄回哪里',
      records: {
        contacts: {
          退货仓: [
            { 品类: '家具', 地址: '河北省廊坊市香河县家具大道12号', 收件: '退货部' },
            { 品类: '服装', 地址: '广东省广州市白云区云城路88号3仓', 收件: '退货部' },
          ],
        },
        orders: [{ orderId: 'A1', item: '羊毛服 L码', status: '退货已同意' }],
      },
    },
    {
      truths: ['请寄到广东省广州市白云区云城路88号3仓，退货部收。'],
      lies: ['请寄到河北省廊坊市香河县家具大道12号，退货部收。'],
    },
  )
})
