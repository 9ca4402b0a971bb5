import type { VerdictStatus } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import { judged, type Scene, type Told } from './judging.ts'

type Row = readonly [name: string, scene: Scene, told: Told, status: VerdictStatus]

function run(rows: readonly Row[]): void {
  test.each(rows)('%s', async (_, scene, told, status) => {
    const [claim] = await judged(scene, [told])
    expect(claim?.verdict?.status).toBe(status)
  })
}

function act(quote: string, name: string, tense: 'done' | 'now' | 'later'): Told {
  const kind = tense === 'later' ? 'commitment' : 'action'
  return { quote, kind, value: null, more: { act: name, tense } }
}

const cancelled = (id: string, ok = true) => ({
  name: 'cancel_order',
  arguments: { order_id: id },
  result: ok ? { order_id: id, status: 'cancelled' } : 'Error: not allowed',
  ok,
})
const pending = (name: string, id: string) => [{ id: 'p1', name, arguments: { order_id: id } }]

const draft = 'I have cancelled order A10482.'
const told = act('cancelled', 'cancel', 'done')
const 草稿 = '已为您取消订单A10482。'
const 取消 = act('取消', 'cancel', 'done')

describe('what is said to be done', () => {
  run([
    ['by a call that succeeded', { calls: [cancelled('A10482')], draft }, told, 'supported'],
    ['by a call that failed', { calls: [cancelled('A10482', false)], draft }, told, 'contradicted'],
    ['by no call', { draft }, told, 'unsupported'],
    ['by a call for another order', { calls: [cancelled('B77310')], draft }, told, 'unsupported'],
    [
      'by a call that only looked',
      {
        calls: [
          {
            name: 'get_order',
            arguments: { order_id: 'A10482' },
            result: { order_id: 'A10482', status: 'pending' },
          },
        ],
        draft,
      },
      told,
      'unsupported',
    ],
    [
      'by a call that the draft asks for, which has not run',
      { toolCalls: pending('cancel_order', 'A10482'), draft },
      told,
      'unsupported',
    ],
    ['由成功的调用', { calls: [cancelled('A10482')], draft: 草稿 }, 取消, 'supported'],
    ['由失败的调用', { calls: [cancelled('A10482', false)], draft: 草稿 }, 取消, 'contradicted'],
    ['没有任何调用', { draft: 草稿 }, 取消, 'unsupported'],
  ])
})

describe('which call it was', () => {
  run([
    [
      'one for the order that records know',
      {
        records: [{ order_id: 'A10482' }, { order_id: 'B77310' }],
        calls: [cancelled('B77310')],
        draft: 'I have cancelled order A10482.',
      },
      act('cancelled', 'cancel', 'done'),
      'unsupported',
    ],
    [
      'one whose order the sentence leaves out',
      { calls: [cancelled('A10482')], draft: 'I have cancelled your order.' },
      act('cancelled', 'cancel', 'done'),
      'supported',
    ],
  ])
})

describe('what is announced', () => {
  const draft = 'I am cancelling order A10482 now.'
  const told = act('cancelling', 'cancel', 'now')
  const 草稿 = '正在为您取消订单A10482。'
  const 取消 = act('取消', 'cancel', 'now')
  run([
    [
      'by a call that the draft asks for',
      { toolCalls: pending('cancel_order', 'A10482'), draft },
      told,
      'supported',
    ],
    ['by no call', { draft }, told, 'unsupported'],
    [
      'by a call of another sort',
      { toolCalls: pending('get_weather', 'A10482'), draft },
      told,
      'unsupported',
    ],
    [
      '由草稿的调用',
      { toolCalls: pending('cancel_order', 'A10482'), draft: 草稿 },
      取消,
      'supported',
    ],
    ['没有调用', { draft: 草稿 }, 取消, 'unsupported'],
  ])
})

describe('what is undertaken', () => {
  run([
    [
      'a refund that nothing backs',
      { draft: 'We will refund the full amount tomorrow.' },
      act('refund', 'refund', 'later'),
      'unsupported',
    ],
    [
      'help, which binds to nothing',
      { draft: 'I will help you with that.' },
      act('help', 'help', 'later'),
      'supported',
    ],
    [
      '没有依据的退款承诺',
      { draft: '我们会在明天全额退款给您。' },
      act('退款', 'refund', 'later'),
      'unsupported',
    ],
  ])
})

describe('what a rule allows has not been done thereby', () => {
  const documents = [
    {
      id: 'changes',
      text: 'An order can be cancelled until it is packed.\n未发货的订单可以取消。',
    },
  ]
  run([
    ['in English', { documents, said: ['Please cancel A10482.'], draft }, told, 'unsupported'],
    ['in Chinese', { documents, said: ['取消A10482'], draft: 草稿 }, 取消, 'unsupported'],
  ])
})
