import { isVouchsafeError, memoryStore, type Reply, type Store } from '@vouchsafe/core'
import fc from 'fast-check'
import { type Cuts, cutAt, cuts } from '../models/chunkings.ts'
import { fakeClock } from '../models/fake-clock.ts'
import { failingModel, MODEL_FAULTS, scriptedModel, streamingModel } from '../models/fake-models.ts'
import { faultyGuard, guardFaults } from '../models/faults.ts'
import type { Bench } from './bench.ts'
import {
  asking,
  type Exchange,
  everShown,
  exchanges,
  replyIn,
  replyTo,
  showExchange,
  shownBy,
} from './drive.ts'
import { broken, type Law, law, notReached, type Outcome, unless } from './law.ts'
import { strictness } from './strictness.ts'

/** Words that can be looked for. */
const MARKED = 'zephyr quince 40417'

function longEnough(bench: Bench): fc.Arbitrary<Exchange> {
  return exchanges(bench).filter(({ text }) => text.trim().length > 8)
}

/** A failed check stops the draft and brings in a person. */
function stopped(reply: Reply | undefined, text: string): Outcome {
  if (reply === undefined) return broken('there was no reply')
  if (reply.status !== 'blocked') return broken(`the reply is ${reply.status}`)
  if (reply.text.includes(text.trim())) return broken('the draft is in the reply')
  const isAsked = reply.handoff?.reasons.includes('guard-failed') === true
  return unless(isAsked ? undefined : 'nobody is asked to take over')
}

const NEVER_ASKED = 'the guard that was given was never asked'

