import type { Json, Message, Pipeline, Reply, StreamEvent, Turn } from '@vouchsafe/core'
import fc from 'fast-check'
import { falseReplies, truthfulReplies } from '../replies/reply-arbitrary.ts'
import type { Shop } from '../shop/shop.ts'
import type { Bench } from './bench.ts'

/** A turn and what the model answers to it. */
export interface Exchange {
  readonly shop: Shop
  readonly turn: Turn
  readonly text: string
}

/** Any UTF-16, lone surrogates included. */
const anyText = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units))

const ODD_TEXTS = [
  '😀 It is 129.90 EUR, I think. 第二件半价！',
  '| size | price |\n| --- | --- |\n| small | $5 |\n',
  '{"text": "It is $5.", "title": "Lamp"}',
  'Mr. Li said: see https://shop.example/a?b=c. OK…',
  '您好👋🏽，一共两件。\n\n1. 台灯\n2. 帐篷',
]

/** What a model may write: true, false, odd, and anything at all. */
export function exchanges({ shops }: Bench): fc.Arbitrary<Exchange> {
  return someShop(shops).chain((shop) => {
    const said = fc.oneof(truthfulReplies(shop), falseReplies(shop))
    const plain = fc.record({
      text: fc.oneof(anyText, fc.constantFrom(...ODD_TEXTS)),
      said,
    })
    return fc.oneof(
      { weight: 3, arbitrary: said.map(({ turn, text }) => ({ shop, turn, text })) },
      {
        weight: 1,
        arbitrary: plain.map(({ text, said: { turn, text: words } }) => ({
          shop,
          turn,
          text: `${text}${words}`,
        })),
      },
    )
  })
}

/** Shrinks to the first shop. */
export function someShop(shops: readonly Shop[]): fc.Arbitrary<Shop> {
  return fc.constantFrom(...shops)
}

/** What an exchange looks like to a person. */
export function showExchange({ turn, text }: Pick<Exchange, 'turn' | 'text'>): Json {
  return { asked: lastWords(turn), said: text }
}

export function lastWords({ messages }: Turn): string {
  return messages.at(-1)?.content ?? ''
}

/** A turn that asks something. */
export function asking(content: string, more: Partial<Turn> = {}): Turn {
  const messages: readonly Message[] = [{ role: 'user', content }]
  return { conversationId: 'c-1', messages, ...more }
}

/** A reply at once. */
export function replyTo(
  pipeline: Pipeline,
  { turn, text }: Pick<Exchange, 'turn' | 'text'>,
): Promise<Reply> {
  return pipeline.reply(turn, () => text)
}

/** All events of a stream of chunks. */
export async function streamOf(
  pipeline: Pipeline,
  turn: Turn,
  chunks: readonly string[],
): Promise<readonly StreamEvent[]> {
  const events: StreamEvent[] = []
  for await (const event of pipeline.stream(turn, () => streamed(chunks))) events.push(event)
  return events
}

export async function* streamed(chunks: readonly string[]): AsyncGenerator<string> {
  yield* chunks
}

/** What a client shows after these events. */
export function shownBy(events: readonly StreamEvent[]): string {
  return events.reduce((shown, event) => {
    if (event.type === 'text-delta') return shown + event.text
    return event.type === 'retract' ? '' : shown
  }, '')
}

/** Everything that was shown at some moment, also if it was taken back. */
export function everShown(events: readonly StreamEvent[]): string {
  return events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('')
}

export function replyIn(events: readonly StreamEvent[]): Reply | undefined {
  const last = events.at(-1)
  return last?.type === 'reply-end' ? last.reply : undefined
}

/** The reply's text without its labels. */
export function withoutLabels({ text, labels }: Reply): string {
  return labels.reduce((rest, label) => rest.replace(label.text, ''), text)
}
