import { type Guard, vouchsafe } from '@vouchsafe/core'
import { emotion } from '@vouchsafe/emotion'
import { expect, test } from 'vitest'
import { NOW } from './fixtures.ts'

async function findingsOf(draft: string, said = 'hi', before: readonly Guard[] = []) {
  const { findings } = await vouchsafe({ guards: [...before, emotion()] }).reply(
    { conversationId: 'c', messages: [{ role: 'user', content: said }], now: NOW },
    () => draft,
  )
  return findings.map(({ code, action, message, span }) => [
    code,
    action,
    message,
    span && draft.slice(span.start, span.end),
  ])
}

type Status = 'supported' | 'contradicted' | 'stale'

/** Says of the whole draft that it is a claim, and what it is worth. */
const judging = (...statuses: readonly Status[]): Guard => ({
  name: 'facts',
  inspect: ({ start, end }) => ({
    claims: statuses.map(() => ({
      start,
      end,
      kind: 'stock',
      polarity: 'affirmed',
      certainty: 'asserted',
    })),
    verdicts: statuses.map((status, index) => ({
      claim: `c${index + 1}`,
      status,
      evidence: [],
      reason: 'told',
    })),
  }),
})

const SELLS = "Sells on the customer's distress: answer what was asked, and offer nothing."
const BACK = "Puts the customer's feelings to their disadvantage."
const presses = (technique: string) =>
  `Presses the customer (${technique}): leave the decision, and the time for it, to them.`

test('words that press are told with their technique, each once', async () => {
  expect(await findingsOf('As your friend, I think you should buy it.')).toEqual([
    ['emotion/manipulation.bonding', 'retry', presses('bonding'), 'As your friend'],
  ])
  const hurried = await findingsOf('Hurry, this offer ends in ten minutes!')
  expect(hurried).toEqual([['emotion/manipulation.urgency', 'retry', presses('urgency'), 'Hurry']])
})

test('what reads like pressure is told with the reason', async () => {
  const [[code, action, message] = []] = await findingsOf(
    'Trust me, we have been through so much together.',
  )
  // A likeness alone stops nothing, unless it is strong.
  expect([code, action]).toEqual(['emotion/manipulation.unnamed', 'note'])
  expect(message).toMatch(
    /^Reads like pressure on the customer \(likeness \d\.\d{2}, most by ".+"\): leave the decision/,
  )
})

test('a feeling put to a use that is no service is told as such', async () => {
  const sad = 'Since you feel down, treat yourself to our new bag.'
  const angry = 'Because you are angry I will put you at the back of the queue.'
  expect(await findingsOf(sad)).toEqual([
    ['emotion/emotion-use.distress-selling', 'retry', SELLS, 'down, treat yourself'],
  ])
  expect(await findingsOf(angry)).toEqual([
    [
      'emotion/emotion-use.emotion-priority',
      'retry',
      BACK,
      'angry I will put you at the back of the queue',
    ],
  ])
})

test('to a customer in distress nothing is put up for sale, but what serves may be said', async () => {
  const grieving = 'my husband passed away last week'
  const codes = async (draft: string, said: string) =>
    (await findingsOf(draft, said)).map(([code]) => code)
  expect(await codes('You may like to buy our new bag.', grieving)).toContain(
    'emotion/emotion-use.distress-selling',
  )
  for (const [draft, said] of [
    ['You may like to buy our new bag.', 'hi'],
    ['You may like to buy our new bag.', "I lost my job and can't pay rent"],
    ['I will cancel what you wanted to buy and refund it.', grieving],
  ] as const)
    expect(await codes(draft, said)).not.toContain('emotion/emotion-use.distress-selling')
})

test('a scarcity is what the verdicts on it say together', async () => {
  const draft = 'Only 2 left in stock.'
  const of = async (...statuses: readonly Status[]) =>
    (await findingsOf(draft, 'hi', statuses.length > 0 ? [judging(...statuses)] : [])).filter(
      ([code]) => code === 'emotion/manipulation.scarcity',
    )
  const quote = 'Only 2 left in stock'
  const code = 'emotion/manipulation.scarcity'
  expect(await of()).toEqual([[code, 'note', 'Speaks of scarcity; nothing was checked.', quote]])
  expect(await of('supported')).toEqual([
    [code, 'note', 'True scarcity, told to the customer; counted.', quote],
  ])
  for (const statuses of [['stale'], ['supported', 'contradicted']] as const)
    expect(await of(...statuses)).toEqual([
      [code, 'retry', 'States scarcity that nothing known bears out.', quote],
    ])
})

test('words about people and the tone are told in one sentence each', async () => {
  expect(await findingsOf('We do not serve foreigners.')).toEqual([
    [
      'emotion/discrimination.origin',
      'retry',
      'Demeans people, or shuts them out, for a protected trait (origin).',
      'do not serve foreigners.',
    ],
  ])
  expect(await findingsOf('You must send it back.')).toEqual([
    ['emotion/tone.soften', 'note', 'Could be put more gently.', 'You must'],
  ])
  expect(await findingsOf(`It is ${'so '.repeat(80)}late.`)).toEqual([
    [
      'emotion/tone.shorten',
      'note',
      'Could be put more shortly.',
      `It is ${'so '.repeat(80)}late.`,
    ],
  ])
})
