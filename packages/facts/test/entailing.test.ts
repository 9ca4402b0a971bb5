import { claims } from '@vouchsafe/claims'
import {
  httpJudge,
  type Json,
  type Judge,
  type PipelineOptions,
  type Reply,
  vouchsafe,
} from '@vouchsafe/core'
import { documents, type Entailing, facts, follows, records } from '@vouchsafe/facts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judged, stating } from './judging.ts'

const PAGE =
  'Guests may leave luggage at the front desk until they travel on. Breakfast is from 7 am.'
/** Says what the page says in words that no list holds. */
const OPEN = 'Your luggage can stay at the front desk for as long as you wander the city.'

interface Asked {
  readonly judge: Judge
  readonly inputs: Json[]
}

function answering(answer: (input: Json) => Json | Promise<Json>): Asked {
  const inputs: Json[] = []
  const judge: Judge = {
    name: 'fake',
    version: '7',
    ask: async ({ input }) => {
      inputs.push(input)
      return answer(input)
    },
  }
  return { judge, inputs }
}

function pipelineWith(entail: Entailing, ports: PipelineOptions['ports'] = {}) {
  const guard = facts([documents([{ id: 'page', text: PAGE }])], { faithful: 'statements', entail })
  return vouchsafe({ guards: [claims(), guard], ports })
}

function told(draft: string, entail: Entailing, ports?: PipelineOptions['ports']): Promise<Reply> {
  const turn = { conversationId: 'c', messages: [{ role: 'user' as const, content: 'Luggage?' }] }
  return pipelineWith(entail, ports).reply(turn, () => draft)
}

const codes = ({ findings }: Reply) => findings.map(({ code }) => code)
const statuses = ({ claims }: Reply) => claims.map(({ verdict }) => verdict?.status)

