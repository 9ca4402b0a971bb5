import { createGateway } from '@vouchsafe/gateway'
import { builtInPacks } from '@vouchsafe/policy/packs'
import {
  type Pipeline,
  privacy,
  type Reply,
  type ShopOptions,
  shopPipeline,
  type Turn,
  vouchsafe,
} from 'vouchsafe'

/**
 * One set of checks for every runtime: whatever runs them gives what stands under `expected`. They use what a shop's agent uses,
 * in Chinese and English, and nothing of Node.
 */
export interface Check {
  readonly name: string
  readonly run: () => Promise<unknown>
  readonly expected: unknown
}

const SHOP = {
  catalog: [
    {
      sku: 'L1',
      title: 'Aurora lamp',
      price: { amount: 149, currency: 'EUR' },
      stock: 12,
      weight: '1.2 kg',
    },
    { sku: 'T1', title: '云脊双人帐篷', price: { amount: 899, currency: 'CNY' }, 重量: '1.85kg' },
  ],
  orders: [{ id: 'o-1', paid: 89.99, currency: 'USD', status: 'shipped' }],
} satisfies ShopOptions

const shop = shopPipeline(SHOP)

/** A conversation of its own. */
function asked(content: string, rest: Partial<Turn> = {}): Turn {
  return { conversationId: content, messages: [{ role: 'user', content }], ...rest }
}

async function said(pipeline: Pipeline, turn: Turn, draft: string): Promise<Reply> {
  return await pipeline.reply(turn, async () => draft)
}

const LAMP = asked('How much is the Aurora lamp?')
const TENT = asked('云脊帐篷多少钱？')

async function outcome(turn: Turn, draft: string): Promise<readonly string[]> {
  const { status, text, claims } = await said(shop, turn, draft)
  const evidence = claims.flatMap(({ verdict }) =>
    (verdict?.evidence ?? []).map(({ source }) => `${source.id} ${source.pointer ?? ''}`),
  )
  return [status, text, ...new Set(evidence)]
}

/** Cut after every `size` code units, surrogate pairs and numbers included. */
async function* chunks(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}

/** What a client shows in the end, and how many different replies the ways to cut the draft led to. */
async function streamed(turn: Turn, draft: string): Promise<unknown> {
  const replies = new Set([JSON.stringify(await said(shop, turn, draft))])
  const shown = new Set<string>()
  for (const size of [1, 2, 3, 5, 8, 13, draft.length]) {
    let text = ''
    for await (const event of shop.stream(turn, () => chunks(draft, size))) {
      if (event.type === 'text-delta') text += event.text
      if (event.type === 'retract') text = ''
      if (event.type === 'reply-end') replies.add(JSON.stringify(event.reply))
    }
    shown.add(text)
  }
  return { replies: replies.size, shown: [...shown] }
}

const careful = shopPipeline({
  ...SHOP,
  packs: builtInPacks,
  privacy: { purpose: 'delivery' },
  confidence: {},
  emotion: {},
  disclosure: {},
})

/** What the model saw, and what the customer reads. */
async function masked(words: string, answer: string): Promise<readonly string[]> {
  const seen: string[] = []
  const guarded = vouchsafe({ guards: [privacy({ purpose: 'delivery' })] })
  const reply = await guarded.reply(asked(words), async (messages) => {
    seen.push(...messages.map(({ content }) => content))
    return answer
  })
  return [...seen, reply.text]
}

/** What one guard found. */
async function found(guard: string, turn: Turn, draft: string): Promise<unknown> {
  const { status, findings, handoff } = await said(careful, turn, draft)
  const codes = findings.flatMap(({ code }) => (code.startsWith(`${guard}/`) ? [code] : []))
  return { status, codes, handoff: handoff?.reasons ?? [] }
}

async function throughGateway(): Promise<unknown> {
  const provider = async () =>
    Response.json({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1,
      model: 'm',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: 'The Aurora lamp costs €129.' },
          finish_reason: 'stop',
        },
      ],
    })
  const gateway = createGateway({
    upstream: 'http://provider.test/v1',
    pipeline: shop,
    fetch: provider,
  })
  const answer = await gateway.fetch(
    new Request('http://gateway.test/v1/chat/completions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'm', messages: LAMP.messages }),
    }),
  )
  const { choices } = (await answer.json()) as {
    readonly choices: readonly { readonly message: { readonly content: string } }[]
  }
  return [answer.status, answer.headers.get('x-vouchsafe-status'), choices[0]?.message.content]
}

