import type { Guard } from '@vouchsafe/core'
import fc from 'fast-check'
import { scriptedModel } from '../models/fake-models.ts'
import { type ToolTranscript, toolTranscripts } from '../people/tool-transcripts.ts'
import type { Shop } from '../shop/shop.ts'
import { asking, someShop } from './drive.ts'
import { broken, type Law, law, notReached, unless } from './law.ts'

interface Told extends ToolTranscript {
  readonly shop: Shop
}

/** Refuses what it is told to, and stops drafts that say so. */
const gate: Guard = {
  name: 'gate',
  tool: ({ name }) =>
    name === 'delete_all' ? { decision: 'refuse', reason: 'Not allowed.' } : undefined,
  inspect(sentence) {
    const start = sentence.text.indexOf('XYZZY')
    if (start < 0) return undefined
    const span = sentence.locate({ start, end: start + 5 })
    return { findings: [{ code: 'gate/word', action: 'block', message: 'Forbidden.', span }] }
  },
}

export const TOOL_LAWS: readonly Law[] = [
  law<Told>({
    id: 'deeds-need-a-call',
    sentence: 'A reply that says something was done is verified only if a call did it.',
    severity: 'critical',
    needs: ['claims', 'facts'],
    cases: ({ shops }) =>
      someShop(shops).chain((shop) =>
        toolTranscripts(shop, ['none', 'failed', 'other-tool', 'other-order']).map((told) => ({
          ...told,
          shop,
        })),
      ),
    async check({ shop, messages, said, order, outcome }, bench) {
      // Where the record says that it is cancelled, the words are not false.
      if (order.status === 'cancelled') return notReached('the order is cancelled already')
      const customer = { id: order.customer.id, verified: true }
      const turn = { conversationId: 'c-1', messages, now: shop.now, customer }
      const reply = await bench.make(shop).reply(turn, () => said)
      return unless(
        reply.status === 'verified' ? `it was verified with the call ${outcome}` : undefined,
      )
    },
    show: ({ outcome, said, messages }) => ({
      call: outcome,
      said,
      asked: messages[0]?.content ?? '',
    }),
  }),
  law<Told>({
    id: 'done-deeds-may-be-told',
    sentence: 'A reply that says what a call did is not stopped.',
    severity: 'major',
    // Measured at 10 %, all in one wording: the shop's own record still gives the state before.
    bound: 0.2,
    needs: ['claims', 'facts'],
    cases: ({ shops }) =>
      someShop(shops).chain((shop) =>
        toolTranscripts(shop, ['succeeded']).map((told) => ({ ...told, shop })),
      ),
    async check({ shop, messages, said, order }, bench) {
      const customer = { id: order.customer.id, verified: true }
      const turn = {
        conversationId: 'c-1',
        messages,
        now: shop.now,
        customer,
        purpose: 'after-sales',
      }
      const reply = await bench.make(shop).reply(turn, () => said)
      const codes = reply.findings.map(({ code }) => code).join(', ')
      return unless(reply.status === 'blocked' ? `it was stopped: ${codes}` : undefined)
    },
    show: ({ said, messages }) => ({ said, messages: JSON.stringify(messages) }),
  }),
  law<{ readonly text: string; readonly names: readonly string[] }>({
    id: 'refused-calls-do-not-run',
    sentence:
      'A call that a guard refuses, and every call of a blocked reply, is not in the reply.',
    severity: 'critical',
    cases: () =>
      fc.record({
        text: fc.constantFrom('', 'One moment.', 'XYZZY.', '请稍等。'),
        names: fc.array(fc.constantFrom('look_up', 'delete_all', 'get_order'), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
    async check({ text, names }, bench) {
      const [shop] = bench.shops
      if (shop === undefined) return notReached('there is no shop')
      const toolCalls = names.map((name, index) => ({ id: `t-${index}`, name, arguments: {} }))
      const { model } = scriptedModel({ text, toolCalls })
      const reply = await bench.make(shop, { guards: [gate] }).reply(asking('Please do.'), model)
      const ran = reply.toolCalls.map(({ name }) => name)
      if (ran.includes('delete_all')) return broken('a refused call runs')
      if (text.includes('XYZZY') && ran.length > 0) return broken('a blocked reply runs a call')
      if (ran.some((name) => !names.includes(name))) return broken('a call was made up')
      const isSeen = text.includes('XYZZY') || names.includes('delete_all')
      return isSeen ? unless(undefined) : notReached('nothing was to be refused')
    },
    show: ({ text, names }) => ({ text, names }),
  }),
]
