import type { Clock, Guard, Message, StreamEvent, Turn } from '@vouchsafe/core'
import fc from 'fast-check'

/** A turn with one question. */
export function turnOf(question = 'How much is the lamp?', more: Partial<Turn> = {}): Turn {
  const messages: Message[] = [{ role: 'user', content: question }]
  return { conversationId: 'c-1', messages, ...more }
}

/** A clock that moves only when told to. */
export function fakeClock(): Clock & { advance(ms: number): void } {
  let now = 0
  let timers: { at: number; callback: () => void }[] = []
  return {
    now: () => now,
    after(ms, callback) {
      const timer = { at: now + ms, callback }
      timers.push(timer)
      return () => {
        timers = timers.filter((each) => each !== timer)
      }
    },
    advance(ms) {
      now += ms
      const due = timers.filter(({ at }) => at <= now)
      timers = timers.filter(({ at }) => at > now)
      for (const { callback } of due) callback()
    },
  }
}

/**
 * A guard that reads orders out of the text, so that any text can say what is to be found in it: `§block`, `§note`, `§mark`,
 * `§fix` (becomes `fixed`) and `§cut` (the whole sentence goes).
 */
export const obedient: Guard = {
  name: 'obedient',
  inspect(sentence) {
    const findings = [...sentence.text.matchAll(/§(block|note|mark|fix|cut)/g)].map((match) => {
      const span = sentence.locate({ start: match.index, end: match.index + match[0].length })
      const base = { message: 'As ordered.', span }
      switch (match[1]) {
        case 'block':
          return { code: 'obedient/block', action: 'block', ...base } as const
        case 'note':
          return { code: 'obedient/note', action: 'note', ...base } as const
        case 'mark':
          return {
            code: 'obedient/mark',
            action: 'annotate',
            mark: 'unconfirmed',
            ...base,
          } as const
        case 'fix':
          return {
            code: 'obedient/fix',
            action: 'repair',
            edit: { ...span, text: 'fixed' },
            ...base,
          } as const
        default: {
          const whole = sentence.locate({ start: 0, end: sentence.text.length })
          return {
            code: 'obedient/cut',
            action: 'repair',
            edit: { ...whole, text: '' },
            ...base,
          } as const
        }
      }
    })
    return { findings }
  },
}

/** Any UTF-16, lone surrogates included. */
const utf16 = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))

const PIECES = [
  'The lamp costs 129.90 EUR. ',
  '这款台灯129元。',
  'Ships in 3–5 days!\n',
  '| a | b |\n',
  '§block',
  '§note',
  '§mark',
  '§fix ',
  '§cut',
  '. ',
  '。',
  '\n',
  '😀',
  '{"a":"b"}',
  '[',
  '{',
  ' ',
  'Mr. Li, see https://shop.example/a?b=c. ',
]

/** Drafts in which every order of {@link obedient} occurs often, between sentences of both languages. */
export const draftText = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: utf16 }),
    {
      maxLength: 14,
    },
  )
  .map((pieces) => pieces.join(''))

/** Structured drafts with the same orders in their fields. */
export const draftJson = fc
  .dictionary(
    fc.constantFrom('title', 'text', 'price', 'list'),
    fc.oneof(draftText, fc.integer(), fc.array(draftText)),
  )
  .map((value) => JSON.stringify(value))

/** The text cut at the given places, in order. */
export function cut(text: string, places: readonly number[]): readonly string[] {
  const at = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b)
  return [...at, text.length].map((end, index) => text.slice(at[index - 1] ?? 0, end))
}

/** A model that streams the given chunks. */
export function streaming(chunks: readonly string[]) {
  return async function* () {
    yield* chunks
  }
}

/** All events of a stream. */
export async function collect(events: AsyncIterable<StreamEvent>): Promise<readonly StreamEvent[]> {
  const all: StreamEvent[] = []
  for await (const event of events) all.push(event)
  return all
}

/** What a client shows after these events. */
export function shownBy(events: readonly StreamEvent[]): string {
  return events.reduce((shown, event) => {
    if (event.type === 'text-delta') return shown + event.text
    return event.type === 'retract' ? '' : shown
  }, '')
}
