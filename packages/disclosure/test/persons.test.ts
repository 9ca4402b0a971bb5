import { asksIfRobot, findHumanClaims } from '@vouchsafe/disclosure'
import { describe, expect, test } from 'vitest'

describe('who speaks passes for somebody', () => {
  test.each([
    ['我是人工坐席，工号1107。', 'person'],
    ['对，人工坐席3号为您服务。', 'person'],
    ['我就是林老师本人，教了十年。', 'person'],
    ['我是这家店的老板。', 'person'],
    ['我是周医生，您说。', 'person'],
    ["It's me, Nora, the owner.", 'person'],
    ["I'm one of the lads in the Hull office.", 'person'],
    ["I've been a plumber for twenty years.", 'life'],
    ['I tried it on this morning and it runs small.', 'life'],
    ["I'm typing this myself.", 'life'],
    ['I stayed there in May, lovely breakfast.', 'life'],
  ])('%s', (text, reason) => {
    expect(findHumanClaims(text).map((claim) => claim.reason)).toContain(reason)
  })

  test.each([
    '人工坐席上班时间是9点到18点。',
    '请机主本人带身份证到店办理。',
    '林老师本人周三晚上直播。',
    '我是店长助理机器人小悦。',
    '我是小智老师的AI助手。',
    '稍后由人工客服为您服务。',
    'Our owner, Nora, will reply herself.',
    'I tried it on your account and it failed.',
    "I'm the shop's assistant, an AI.",
  ])('or does not: %s', (text) => {
    expect(findHumanClaims(text)).toEqual([])
  })
})

test('a question who answers is heard between other questions', () => {
  expect(asksIfRobot('fine. do I write with a person or with an AI? and how many shelves')).toBe(
    true,
  )
  expect(asksIfRobot('how tall is it? and does the person who delivers it build it? thanks')).toBe(
    false,
  )
})

test.each([
  '我不跟机器聊，叫你们店长。',
  '懒得跟机器人废话，找个人来。',
  '不想跟机器人说话，转人工',
])('who will not talk to a machine does not ask whether it is one: %s', (text) => {
  expect(asksIfRobot(text)).toBe(false)
})

test.each(['我在跟机器人聊天吗？', '我不想跟机器人说话，你是真人吗？', '我是不是在跟机器说话'])(
  'or asks all the same: %s',
  (text) => {
    expect(asksIfRobot(text)).toBe(true)
  },
)
