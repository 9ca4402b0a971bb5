import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('what is left when something is taken off, whatever the verb', () =>
  tells(
    {
      said: '这台洗衣机补贴完多少钱',
      records: {
        catalog: [
          { sku: 'XY-10', title: '10公斤滚筒洗衣机', price: { amount: 2899, currency: 'CNY' } },
        ],
        promotions: [{ name: '节能补贴', rule: '按成交价15%补贴，单件封顶500元' }],
      },
    },
    {
      truths: ['10公斤滚筒洗衣机2899元，补434.85元，到手2464.15元。'],
      lies: ['10公斤滚筒洗衣机2899元，补434.85元，到手2364.15元。'],
    },
  ))

describe('what must be reached is no line of an account', () =>
  tells(
    {
      said: '羽绒服多少钱能拿',
      records: {
        catalog: [{ sku: 'A', title: '长款羽绒服', price: { amount: 1360, currency: 'CNY' } }],
        promotions: [{ name: '冬季满减', rule: '满1000减150，全店同享' }],
      },
    },
    {
      truths: ['长款羽绒服标价1360元，冬季满减满1000减150，到手1210元。'],
      lies: ['长款羽绒服标价1360元，冬季满减满1000减150，到手1110元。'],
    },
  ))

describe('a sum that was worked out stands for the lines before it', () =>
  tells(
    {
      said: '两样一起到手多少',
      records: {
        catalog: [
          { title: '电热水壶', p: 189 },
          { title: '保温杯', p: 79 },
        ],
        promotions: [
          { name: '会员95折', text: '全店会员95折' },
          { name: '满减', text: '满200减30，先打会员折' },
        ],
      },
    },
    {
      truths: ['电热水壶189加保温杯79是268元，会员95折后254.6元，够满200减30，到手224.6元。'],
      lies: ['电热水壶189加保温杯79是268元，会员95折后254.6元，够满200减30，到手238.6元。'],
    },
  ))

describe('so many that are added up', () =>
  tells(
    {
      said: 'one of each please',
      records: {
        catalog: [
          { sku: 'V1', title: 'Vitamin C, 60 tablets', price: '8.40', currency: 'EUR' },
          { sku: 'O1', title: 'Fish oil, 90 capsules', price: '17.90', currency: 'EUR' },
        ],
      },
    },
    {
      truths: ['The two come to €26.30.'],
      lies: ['The two come to €27.30.'],
    },
  ))

describe('an amount a month, multiplied in the sentence', () =>
  tells(
    {
      said: 'what does the contract come to over two years',
      records: {
        catalog: [
          { id: 'c', name: 'Nova 5 contract, 24 months', upfront: '£39.00', monthly: '£21.00' },
        ],
      },
    },
    {
      truths: ["It's £39 upfront plus 24 × £21, so £543 in all."],
      lies: ["It's £39 upfront plus 24 × £21, so £504 in all."],
    },
  ))

describe('a share that a field is named for', () =>
  tells(
    {
      said: 'what do I get back for the coat',
      records: {
        orders: [
          {
            orderId: 'W-1',
            lines: [
              { title: 'Rain coat', qty: 1, price: 96 },
              { title: 'Beanie', qty: 2, price: 22 },
            ],
            discount: { code: 'SPRING', percent: 25, amount: 35 },
            currency: 'USD',
          },
        ],
      },
    },
    {
      truths: ['For the rain coat that is $72.00: $96.00 less the 25% SPRING discount.'],
      lies: ['For the rain coat that is $76.00: $96.00 less the 25% SPRING discount.'],
    },
  ))

describe('what is begun counts as a whole', () => {
  tells(
    {
      said: '这个月流量要多交多少',
      records: {
        catalog: [
          { plan: '畅享39', monthly: '39元', data: '20GB', over: '4元/GB，不足1GB按1GB计' },
        ],
        usage: { used: '22.6GB' },
      },
    },
    {
      truths: ['您用了22.6GB，套餐含20GB，超了2.6GB，按3GB算是12元，加上月费39元，共51元。'],
      lies: ['您用了22.6GB，套餐含20GB，超了2.6GB，按4GB算是16元，加上月费39元，共55元。'],
    },
  )
  tells(
    {
      said: '行李称了23.4公斤，要补多少',
      records: { orders: [{ pnr: 'Q1', bag: '免费托运20公斤' }] },
      policies: [{ id: 'x', title: '超重', text: '超出部分每公斤15元，不足1公斤按1公斤计。' }],
    },
    {
      truths: ['您的票免费托运20公斤，超3.4公斤按4公斤算。每公斤15元，共60元。'],
      lies: ['您的票免费托运20公斤，超4.4公斤按5公斤算。每公斤15元，共75元。'],
    },
  )
})

describe('what can still be had of what is there', () =>
  tells(
    {
      said: 'is the oak one in stock?',
      records: {
        catalog: [
          {
            sku: 'T-OAK',
            title: 'Fell table, oak',
            availability: { on_hand: 9, allocated: 3, next_inbound: null },
          },
        ],
      },
    },
    {
      truths: ['We have 6 of the oak Fell table free.'],
      lies: ['We have 8 of the oak Fell table free.'],
    },
  ))

describe('the price of another thing is nothing that is taken off', () =>
  tells(
    {
      said: '6条毛巾加1条浴巾，连运费一共多少',
      records: {
        shop: [
          { 品名: '竹纤维毛巾', 售价: 12.01, 库存: 80 },
          { 品名: '纯棉浴巾', 售价: 29.99, 库存: 60 },
        ],
      },
      policies: [{ id: 'fee', title: '运费', text: '每单运费6元，顺丰到付除外。' }],
    },
    {
      truths: ['6条毛巾72.06元，浴巾29.99元，运费6元，一共108.05元。'],
      lies: ['6条毛巾72.06元，浴巾29.99元，运费6元，一共48元。'],
    },
  ))
