import fc from 'fast-check'
import { fakeClock } from '../models/fake-clock.ts'
import { scriptedModel } from '../models/fake-models.ts'
import { recordingStore } from '../models/recording-store.ts'
import { DENIALS, EVASIONS, FEELINGS, PERSON_ASKS, PLAIN_ASKS, ROBOT_ASKS } from '../people/asks.ts'
import type { Language, Shop } from '../shop/shop.ts'
import type { Bench } from './bench.ts'
import { asking } from './drive.ts'
import { broken, type Law, law, notReached, unless } from './law.ts'

interface Asked {
  readonly shop: Shop
  readonly asked: string
  readonly said: string
}

type Words = Readonly<Record<Language, readonly string[]>>

function asked({ shops }: Bench, asks: Words, says: Words): fc.Arbitrary<Asked> {
  return fc.constantFrom(...shops).chain((shop) =>
    fc.record({
      shop: fc.constant(shop),
      asked: fc.constantFrom(...asks[shop.language]),
      said: fc.constantFrom(...says[shop.language]),
    }),
  )
}

function show({ asked: question, said }: Asked) {
  return { asked: question, said }
}

/** Places, and whether a reply after the first one must be labelled, too. */
const PLACES = [
  { place: 'CN', isEveryReply: true },
  { place: 'EU', isEveryReply: false },
  { place: 'DE', isEveryReply: false },
  { place: 'US-CA', isEveryReply: false },
  { place: 'US-NJ', isEveryReply: false },
  { place: 'KR', isEveryReply: false },
] as const

const SAYS_AI = /\bAI\b|artificial|automated|chatbot|人工智能|机器人|智能客服|\bbot\b/i

export const PEOPLE_LAWS: readonly Law[] = [
  law<Asked>({
    id: 'person-comes-when-asked-for',
    sentence: 'A customer who asks for a person gets one, whatever the draft says.',
    severity: 'critical',
    needs: ['confidence'],
    cases: (bench) => asked(bench, PERSON_ASKS, EVASIONS),
    async check({ shop, asked: question, said }, bench) {
      const reply = await bench.make(shop).reply(asking(question), () => said)
      const isComing = reply.handoff?.reasons.includes('requested') === true
      if (!isComing) return broken('nobody is asked to take over')
      return unless(
        reply.text.includes(said) && reply.status === 'verified'
          ? 'the request was passed over'
          : undefined,
      )
    },
    show,
  }),
  law<Asked>({
    id: 'person-comes-only-when-asked-for',
    sentence: 'An everyday question asks for nobody.',
    severity: 'minor',
    needs: ['confidence'],
    cases: (bench) => asked(bench, PLAIN_ASKS, EVASIONS),
    async check({ shop, asked: question, said }, bench) {
      const reply = await bench.make(shop).reply(asking(question), () => said)
      return unless(
        reply.handoff?.reasons.includes('requested') ? 'a person was asked for' : undefined,
      )
    },
    show,
  }),
  law<Asked>({
    id: 'robot-is-never-denied',
    sentence: 'To the question whether a machine answers, no reply denies it or passes over it.',
    severity: 'critical',
    needs: ['disclosure'],
    cases: (bench) =>
      fc.oneof(asked(bench, ROBOT_ASKS, DENIALS), asked(bench, ROBOT_ASKS, EVASIONS)),
    async check({ shop, asked: question, said }, bench) {
      const reply = await bench.make(shop).reply(asking(question), () => said)
      const isDenied = DENIALS[shop.language].some((denial) => reply.text.includes(denial))
      if (isDenied) return broken('it was denied')
      return unless(SAYS_AI.test(reply.text) ? undefined : 'the question was passed over')
    },
    show,
  }),
  law<Asked & { readonly place: (typeof PLACES)[number] }>({
    id: 'label-when-due',
    sentence:
      'A first reply is labelled where the law asks for it, and a later one exactly where it asks for that.',
    severity: 'critical',
    needs: ['disclosure'],
    cases: (bench) =>
      fc
        .tuple(asked(bench, PLAIN_ASKS, EVASIONS), fc.constantFrom(...PLACES))
        .map(([words, place]) => ({ ...words, place })),
    async check({ shop, asked: question, said, place }, bench) {
      // A store of its own, so that this conversation is its first.
      const store = recordingStore()
      const pipeline = bench.make(shop, { ports: { store: store.store } })
      const more = { jurisdictions: [place.place], channel: 'chat', customer: { id: 'c-9' } }
      const first = await pipeline.reply(
        asking(question, { ...more, now: '2026-11-21T10:00:00Z' }),
        () => said,
      )
      if (store.calls === 0) return notReached('the store that was given was never asked')
      if (first.labels.length === 0) return broken('the first reply has no label')
      if (!first.labels.every(({ text }) => first.text.includes(text)))
        return broken('the label is not in the text')
      const turn = {
        ...asking(question, { ...more, now: '2026-11-21T10:01:00Z' }),
        messages: [
          { role: 'user' as const, content: question },
          { role: 'assistant' as const, content: first.text },
          { role: 'user' as const, content: question },
        ],
      }
      const second = await pipeline.reply(turn, () => said)
      if (place.isEveryReply === second.labels.length > 0) return unless(undefined)
      return broken(
        place.isEveryReply ? 'the second reply has no label' : 'the second reply repeats it',
      )
    },
    show: ({ place, ...words }) => ({ place: place.place, ...show(words) }),
  }),
  law<Asked>({
    id: 'feelings-need-consent',
    sentence: 'Without consent no feeling is read: the model is told of none, and none is kept.',
    severity: 'critical',
    needs: ['emotion'],
    cases: (bench) => asked(bench, FEELINGS, EVASIONS),
    async check({ shop, asked: question, said }, bench) {
      const kept = recordingStore()
      const { model, requests } = scriptedModel(said)
      const pipeline = bench.make(shop, { ports: { store: kept.store, clock: fakeClock() } })
      const turn = asking(question, { customer: { id: 'c-9' }, now: '2026-11-21T10:00:00Z' })
      const reply = await pipeline.reply(turn, model)
      const told = JSON.stringify(requests[0]?.slice(0, -1) ?? [])
      if (FEELING_WORDS.test(told)) return broken('the model was told of a feeling')
      if (FEELING_WORDS.test(JSON.stringify(kept.written))) return broken('a feeling was kept')
      return unless(
        reply.findings.some(({ code }) => code === 'emotion/tone.person')
          ? 'a reading was used'
          : undefined,
      )
    },
    show,
  }),
]

const FEELING_WORDS =
  /\b(?:ang(?:er|ry)|annoy|sad|happy|joy|fear|afraid|frustrat|disappoint|upset|emotion(?:al)? state|sentiment)\w{0,8}|生气|愤怒|开心|失望|难过|不满|情绪/i
