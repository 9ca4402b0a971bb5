import type { Guard } from '@vouchsafe/core'
import fc from 'fast-check'
import { type Cuts, cutAt, cuts, everyUnit } from '../models/chunkings.ts'
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
  streamOf,
} from './drive.ts'
import { broken, HOLDS, type Law, law, notReached, unless } from './law.ts'

interface CutExchange extends Exchange {
  readonly at: Cuts | 'every-unit'
}

function cutExchanges(bench: Bench): fc.Arbitrary<CutExchange> {
  const at = fc.oneof(
    { weight: 5, arbitrary: cuts },
    { weight: 1, arbitrary: fc.constant('every-unit' as const) },
  )
  return fc.tuple(exchanges(bench), at).map(([exchange, places]) => ({ ...exchange, at: places }))
}

function chunksOf({ text, at }: CutExchange): readonly string[] {
  return at === 'every-unit' ? everyUnit(text) : cutAt(text, at)
}

function showCut(cut: CutExchange) {
  return { exchange: showExchange(cut), chunks: chunksOf(cut).slice(0, 60) }
}

/** Stops sentences that hold this word. */
const FORBIDDEN = 'XYZZY'
const censor: Guard = {
  name: 'censor',
  inspect(sentence) {
    const start = sentence.text.indexOf(FORBIDDEN)
    if (start < 0) return undefined
    const span = sentence.locate({ start, end: start + FORBIDDEN.length })
    return { findings: [{ code: 'censor/word', action: 'block', message: 'Forbidden.', span }] }
  },
}

/** Words a stream could show early: a sentence of its own, and one in the midst of others. */
const FORBIDDEN_PARTS = [
  `${FORBIDDEN}. `,
  `It is ${FORBIDDEN}! `,
  `这是${FORBIDDEN}。`,
  `${FORBIDDEN} 😀 `,
]

interface Stopped extends CutExchange {
  readonly forbidden: string
}

/** Drafts that are to be stopped, at their start or behind what may have been shown. */
function stoppedExchanges(bench: Bench): fc.Arbitrary<Stopped> {
  return fc
    .tuple(cutExchanges(bench), fc.constantFrom(...FORBIDDEN_PARTS), fc.boolean())
    .map(([cut, part, isFirst]) => ({
      ...cut,
      text: isFirst ? `${part}${cut.text}` : `Hello. ${cut.text} ${part}`,
      forbidden: part,
    }))
}

