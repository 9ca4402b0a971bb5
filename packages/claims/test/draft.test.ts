import { claims, extractClaims } from '@vouchsafe/claims'
import type { Context, NewClaim, Sentence } from '@vouchsafe/core'
import { expect, test } from 'vitest'
import { claimsOfDraft, sentence } from './render.ts'

/** `value → subject` of each claim with a value; `^` marks a subject that only points. */
function subjects(text: string, language: string): readonly string[] {
  return claimsOfDraft(text, { language }).flatMap(({ valueSpan, subject }) => {
    if (!valueSpan) return []
    const of = subject ? `${subject.text}${subject.by === 'reference' ? '^' : ''}` : '-'
    return [`${text.slice(valueSpan.start, valueSpan.end)} → ${of}`]
  })
}

function told({ value }: NewClaim): unknown {
  return value
}

test('carries a subject over sentences until another is named', () => {
  const draft =
    'Order #W123456 is delivered. It cost $40. Order #W654321 is pending. The total is $25.'
  expect(subjects(draft, 'en')).toEqual([
    '#W123456 → -',
    'delivered → #w123456',
    '$40 → #w123456',
    '#W654321 → -',
    'pending → #w654321',
    '$25 → #w654321',
  ])
})

test('keeps the value of a list item with the name of its heading', () => {
  const draft = '1. **Desk Lamp**\n   - Price: $40\n2. **Water Bottle**\n   - Price: $12'
  expect(subjects(draft, 'en')).toEqual([
    'Desk Lamp → -',
    '$40 → desk lamp',
    'Water Bottle → -',
    '$12 → water bottle',
  ])
})

test('takes a recommended place as the subject of what follows', () => {
  expect(subjects('推荐您去味多美，人均消费37元。评分是4.5分。', 'zh')).toEqual([
    '味多美 → -',
    '37元 → 味多美',
    '4.5分 → 味多美',
  ])
})

test('points back where nothing was named', () => {
  expect(subjects('It weighs 2 kg.', 'en')).toEqual(['2 kg → it^'])
  expect(subjects('它的价格是188元。', 'zh')).toEqual(['188元 → 它^'])
})

test('makes no subject of a value', () => {
  expect(subjects('Refund $5 to your PayPal within 3 days.', 'en')).toEqual([
    '$5 → -',
    'PayPal → -',
    '3 days → -',
  ])
})

test('reads a table by its heads, also when each row is a sentence of its own', () => {
  const draft =
    '| | Aura One | Aura Max |\n|---|---|---|\n| Price | €199 | €279 |\n| LDAC | no | yes |'
  expect(
    claimsOfDraft(draft, { language: 'en' }).map(
      ({ kind, attribute, value, polarity, subject }) => ({
        kind,
        attribute,
        value,
        polarity,
        of: subject?.text,
      }),
    ),
  ).toEqual([
    {
      kind: 'price',
      attribute: 'price',
      value: { type: 'money', value: 199, currency: 'EUR' },
      polarity: 'affirmed',
      of: 'aura one',
    },
    {
      kind: 'price',
      attribute: 'price',
      value: { type: 'money', value: 279, currency: 'EUR' },
      polarity: 'affirmed',
      of: 'aura max',
    },
    {
      kind: 'attribute',
      attribute: 'ldac',
      value: { type: 'flag' },
      polarity: 'negated',
      of: 'aura one',
    },
    {
      kind: 'attribute',
      attribute: 'ldac',
      value: { type: 'flag' },
      polarity: 'affirmed',
      of: 'aura max',
    },
  ])
})

test('reads a table whose columns are attributes', () => {
  const draft = '| 型号 | 价格 | 续航 |\n|---|---|---|\n| S3 | 239元 | 8小时 |'
  expect(subjects(draft, 'zh')).toEqual(['S3 → -', '239元 → s3', '8小时 → s3'])
})

function field(pointer: string, text: string): Sentence {
  return { ...sentence(text, 100), pointer }
}

