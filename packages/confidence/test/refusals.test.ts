import { findHumanRequest } from '@vouchsafe/confidence'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  '不要转人工',
  '别给我转人工',
  '不用人工，你说就行',
  '别老是给我转客服',
  '请勿转接人工客服',
  '我不想和真人说话',
  '不用麻烦你们经理',
  '不要把我的问题转给别人',
  '可以不转人工吗',
  '拒绝转人工',
  '谁让你转人工了',
  '没让你找客服',
  '转人工？不用了',
  '不用客服打电话给我',
  '別轉人工',
  '唔使轉真人',
  '机器人就行，不要真人',
  "don't transfer me",
  'Please do not put me through to anyone',
  "I don't want to speak to a human",
  'no need for an agent',
  "there's no need to get a manager",
  "you don't have to escalate this",
  "I'd rather not talk to a person",
  'no agents, please',
  'no transfer needed',
  'I never asked to be transferred',
  "I didn't ask for a representative",
  'can I do this without talking to a rep?',
  'stop trying to hand me over to a colleague',
  'please don’t have anyone call me',
  'the bot is fine, a human is not needed',
])('a refusal asks for nobody: %s', (text) => {
  expect(findHumanRequest(text)).toBeUndefined()
})

test.each([
  ['不要机器人，转人工', '不要机器人'],
  ['别给我机器人，转人工', '别给我机器人'],
  ['别转来转去了，给我转人工', '转人工'],
  ['不要转给别的客服，我要找你们经理', '找你们经理'],
  ['为什么不给我转人工', '转人工'],
  ['你们怎么都不转人工', '转人工'],
  ['不转人工我就投诉', '转人工'],
  ['再不转人工我就差评', '转人工'],
  ['要不要我自己转人工', '转人工'],
  ["I don't want a bot, get me a human", "don't want a bot"],
  ["don't give me a bot, transfer me to an agent", 'transfer me to an agent'],
  ["why don't you transfer me to a human", 'transfer me to a human'],
  ["if you don't transfer me to an agent I will complain", 'transfer me to an agent'],
  ["I don't want another agent, put me through to your manager", 'put me through to your manager'],
  ["I'm not leaving without talking to a manager", 'talking to a manager'],
  ["don't you have a human I can talk to", 'have a human'],
  ["don't transfer me to billing again, I need a supervisor", 'need a supervisor'],
])('what stands beside a refusal may ask for somebody: %s', (text, words) => {
  const found = findHumanRequest(text)
  expect(found && text.slice(found.start, found.end)).toContain(words)
})

test('a refusal takes nothing from a request that stands in another sentence', () => {
  const refusals = ['不要转人工。', "Don't transfer me. ", '不用人工！', 'No agents, please. ']
  const requests = ['给我叫你们经理来', 'get me a supervisor', '我要真人客服']
  fc.assert(
    fc.property(fc.constantFrom(...refusals), fc.constantFrom(...requests), (no, yes) => {
      const found = findHumanRequest(no + yes)
      expect(found?.start).toBeGreaterThanOrEqual(no.length)
    }),
  )
})

test('long runs of refusals are read in linear time', () => {
  for (const unit of [
    '不要',
    '别再给我',
    "don't ",
    'no need to ',
    '不用转',
    'without talking to a ',
  ]) {
    const started = performance.now()
    findHumanRequest(unit.repeat(20_000))
    expect(performance.now() - started).toBeLessThan(15_000)
  }
})