describe('a judge for what rules leave open', () => {
  test('without one the statement is marked', async () => {
    const { judge } = answering(() => ({ label: 'neutral', score: 1 }))
    expect((await told(OPEN, { judge })).status).toBe('annotated')
  })

  test('what it finds borne out is delivered, with its name, version and score as evidence', async () => {
    const { judge, inputs } = answering(() => ({ label: 'entailment', score: 0.93 }))
    const reply = await told(OPEN, { judge })
    expect(reply.status).toBe('verified')
    expect(inputs).toEqual([{ premise: PAGE, hypothesis: OPEN }])
    const evidence = reply.findings.flatMap((finding) => finding.evidence ?? [])
    expect(evidence.map((each) => each.judge)).toContainEqual({
      name: 'fake',
      version: '7',
      label: 'entailment',
      score: 0.93,
    })
  })

  test('an answer that is not sure enough decides nothing', async () => {
    const { judge } = answering(() => ({ label: 'entailment', score: 0.6 }))
    expect((await told(OPEN, { judge })).status).toBe('annotated')
    expect((await told(OPEN, { judge, least: 0.5 })).status).toBe('verified')
  })

  test.each([
    'Breakfast is from 9 am.',
    'Guests may not leave luggage at the front desk until they travel on.',
    'Guests may leave luggage with Mr Alder at the front desk until they travel on.',
  ])('a number, a denial or a name that does not agree is never put to it: %s', async (draft) => {
    const { judge, inputs } = answering(() => ({ label: 'entailment', score: 1 }))
    expect((await told(draft, { judge })).status).not.toBe('verified')
    expect(inputs).toEqual([])
  })

  test('what rules decide is not put to it', async () => {
    const { judge, inputs } = answering(() => ({ label: 'contradiction', score: 1 }))
    expect((await told('Guests may leave luggage at the front desk.', { judge })).status).toBe(
      'verified',
    )
    expect(inputs).toEqual([])
  })

  test('a claim that rules leave open is put to it, but for what prose cannot bear out', async () => {
    const { judge } = answering(() => ({ label: 'entailment', score: 1 }))
    const say = async (kind: 'attribute' | 'contact') => {
      const claim = stating([{ quote: 'at the front desk for as long as you wander', kind }])
      const guard = facts([documents([{ id: 'page', text: PAGE }])], { entail: { judge } })
      const turn = { conversationId: 'c', messages: [{ role: 'user' as const, content: 'Hi' }] }
      return statuses(await vouchsafe({ guards: [claim, guard] }).reply(turn, () => OPEN))
    }
    expect(await say('attribute')).toEqual(['supported'])
    expect(await say('contact')).toEqual(['unsupported'])
  })

  test('a claim that a record speaks against is not put to it', async () => {
    const { judge } = answering(() => ({ label: 'entailment', score: 1 }))
    const claim = stating([{ quote: '12 kg', kind: 'attribute', attribute: 'weight' }])
    const known = records('goods', [{ title: 'Aurora lamp', weight: '3 kg' }])
    const guard = facts([known, documents([{ id: 'page', text: PAGE }])], { entail: { judge } })
    const turn = { conversationId: 'c', messages: [{ role: 'user' as const, content: 'Hi' }] }
    const draft = 'The Aurora lamp weighs 12 kg.'
    const reply = await vouchsafe({ guards: [claim, guard] }).reply(turn, () => draft)
    expect(statuses(reply)).toEqual(['contradicted'])
  })

  test('each pair of texts is asked about once', async () => {
    const { judge, inputs } = answering(() => ({ label: 'entailment', score: 1 }))
    const pipeline = pipelineWith({ judge })
    const turn = { conversationId: 'c', messages: [{ role: 'user' as const, content: 'Luggage?' }] }
    const replies = [
      await pipeline.reply(turn, () => OPEN),
      await pipeline.reply({ ...turn }, () => OPEN),
    ]
    expect(inputs.length).toBe(1)
    expect(replies[1]).toEqual(replies[0])
  })

  test('a reply has a budget, and says when it is spent', async () => {
    const { judge, inputs } = answering(() => ({ label: 'entailment', score: 1 }))
    const draft = `${OPEN} The front desk keeps luggage while you roam about town.`
    const reply = await told(draft, { judge, mostCalls: 1 })
    expect(inputs.length).toBe(1)
    expect(codes(reply)).toContain('facts/not-checked.entailment')
    expect(reply.status).toBe('annotated')
  })

  test('one that hangs is given up', async () => {
    const { judge } = answering(() => new Promise<Json>(() => {}))
    const clock = {
      now: () => 0,
      after: (ms: number, callback: () => void) => {
        if (ms === 50) queueMicrotask(callback)
        return () => {}
      },
    }
    const reply = await told(OPEN, { judge, timeoutMs: 50 }, { clock })
    expect(codes(reply)).toContain('facts/failed.entailment')
    expect(reply.status).toBe('annotated')
  })

  test('what is no answer supports nothing', async () => {
    const anything = fc.oneof(
      fc.constantFrom<Json>(null, 'entailment', [], {}, { label: 'entailment' }),
      fc.record({
        label: fc.constant('entailment'),
        score: fc.constantFrom<Json>(2, -1, '1', null),
      }),
      fc
        .record({ label: fc.string(), score: fc.constant(1) })
        .filter(({ label }) => !['entailment', 'neutral', 'contradiction'].includes(label)),
    )
    await fc.assert(
      fc.asyncProperty(anything, async (answer) => {
        const reply = await told(
          OPEN,
          answering(() => answer),
        )
        expect(statuses(reply)).not.toContain('supported')
        expect(codes(reply)).toContain('facts/failed.entailment')
      }),
      { numRuns: 30 },
    )
  })

  test('works behind an endpoint of OpenAI’s form', async () => {
    const content = JSON.stringify({ label: 'entailment', score: 1 })
    const judge = httpJudge({
      url: 'https://judge.example/v1/chat/completions',
      model: 'm',
      fetch: async () => Response.json({ choices: [{ message: { content } }] }),
    })
    expect((await told(OPEN, { judge })).status).toBe('verified')
  })

  test('no more answers are kept than it is told to', async () => {
    const { judge, inputs } = answering(() => ({ label: 'entailment', score: 1 }))
    const pipeline = pipelineWith({ judge, mostKept: 1 })
    const turn = () => ({ conversationId: 'c', messages: [] })
    const other = 'The front desk keeps luggage while you roam about town.'
    for (const draft of [OPEN, OPEN, other, OPEN]) await pipeline.reply(turn(), () => draft)
    expect(inputs.length).toBe(3)
  })

  test.each([
    ['entailment', 'supported'],
    ['contradiction', 'contradicted'],
    ['neutral', 'unsupported'],
  ] as const)('what it finds of a claim that nothing bears out: %s', async (label, status) => {
    const { judge } = answering(() => ({ label, score: 1 }))
    const [claim] = await judged(
      { documents: [{ id: 'page', text: PAGE }], draft: OPEN, options: { entail: { judge } } },
      [{ quote: OPEN, kind: 'other', value: null }],
    )
    expect(claim?.verdict?.status).toBe(status)
  })

  test('limits that make no sense are refused', () => {
    const { judge } = answering(() => null)
    expect(() => facts([], { entail: { judge, least: 2 } })).toThrow('`least` is from 0 to 1')
    for (const entail of [
      { judge, least: -1 },
      { judge, mostCalls: -1 },
      { judge, timeoutMs: Number.POSITIVE_INFINITY },
      { judge: {} as Judge },
    ])
      expect(() => facts([], { entail })).toThrow('entail needs a judge')
    expect(() => facts({} as [])).toThrow('expected a list of sources')
  })
})

describe('following from a text by rules alone', () => {
  test.each([
    ['A small dog runs in the park.', 'A dog runs in the park.', 'entailment'],
    ['A small dog runs in the park.', 'A dog does not run in the park.', 'contradiction'],
    [
      'The shop opens at nine in the morning.',
      'The shop closes at nine in the morning.',
      'contradiction',
    ],
    ['A small dog runs in the park.', 'Two ships sail across the bay.', 'neutral'],
    ['商品签收后七天内可以退货。', '商品签收后七天内不能退货。', 'contradiction'],
    ['商品签收后七天内可以退货。', '签收后七天内可退货。', 'entailment'],
  ] as const)('%s — %s', (premise, hypothesis, label) => {
    expect(follows(premise, hypothesis).label).toBe(label)
  })

  test('another number is not the opposite, and a greeting says nothing', () => {
    const told = follows(
      'Parcels arrive within 30 days of the order.',
      'Parcels arrive within 40 days of the order.',
    )
    expect(told.label).toBe('neutral')
    expect(follows('Parcels arrive within 30 days.', 'Hello!')).toEqual({
      label: 'neutral',
      score: 0,
    })
  })

  test('a text follows from itself, or says too little to tell', () => {
    const word = fc.constantFrom(
      'lamp',
      'ships',
      'free',
      'green',
      'order',
      'arrives',
      '30',
      'Berlin',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 12 }), (words) => {
        const text = `The ${words.join(' ')}.`
        expect(follows(text, text)).toEqual({ label: 'entailment', score: 1 })
      }),
    )
  })
})
