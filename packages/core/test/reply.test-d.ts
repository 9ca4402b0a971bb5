import type { FindingCode, Findings, Guard, Reply, StreamEvent, Turn } from '@vouchsafe/core'
import { vouchsafe } from '@vouchsafe/core'
import { expectTypeOf } from 'vitest'

const pipeline = vouchsafe({ guards: [] })
const turn: Turn = { conversationId: 'c', messages: [{ role: 'user', content: 'Hi' }] }

// Any chat model fits: at once, later, or part by part.
expectTypeOf(pipeline.reply(turn, () => 'text')).resolves.toEqualTypeOf<Reply>()
expectTypeOf(
  pipeline.reply(turn, async (messages) => ({ text: messages[0]?.content ?? '' })),
).resolves.toEqualTypeOf<Reply>()
expectTypeOf(
  pipeline.stream(turn, async function* () {
    yield 'text'
    yield { toolCalls: [{ id: 't', name: 'get_order', arguments: {} }] }
  }),
).toEqualTypeOf<AsyncIterable<StreamEvent>>()
// @ts-expect-error a model answers with text, not with a number
pipeline.reply(turn, () => 12)

// A reply that is not verified says why.
declare const reply: Reply
if (reply.status !== 'verified') expectTypeOf(reply.findings).toEqualTypeOf<Findings>()
// @ts-expect-error the draft is nowhere in a reply
reply.draft
// @ts-expect-error a blocked reply without a finding is impossible
const unexplained: Reply = {
  status: 'blocked',
  text: '',
  findings: [],
  claims: [],
  labels: [],
  toolCalls: [],
  attempts: 1,
}
// @ts-expect-error results are read-only
reply.text = ''

// Hooks may be sync or async, and may find nothing.
const quiet: Guard = { name: 'quiet', inspect() {}, async conclude() {} }
// @ts-expect-error a failing guard cannot ask to be ignored
const careless: Guard = { name: 'careless', onError: 'note' }
// @ts-expect-error finding codes begin with the guard's name
const code: FindingCode = 'price'

void [quiet, careless, code, unexplained]