export const STREAMING_LAWS: readonly Law[] = [
  law<CutExchange>({
    id: 'chunking-changes-nothing',
    sentence: 'However a stream is cut, its events and its reply are the same.',
    severity: 'critical',
    isMade: false,
    cases: cutExchanges,
    async check(cut, bench) {
      const whole = JSON.stringify(await streamOf(bench.make(cut.shop), cut.turn, [cut.text]))
      const pieces = JSON.stringify(await streamOf(bench.make(cut.shop), cut.turn, chunksOf(cut)))
      return unless(whole === pieces ? undefined : 'the events of the cut stream differ')
    },
    show: showCut,
  }),
  law<CutExchange>({
    id: 'stream-is-reply',
    sentence:
      'A stream ends with the reply that a call at once gives, and a client then shows its text.',
    severity: 'critical',
    isMade: false,
    cases: cutExchanges,
    async check(cut, bench) {
      const events = await streamOf(bench.make(cut.shop), cut.turn, chunksOf(cut))
      const streamed = replyIn(events)
      const reply = await replyTo(bench.make(cut.shop), cut)
      if (JSON.stringify(streamed) !== JSON.stringify(reply))
        return broken('the two replies differ')
      return unless(shownBy(events) === reply.text ? undefined : 'the client shows something else')
    },
    show: showCut,
  }),
  law<CutExchange>({
    id: 'read-before-shown',
    sentence: 'No sentence is shown before every guard has read it.',
    severity: 'critical',
    cases: (bench) => cutExchanges(bench).filter(({ text }) => !/^\s*[[{]/.test(text)),
    async check(cut, bench) {
      let read = 0
      const reader: Guard = {
        name: 'reader',
        inspect(sentence) {
          read = sentence.end
          return undefined
        },
      }
      const pipeline = bench.make(cut.shop, { guards: [reader] })
      let shown = ''
      for await (const event of pipeline.stream(cut.turn, async function* () {
        yield* chunksOf(cut)
      })) {
        if (event.type === 'text-delta') shown += event.text
        if (event.type === 'retract') shown = ''
        // What the model has not said is not of the draft: labels, marks and safe sentences.
        const ahead = commonStart(shown, cut.text)
        if (ahead > read && event.type === 'text-delta') {
          return broken(`${ahead} units of the draft were shown when ${read} were read`)
        }
      }
      return read === 0 ? notReached('the guard that was given was never asked') : HOLDS
    },
    show: showCut,
  }),
  law<Stopped>({
    id: 'stopped-is-never-shown',
    sentence: 'What a guard stops is never shown, not even for a moment.',
    severity: 'critical',
    cases: stoppedExchanges,
    async check(cut, bench) {
      const pipeline = bench.make(cut.shop, { guards: [censor] })
      const events = await streamOf(pipeline, cut.turn, chunksOf(cut))
      const reply = replyIn(events)
      if (everShown(events).includes(FORBIDDEN)) return broken('the stopped word was shown')
      if (JSON.stringify(reply?.text).includes(FORBIDDEN))
        return broken('the stopped word is in the reply')
      if (
        reply?.findings.some(({ code }) => code === 'censor/word') !== true &&
        reply?.status !== 'blocked'
      ) {
        return notReached('the guard that was given was never asked')
      }
      return unless(reply.status === 'blocked' ? undefined : `the reply is ${reply.status}`)
    },
    show: showCut,
  }),
  law<Stopped>({
    id: 'hold-takes-nothing-back',
    sentence: 'A stream that is held takes nothing back.',
    severity: 'major',
    runs: 40,
    cases: stoppedExchanges,
    async check(cut, bench) {
      const pipeline = bench.make(cut.shop, { hold: true, guards: [censor] })
      const events = await streamOf(pipeline, cut.turn, chunksOf(cut))
      return unless(events.some(({ type }) => type === 'retract') ? 'it sent a retract' : undefined)
    },
    show: showCut,
  }),
  law<number>({
    id: 'work-grows-in-proportion',
    sentence:
      'Twice the text is at most twice the work: each unit is read once, the model is asked once.',
    severity: 'major',
    runs: 4,
    cases: () => fc.integer({ min: 10, max: 60 }),
    async check(sentences, bench) {
      const [shop] = bench.shops
      if (shop === undefined) return notReached('there is no shop')
      const count = async (times: number) => {
        const tally = { units: 0, sentences: 0, hooks: 0, calls: 0 }
        const counter: Guard = {
          name: 'counter',
          inspect(sentence) {
            tally.units += sentence.text.length
            tally.sentences += 1
            return undefined
          },
        }
        const text = 'It is a fine day for a walk. '.repeat(times).trim()
        const pipeline = bench.make(shop, {
          guards: [counter],
          observers: [
            ({ type }) => {
              if (type === 'hook-end') tally.hooks += 1
            },
          ],
        })
        await pipeline.reply(asking('How is it?'), () => {
          tally.calls += 1
          return text
        })
        return { ...tally, length: text.length }
      }
      const one = await count(sentences)
      const two = await count(sentences * 2)
      if (one.units === 0) return notReached('the guard that was given was never asked')
      if (two.units > two.length) return broken(`${two.units} units were read of ${two.length}`)
      if (two.calls > one.calls) return broken('the model was asked more often')
      // Hooks that run once a call do not grow, so twice is never reached.
      return unless(
        two.hooks <= one.hooks * 2 ? undefined : `${one.hooks} hooks became ${two.hooks}`,
      )
    },
    show: (sentences) => ({ sentences }),
  }),
]

/** How many units of the draft stand at the start of what is shown. */
function commonStart(shown: string, draft: string): number {
  let length = 0
  while (length < shown.length && length < draft.length && shown[length] === draft[length])
    length += 1
  return length
}
