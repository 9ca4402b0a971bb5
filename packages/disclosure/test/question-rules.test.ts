import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asksInEnglish, signsOf } from '../src/asks-en.ts'
import { asksInChinese, signsOf as signsOfChinese } from '../src/asks-zh.ts'

/** What the rules find, whatever a model thinks of it. */
describe('in English asks', () => {
  test.each([
    'are you a bot',
    'ARE YOU A BOT?!',
    "you're a bot, right?",
    "aren't you a machine?",
    'r u a robot',
    'Are you an A.I.?',
    'are you a.i',
    'are you human or a chat bot?',
    'are you a real person',
    'am i talking to a human',
    'is this a real person?',
    'is this a bot',
    'human or machine?',
    "prove you aren't a robot",
    "don't tell me you're an AI",
    'are you - honestly - a robot?',
    'Hi\nare you a robot\nthanks',
    'are you a robto?',
    'are you a rbot?',
    'are you a roboot?',
    'are you a rebot?',
    'you are not a real persn, are you?',
    'which company built you',
    'bot?',
    'robot!?',
  ])('%s', (text) => {
    expect(asksInEnglish(text)).toBe(true)
  })

  test.each([
    'hello',
    '',
    'is this robot vacuum quiet?',
    'can i talk to a real person please',
    'what is your name?',
    'do you sell computers?',
    'are you a morning person?',
    'is this real leather?',
    'do you have the album called are you a robot?',
    'the hobot is broken',
    'i robot, the film',
    'are you open on sunday',
  ])('not: %s', (text) => {
    expect(asksInEnglish(text)).toBe(false)
  })

  test('a word for a machine or a person is known with any one slip behind its first letter', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
    const slip = fc.constantFrom('cut', 'put', 'change', 'swap')
    const words = fc.constantFrom('chatbot', 'machine', 'computer', 'person')
    fc.assert(
      fc.property(words, fc.nat(), letter, slip, (known, place, by, kind) => {
        const at = 1 + (place % (known.length - 2))
        const rest = known.slice(at + 1)
        const written = {
          cut: known.slice(0, at) + rest,
          put: known.slice(0, at) + by + known.slice(at),
          change: known.slice(0, at) + by + rest,
          swap: known.slice(0, at) + rest.slice(0, 1) + known.charAt(at) + rest.slice(1),
        }[kind]
        fc.pre(!['parson', 'persons', 'machines', 'computers', 'chatbots'].includes(written))
        const sign = signsOf(known)
        expect([written, signsOf(written)]).toEqual([written, sign])
      }),
    )
  })

  test('two slips, another first letter or a short word are another word', () => {
    for (const word of ['mxchxne', 'bachine', 'xerson', 'bo', 'mach'])
      expect(signsOf(word)).toBe(` < ${word} >`)
  })

  test('the ends of lines and sentences part, marks within do not', () => {
    expect(signsOf('xx\nyy')).toBe(signsOf('xx. yy'))
    expect(signsOf('xx; yy')).toBe(signsOf('xx. yy'))
    expect(signsOf('xx! yy')).toBe(signsOf('xx. yy'))
    expect(signsOf('xx!?')).toBe(signsOf('xx?'))
    expect(signsOf('xx - yy')).toBe(signsOf('xx, yy'))
    expect(signsOf("xx'll yy've")).toBe(signsOf('xx yy'))
    expect(signsOf("xx'm")).toBe(signsOf('xx am'))
    expect(signsOf("xxn't")).toBe(signsOf('xx not'))
    expect(signsOf("xx're yy's")).toBe(signsOf('xx are yy is'))
    expect(signsOf('')).toBe(' < >')
  })
})

describe('in Chinese asks', () => {
  test.each([
    '你是机器人吗',
    '你 是 机 器 人 吗',
    '你是機器人嗎',
    '你是AI吗',
    '你是ai吧',
    '对面是真人吗？',
    '我在跟机器人说话吗',
    '真人还是机器人',
    '请证明你是真人',
    '别说你是AI',
    '你怎么像个机器人',
    '是自动回复吗',
    '你是什么模型',
    '你们用的哪家大模型',
    '屏幕后面有人吗',
    '图灵测试',
    '你是不是真的人',
  ])('%s', (text) => {
    expect(asksInChinese(text)).toBe(true)
  })

  test.each([
    '',
    '你好',
    '扫地机器人能拖地吗',
    '转人工',
    '我要转真人客服可以吗',
    '图里的模特是真人吗',
    '评论是真人写的吗',
    '验证码问我是不是机器人',
    '这个是真皮的吗',
    '机器人玩具几岁可以玩',
    '登录的时候让我证明我是真人',
  ])('not: %s', (text) => {
    expect(asksInChinese(text)).toBe(false)
  })

  test('white space, quotes and dashes say nothing; pauses and stops part', () => {
    const plain = signsOfChinese('你是机器人')
    for (const text of [
      '你 是 机 器 人',
      '你是“机器人”',
      '你是「机器人」',
      '~你是机器人~',
      '你是机器人 ',
    ])
      expect(signsOfChinese(text)).toBe(plain)
    expect(signsOfChinese('甲、乙：丙')).toBe('甲,乙,丙')
    expect(signsOfChinese('甲；乙！丙\n丁')).toBe('甲.乙.丙.丁')
    expect(signsOfChinese('機器人')).toBe(signsOfChinese('机器人'))
  })

  test('a Latin word is not taken out of another', () => {
    expect(signsOfChinese('ai')).not.toBe('ai')
    for (const word of ['aiming', 'paid', 'kai']) expect(signsOfChinese(word)).toBe(word)
  })
})
