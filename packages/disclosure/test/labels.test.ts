import {
  checkLabel,
  composeLabel,
  LABEL_TEXTS,
  missingElements,
  resolveDuties,
} from '@vouchsafe/disclosure'
import { describe, expect, test } from 'vitest'

/** Label, and whether it will do as a Chinese label, as a Chinese corner mark, and says that no person answers. */
const CHINESE: readonly (readonly [string, boolean, boolean, boolean])[] = [
  ['AI生成', true, true, false],
  ['人工智能生成合成', true, false, false],
  ['本回复由AI生成，仅供参考', true, true, false],
  ['内容由人工智能生成', true, false, false],
  ['AI合成语音', true, true, false],
  [
    '您正在与人工智能客服对话，并非自然人。回复内容由AI生成。需要人工请回复“转人工”。',
    true,
    true,
    true,
  ],
  ['智能客服', false, false, false],
  ['AI客服', false, true, false],
  ['AI助手为您服务', false, true, false],
  ['机器人客服', false, false, false],
  ['小助手', false, false, false],
  ['本内容由大模型生成', false, false, false],
  ['系统自动生成', false, false, false],
  ['AIGC', false, false, false],
  ['EMAIL自动生成', false, false, false],
  ['由 AI 合成', true, true, false],
  ['人工智能客服，内容为合成', true, false, false],
]

test.each(CHINESE)('%s', (text, cnLabel, cnCornerMark, saysNotHuman) => {
  expect(checkLabel(text)).toMatchObject({ cnLabel, cnCornerMark, saysNotHuman })
})

/** Label, and what it says of AI, of not being human, and whether it is a notice in the Union. */
const UNION: readonly (readonly [string, boolean, boolean, string])[] = [
  ['You are interacting with an AI system.', true, false, 'sufficient'],
  ['This is an AI-powered assistant.', true, false, 'sufficient'],
  [
    'You are chatting with an AI assistant. It is artificially generated and not human. Type "agent" to reach a person.',
    true,
    true,
    'sufficient',
  ],
  ['Hi, I am Alex, your virtual assistant!', false, false, 'insufficient'],
  ['Our services use AI.', true, false, 'insufficient'],
  ['This system uses LLMs.', false, false, 'insufficient'],
  [
    'By continuing you accept our terms (section 14: automated tools).',
    false,
    false,
    'insufficient',
  ],
  ['You are not engaging with a human being.', false, true, 'unclear'],
  ['Sie sprechen mit einem KI-System, nicht mit einem Menschen.', true, true, 'sufficient'],
  ['Vous échangez avec un système d’IA, pas avec une personne.', true, true, 'sufficient'],
  [
    'Está hablando con un sistema de IA, no con una persona. Escriba «persona» para hablar con un agente.',
    true,
    true,
    'sufficient',
  ],
  ['Stai parlando con un sistema di IA, non con una persona.', true, true, 'sufficient'],
  [
    'AI（人工知能）がお答えしています。担当者をご希望の場合は「有人」と入力してください。',
    true,
    false,
    'sufficient',
  ],
  [
    '이 상담은 생성형 인공지능(AI)이 제공합니다. 상담원 연결을 원하시면 "상담원"을 입력하세요.',
    true,
    false,
    'sufficient',
  ],
]

test.each(UNION)('%s', (text, saysAi, saysNotHuman, euNotice) => {
  expect(checkLabel(text)).toMatchObject({ saysAi, saysNotHuman, euNotice })
})

describe.each(Object.entries(LABEL_TEXTS))(
  'the texts in %s say what they are for',
  (language, texts) => {
    test.each(['notice', 'noticeSpoken', 'answer', 'toAi'] as const)('%s', (name) => {
      expect(missingElements(texts[name], ['ai', 'interaction', 'not-human'])).toEqual([])
    })

    test('the others', () => {
      expect(missingElements(texts.content, ['ai', 'generated'])).toEqual([])
      expect(missingElements(texts.transcript, ['ai', 'generated'])).toEqual([])
      expect(texts.transcript).toContain(texts.authorAi)
      expect(missingElements(texts.answer, ['generated'])).toEqual([])
      expect(missingElements(texts.person, ['person'])).toEqual([])
      expect(missingElements(texts.personSpoken, ['person'])).toEqual([])
      expect(missingElements(texts.limits, ['limits'])).toEqual([])
      expect(missingElements(texts.emotion, ['emotion'])).toEqual([])
      expect(checkLabel(texts.toPerson).saysNotHuman).toBe(false)
    })

    test('what is put together meets every duty anywhere, in every channel', () => {
      for (const channel of ['chat', 'voice', 'email', 'sms', 'livestream', 'avatar'] as const) {
        for (const asked of [false, true]) {
          const duties = resolveDuties({ channel, emotionRecognition: true, companion: true })
          const text = composeLabel({
            duties,
            language,
            channel,
            asAnswer: asked,
            also: ['limits'],
          })
          const wanted = [...new Set(duties.flatMap(({ says }) => says))]
          expect(missingElements(text, [...wanted, 'limits'])).toEqual([])
        }
      }
    })
  },
)

test('each sentence is said for a reason', () => {
  const label = (jurisdiction: string, moment: 'turn' | 'first-turn', language = 'en'): string =>
    composeLabel({
      duties: resolveDuties({
        jurisdictions: [jurisdiction],
        channel: 'chat',
        moment,
        at: '2026-11-21',
      }),
      language,
      channel: 'chat',
    })
  expect(label('CN', 'turn', 'zh-CN')).toBe('本回复由AI生成。')
  expect(label('CN', 'turn', 'zh-TW')).toBe('本回覆由AI生成。')
  expect(label('CN', 'turn', 'en')).toBe('This reply was generated by AI. (AI生成)')
  expect(label('CN', 'first-turn', 'zh-CN')).toBe('需要人工请回复“转人工”。')
  expect(label('DE', 'first-turn')).toBe(
    'You are chatting with an AI assistant. It is artificially generated and not human.',
  )
  expect(label('DE', 'turn')).toBe('')
  expect(label('UK', 'first-turn', 'de')).toContain('KI')
  expect(label('DE', 'first-turn', 'xx')).toContain('AI assistant')
})
