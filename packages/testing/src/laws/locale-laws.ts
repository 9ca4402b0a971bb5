import type { Guard } from '@vouchsafe/core'
import fc from 'fast-check'
import { EVASIONS, PERSON_ASKS, PLAIN_ASKS } from '../people/asks.ts'
import { type DateOrder, inFigures, type Locale, locales } from '../people/locales.ts'
import { type Moment, moments, rewritten } from '../people/moments.ts'
import { falseReplies, type TruthfulReply, truthfulReplies } from '../replies/reply-arbitrary.ts'
import type { Language, Shop } from '../shop/shop.ts'
import type { Bench } from './bench.ts'
import { asking, type Exchange, exchanges, replyTo, showExchange, someShop } from './drive.ts'
import { broken, type Law, law, unless } from './law.ts'

interface Asked {
  readonly shop: Shop
  readonly asked: string
  readonly said: string
  /** Absent: the language is told from the customer's words. */
  readonly locale: Locale | undefined
}

type Words = Readonly<Record<Language, readonly string[]>>

/** Something asked in the shop's language, from any place. */
function askedFrom(bench: Bench, asks: Words): fc.Arbitrary<Asked> {
  return someShop(bench.shops).chain((shop) =>
    fc.record({
      shop: fc.constant(shop),
      asked: fc.constantFrom(...asks[shop.language]),
      said: fc.constantFrom(...EVASIONS[shop.language]),
      locale: fc.option(locales(), { nil: undefined }),
    }),
  )
}

function showAsked({ asked, said, locale }: Asked) {
  return { locale: locale?.tag ?? 'none', asked, said }
}

const stopper: Guard = {
  name: 'stopper',
  conclude: () => ({ findings: [{ code: 'stopper/no', action: 'block', message: 'Stopped.' }] }),
}

/** Dollars, yuan and yen by signs and names that each place takes for its own. */
const LOCAL_MONEY = /[$¥￥元块圆]|\b(?:dollars?|bucks|quid)\b/i

/** A day in figures that is another one if month and day change places. */
const AMBIGUOUS = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-2])$/

interface Dated extends TruthfulReply {
  readonly locale: Locale
  /** How its day is written. */
  readonly order: DateOrder
  readonly isRight: boolean
}

/** True replies about a day; the day is written in figures, as the place writes it or the other way round. */
function dated({ shops }: Bench): fc.Arbitrary<Dated> {
  const places = locales(['en']).filter(({ dateOrder }) => dateOrder !== undefined)
  return fc
    .tuple(
      someShop(shops).chain((shop) => truthfulReplies(shop, { maxSentences: 1 })),
      places,
      fc.boolean(),
    )
    .map(([said, locale, isRight]) => writtenIn(said, locale, isRight))
    .filter((said) => said !== undefined)
}

function writtenIn(said: TruthfulReply, locale: Locale, isRight: boolean): Dated | undefined {
  const [fact, ...others] = said.facts.filter(({ value }) => isDay(value))
  if (fact === undefined || others.length > 0 || said.shop.language !== 'en') return undefined
  const day = String(fact.value)
  if (!AMBIGUOUS.test(day) || day.slice(5, 7) === day.slice(8)) return undefined
  const order = (locale.dateOrder === 'day-first') === isRight ? 'day-first' : 'month-first'
  const text = said.text.slice(0, fact.start) + inFigures(day, order) + said.text.slice(fact.end)
  const turn = { ...said.turn, locale: locale.tag }
  return { ...said, turn, text, locale, order, isRight }
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
}

