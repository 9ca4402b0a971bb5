import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('what fields are told apart by is no code that nobody knows', () => {
  tells(
    {
      said: '两个口一起用各多少瓦',
      records: {
        catalog: [
          {
            sku: 'PB-9',
            title: '桌面充电站',
            ports: { C1: '65W', C2: '20W' },
            multi: { 'C1+C2': '45W+18W' },
          },
        ],
      },
    },
    {
      truths: ['两个口一起用，C1是45W，C2是18W。', 'C2单独用是20W。'],
      lies: ['C3是45W。', 'C4单独用是20W。'],
    },
  )
  tells(
    {
      said: 'what does level B2 cost',
      records: {
        courses: [{ name: 'German evening course', fees: { A1: '€180', A2: '€195', B2: '€220' } }],
      },
    },
    {
      truths: ['The evening course at B2 costs €220.', 'A2 is €195.'],
      lies: ['The evening course at B4 costs €220.', 'A1 is €195.'],
    },
  )
})

describe('signs are told behind the name of their field', () => {
  tells(
    {
      said: 'SPF of the balm?',
      records: {
        catalog: [
          { name: 'Face balm', SPF: 30, PA: '+++' },
          { name: 'Body milk', SPF: 20, PA: '++' },
        ],
      },
    },
    {
      truths: ['The Face balm is SPF30 and PA+++.'],
      lies: ['The Face balm is SPF50.', 'The Face balm is PA++++.'],
    },
  )
  tells(
    {
      said: '这款防晒多少倍',
      records: { catalog: [{ 名: '清透防晒霜', SPF: 30, PA: '++' }] },
    },
    {
      truths: ['清透防晒霜是SPF30、PA++。'],
      lies: ['清透防晒霜是SPF50。', '清透防晒霜是SPF30、PA++++。'],
    },
  )
})

describe('half price is half of it, however a rule writes that', () => {
  tells(
    {
      said: '学生票多少',
      records: {
        票: { 项目: '海洋馆', 成人票: 160 },
        规则: [{ id: 's', text: '学生凭证按成人票价的50%计。' }],
      },
    },
    { truths: ['学生半价80元。'], lies: ['学生半价90元。', '学生免费。'] },
  )
  tells(
    {
      said: '学生票多少',
      records: {
        票: { 项目: '海洋馆', 成人票: 160 },
        规则: [{ id: 's', text: '学生凭证按成人票价的75%计。' }],
      },
    },
    { truths: ['学生120元。'], lies: ['学生半价80元。'] },
  )
  tells(
    {
      said: 'kids price?',
      records: { tickets: [{ name: 'Aquarium day ticket', adult: '£18.00' }] },
      policies: [{ id: 'c', text: 'Children aged 4 to 14 pay 50% of the adult price.' }],
    },
    {
      truths: ['Children pay half price, so £9.00.'],
      lies: ['Children pay half price, so £10.00.'],
    },
  )
})
