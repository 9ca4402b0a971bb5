import { findConcerns } from '@vouchsafe/emotion'
import { expect, test } from 'vitest'

const isGrave = (text: string): boolean =>
  findConcerns(text).some(({ concern }) => concern === 'self-harm' || concern === 'violence')

test.each([
  'I keep forgetting things, what was my order number?',
  "my mum doesn't know I bought it for her",
  'my husband does not know that I ordered this',
  'I could kill for a coffee right now',
  'this queue is killing me',
  'these heels might kill me',
  'the suspense is killing me, when does it ship?',
  'I cut myself on the lid of your box',
  'I need this or I would die',
  'goodbye forever, I am switching to a competitor',
  'last message before I go to bed: where is it?',
  'hit me up when it is back in stock',
  '今天搬家累死了',
  '笑死，这个客服真逗',
  '气死我了，又发错',
  '想死你们家的面了',
  '馋死我了，快发货',
  '要死了，又忘记密码了',
  '没它我活不了，再来两箱',
  '这双鞋太好看了，我要死了',
  '在吃降糖药，这个茶能喝吗',
  '孩子吃了退烧药，几个小时能再吃',
  '阿胶和中药能一起吃吗',
  '这把水果刀会不会割到手',
  '盖子边容易割手，怎么退',
  '我有孩子了，想买个安全座椅',
  '我老是忘事，订单号是多少来着',
])('a figure of speech or a small matter is no danger: %s', (text) => {
  expect(isGrave(text)).toBe(false)
})

test.each([
  "my mum doesn't know I took all the pills",
  'I keep forgetting why I should go on living',
  'this debt is killing me and I want to end it all',
  'this pain is killing me, I want to die',
  "I'm so tired of living",
  'goodbye forever, nobody will miss me when I am gone',
  '累死了，真的不想活了',
  '我妈不知道我吞了一整瓶安眠药',
  '我吞了一把降压药',
  '我刚吃了好多药，好困',
  '我想割手',
  '气死我了，我想跳楼',
  '没有她我活不下去',
  '活着没意思，想死',
])('what is meant stays danger: %s', (text) => {
  expect(findConcerns(text)[0]?.concern).toBe('self-harm')
})
