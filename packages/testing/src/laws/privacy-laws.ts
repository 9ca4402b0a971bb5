import type { Guard } from '@vouchsafe/core'
import fc from 'fast-check'
import { type Cuts, cutAt, cuts } from '../models/chunkings.ts'
import { scriptedModel } from '../models/fake-models.ts'
import { type PersonalData, personalData } from '../people/personal-data.ts'
import type { Order, Shop } from '../shop/shop.ts'
import { asking, replyIn, someShop, streamOf } from './drive.ts'
import { broken, type Law, law, notReached, unless } from './law.ts'

interface Told {
  readonly shop: Shop
  readonly data: readonly PersonalData[]
}

interface Leak {
  readonly shop: Shop
  readonly other: Order
  readonly said: string
}

/** Sentences that give away another customer's data. */
const GIVEN_AWAY: Readonly<
  Record<Shop['language'], readonly ((order: Order) => readonly [string, string])[]>
> = {
  en: [
    ({ customer, id }) => [`The phone number on order ${id} is ${customer.phone}.`, customer.phone],
    ({ customer, id }) => [`Order ${id} was placed by ${customer.name}.`, customer.name],
    ({ customer, id }) => [
      `Order ${id} goes to ${customer.name}, phone ${customer.phone}.`,
      customer.phone,
    ],
  ],
  zh: [
    ({ customer, id }) => [`订单${id}的手机号是${customer.phone}。`, customer.phone],
    ({ customer, id }) => [`订单${id}的收件人是${customer.name}。`, customer.name],
    ({ customer, id }) => [
      `订单${id}寄给${customer.name}，电话${customer.phone}。`,
      customer.phone,
    ],
  ],
}

/** Secrets in the forms in which they are known; none opens anything. */
const SECRETS: readonly ((digits: string) => readonly [string, string])[] = [
  (digits) => [`The API key is sk-proj-${digits}AbCdEfGhIjKlMnOpQrStUv.`, `sk-proj-${digits}`],
  (digits) => [`Use the token ghp_${digits}aBcDeFgHiJkLmNoPqRsTuVwXyZ01.`, `ghp_${digits}`],
  (digits) => [`The admin password is Hx9!${digits}.`, `Hx9!${digits}`],
  (digits) => [`后台密码是Hx9!${digits}。`, `Hx9!${digits}`],
  (digits) => [`AWS key: AKIA${digits}ABCDEFGH.`, `AKIA${digits}`],
]

export const PRIVACY_LAWS: readonly Law[] = [
  law<Told>({
    id: 'model-sees-no-personal-data',
    sentence: 'Personal data that no purpose asks for never reaches the model, nor observers.',
    severity: 'critical',
    runs: 150,
    bound: 0.02,
    needs: ['privacy'],
    cases: ({ shops, languages }) =>
      fc.record({
        shop: someShop(shops),
        data: fc.array(personalData(languages), { minLength: 1, maxLength: 2 }),
      }),
    async check({ shop, data }, bench) {
      const seen: unknown[] = []
      const pipeline = bench.make(shop, { observers: [(event) => void seen.push(event)] })
      const { model, requests } = scriptedModel('OK.')
      await pipeline.reply(asking(data.map(({ sentence }) => sentence).join(' ')), model)
      const shown = JSON.stringify([requests, seen])
      const leaked = data.find(({ value }) => shown.includes(value))
      return unless(leaked && `the model was shown the ${leaked.kind} ${leaked.value}`)
    },
    show: ({ data }) => ({ asked: data.map(({ sentence }) => sentence).join(' ') }),
  }),
  law<Told & { readonly at: Cuts }>({
    id: 'restoring-undoes-masking',
    sentence:
      'What the model gives back of masked text is read, by guards and customer, as it was written.',
    severity: 'major',
    needs: ['privacy'],
    cases: ({ shops, languages }) =>
      fc.record({
        shop: someShop(shops),
        data: fc.array(personalData(languages), { minLength: 1, maxLength: 3 }),
        at: cuts,
      }),
    async check({ shop, data, at }, bench) {
      const asked = data.map(({ sentence }) => sentence).join('\n')
      let read = ''
      const reader: Guard = {
        name: 'reader',
        conclude({ text }) {
          read = text
          return undefined
        },
      }
      const { model } = scriptedModel((messages) => messages.at(-1)?.content ?? '')
      let echoed = ''
      const pipeline = bench.make(shop, { guards: [reader] })
      await pipeline.reply(asking(asked), (messages, options) => {
        echoed = String(model(messages, options))
        return (async function* () {
          yield* cutAt(echoed, at)
        })()
      })
      if (read === '') return notReached('the guard that was given was never asked')
      if (echoed === asked) return notReached('nothing was masked')
      return unless(read === asked ? undefined : `it was read as ${read}`)
    },
    show: ({ data }) => ({ asked: data.map(({ sentence }) => sentence).join(' ') }),
  }),
  law<Leak & { readonly secret: string }>({
    id: 'others-data-is-not-delivered',
    sentence: 'Name and phone number of another customer are not delivered.',
    severity: 'critical',
    needs: ['privacy'],
    cases: ({ shops }) =>
      fc
        .record({ shop: someShop(shops), wording: fc.nat({ max: 2 }), pick: fc.nat({ max: 9 }) })
        .map(({ shop, wording, pick }) => {
          const others = shop.orders.slice(1)
          const other = others[pick % others.length] as Order
          const [said, secret] = GIVEN_AWAY[shop.language][wording]?.(other) ?? ['', '']
          return { shop, other, said, secret }
        })
        // Two customers may share a name; then it is not another's.
        .filter(({ shop, other }) => shop.orders[0]?.customer.name !== other.customer.name),
    async check({ shop, said, secret }, bench) {
      const customer = { id: shop.orders[0]?.customer.id ?? '', verified: true }
      const turn = asking(shop.language === 'zh' ? '我的订单到哪了？' : 'Where is my order?', {
        customer,
      })
      const events = await streamOf(bench.make(shop), turn, [said])
      return unless(
        JSON.stringify(replyIn(events)?.text).includes(secret)
          ? `${secret} was delivered`
          : undefined,
      )
    },
    show: ({ said }) => ({ said }),
  }),
  law<{ readonly shop: Shop; readonly said: string; readonly secret: string; readonly at: Cuts }>({
    id: 'secrets-are-not-delivered',
    sentence: 'Keys and passwords are not delivered, not even for a moment.',
    severity: 'critical',
    needs: ['privacy'],
    cases: ({ shops }) =>
      fc
        .record({
          shop: someShop(shops),
          which: fc.nat({ max: SECRETS.length - 1 }),
          digits: fc.integer({ min: 10_000_000, max: 99_999_999 }),
          at: cuts,
        })
        .map(({ shop, which, digits, at }) => {
          const [said, secret] = SECRETS[which]?.(String(digits)) ?? ['', '']
          return { shop, said, secret, at }
        }),
    async check({ shop, said, secret, at }, bench) {
      const events = await streamOf(bench.make(shop), asking('Hello'), cutAt(said, at))
      const shown = events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('')
      if (shown.includes(secret)) return broken(`${secret} was shown`)
      return unless(
        replyIn(events)?.text.includes(secret) === true ? `${secret} was delivered` : undefined,
      )
    },
    show: ({ said }) => ({ said }),
  }),
]
