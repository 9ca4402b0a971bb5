import { claims } from '@vouchsafe/claims'
import { vouchsafe } from '@vouchsafe/core'
import { catalog, facts } from '@vouchsafe/facts'
import { describe, expect, test } from 'vitest'
import { isFound, replied } from './conversing.ts'
import type { Conversation, Wrong } from './fixtures/conversation.ts'
import { ENGLISH } from './fixtures/dialogue-en.ts'
import { CHINESE } from './fixtures/dialogue-zh.ts'

const ALL: readonly Conversation[] = [...ENGLISH, ...CHINESE]

/** Share of the conversations with this problem in which it is found. */
async function recall(problem: Wrong['problem']): Promise<number> {
  const wrong = ALL.flatMap((conversation) => {
    const { expect: expected } = conversation
    return expected !== 'none' && expected.problem === problem ? [{ conversation, expected }] : []
  })
  const found = await Promise.all(
    wrong.map(async ({ conversation, expected }) =>
      isFound(conversation, expected, await replied(conversation)),
    ),
  )
  return found.filter((each) => each).length / found.length
}

describe('written conversations', () => {
  test('parts of the question that are left out are found', async () => {
    expect(await recall('incomplete')).toBeGreaterThanOrEqual(0.8)
  })

  test('no reply is said to leave out what it answers, puts off or asks back about', async () => {
    const replies = await Promise.all(
      ALL.map(async (conversation) => ({ conversation, reply: await replied(conversation) })),
    )
    const wrongly = replies.filter(
      ({ conversation: { expect: expected }, reply }) =>
        (expected === 'none' || expected.problem !== 'incomplete') &&
        reply.findings.some(({ code }) => code === 'facts/incomplete'),
    )
    expect(wrongly.map(({ conversation }) => conversation.id)).toEqual([])
  })
})

const KETTLES = [{ sku: 'K1', title: 'Brio kettle', price: { amount: 39, currency: 'GBP' } }]

function ask(question: string, draft: string, options: Parameters<typeof facts>[1] = {}) {
  const pipeline = vouchsafe({ guards: [claims(), facts([catalog(KETTLES)], options)] })
  const messages = [{ role: 'user' as const, content: question }]
  return pipeline.reply({ conversationId: 'c', messages }, () => draft)
}

describe('a reply that leaves part of the question out', () => {
  const question = 'How much is the Brio kettle, and do you ship to Norway?'

  test('is delivered with a word about it', async () => {
    const reply = await ask(question, 'The Brio kettle is £39.')
    expect(reply.text).toBe(
      'The Brio kettle is £39. (Part of what you asked is not answered here.)',
    )
    expect(reply.findings).toEqual([
      {
        code: 'facts/incomplete',
        action: 'annotate',
        message:
          'The reply leaves out part of the question without saying so: whether it is sent there.',
        mark: 'incomplete',
        evidence: [
          {
            relation: 'mentions',
            source: {
              id: 'customer',
              pointer: '/messages/0/content',
              span: { start: 33, end: 55 },
            },
          },
        ],
      },
    ])
  })

  test('may be stopped, or only noted', async () => {
    const draft = 'The Brio kettle is £39.'
    expect((await ask(question, draft, { incomplete: 'block' })).status).toBe('blocked')
    const noted = await ask(question, draft, { incomplete: 'note' })
    expect([noted.status, noted.text]).toEqual(['verified', draft])
  })

  test.each([
    ['says that it does not know', "It's £39. I don't know whether we ship there."],
    ['asks back', "It's £39. Which town in Norway would it go to?"],
    ['hands over', "It's £39. A colleague will write to you about Norway."],
    ['says where it is found', "It's £39. You'll see that at the checkout."],
    ['answers with no', "It's £39. No, sorry."],
  ])('is left alone where it %s', async (_, draft) => {
    const reply = await ask(question, draft)
    expect(reply.findings.filter(({ code }) => code === 'facts/incomplete')).toEqual([])
  })

  test('does not count what the agent answered in an earlier turn', async () => {
    const pipeline = vouchsafe({ guards: [claims(), facts([catalog(KETTLES)])] })
    const reply = await pipeline.reply(
      {
        conversationId: 'c',
        messages: [
          { role: 'user', content: 'Do you ship to Norway? Is there a warranty?' },
          { role: 'assistant', content: 'We do ship to Norway, and there is no warranty.' },
          { role: 'user', content: 'How much is the Brio kettle?' },
        ],
      },
      () => 'The Brio kettle is £39.',
    )
    expect(reply.status).toBe('verified')
  })
})
