import { type Guard, type Reply, readFields, type StreamEvent, vouchsafe } from '@vouchsafe/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  collect,
  cut,
  draftJson,
  draftText,
  obedient,
  shownBy,
  streaming,
  turnOf,
} from './fixtures.ts'

const runs = { numRuns: Math.max(1000, Number(process.env.FC_RUNS ?? 0)) }
const draft = fc.oneof({ weight: 4, arbitrary: draftText }, { weight: 1, arbitrary: draftJson })
const places = fc.array(fc.nat({ max: 4000 }), { maxLength: 20 })
const pipeline = vouchsafe({ guards: [obedient] })

function replyOf(events: readonly StreamEvent[]): Reply {
  const last = events.at(-1)
  if (last?.type !== 'reply-end') throw new Error('a stream ends with its reply')
  return last.reply
}

test('promise 1: nothing that a guard stopped is ever shown', async () => {
  await fc.assert(
    fc.asyncProperty(draft, places, async (text, at) => {
      const events = await collect(pipeline.stream(turnOf(), streaming(cut(text, at))))
      let shown = ''
      for (const event of events) {
        if (event.type === 'retract') shown = ''
        if (event.type === 'text-delta') shown += event.text
        expect(shown).not.toMatch(/§(?:block|fix|cut)/)
      }
    }),
    runs,
  )
})

test('promise 1: a sentence is shown only after every guard has read it', async () => {
  await fc.assert(
    fc.asyncProperty(draftText, places, async (text, at) => {
      fc.pre(!readFields(text)) // fields are shown with the syntax around them
      let read = 0
      const reader: Guard = {
        name: 'reader',
        inspect(sentence) {
          read = sentence.end
          return undefined
        },
      }
      let shown = 0
      for await (const event of vouchsafe({ guards: [reader] }).stream(
        turnOf(),
        streaming(cut(text, at)),
      )) {
        if (event.type === 'text-delta' && text.trim() !== '') {
          shown += event.text.length
          expect(shown).toBeLessThanOrEqual(read)
        }
      }
    }),
    runs,
  )
})

test('promise 2: chunking changes neither events nor reply', async () => {
  await fc.assert(
    fc.asyncProperty(draft, places, async (text, at) => {
      const whole = await collect(pipeline.stream(turnOf(), () => text))
      expect(await collect(pipeline.stream(turnOf(), streaming(cut(text, at))))).toEqual(whole)
      expect(await pipeline.reply(turnOf(), streaming(cut(text, at)))).toEqual(replyOf(whole))
    }),
    runs,
  )
})

test('what a client shows at the end is the text of the reply, held back or not', async () => {
  await fc.assert(
    fc.asyncProperty(draft, places, fc.boolean(), async (text, at, hold) => {
      const events = await collect(
        vouchsafe({ guards: [obedient], hold }).stream(turnOf(), streaming(cut(text, at))),
      )
      expect(shownBy(events)).toBe(replyOf(events).text)
    }),
    runs,
  )
})

test('promise 4: the same turn and draft give the same reply, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(draft, async (text) => {
      const [first, second] = await Promise.all([
        pipeline.reply(turnOf(), () => text),
        vouchsafe({ guards: [obedient] }).reply(turnOf(), () => text),
      ])
      expect(JSON.stringify(second)).toBe(JSON.stringify(first))
    }),
    runs,
  )
})

test('promise 5: verified means untouched', async () => {
  await fc.assert(
    fc.asyncProperty(draft, async (text) => {
      const reply = await pipeline.reply(turnOf(), () => text)
      if (reply.status === 'verified') expect(reply.text).toBe(text)
      expect(reply.status === 'verified').toBe(
        text.trim() !== '' && !/§(?:block|mark|fix|cut)/.test(text),
      )
    }),
    runs,
  )
})

const broken: Record<string, Partial<Guard>> = {
  'throws in inspect': {
    inspect() {
      throw new Error('boom')
    },
  },
  'rejects in inspect': { inspect: () => Promise.reject(new Error('boom')) },
  'throws in conclude': {
    conclude() {
      throw new Error('boom')
    },
  },
  'throws in request': {
    request() {
      throw new Error('boom')
    },
  },
  'throws in response': {
    response: () => ({
      push() {
        throw new Error('boom')
      },
      end: () => '',
    }),
  },
  'points outside the draft': {
    inspect: () => ({
      findings: [
        { code: 'x/y', action: 'repair', message: '', edit: { start: -1, end: 1e9, text: 'z' } },
      ],
    }),
  },
  'gives nonsense': { inspect: () => ({ findings: 'none' }) as never },
  'gives a value that throws when read': {
    inspect: () =>
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('boom')
          },
        },
      ),
  },
}

test('promise 6: a guard that fails never lets the draft through', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ minLength: 8 }).filter((text) => text.trim().length > 8),
      fc.constantFrom(...Object.keys(broken)),
      places,
      async (text, which, at) => {
        const guard: Guard = { name: 'faulty', ...broken[which] }
        const events = await collect(
          vouchsafe({ guards: [guard] }).stream(turnOf(), streaming(cut(text, at))),
        )
        const reply = replyOf(events)
        expect(reply.status).toBe('blocked')
        expect(reply.handoff?.reasons).toContain('guard-failed')
        expect(JSON.stringify(reply)).not.toContain(JSON.stringify(text).slice(1, -1))
        expect(shownBy(events)).toBe(reply.text)
      },
    ),
    runs,
  )
})

test('promise 9: the text does not depend on the order of guards that do not read each other', async () => {
  const part = (name: string, order: RegExp): Guard => ({
    name,
    async inspect(sentence, context) {
      const all = await obedient.inspect?.(sentence, context)
      return {
        findings: (all?.findings ?? []).filter(({ code }) => order.test(code)),
      }
    },
  })
  const guards = [part('one', /fix|note/), part('two', /cut|mark/), part('three', /block/)]
  await fc.assert(
    fc.asyncProperty(
      draft,
      fc.shuffledSubarray(guards, { minLength: 3 }),
      async (text, shuffled) => {
        const one = await vouchsafe({ guards }).reply(turnOf(), () => text)
        const two = await vouchsafe({ guards: shuffled }).reply(turnOf(), () => text)
        expect([two.status, two.text]).toEqual([one.status, one.text])
      },
    ),
    runs,
  )
})

test('guards in shadow mode change nothing but the list of findings', async () => {
  await fc.assert(
    fc.asyncProperty(draft, places, async (text, at) => {
      const plain = await vouchsafe({ guards: [] }).reply(turnOf(), () => text)
      const events = await collect(
        vouchsafe({ guards: [obedient], mode: 'shadow' }).stream(
          turnOf(),
          streaming(cut(text, at)),
        ),
      )
      const { findings, ...rest } = replyOf(events)
      const { findings: plainFindings, ...plainRest } = plain
      expect(rest).toEqual(plainRest)
      expect(findings.filter(({ shadow }) => !shadow)).toEqual(plainFindings)
    }),
    runs,
  )
})

test('promise 8: a guard reads each unit of a long draft once, however it is cut', async () => {
  let read = 0
  const counting: Guard = {
    name: 'counting',
    inspect(sentence) {
      read += sentence.text.length
      return undefined
    },
  }
  const text = 'The lamp costs 129.90 EUR, and 第二件半价。'.repeat(4000)
  await vouchsafe({ guards: [counting] }).reply(
    turnOf(),
    streaming(text.match(/[\s\S]{1,7}/g) ?? []),
  )
  expect(read).toBe(text.length)
})