/** What a place, a language and a clock may change, and what not. */
export const LOCALE_LAWS: readonly Law[] = [
  law<Asked>({
    id: 'safe-words-are-in-the-language',
    sentence:
      'Who is not given the draft reads the reason in the language of the locale, else of the customer’s own words.',
    severity: 'major',
    cases: (bench) => askedFrom(bench, PLAIN_ASKS),
    async check({ shop, asked, said, locale }, bench) {
      const pipeline = bench.make(shop, { guards: [stopper] })
      const turn = asking(asked, locale ? { locale: locale.tag } : {})
      const { text, labels } = await pipeline.reply(turn, () => said)
      const words = labels.reduce((rest, label) => rest.replace(label.text, ''), text)
      const isChinese = /\p{Script=Han}/u.test(words)
      const due = locale?.language ?? shop.language
      return unless(isChinese === (due === 'zh') ? undefined : `it was not in ${due}: ${words}`)
    },
    show: showAsked,
  }),
  law<Asked>({
    id: 'person-comes-in-any-locale',
    sentence: 'Who asks for a person in Chinese or English gets one, whatever the locale says.',
    severity: 'critical',
    isMade: false,
    needs: ['confidence'],
    cases: (bench) => askedFrom(bench, PERSON_ASKS),
    async check({ shop, asked, said, locale }, bench) {
      const turn = asking(asked, locale ? { locale: locale.tag } : {})
      const { handoff } = await bench.make(shop).reply(turn, () => said)
      return unless(
        handoff?.reasons.includes('requested') ? undefined : 'nobody is asked to take over',
      )
    },
    show: showAsked,
  }),
  law<Exchange & { readonly places: readonly [Locale, Locale] }>({
    id: 'place-changes-no-decision',
    sentence:
      'What is decided of a reply, true or false, is the same in all places of a language, unless it is of money by a name or sign that is another currency’s elsewhere.',
    severity: 'critical',
    isMade: false,
    cases: ({ shops }) =>
      someShop(shops).chain((shop) =>
        fc
          .record({
            said: fc.oneof(truthfulReplies(shop), falseReplies(shop)),
            one: locales([shop.language]),
            two: locales([shop.language]),
          })
          .filter(({ said }) => !LOCAL_MONEY.test(said.text))
          .map(({ said: { turn, text }, one, two }) => ({
            shop,
            turn,
            text,
            places: [one, two] as const,
          })),
      ),
    async check({ shop, turn, text, places }, bench) {
      const from = ({ tag }: Locale) => bench.make(shop).reply({ ...turn, locale: tag }, () => text)
      const here = await from(places[0])
      const there = await from(places[1])
      return unless(
        here.status === there.status ? undefined : `${here.status} became ${there.status}`,
      )
    },
    show: ({ places, ...exchange }) => ({
      places: places.map(({ tag }) => tag),
      exchange: showExchange(exchange),
    }),
  }),
  law<Dated>({
    id: 'dates-are-read-as-the-locale-writes',
    sentence:
      'A day in figures is read in the order of the locale: in that order it is true, and in the other it is not verified.',
    severity: 'critical',
    bound: 0.1,
    isMade: false,
    needs: ['claims', 'facts'],
    cases: dated,
    async check(said, bench) {
      const { status } = await replyTo(bench.make(said.shop), said)
      if (said.isRight) return unless(status === 'blocked' ? 'the true day was stopped' : undefined)
      return unless(status === 'verified' ? 'another day was verified' : undefined)
    },
    show: ({ locale, order, isRight, ...exchange }) => ({
      locale: locale.tag,
      order,
      isRight,
      exchange: showExchange(exchange),
    }),
  }),
  law<Exchange & { readonly moment: Moment; readonly offset: number }>({
    id: 'moments-count-however-written',
    sentence:
      'The same moment written with another offset changes nothing, where the time zone is told.',
    severity: 'major',
    runs: 40,
    isMade: false,
    cases: (bench) =>
      fc
        .tuple(exchanges(bench), moments(), fc.constantFrom(480, 0, -300, 330, 780))
        .map(([exchange, moment, offset]) => ({ ...exchange, moment, offset })),
    async check({ shop, turn, text, moment, offset }, bench) {
      const at = (now: string) => bench.make(shop).reply({ ...turn, ...moment, now }, () => text)
      const one = await at(moment.now)
      const two = await at(rewritten(moment.now, offset))
      if (one.status !== two.status) return broken(`${one.status} became ${two.status}`)
      const verdicts = [one, two].map(({ claims }) =>
        claims.map(({ verdict }) => verdict?.status).join(),
      )
      return unless(
        one.text === two.text && verdicts[0] === verdicts[1] ? undefined : 'the replies differ',
      )
    },
    show: ({ moment, offset, ...exchange }) => ({
      ...moment,
      again: rewritten(moment.now, offset),
      exchange: showExchange(exchange),
    }),
  }),
]
