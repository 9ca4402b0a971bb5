import {
  CRISIS_LINES,
  crisisWords,
  type EmotionReading,
  levelOf,
  PLAYBOOK,
  playFor,
  refusalOf,
} from '@vouchsafe/emotion'
import { describe, expect, test } from 'vitest'

describe('words to somebody in danger', () => {
  test.each(CRISIS_LINES.map((line) => [line.region, line] as const))('%s', (region, line) => {
    const en = crisisWords('en', [`${region}-XX`])
    expect(en).toContain(
      `please call ${line.name.en} on ${line.number} now, or ${line.emergency ?? 'your local emergency number'} in an emergency.`,
    )
    const zh = crisisWords('zh', ['XX', region])
    expect(zh).toContain(
      `请现在就拨打${line.name.zh} ${line.number}；紧急情况请拨${line.emergency === undefined ? '当地急救电话' : ` ${line.emergency}`}。`,
    )
    expect(line.number).toMatch(/^\d[\d ]{2,9}$/)
    expect(line.name.zh).toMatch(/\p{Script=Han}/u)
    expect(line.name.en).toMatch(/\w{3}/)
    expect(line.source).toMatch(/\w{3}/)
    expect(line.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test('name no number where none is known', () => {
    for (const [language, words] of [
      ['en', 'your local crisis line or emergency number'],
      ['zh', '当地的心理援助热线或急救电话'],
      ['fr', 'your local crisis line'],
    ] as const) {
      expect(crisisWords(language, [])).toContain(words)
      expect(crisisWords(language, ['FR'])).toBe(crisisWords(language, []))
      expect(crisisWords(language, ['FR'])).not.toMatch(/\d/)
    }
  })

  test('are one to a region', () => {
    expect(CRISIS_LINES.map(({ region }) => region)).toEqual([
      'CN',
      'HK',
      'US',
      'CA',
      'UK',
      'IE',
      'AU',
      'NZ',
      'SG',
    ])
  })
})

describe('the level of a reading', () => {
  const reading = (
    emotion: 'anger' | 'joy',
    intensity: number,
    certainty = 1,
    sentiment: EmotionReading['sentiment'] = 'negative',
  ): EmotionReading => ({
    modality: 'text',
    emotions: [{ emotion, intensity }],
    sentiment,
    certainty,
    recogniser: 'x',
  })
  test.each([
    [0.19, 'usual'],
    [0.2, 'attentive'],
    [0.44, 'attentive'],
    [0.45, 'careful'],
    [0.74, 'careful'],
    [0.75, 'person'],
    [9, 'person'],
    [Number.NaN, 'usual'],
    [-1, 'usual'],
  ] as const)('of anger of %d is %s', (intensity, level) => {
    expect(levelOf(reading('anger', intensity))).toBe(level)
    expect(levelOf(reading('anger', 1, intensity))).toBe(level)
    expect(playFor(reading('anger', intensity))).toBe(PLAYBOOK[level])
  })

  test('joy asks for nothing, and what is uncertain for attention at most', () => {
    expect(levelOf(reading('joy', 1))).toBe('usual')
    expect(levelOf(reading('anger', 1, 1, 'uncertain'))).toBe('attentive')
    expect(levelOf({ ...reading('anger', 1), emotions: [] })).toBe('usual')
    expect(
      levelOf({
        ...reading('joy', 1),
        emotions: [
          { emotion: 'sadness', intensity: 0.5 },
          { emotion: 'anger', intensity: 0.3 },
          { emotion: 'joy', intensity: 1 },
        ],
      }),
    ).toBe('careful')
  })

  test('asks for more care the higher it is', () => {
    expect(PLAYBOOK).toEqual({
      usual: { tone: 'usual', pace: 'usual', person: 'on-request', priority: 'usual' },
      attentive: { tone: 'warm', pace: 'usual', person: 'on-request', priority: 'usual' },
      careful: { tone: 'calm', pace: 'short-sentences', person: 'offer', priority: 'raised' },
      person: { tone: 'calm', pace: 'one-step-at-a-time', person: 'at-once', priority: 'raised' },
    })
  })
})

test.each([
  [{}, undefined],
  [{ enabled: false, purpose: 'employees' }, 'switched-off'],
  [{ purpose: 'price', subject: { id: 'x', role: 'employee' } }, 'refused-purpose'],
  [{ subject: { id: 'x', role: 'employee' }, modality: 'voice' }, 'employee'],
  [{ modality: 'voice', subject: { id: 'x', minor: true } }, 'biometrics-off'],
  [{ modality: 'face' }, 'biometrics-off'],
  [{ modality: 'voice', biometrics: true }, undefined],
  [{ modality: 'voice', biometrics: true, jurisdictions: ['CN', 'US-IL'] }, 'biometrics-off'],
  [{ modality: 'voice', biometrics: true, jurisdictions: ['US-CA'] }, undefined],
  [{ jurisdictions: ['US-IL'] }, undefined],
  [{ subject: { id: 'x', minor: true } }, 'minor'],
  [{ subject: { id: 'x', minor: true, guardianConsent: true } }, undefined],
  [
    {
      subject: { id: 'x', minor: true, guardianConsent: true },
      modality: 'voice',
      biometrics: true,
    },
    'minor',
  ],
  [{ consented: false }, 'no-consent'],
  [{ consented: false, subject: { id: 'x', minor: true } }, 'minor'],
])('a reading with %j: %s', (more, refusal) => {
  const question = {
    purpose: 'tone',
    modality: 'text',
    subject: { id: 'x' },
    consented: true,
    enabled: true,
    biometrics: false,
    jurisdictions: [],
  }
  expect(refusalOf({ ...question, ...more } as never)).toBe(refusal)
})
