import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('keys side by side are each of their own part', () => {
  tells(
    {
      records: {
        catalog: [
          {
            sku: 'WM-80',
            name: '8公斤滚筒洗衣机',
            保修: { 整机: '1年', '核心部件（主控板、水泵）': '3年', 电机: '10年' },
          },
        ],
      },
      said: 'WM-80水泵坏了，能保多久',
    },
    {
      truths: ['WM-80的水泵保3年。', 'WM-80的电机保10年，水泵保3年。'],
      lies: ['WM-80的水泵保10年。', 'WM-80的水泵保1年。'],
    },
  )
  tells(
    {
      records: {
        contacts: {
          维修: { 电话: '021-5561-7780' },
          企业采购: { 电话: '021-5561-7708' },
        },
      },
      said: '维修的电话是多少',
    },
    {
      truths: ['维修电话是021-5561-7780。', '电话是021-5561-7780。'],
      lies: ['维修电话是021-5561-7708。', '电话是021-5561-7708。'],
    },
  )
  tells(
    {
      records: {
        contacts: {
          addresses: {
            showroom: '3 Quay Street, Bristol BS1 4SB',
            returns: 'Unit 9, Kelston Park, Bath BA1 9AE',
          },
        },
      },
      said: 'Where do I send the lamp back to?',
    },
    {
      truths: ['Please post the lamp to Unit 9, Kelston Park, Bath BA1 9AE.'],
      lies: ['Please post the lamp to 3 Quay Street, Bristol BS1 4SB.'],
    },
  )
  tells(
    {
      records: {
        orders: [{ repairRef: 'RX-2207', device: 'Solo 4 radio', status: 'waiting for device' }],
        contacts: {
          repairs: { address: '8 Canal Row, Leeds LS9 8AH' },
          returns: { address: '52 Moor Lane, York YO24 2QX' },
        },
      },
      said: 'Which address do I post the radio to for RX-2207?',
    },
    {
      truths: ['Please post it to 8 Canal Row, Leeds LS9 8AH.'],
      lies: ['Please post it to 52 Moor Lane, York YO24 2QX.'],
    },
  )
})

describe('what is told of a variant holds in the next clause', () => {
  tells(
    {
      records: {
        catalog: [
          {
            title: '加绒打底裤',
            variants: [
              { size: '90', price: 45, qty: 12 },
              { size: '100', price: 45, qty: 3 },
              { size: '120', price: 52, qty: 8 },
            ],
          },
        ],
      },
      said: '打底裤120的多少钱',
    },
    {
      truths: ['120码有货的，52元一条。', '120码52元，90码45元。'],
      lies: ['120码有货的，45元一条。'],
    },
  )
})

describe('fields that give a value for each of several cases', () => {
  tells(
    {
      records: {
        catalog: [{ 型号: 'KX-40', 名称: '台式咖啡机', 保修: '家用24个月；门店等商用12个月' }],
      },
      said: '我放奶茶店里商用的，KX-40保多久',
    },
    {
      truths: ['您是商用，KX-40保修12个月。'],
      lies: ['KX-40保修24个月。'],
    },
  )
  tells(
    {
      records: {
        catalog: [
          { sku: 'MX-2', name: 'Bench mixer', warranty: 'Home 36 months; catering 12 months' },
        ],
      },
      said: 'We would use the bench mixer in our catering business. How long is the warranty?',
    },
    {
      truths: ['The bench mixer has a warranty of 12 months.'],
      lies: ['The bench mixer has a warranty of 36 months.'],
    },
  )
  // A rule with its further terms gives no cases.
  tells(
    {
      records: {
        promotions: [{ code: 'TEN', text: '满200减20，每单一次；先打会员折，折后满200可用' }],
      },
      said: '会员价之后满减怎么算',
    },
    { truths: ['满200减20。'], lies: ['满200减50。'] },
  )
})

describe('telephones and hours of another desk or place', () => {
  tells(
    {
      records: { contacts: { 售后热线: '400-701-3345', 批发热线: '400-701-3354' } },
      said: '杯子裂了打哪个电话',
    },
    {
      truths: ['请打售后热线400-701-3345。', '批发请打批发热线400-701-3354。'],
      lies: ['请打售后热线400-701-3354。'],
    },
  )
  tells(
    {
      records: {
        contacts: {
          spareParts: { phone: '0800 555 0142' },
          b2b: { phone: '0800 555 0177' },
        },
      },
      said: 'Who do I call for a spare hinge?',
    },
    {
      truths: ['Call our spare parts desk at 0800 555 0142.'],
      lies: ['Call our spare parts desk at 0800 555 0177.'],
    },
  )
  tells(
    {
      records: {
        contacts: {
          门店: [
            { 名称: '东湖修表店', 营业时间: '10:00-18:00' },
            { 名称: '西岭修表店', 营业时间: '10:00-20:30' },
          ],
        },
      },
      said: '周六想去东湖店，几点关门',
      now: '2026-03-07T09:00:00+08:00',
    },
    {
      truths: ['东湖店营业到18:00。', '西岭店营业到20:30。'],
      lies: ['东湖店周六照常开门，营业到20:30。'],
    },
  )
})

describe('a value right behind the name of a row is of that row, whatever it is compared with', () => {
  const packs = [
    { 型号: 'V3', 名称: '行者背包 30升', 重量g: 980, 价格: 459 },
    { 型号: 'V5', 名称: '行者背包 50升', 重量g: 1350, 价格: 599 },
  ]
  tells(
    { said: '哪个轻', records: { catalog: packs } },
    {
      truths: ['30升的重980克，比50升的轻370克。', '50升的1350克，比30升的重370克。'],
      lies: ['50升的980克，比30升的轻370克。', '30升的1350克，比50升的重370克。'],
    },
  )
})
