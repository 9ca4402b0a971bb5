import type { Customer, Json } from '@vouchsafe/core'
import fc from 'fast-check'
import { OTHER_LANGUAGES } from '../people/asks.ts'
import { type FalseReply, falseReplies } from '../replies/reply-arbitrary.ts'
import { type Knowledge, knowledgeOf } from '../shop/knowledge.ts'
import type { Shop } from '../shop/shop.ts'
import { asking, type Exchange, exchanges, replyTo, showExchange, someShop } from './drive.ts'
import { broken, HOLDS, type Law, law, notReached, unless } from './law.ts'

interface Foreign {
  readonly shop: Shop
  readonly words: (typeof OTHER_LANGUAGES)[number]
}

/** What shops keep about people, and must not show in a price. */
interface Trait {
  readonly [name: string]: Json
}

const traits: fc.Arbitrary<Trait> = fc.record({
  age: fc.integer({ min: 18, max: 90 }),
  city: fc.constantFrom('Berlin', 'Shanghai', 'Lagos', 'Lyon'),
  device: fc.constantFrom('iPhone 17', 'Android', 'desktop'),
  membership: fc.constantFrom('gold', 'none', 'staff'),
  totalSpent: fc.integer({ min: 0, max: 9000 }),
})

/** The number that a false reply states, as a trait that happens to be the same. */
function statedNumber({ text, facts, wrong }: FalseReply): number {
  const { start, end } = facts[wrong] ?? {}
  return Number(text.slice(start, end).replace(/[^\d.]/g, '')) || 0
}

export const LIMITS_LAWS: readonly Law[] = [
  law<Foreign>({
    id: 'other-languages-are-not-checked',
    sentence:
      'A statement in a language that is not read is never verified, and a finding says that it was not checked.',
    severity: 'critical',
    runs: 40,
    isMade: false,
    needs: ['claims'],
    cases: ({ shops }) =>
      fc.record({ shop: someShop(shops), words: fc.constantFrom(...OTHER_LANGUAGES) }),
    async check({ shop, words: [tag, text] }, bench) {
      const reply = await bench.make(shop).reply(asking('?', { locale: tag }), () => text)
      if (reply.status === 'verified') return broken('it was verified')
      const isTold = reply.findings.some(({ code }) => code.includes('/not-checked'))
      return unless(isTold ? undefined : 'no finding says that it was not checked')
    },
    show: ({ words: [tag, text] }) => ({ language: tag, said: text }),
  }),
  law<Exchange & { readonly trait: Trait }>({
    id: 'replies-are-blind-to-traits',
    sentence:
      'What is known of a customer’s age, place, device or spending changes no reply about goods.',
    severity: 'critical',
    runs: 40,
    isMade: false,
    cases: (bench) =>
      fc
        .tuple(
          someShop(bench.shops).chain((shop) =>
            falseReplies(shop, { topics: ['price', 'price-by-size', 'warranty'] }),
          ),
          traits,
        )
        .map(([said, trait]) => ({
          shop: said.shop,
          turn: said.turn,
          text: said.text,
          trait: { ...trait, totalSpent: statedNumber(said) },
        })),
    async check({ shop, turn, text, trait }, bench) {
      const answer = (customer: Customer) =>
        bench.make(shop).reply({ ...turn, customer }, () => text)
      const one = await answer({ id: 'c-1' })
      const two = await answer({ id: 'c-1', ...trait })
      if (one.status !== two.status) return broken(`${one.status} became ${two.status}`)
      return unless(one.text === two.text ? undefined : 'the text differs')
    },
    show: ({ trait, ...exchange }) => ({ customer: trait, exchange: showExchange(exchange) }),
  }),
  law<Exchange>({
    id: 'evidence-leads-to-the-record',
    sentence: 'Every pointer and passage that a verdict shows is there in the shop’s own records.',
    severity: 'major',
    needs: ['claims', 'facts'],
    cases: exchanges,
    async check(exchange, bench) {
      const known = knowledgeOf(exchange.shop)
      const { claims } = await replyTo(bench.make(exchange.shop), exchange)
      let seen = 0
      for (const { source } of claims.flatMap(({ verdict }) => verdict?.evidence ?? [])) {
        const part = partOf(known, source.id)
        if (part === undefined) continue
        seen += 1
        if (source.pointer !== undefined && !leadsTo(part, source.pointer)) {
          return broken(`${source.id} has no ${source.pointer}`)
        }
        const { span } = source
        const isPassage = typeof part === 'string' && span !== undefined
        if (isPassage && part.slice(span.start, span.end).trim() === '')
          return broken(`${source.id} has no such passage`)
      }
      return seen > 0 ? HOLDS : notReached('no evidence names a record of the shop')
    },
    show: showExchange,
  }),
]

/** Records or text of a source, where it is one of those that were given. */
function partOf(known: Knowledge, id: string): Json | undefined {
  switch (id) {
    case 'catalog':
    case 'orders':
    case 'promotions':
    case 'contacts':
      return known[id]
    default:
      return known.policies.find((policy) => id === policy.id || id.endsWith(`:${policy.id}`))?.text
  }
}

function leadsTo(data: Json, pointer: string): boolean {
  let value: Json | undefined = data
  for (const step of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return false
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    value = (value as Readonly<Record<string, Json>>)[key]
  }
  return value !== undefined
}
