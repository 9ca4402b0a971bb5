import { claims } from '@vouchsafe/claims'
import { type Json, type Message, type Turn, vouchsafe } from '@vouchsafe/core'
import { customerWords, facts, records, toolResults } from '@vouchsafe/facts'
import { describe, expect, test } from 'vitest'

interface Told {
  /** What a tool has just brought. */
  readonly found: Json
  readonly asked: string
  /** True of what was found. */
  readonly truth: string
  /** The like, and false. */
  readonly lie?: string
}

/** Claims that somebody would be told of. */
async function doubts({ found, asked }: Told, draft: string): Promise<readonly string[]> {
  const pipeline = vouchsafe({
    guards: [claims(), facts([records('shop', []), toolResults(), customerWords()])],
  })
  const messages: Message[] = [
    { role: 'user', content: asked },
    { role: 'assistant', content: '', toolCalls: [{ id: 't', name: 'search', arguments: {} }] },
    { role: 'tool', content: JSON.stringify(found), toolCallId: 't' },
  ]
  const turn: Turn = { conversationId: 'c', now: '2026-03-02T10:00:00+08:00', messages }
  const { findings } = await pipeline.reply(turn, () => draft)
  return findings.filter(({ action }) => action !== 'note').map(({ code }) => code)
}

function pairs(rows: Readonly<Record<string, Told>>): void {
  test.each(Object.entries(rows))('%s', async (_, told) => {
    expect(await doubts(told, told.truth)).toEqual([])
    if (told.lie !== undefined) expect(await doubts(told, told.lie)).not.toEqual([])
  })
}

const 茶馆 = [
  { 名称: '听松茶馆', 评分: 4.6, 门票: 0, 电话: '0571-88001234', 设施: ['大堂提供wifi', '停车位'] },
  { 名称: '望湖楼餐厅', 评分: 4.2, 门票: 0, 电话: '0571-88005678', 设施: ['停车位'] },
]

describe('Chinese replies', () => {
  pairs({
    'names that are joined': {
      found: 茶馆,
      asked: '附近有什么可以坐坐的地方？',
      truth: '推荐您去听松茶馆或望湖楼餐厅。',
      lie: '推荐您去听松茶馆或望月楼餐厅。',
    },
    'a name behind a word that turns': {
      found: 茶馆,
      asked: '有没有五分的？',
      truth: '没有完全符合的，不过听松茶馆比较接近。',
    },
    'a number of things is no name': {
      found: 茶馆,
      asked: '附近好玩吗？',
      truth: '周边有不少景点可以去玩。',
    },
    'as many as the reply itself names': {
      found: 茶馆,
      asked: '推荐两个地方吧',
      truth: '给您推荐两家，听松茶馆和望湖楼餐厅。',
    },
    'what is open without a charge has a ticket of nothing': {
      found: [{ 名称: '南屏公园', 门票: 0 }],
      asked: '南屏公园要门票吗？',
      truth: '南屏公园是免费开放的。',
    },
    'and one with a ticket is not': {
      found: [{ 名称: '南屏公园', 门票: 20 }],
      asked: '南屏公园要门票吗？',
      truth: '南屏公园门票20元。',
      lie: '南屏公园是免费开放的。',
    },
    'the words of a list as they stand in it': {
      found: 茶馆.slice(0, 1),
      asked: '听松茶馆大堂有wifi吗？',
      truth: '有的，听松茶馆大堂提供wifi。',
      lie: '有的，听松茶馆提供游泳池。',
    },
    'a field that was asked for': {
      found: 茶馆.slice(0, 1),
      asked: '你有这家茶馆的电话吗？',
      truth: '有啊，电话是0571-88001234。',
      lie: '有啊，电话是0571-88001239。',
    },
    'grades of several, from a bound on': {
      found: 茶馆,
      asked: '这两家评分在4分以上吗？',
      truth: '听松茶馆和望湖楼餐厅评分都在4分以上。',
      lie: '听松茶馆评分在4.8分以上。',
    },
    'a good grade is what customers say': {
      found: 茶馆.slice(0, 1),
      asked: '听松茶馆怎么样？',
      truth: '听松茶馆评分4.6分，大家都说不错。',
      lie: '听松茶馆评分4.6分，大家都说是全市第一。',
    },
    'a bad one is not': {
      found: [{ 名称: '听雨茶馆', 评分: 3.1 }],
      asked: '听雨茶馆怎么样？',
      truth: '听雨茶馆评分3.1分。',
      lie: '听雨茶馆评分3.1分，大家都说不错。',
    },
    'what the customer will feel is no promise of the shop': {
      found: 茶馆.slice(0, 1),
      asked: '推荐一家',
      truth: '推荐您去听松茶馆，您一定会满意的。',
      lie: '推荐您去听松茶馆，我们保证让您满意，不满意全额赔付。',
    },
  })
})
