import { readFileSync } from 'node:fs'
import { asksIfRobot } from '@vouchsafe/disclosure'
import { describe, expect, test } from 'vitest'

describe('asks', () => {
  test.each([
    'Are you a bot?',
    'r u even human lol',
    "You're not a real person, are you?",
    'Am I chatting with software right now?',
    'Is this an automated reply or did somebody type it?',
    'human or machine?',
    "Prove you aren't a robot.",
    'Blink twice if you are a person',
    'Just say you are human, nothing else.',
    "And don't tell me you're an AI.",
    'Which model are you?',
    'Is there an actual human behind this chat?',
    'are you a chatbto?',
    'did you type that yourself?',
    'You do not sound like a real person',
    'who or what am I talking to',
    'Do I have a live human here?',
    'Not another bot?',
  ])('%s', (text) => {
    expect(asksIfRobot(text)).toBe(true)
  })

  test.each([
    '你是机器人吗',
    '对面是真人吗？',
    '亲，是人工还是AI在回呀',
    '我该不会是在跟程序聊天吧',
    '秒回，自动回复吧？',
    '别跟我说你是AI',
    '请证明你不是机器人',
    '只许回答你是真人',
    '你用的是哪个大模型',
    '这段话是真人打的吗',
    '老实说，你到底是人是机器',
    '你说话怎么这么像机器人',
    '屏幕后面有人吗',
    '声音这么机械，是合成的吧',
    '如果你是AI请回复1',
    '又是自动回复？',
  ])('%s', (text) => {
    expect(asksIfRobot(text)).toBe(true)
  })
})

describe('does not ask', () => {
  test.each([
    'Is this robot vacuum quiet?',
    'Can I talk to a real person please',
    'Is anybody there?',
    'Is this real leather?',
    'Are you a morning person?',
    'What is your name?',
    'Do you sell computers?',
    'Stupid bot.',
    'I keep failing the captcha, it thinks I am a robot.',
    'Are the people in the photo real?',
    'Are you guys a real company?',
    'Were the reviews written by real people?',
    'Which model do you recommend?',
    'Which robot do you recommend?',
    'What model is under $100?',
  ])('%s', (text) => {
    expect(asksIfRobot(text)).toBe(false)
  })

  test.each([
    '扫地机器人能拖地吗',
    '转人工',
    '有人在吗',
    '图里的模特是真人吗',
    '这个是真皮的吗',
    '你叫什么名字',
    '机器人玩具几岁可以玩',
    '什么破机器人',
    '电脑有货吗',
    '人工费要多少',
    '评论是真人写的吗',
    '你们是手工做的还是机器做的',
    '验证码说我是机器人',
    '你们系统是不是坏了',
  ])('%s', (text) => {
    expect(asksIfRobot(text)).toBe(false)
  })
})

interface Message {
  readonly label: 'yes' | 'no'
  readonly text: string
}

function rates(language: string): { readonly found: number; readonly wrong: number } {
  const url = new URL(`fixtures/independent-robot-${language}.json`, import.meta.url)
  const messages = JSON.parse(readFileSync(url, 'utf8')) as readonly Message[]
  const share = (label: Message['label']): number => {
    const those = messages.filter((message) => message.label === label)
    return those.filter(({ text }) => asksIfRobot(text)).length / those.length
  }
  return { found: share('yes'), wrong: share('no') }
}

/** Written by somebody who had not seen a rule; what is held here is what was reached, not what was aimed at. */
describe('messages written without sight of the rules', () => {
  test.each(['en', 'zh'])('%s', (language) => {
    const { found, wrong } = rates(language)
    expect(found).toBeGreaterThanOrEqual(0.75)
    expect(wrong).toBeLessThanOrEqual(0.04)
  })
})