export const FAILURE_LAWS: readonly Law[] = [
  law<Exchange & { readonly at: Cuts; readonly fault: Parameters<typeof faultyGuard> }>({
    id: 'failing-guards-never-leak',
    sentence:
      'A guard that throws, rejects or gives nonsense stops the draft and brings in a person.',
    severity: 'critical',
    cases: (bench) =>
      fc
        .tuple(
          longEnough(bench),
          cuts,
          guardFaults(
            ['request', 'response', 'inspect', 'conclude'],
            ['throws', 'rejects', 'gives-nonsense', 'throws-when-read', 'points-outside'],
          ),
        )
        .map(([exchange, at, { fault, hook }]) => ({
          ...exchange,
          at,
          fault: [fault, hook] as const,
        })),
    async check({ shop, turn, text, at, fault }, bench) {
      const faulty = faultyGuard(...fault)
      const model = streamingModel(cutAt(text, at))
      const events = []
      const pipeline = bench.make(shop, { guards: [faulty.guard] })
      for await (const event of pipeline.stream(turn, model.model)) events.push(event)
      const reply = replyIn(events)
      if (faulty.calls === 0) return notReached(NEVER_ASKED)
      if (fault[1] === 'request' && model.requests.length > 0) return broken('the model was asked')
      if (fault[1] !== 'conclude' && everShown(events).includes(text.trim()))
        return broken('the draft was shown')
      if (shownBy(events) !== reply?.text) return broken('the client shows something else')
      return stopped(reply, text)
    },
    show: ({ fault, ...exchange }) => ({ fault, exchange: showExchange(exchange) }),
  }),
  law<Exchange & { readonly hook: 'request' | 'inspect' | 'conclude' }>({
    id: 'hanging-guards-end',
    sentence: 'A guard that hangs is given up at its time limit; the draft is stopped.',
    severity: 'critical',
    runs: 30,
    cases: (bench) =>
      fc
        .tuple(longEnough(bench), fc.constantFrom('request', 'inspect', 'conclude'))
        .map(([exchange, hook]) => ({ ...exchange, hook })),
    async check({ shop, turn, text, hook }, bench) {
      const clock = fakeClock()
      const faulty = faultyGuard('hangs', hook)
      const given = { guards: [faulty.guard], ports: { clock }, timeoutMs: 1000 }
      const reply = await clock.run(bench.make(shop, given).reply(turn, () => text))
      if (faulty.calls === 0) return notReached(NEVER_ASKED)
      if (clock.now() > 1000 * faulty.calls) return broken(`it took ${clock.now()} ms`)
      return stopped(reply, text)
    },
    show: ({ hook, ...exchange }) => ({ hook, exchange: showExchange(exchange) }),
  }),
  law<Exchange>({
    id: 'hanging-models-end',
    sentence: 'A model that hangs is given up at the time limit of the call.',
    severity: 'major',
    runs: 20,
    cases: longEnough,
    async check({ shop, turn, text }, bench) {
      const clock = fakeClock()
      const { model } = failingModel('hangs-midway', [text])
      const pipeline = bench.make(shop, { ports: { clock }, callTimeoutMs: 3000 })
      const reply = await clock.run(pipeline.reply(turn, model))
      if (clock.now() === 0) return notReached('the clock that was given was never asked')
      if (clock.now() > 3000) return broken(`it took ${clock.now()} ms`)
      return stopped(reply, text)
    },
    show: showExchange,
  }),
  law<Exchange & { readonly after: number }>({
    id: 'abort-stops-all',
    sentence: 'An aborted call tells nothing more, throws `aborted` and stops the model.',
    severity: 'major',
    isMade: false,
    runs: 40,
    cases: (bench) =>
      fc
        .tuple(longEnough(bench), fc.nat({ max: 3 }))
        .map(([exchange, after]) => ({ ...exchange, after })),
    async check({ shop, turn, text, after }, bench) {
      const controller = new AbortController()
      const { model, signals } = failingModel('hangs-midway', [`${text}\n\n`, text])
      let told = 0
      if (after === 0) controller.abort()
      try {
        const { signal } = controller
        // The model hangs after what it said, so that without an abort this would never end.
        const timer = setTimeout(() => controller.abort(), 20)
        for await (const _ of bench.make(shop).stream(turn, model, { signal })) {
          if (signal.aborted) return broken('it told something after the abort')
          told += 1
          if (told === after) controller.abort()
        }
        clearTimeout(timer)
        return broken('it ended as if nothing had happened')
      } catch (cause) {
        if (!isVouchsafeError(cause) || cause.code !== 'aborted')
          return broken('it threw something else')
      }
      if (after === 0 && signals.length > 0) return broken('the model was asked')
      return unless(signals.some(({ aborted }) => !aborted) ? 'the model was not told' : undefined)
    },
    show: ({ after, ...exchange }) => ({ after, exchange: showExchange(exchange) }),
  }),
  law<{ readonly fault: (typeof MODEL_FAULTS)[number]; readonly said: readonly string[] }>({
    id: 'model-failures-are-told',
    sentence:
      'A model that fails gives an error that says so and quotes nobody, or a blocked reply.',
    severity: 'major',
    runs: 40,
    isMade: false,
    cases: () =>
      fc.record({
        fault: fc.constantFrom(...MODEL_FAULTS.filter((fault) => !fault.startsWith('hangs'))),
        said: fc.array(fc.constantFrom('It is fine. ', MARKED, '还有货。'), { maxLength: 4 }),
      }),
    async check({ fault, said }, bench) {
      const [shop] = bench.shops
      if (shop === undefined) return notReached('there is no shop')
      try {
        const { model } = failingModel(fault, said)
        const reply = await bench.make(shop).reply(asking(MARKED), model)
        return unless(reply.status === 'blocked' ? undefined : `the reply is ${reply.status}`)
      } catch (cause) {
        if (!isVouchsafeError(cause)) return broken('it threw something else')
        if (!['model_failed', 'invalid_output'].includes(cause.code))
          return broken(`it threw ${cause.code}`)
        return unless(cause.message.includes('zephyr') ? 'the message quotes' : undefined)
      }
    },
    show: ({ fault, said }) => ({ fault, said }),
  }),
  law<number>({
    id: 'errors-quote-nobody',
    sentence: 'An error about a turn names places and forms, and never quotes the customer.',
    severity: 'critical',
    runs: 12,
    isMade: false,
    cases: () => fc.nat({ max: BROKEN_TURNS.length - 1 }),
    async check(index, bench) {
      const [shop] = bench.shops
      if (shop === undefined) return notReached('there is no shop')
      try {
        await bench.make(shop).reply(BROKEN_TURNS[index] as never, () => 'Hello.')
        return broken('it was taken as a turn')
      } catch (cause) {
        if (!isVouchsafeError(cause)) return broken('it threw something else')
        const told = `${cause.message} ${String(cause.cause ?? '')}`
        return unless(/zephyr|quince|40417/.test(told) ? 'it quotes the customer' : undefined)
      }
    },
    show: (index) => ({ turn: JSON.stringify(BROKEN_TURNS[index]) }),
  }),
  law<Exchange>({
    id: 'observers-change-nothing',
    sentence: 'Observers that throw change nothing, and what observers see holds nobody’s words.',
    severity: 'major',
    runs: 30,
    cases: longEnough,
    async check(exchange, bench) {
      const seen: unknown[] = []
      const observed = bench.make(exchange.shop, {
        observers: [
          (event) => {
            seen.push(event)
            throw new Error('faulty')
          },
        ],
      })
      const reply = await replyTo(observed, exchange)
      if (seen.length === 0) return notReached('the observer that was given was never told')
      const plain = await replyTo(bench.make(exchange.shop, {}), exchange)
      if (JSON.stringify(reply) !== JSON.stringify(plain)) return broken('the reply differs')
      await observed.reply(asking(MARKED), () => `${MARKED}. ${exchange.text}`)
      const told = JSON.stringify(seen)
      return unless(
        /zephyr|quince/.test(told) || told.includes(exchange.text) ? 'an event quotes' : undefined,
      )
    },
    show: showExchange,
  }),
  law<Exchange & { readonly fault: keyof typeof BROKEN_STORES }>({
    id: 'failing-stores-are-safe',
    sentence:
      'A store that fails throws nothing at the caller and lets no more through than one that works.',
    severity: 'major',
    runs: 40,
    cases: (bench) =>
      fc
        .tuple(longEnough(bench), fc.constantFrom(...STORE_FAULTS))
        .map(([exchange, fault]) => ({ ...exchange, fault })),
    async check({ fault, ...exchange }, bench) {
      let calls = 0
      const store = BROKEN_STORES[fault](() => {
        calls += 1
      })
      const reply = await replyTo(bench.make(exchange.shop, { ports: { store } }), exchange)
      if (calls === 0) return notReached('the store that was given was never asked')
      const plain = await replyTo(bench.make(exchange.shop, {}), exchange)
      const isWeaker = strictness(reply.status) < strictness(plain.status)
      return unless(isWeaker ? `it is ${reply.status} instead of ${plain.status}` : undefined)
    },
    show: ({ fault, ...exchange }) => ({ fault, exchange: showExchange(exchange) }),
  }),
  law<{ readonly fault: Parameters<typeof faultyGuard>[0] }>({
    id: 'failing-guards-refuse-tools',
    sentence: 'A tool call that could not be checked is not allowed.',
    severity: 'critical',
    runs: 12,
    cases: () => guardFaults(['tool']).map(({ fault }) => ({ fault })),
    async check({ fault }, bench) {
      const [shop] = bench.shops
      if (shop === undefined) return notReached('there is no shop')
      const clock = fakeClock()
      const faulty = faultyGuard(fault, 'tool')
      const pipeline = bench.make(shop, {
        guards: [faulty.guard],
        ports: { clock },
        timeoutMs: 1000,
      })
      const call = { id: 't-1', name: 'look_up', arguments: { id: 7 } }
      const { decision } = await clock.run(pipeline.tool(asking('Where is it?'), call))
      if (faulty.calls === 0) return notReached(NEVER_ASKED)
      return unless(decision === 'allow' ? 'it was allowed' : undefined)
    },
    show: ({ fault }) => ({ fault }),
  }),
  law<{ readonly retry: number; readonly bad: number }>({
    id: 'retries-are-bounded',
    sentence:
      'No more drafts are asked for than are allowed, and the reply says how many there were.',
    severity: 'major',
    runs: 20,
    cases: () => fc.record({ retry: fc.nat({ max: 4 }), bad: fc.nat({ max: 6 }) }),
    async check({ retry, bad }, bench) {
      const [shop] = bench.shops
      if (shop === undefined) return notReached('there is no shop')
      const drafts = [...Array.from({ length: bad }, () => ''), 'Hello, how can I help?']
      const { model, requests } = scriptedModel(...drafts)
      const reply = await bench.make(shop, { retry }).reply(asking('Hello'), model)
      if (requests.length === 1 && retry > 0 && bad > 0)
        return notReached('`retry` that was given was not used')
      if (requests.length > retry + 1) return broken(`the model was asked ${requests.length} times`)
      if (reply.attempts !== requests.length) return broken(`the reply says ${reply.attempts}`)
      return unless(
        bad > retry && reply.status !== 'blocked' ? 'an empty draft was delivered' : undefined,
      )
    },
    show: ({ retry, bad }) => ({ retry, bad }),
  }),
]

