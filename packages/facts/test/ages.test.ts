import { describe } from 'vitest'
import { rests } from './borne.ts'
import type { Scene, Told } from './judging.ts'

const now = '2026-05-20T12:00:00Z'
const order = [{ order_id: '#A1004', created_at: '2026-05-12', total: 80 }]
const hours = (quote: string): Told => ({ quote, kind: 'order-detail' })
const scene = (draft: string, more: Partial<Scene> = {}): Scene => ({
  records: order,
  now,
  draft,
  ...more,
})

describe('how long ago something was', () => {
  rests([
    [
      'at least so long',
      scene('Order #A1004 was placed more than 5 days ago.'),
      hours('5 days'),
      'supported',
      '/0/created_at',
    ],
    [
      'not so long',
      scene('Order #A1004 was placed more than 9 days ago.'),
      hours('9 days'),
      'unsupported',
    ],
    [
      'at most so long',
      scene('Order #A1004 was placed within the last 10 days.'),
      hours('10 days'),
      'supported',
      '/0/created_at',
    ],
    [
      'longer',
      scene('Order #A1004 was placed within the last 7 days.'),
      hours('7 days'),
      'unsupported',
    ],
    // A day's own hour is not told, so that it counts as a whole.
    [
      'on the last day',
      scene('Order #A1004 was placed within the last 8 days.'),
      hours('8 days'),
      'supported',
      '/0/created_at',
    ],
    ['超过五天', scene('订单#A1004下单已超过5天了。'), hours('5天'), 'supported', '/0/created_at'],
    ['不到五天', scene('订单#A1004下单不到5天。'), hours('5天'), 'unsupported'],
    ['不到十天', scene('订单#A1004下单不到10天。'), hours('10天'), 'supported', '/0/created_at'],
  ])
})
