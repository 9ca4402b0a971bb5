import { VouchsafeError } from '@vouchsafe/core'
import { productAt } from '../shop/knowledge.ts'
import type { Order, Product, Shop } from '../shop/shop.ts'
import { at } from '../shop/shop-arbitrary.ts'
import { orderSlots } from './order-slots.ts'
import { productSlots } from './product-slots.ts'
import { shopSlots } from './shop-slots.ts'
import type { FactSlot, Slots } from './slot.ts'
import type { About, Courtesies, Topic } from './templates.ts'
import { COURTESIES_EN, TOPICS_EN } from './templates-en.ts'
import { COURTESIES_ZH, TOPICS_ZH } from './templates-zh.ts'

/** Choices that make a reply; every number goes round, so that any will do. */
export interface Choices {
  readonly opener: number
  readonly closer: number
  /** Which product and which order the reply is about. */
  readonly focus: number
  readonly ask: number
  readonly sentences: readonly SentenceChoices[]
}

export interface SentenceChoices {
  readonly topic: number
  readonly template: number
  readonly notation: number
  /** How the subject is named where the sentence before has it, too. */
  readonly naming: number
}

/** A reply in pieces: words, and facts that can be written otherwise. */
export interface Composed {
  readonly question: string
  readonly pieces: readonly (string | FactSlot)[]
  readonly abouts: ReadonlySet<About>
  readonly product: Product
  readonly order: Order
}

const TOPICS: Readonly<Record<Shop['language'], readonly Topic[]>> = {
  en: TOPICS_EN,
  zh: TOPICS_ZH,
}
const COURTESIES: Readonly<Record<Shop['language'], Courtesies>> = {
  en: COURTESIES_EN,
  zh: COURTESIES_ZH,
}

/** Ids of all matters that replies are about. */
export const TOPIC_IDS: readonly string[] = TOPICS_EN.map(({ id }) => id)

/**
 * Puts a reply together.
 *
 * @param topics Ids of the matters it may be about. Default: all.
 * @throws {VouchsafeError} `invalid_options` if nothing can be said of the shop on these matters.
 */
export function compose(shop: Shop, choices: Choices, topics?: readonly string[]): Composed {
  const wanted = TOPICS[shop.language].filter(({ id }) => topics?.includes(id) ?? true)
  const subjects = subjectsOf(shop, choices.focus, wanted)
  const courtesies = COURTESIES[shop.language]
  const said = choices.sentences.map((sentence, index) => {
    const before = choices.sentences[index - 1]
    const topic = at(subjects.topics, sentence.topic)
    const isAgain = before !== undefined && at(subjects.topics, before.topic).about === topic.about
    return say(shop, subjects, topic, sentence, isAgain)
  })
  const [first] = choices.sentences
  const asked = at(subjects.topics, first?.topic ?? 0)
  const pieces = [
    at(courtesies.openers, choices.opener),
    ...said.flatMap((sentence, index) =>
      index > 0 && shop.language === 'en' ? [' ', ...sentence] : sentence,
    ),
    at(courtesies.closers, choices.closer),
  ]
  return {
    question: questionOf(shop, subjects, asked, choices.ask, first?.notation ?? 0),
    pieces: pieces.filter((piece) => piece !== ''),
    abouts: new Set(choices.sentences.map(({ topic }) => at(subjects.topics, topic).about)),
    product: subjects.product,
    order: subjects.order,
  }
}

/** What a reply is about, and what can be said of it. */
interface Subjects {
  readonly product: Product
  readonly order: Order
  readonly topics: readonly Topic[]
}

/** The first product and order, from the given ones on, of which something wanted is known. */
function subjectsOf(shop: Shop, focus: number, wanted: readonly Topic[]): Subjects {
  for (let step = 0; step < shop.products.length + shop.orders.length; step += 1) {
    const product = productAt(shop, focus + step)
    const order = at(shop.orders, focus + step)
    const subjects = { product, order, topics: wanted }
    const topics = wanted.filter(
      (topic) => saysOf(topic, slotsOf(shop, subjects, topic.about, 0)).length > 0,
    )
    if (topics.length > 0) return { product, order, topics }
  }
  throw new VouchsafeError(
    'invalid_options',
    `Nothing can be said of this shop on ${wanted.map(({ id }) => id).join(', ') || 'no matter'}.`,
  )
}

function slotsOf(shop: Shop, { product, order }: Subjects, about: About, notation: number): Slots {
  if (about === 'product') return productSlots(shop, product, notation)
  return about === 'order' ? orderSlots(shop, order, notation) : shopSlots(shop, notation)
}

function say(
  shop: Shop,
  subjects: Subjects,
  topic: Topic,
  { template, notation, naming }: SentenceChoices,
  isAgain: boolean,
): readonly (string | FactSlot)[] {
  const slots = slotsOf(shop, subjects, topic.about, notation)
  const names = namesOf(shop, topic.about, nameOf(subjects, topic))
  const words = at(saysOf(topic, slots), template)
  // A word that points back stands only where the sentence before had the same subject.
  const isPointing = isAgain && words.startsWith('{S}')
  return fill(words, slots, at(isPointing ? names.again : names.first, naming))
}

function questionOf(
  shop: Shop,
  subjects: Subjects,
  topic: Topic,
  ask: number,
  notation: number,
): string {
  const slots = slotsOf(shop, subjects, topic.about, notation)
  const [name = ''] = namesOf(shop, topic.about, nameOf(subjects, topic)).first
  return wordsOf(fill(at(topic.asks, ask), slots, name))
}

function nameOf({ product, order }: Subjects, { about }: Topic): string {
  return about === 'order' ? order.id : product.title
}

/** The wordings of a matter for which all facts are known. */
function saysOf(topic: Topic, slots: Slots): readonly string[] {
  return topic.says.filter((text) =>
    namesIn(text).every((name) => /^s$/i.test(name) || name in slots),
  )
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w{1,20})\}/g)].map(([, name = '']) => name)
}

/** A wording with its facts in their places. */
function fill(text: string, slots: Slots, subject: string): readonly (string | FactSlot)[] {
  return text.split(/(\{\w{1,20}\})/).map((part) => {
    if (part === '{S}') return subject.charAt(0).toUpperCase() + subject.slice(1)
    if (part === '{s}') return subject
    return part.startsWith('{') ? (slots[part.slice(1, -1)] ?? part) : part
  })
}

interface Names {
  readonly first: readonly string[]
  readonly again: readonly string[]
}

function namesOf({ language }: Shop, about: About, name: string): Names {
  if (language === 'zh') {
    return about === 'order'
      ? { first: [`您的订单${name}`, `订单${name}`], again: [`订单${name}`, '该订单'] }
      : { first: [name, `这款${name}`], again: [name, '它', '这款商品'] }
  }
  return about === 'order'
    ? { first: [`your order ${name}`, `order ${name}`], again: [`order ${name}`, 'it'] }
    : { first: [`the ${name}`], again: [`the ${name}`, 'it'] }
}

/** The text of pieces. */
export function wordsOf(pieces: readonly (string | FactSlot)[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
}