const BROKEN_TURNS: readonly unknown[] = [
  { conversationId: 'c', messages: MARKED },
  { conversationId: 'c', messages: [{ role: MARKED, content: 'Hi' }] },
  { conversationId: 'c', messages: [{ role: 'user', content: [MARKED] }] },
  { conversationId: 7, messages: [{ role: 'user', content: MARKED }] },
  { conversationId: 'c', messages: [{ role: 'user', content: MARKED }], now: MARKED },
  { conversationId: 'c', messages: [{ role: 'user', content: MARKED }], customer: MARKED },
  { messages: [{ role: 'user', content: MARKED }] },
  MARKED,
]

const STORE_FAULTS = ['get-rejects', 'all-reject', 'gives-nonsense', 'refuses'] as const

const reject = () => Promise.reject(new Error('faulty'))

/** Stores that fail; each tells when it was asked. */
const BROKEN_STORES: Readonly<Record<(typeof STORE_FAULTS)[number], (tell: () => void) => Store>> =
  {
    'get-rejects': (tell) => told(tell, { get: reject }),
    'all-reject': (tell) =>
      told(tell, { get: reject, set: reject, delete: reject, compareAndSet: reject }),
    'gives-nonsense': (tell) => told(tell, { get: async () => ({ value: 7, version: '1' }) }),
    refuses: (tell) => told(tell, { compareAndSet: async () => false }),
  }

function told(tell: () => void, parts: Partial<Store>): Store {
  const store = { ...memoryStore(fakeClock()), ...parts }
  return {
    ...store,
    get(key) {
      tell()
      return store.get(key)
    },
  }
}
