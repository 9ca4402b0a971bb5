import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('what is left out among what is supported', () => {
  const catalog = [
    {
      sku: 'DK-3',
      title: 'Hub DK-3',
      price: 49,
      supported: {
        tablets: 'Orion 5 and later; Orion 4 Lite not supported',
        phones: 'Vega 2 and later',
      },
    },
  ]
  tells(
    { said: 'Will the hub work with my tablet?', records: { catalog } },
    {
      truths: ['The hub works with the Vega 2.', "The hub doesn't work with the Orion 4 Lite."],
      lies: ['Yes, the hub works with the Orion 4 Lite.'],
    },
  )
  tells(
    {
      said: '戴着能游泳泡温泉吗',
      records: {
        catalog: [{ sku: 'S8', title: '手表S8', 防水: '可游泳；不适用于跳水、温泉、蒸房' }],
      },
    },
    {
      truths: ['手表S8可游泳，温泉不适用。'],
      lies: ['手表S8游泳、温泉都没问题。', '可以的，手表S8适合跳水。'],
    },
  )
})

describe('brands that an offer leaves out', () => {
  tells(
    {
      said: 'Does SPRING10 work on the Halden mixer?',
      records: {
        catalog: [
          {
            sku: 'M1',
            title: 'Halden mixer',
            brand: 'Halden',
            price: { amount: 100, currency: 'EUR' },
          },
          {
            sku: 'M2',
            title: 'Ruvo blender',
            brand: 'Ruvo',
            price: { amount: 50, currency: 'EUR' },
          },
        ],
        promotions: [{ code: 'SPRING10', percent: 10, on: 'kitchen', excluded_brands: ['Halden'] }],
      },
    },
    {
      truths: ['With SPRING10 the Ruvo blender drops from €50.00 to €45.00.'],
      lies: ['With it, your Halden mixer drops from €100.00 to €90.00.'],
    },
  )
})

describe('goods out of their wrapping', () => {
  const policies = [
    {
      id: 'r',
      title: 'Returns of care products',
      text: '30 days from delivery, only with the seal unbroken. Return label: free.',
    },
  ]
  tells(
    { said: 'I took the comb out of its box and had it in for an hour. Can it go back?', policies },
    {
      truths: ['Sorry, it can only come back with the seal unbroken.'],
      lies: ["You're well inside the 30 days, so just use our free return label."],
    },
  )
  tells(
    { said: 'Still sealed, not opened. Can it go back?', policies },
    { truths: ['You are well inside the 30 days, so use our free return label.'], lies: [] },
  )
})
