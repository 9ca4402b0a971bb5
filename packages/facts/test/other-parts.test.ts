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
