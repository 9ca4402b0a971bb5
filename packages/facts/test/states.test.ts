import type { Json } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import { judged } from './judging.ts'
import { rows, verdicts } from './truths-and-lies.ts'

describe('steps of a repair', () => {
  rows({ repair: { ticket: 'R-88', device: 'camera', state: 'under_diagnosis' } }, [
    ['Your camera is under diagnosis.', 'Your camera is ready for pickup.'],
  ])
  rows({ repair: { ticket: 'R-88', device: '相机', state: 'under_diagnosis' } }, [
    ['工单R-88正在检测中。', '工单R-88已经修好了。'],
  ])
  rows({ repair: { ticket: 'R-88', device: '相机', state: 'waiting_for_parts' } }, [
    ['工单R-88目前在等配件。', '工单R-88目前维修中。'],
  ])
  rows({ repair: { ticket: 'R-88', device: 'camera', state: 'waiting_for_parts' } }, [
    ['Your camera is still waiting for a part.', 'Your camera is being repaired.'],
  ])
})

describe('other states', () => {
  rows({ claim: { id: 'H-1', status: 'under_review' } }, [
    ['理赔H-1目前在审核中。', '理赔H-1已经审核通过。'],
  ])
  rows({ flight: { no: 'ZX801', status: 'on_time' } }, [
    ['您的航班ZX801目前准点。', '您的航班ZX801目前延误。'],
    ['您的航班ZX801没有延误。', '您的航班ZX801目前延误。'],
  ])
  test('a delay is not denied where there is one', async () => {
    const data: Json = { flight: { no: 'ZX801', status: 'delayed' } }
    const told = await verdicts(data, '您的航班ZX801没有延误。')
    expect(told.filter((status) => status !== 'supported')).not.toEqual([])
  })
})

test('a time without a zone is in that of the clock', async () => {
  const records: Json = [{ sku: 'L-1', price: '€20', validUntil: '2026-10-09T20:00:00' }]
  const at = async (now: string) => {
    const scene = { records, now, draft: 'The L-1 is €20.' }
    const [claim] = await judged(scene, [{ quote: '€20', kind: 'price', attribute: 'price' }])
    return claim?.verdict?.status
  }
  expect(await at('2026-10-09T19:30:00+08:00')).toBe('supported')
  expect(await at('2026-10-09T20:30:00+08:00')).toBe('stale')
})

describe('a day of expiry that is null', () => {
  const card = (expires_at: string | null): Json => ({ card: { code: 'GC-1', expires_at } })
  test.each([
    'It doesn’t expire.',
    'It never expires.',
    '这张卡不会过期。',
    '这张卡没有有效期限制。',
  ])('%s', async (draft) => {
    expect(await verdicts(card(null), draft)).toEqual(['supported'])
    expect(await verdicts(card('2026-12-31'), draft)).toEqual(['contradicted'])
  })
  test('of two records that of what is named counts', async () => {
    const data: Json = [
      { code: 'GC-101', expires_at: null },
      { code: 'GC-202', expires_at: '2026-12-31' },
    ]
    const of = (code: string) => verdicts(data, `Your card is ${code}. It never expires.`)
    expect(await of('GC-101')).not.toContain('contradicted')
    expect(await of('GC-202')).toContain('contradicted')
  })
})

describe('sizes', () => {
  const jacket: Json = {
    product: {
      name: 'Tidal jacket',
      sizes: [
        { size: 'S', chest: 92 },
        { size: 'M', chest: 98 },
      ],
    },
  }
  rows(jacket, [['The Tidal jacket comes in medium.', 'The Tidal jacket comes in extra large.']])
  test('an adjective is no size', async () => {
    const draft = 'There is a small car park behind the shop.'
    expect(await verdicts(jacket, draft)).not.toContain('contradicted')
  })
})

describe('units in the names of fields', () => {
  rows({ product: { name: 'Trek pack', litres: 28, weight_g: 900 } }, [
    ['The Trek pack has a capacity of 28 L.', 'The Trek pack has a capacity of 32 L.'],
  ])
  rows({ vacuum: { name: 'Zeph', suction_aw: 210, runtime_min_max: 60 } }, [
    ['Zeph的吸力是210AW。', 'Zeph的吸力是240AW。'],
    ['Zeph续航60分钟。', 'Zeph续航90分钟。'],
  ])
  test('power is told in 度 as well', async () => {
    const bill: Json = { bill: { id: 'B1', usage_kwh: 310 } }
    expect(await verdicts(bill, '本月用电310度。')).toEqual(['supported'])
    expect(await verdicts(bill, '本月用电320度。')).not.toContain('supported')
  })
})
