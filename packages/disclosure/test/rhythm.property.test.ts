import { type Message, memoryStore, vouchsafe } from '@vouchsafe/core'
import { disclosure } from '@vouchsafe/disclosure'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** What may happen between one reply and the next. */
const step = fc.record({
  /** Minutes since the last turn. */
  minutes: fc.nat({ max: 90 }),
  /** A person of the shop wrote since. */
  person: fc.boolean(),
  /** The model only calls a tool and says nothing. */
  silent: fc.boolean(),
  /** Another process takes over, with the same store. */
  restart: fc.boolean(),
  /** The reply is stopped by another guard. */
  stopped: fc.boolean(),
})

const SESSION = 30
const START = Date.parse('2026-11-21T00:00:00Z')

/** Says which of the replies carried the notice; `undefined` where nothing was said. */
async function play(
  steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[],
  every: { readonly turns?: number; readonly minutes?: number },
): Promise<readonly (boolean | undefined)[]> {
  const store = memoryStore({ now: () => 0 })
  let stopped = false
  const make = () =>
    vouchsafe({
      guards: [
        {
          name: 'stop',
          inspect: () =>
            stopped ? { findings: [{ code: 'stop/it', action: 'block', message: 'No.' }] } : {},
        },
        disclosure({ jurisdiction: 'DE', sessionMinutes: SESSION, every }),
      ],
      ports: { store },
    })
  let pipeline = make()
  let at = START
  const messages: Message[] = []
  const told: (boolean | undefined)[] = []
  for (const { minutes, person, silent, restart, stopped: stops } of steps) {
    at += minutes * 60_000
    stopped = stops
    if (restart) pipeline = make()
    messages.push({ role: 'user', content: 'Hello' })
    if (person) {
      messages.push({ role: 'assistant', content: 'Mia here.', name: 'human-mia' })
      messages.push({ role: 'user', content: 'Thanks' })
    }
    const now = new Date(at).toISOString()
    const turn = { conversationId: 'c', messages: [...messages], now, channel: 'chat' }
    const reply = await pipeline.reply(turn, async () =>
      silent ? { toolCalls: [{ id: 't', name: 'look', arguments: {} }] } : 'Two are left.',
    )
    const says = silent ? undefined : /AI assistant/.test(reply.text)
    told.push(says)
    if (!silent) messages.push({ role: 'assistant', content: 'Two are left.' })
  }
  return told
}

const limit = fc.record(
  { turns: fc.integer({ min: 1, max: 6 }), minutes: fc.integer({ min: 1, max: 120 }) },
  { requiredKeys: [] },
)

test('whatever happens, a due notice is not left out and none is repeated inside its interval', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 14 }),
      limit,
      async (steps, every) => {
        const told = await play(steps, every)
        let last: { turn: number; at: number; session: number } | undefined
        let at = 0
        let session = 0
        let personSince = false
        steps.forEach(({ minutes, person, silent }, turn) => {
          at += minutes
          if (turn > 0 && minutes >= SESSION) session += 1
          // A person's words stay the last of our side until the machine has spoken again.
          personSince = person || personSince
          const due =
            last === undefined ||
            last.session !== session ||
            personSince ||
            at - last.at >= (every.minutes ?? Infinity) ||
            turn - last.turn >= (every.turns ?? Infinity)
          expect(told[turn]).toBe(silent ? undefined : due)
          if (silent) return
          personSince = false
          if (due) last = { turn, at, session }
        })
      },
    ),
    { numRuns: 300 },
  )
})

test('one store, many conversations: each is told for itself', async () => {
  const pipeline = vouchsafe({ guards: [disclosure({ jurisdiction: 'DE' })] })
  for (const conversationId of ['a', 'b']) {
    const turn = { conversationId, messages: [{ role: 'user' as const, content: 'Hello' }] }
    expect((await pipeline.reply(turn, async () => 'Hi.')).text).toContain('AI assistant')
    expect((await pipeline.reply(turn, async () => 'Hi.')).text).toBe('Hi.')
  }
})
