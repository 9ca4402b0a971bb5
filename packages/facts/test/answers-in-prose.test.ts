import type { Message } from '@vouchsafe/core'
import { describe } from 'vitest'
import { tells } from './telling.ts'

/** A look-up that was answered in plain text. */
function answered(said: string, content: string): readonly Message[] {
  return [
    { role: 'user', content: said },
    {
      role: 'assistant',
      content: '',
      toolCalls: [{ id: 't', name: 'look_up', arguments: { q: 'x' } }],
    },
    { role: 'tool', toolCallId: 't', content, ok: true },
  ]
}

describe('days of a log that writes the point behind the month', () => {
  tells(
    {
      messages: answered(
        'where is parcel 55120981?',
        '04.05. 16:20 accepted at depot Graz\n05.05. 08:15 out for delivery\n05.05. 10:50 left with neighbour Huber, hold until 12.05., signature needed',
      ),
      now: '2026-05-05T12:00:00+02:00',
    },
    {
      truths: [
        'The driver set out this morning at 8:15.',
        'It was left with neighbour Huber, who holds it until 12 May.',
      ],
      lies: [
        'The driver set out this morning at 9:40.',
        'It was left with neighbour Huber, who holds it until 19 May.',
      ],
    },
  )
})

describe('codes and years of an answer in prose', () => {
  tells(
    {
      messages: answered(
        'my lamp came without its shade',
        'replacement RX-8812 booked; contents: shade L4 (1 pc); made in 1962',
      ),
    },
    {
      truths: ['Your replacement is booked. The reference is RX-8812.', 'It is a 1962 model.'],
      lies: ['Your replacement is booked. The reference is RX-9931.', 'It is a 1971 model.'],
    },
  )
  tells(
    {
      messages: answered('灯罩没到', '补发单 BF-7702 已建；内容：灯罩 1 个；款式年份 1962'),
    },
    {
      truths: ['补发单号是BF-7702。'],
      lies: ['补发单号是BF-7719。'],
    },
  )
})

describe('another code of the same answer', () => {
  tells(
    {
      messages: answered(
        'did you book it?',
        'repair ticket KT-4410 opened; courier label QZ-2093 printed',
      ),
    },
    {
      truths: ['The repair ticket is KT-4410.'],
      lies: ['The repair ticket is QZ-2093.'],
    },
  )
})
