import { claims } from '@vouchsafe/claims'
import { type Json, type Message, vouchsafe } from '@vouchsafe/core'
import { customerWords, facts, records } from '@vouchsafe/facts'
import { describe, expect, test } from 'vitest'

async function doubts(record: Json, asked: string, draft: string): Promise<number> {
  const pipeline = vouchsafe({
    guards: [claims(), facts([records('shop', [record]), customerWords()])],
  })
  const messages: Message[] = [{ role: 'user', content: asked }]
  const turn = { conversationId: 'c', now: '2026-03-02T10:00:00+08:00', messages }
  const { findings } = await pipeline.reply(turn, () => draft)
  return findings.filter(({ action }) => action !== 'note').length
}

const 球场 = { 名称: '羽毛球馆', 工作日: 40, 周末: 60, 单位: '元/小时' }
const CABIN = { name: 'Fern Cabin', weekday: 95, weekend: 130, unit: 'GBP per night' }
const ZH = '周末打羽毛球多少钱一小时？'
const EN = 'How much is Fern Cabin at the weekend?'

describe('what is charged on certain days', () => {
  test.each([
    [球场, ZH, '羽毛球馆周末60元一小时。', '羽毛球馆周末40元一小时。'],
    [球场, ZH, '羽毛球馆工作日40元一小时。', '羽毛球馆工作日60元一小时。'],
    [
      CABIN,
      EN,
      'Fern Cabin is £130 a night at the weekend.',
      'Fern Cabin is £95 a night at the weekend.',
    ],
  ])('%j, %s: %s, and not %s', async (record, asked, truth, lie) => {
    expect(await doubts(record, asked, truth)).toBe(0)
    expect(await doubts(record, asked, lie)).toBeGreaterThan(0)
  })
})