export const checks: readonly Check[] = [
  {
    name: 'en: verified',
    run: () => outcome(LAMP, 'The Aurora lamp costs 149 EUR.'),
    expected: ['verified', 'The Aurora lamp costs 149 EUR.', 'catalog /0/price/amount'],
  },
  {
    name: 'en: annotated',
    run: () => outcome(LAMP, 'The Aurora lamp costs 129 EUR.'),
    expected: [
      'annotated',
      'The Aurora lamp costs 149 EUR. (corrected from our records)',
      'catalog /0/price/amount',
    ],
  },
  {
    name: 'en: blocked',
    run: () => outcome(asked('Cancel o-1.'), "I've cancelled order o-1 for you."),
    expected: [
      'blocked',
      "Sorry, I can't give you a confirmed answer to that right now. You can ask me in another way, or I can bring in a colleague.",
      'orders /0/id',
    ],
  },
  {
    name: 'zh: verified',
    run: () => outcome(TENT, '云脊双人帐篷现价899元，重3.7斤。'),
    expected: [
      'verified',
      '云脊双人帐篷现价899元，重3.7斤。',
      'catalog /1/price/amount',
      'catalog /1/重量',
    ],
  },
  {
    name: 'zh: annotated',
    run: () => outcome(TENT, '云脊双人帐篷现价799元。'),
    expected: [
      'annotated',
      '云脊双人帐篷现价899元。（已按店铺记录更正）',
      'catalog /1/price/amount',
    ],
  },
  {
    name: 'zh: blocked',
    run: () => outcome(asked('取消o-1。'), '已经帮您取消订单o-1了。'),
    expected: [
      'blocked',
      '抱歉，这个问题我暂时无法给出经过核实的答复。您可以换个方式问我，或者让我为您转接人工客服。',
      'orders /0/id',
    ],
  },
  {
    name: 'en: a stream, however it is cut',
    run: () => streamed(LAMP, 'Hello 👋! The Aurora lamp costs €1,290.00. It weighs 1.2 kg.'),
    expected: {
      replies: 1,
      shown: [
        'Hello 👋! The Aurora lamp costs €149.00. (corrected from our records) It weighs 1.2 kg.',
      ],
    },
  },
  {
    name: 'zh: a stream, however it is cut',
    run: () => streamed(TENT, '您好👋！云脊双人帐篷现价八百九十九元。重1.85公斤。'),
    expected: { replies: 1, shown: ['您好👋！云脊双人帐篷现价八百九十九元。重1.85公斤。'] },
  },
  {
    name: 'en: privacy',
    run: () => masked('I am Ada Byron, +44 20 7946 0123.', 'Thank you, [Name 1].'),
    expected: ['I am [Name 1], [Phone 1: *0123].', 'Thank you, Ada Byron.'],
  },
  {
    name: 'zh: privacy',
    run: () => masked('我叫王小明，电话13800138000。', '好的，[姓名1]。'),
    expected: ['我叫[姓名1]，电话[手机号1:*8000]。', '好的，王小明。'],
  },
  {
    name: 'en: label',
    run: async () =>
      (await said(careful, asked('Hello', { jurisdictions: ['EU'] }), 'How can I help you?')).text,
    expected:
      'You are chatting with an AI assistant. It is artificially generated and not human. Type "agent" to reach a person.\n\nHow can I help you?',
  },
  {
    name: 'zh: label',
    run: async () =>
      (await said(careful, asked('你好', { jurisdictions: ['CN'] }), '请问有什么可以帮您？')).text,
    expected: '本回复由AI生成。需要人工请回复“转人工”。\n\n请问有什么可以帮您？',
  },
  {
    name: 'en: policy',
    run: async () => {
      const { decision, reason } = await careful.tool(asked('Refund it all.'), {
        id: 't-1',
        name: 'issue_refund',
        arguments: { id: 'o-1', amount: 189.99 },
      })
      return [decision, reason]
    },
    expected: ['refuse', 'The refund of 189.99 is more than the 89.99 that may be given back.'],
  },
  {
    name: 'zh: policy',
    run: () =>
      found('policy', asked('帐篷好吗？', { jurisdictions: ['CN'] }), '这是全国最好的帐篷。'),
    expected: {
      status: 'blocked',
      codes: ['policy/cn-ecommerce.absolute-term.strong'],
      handoff: [],
    },
  },
  {
    name: 'en: confidence',
    run: () => found('confidence', asked('Let me talk to a human.'), 'Have you tried the menu?'),
    expected: {
      status: 'blocked',
      codes: ['confidence/handoff.requested', 'confidence/ask-human-ignored'],
      handoff: ['requested'],
    },
  },
  {
    name: 'zh: confidence',
    run: () => found('confidence', asked('听不懂吗？转人工'), '亲，您可以点击菜单自助查询哦～'),
    expected: {
      status: 'blocked',
      codes: ['confidence/handoff.requested', 'confidence/ask-human-ignored'],
      handoff: ['requested'],
    },
  },
  {
    name: 'en: emotion',
    run: () =>
      found(
        'emotion',
        asked('I want to cancel my membership.'),
        'If you leave now I lose my bonus, how could you.',
      ),
    expected: { status: 'blocked', codes: ['emotion/manipulation.guilt'], handoff: [] },
  },
  {
    name: 'zh: emotion',
    run: () => found('emotion', asked('我想把会员退了'), '您这一退，我这个月的提成就没了。'),
    expected: { status: 'blocked', codes: ['emotion/manipulation.guilt'], handoff: [] },
  },
  {
    name: 'gateway',
    run: throughGateway,
    expected: [200, 'annotated', 'The Aurora lamp costs €149. (corrected from our records)'],
  },
]

/** What every check gave, by name. A check that threw gives its error's words. */
export async function runChecks(): Promise<Readonly<Record<string, unknown>>> {
  const results: Record<string, unknown> = {}
  for (const { name, run } of checks) {
    try {
      results[name] = await run()
    } catch (cause) {
      results[name] = `threw ${cause instanceof Error ? cause.message : String(cause)}`
    }
  }
  return results
}