test.each([
  ['/order/status', 'pending', 'order-status', 'status', { type: 'text', value: 'pending' }],
  ['/items/0/price', '46.85', 'price', 'price', { type: 'number', value: 46.85 }],
  [
    '/order/order_id',
    '#W123456',
    'order-detail',
    'order',
    { type: 'identifier', value: 'W123456' },
  ],
  ['/refund/totalRefunded', '689.97', 'refund', 'refund', { type: 'number', value: 689.97 }],
  ['/items/0/options/color', 'navy', 'attribute', 'color', { type: 'text', value: 'navy' }],
])('names the value of a structured field: %s', (pointer, text, kind, attribute, value) => {
  const found = extractClaims(field(pointer, text), { language: 'en' })
  expect(found.map((claim) => [claim.kind, claim.attribute, claim.value])).toEqual([
    [kind, attribute, value],
  ])
})

test('reads yes and no in a structured field as a flag', () => {
  expect(extractClaims(field('/reservation/insurance', 'no'), { language: 'en' })).toEqual([
    {
      kind: 'order-detail',
      start: 100,
      end: 102,
      attribute: 'insurance',
      value: { type: 'flag' },
      valueSpan: { start: 100, end: 102 },
      polarity: 'negated',
      certainty: 'asserted',
    },
  ])
})

test('reads a message field like any text', () => {
  const found = extractClaims(field('/message', 'The lamp is $40.'), { language: 'en' })
  expect(found.map(told)).toEqual([{ type: 'money', value: 40, currency: 'USD' }])
})

test('marks what a statement only presumes', () => {
  const [claim] = extractClaims(sentence('Returns must be sent in the original packaging.'), {
    language: 'en',
  })
  expect(claim).toMatchObject({ kind: 'return-policy', presumed: true })
})

test('keeps the bound of a value apart from its words', () => {
  const [claim] = extractClaims(sentence('It takes at most 3 days.'), { language: 'en' })
  expect(claim).toMatchObject({
    bound: 'at-most',
    value: { type: 'duration', value: 3, unit: 'day' },
  })
})

test('resolves a day against the clock of the turn', () => {
  const turn = { now: '2026-03-02T10:00:00+08:00', timeZone: 'Asia/Shanghai' }
  const [claim] = extractClaims(sentence('明天发货。'), { language: 'zh', turn })
  expect(claim?.value).toMatchObject({ type: 'date', iso: '2026-03-03' })
})

function inspect(text: string, language: string): unknown {
  const context = {
    language,
    claims: [],
    sentences: [],
    turn: { conversationId: 'c', messages: [] },
  }
  // The hook looks at nothing else of its context.
  return claims().inspect?.(sentence(text), context as unknown as Context)
}

test('needs no language for numbers and emoji', () => {
  expect(inspect('🙂🙂', 'fr')).toEqual({ claims: [] })
  expect(inspect('€199', 'fr')).toMatchObject({ claims: [{ kind: 'price' }] })
})

test('reads English in a Chinese reply, and Chinese in an English one', () => {
  expect(inspect('The price is $5.', 'zh')).toMatchObject({ claims: [{ attribute: 'price' }] })
  expect(inspect('价格是5元。', 'en')).toMatchObject({ claims: [{ attribute: '价格' }] })
})

test.each([
  ['El precio del envío es de 5 euros y no se puede devolver.'],
  ['Der Versand kostet 5 Euro und dauert drei Tage.'],
  ['送料は無料で、三日以内に届きます。'],
  ['배송비는 무료입니다.'],
  ['Доставка бесплатная.'],
])('says so when there is no pack: %s', (text) => {
  expect(inspect(text, 'en')).toEqual({
    findings: [
      {
        code: 'claims/not-checked',
        action: 'annotate',
        mark: 'not-checked',
        message: 'This sentence is in a language that is not checked.',
        span: { start: 0, end: text.length },
      },
    ],
  })
})
