import { overlaps, type Span } from '@vouchsafe/text'

/** The sentence around a span, cut after `。！？!?`, a line end, or a full stop with a space. */
export function sentenceAround(text: string, span: Span): Span {
  let start = 0
  let end = text.length
  for (const match of text.matchAll(/[。！？!?\n]|\. /g)) {
    const cut = match.index + match[0].length
    if (cut <= span.start) start = cut
    else if (cut >= span.end) {
      end = cut
      break
    }
  }
  return { start, end }
}

/** True if `found` points at `place` closely: it overlaps, and is no longer than the sentence, or 200 units. */
export function isTight(found: Span, text: string, place: Span): boolean {
  if (!overlaps(found, place)) return false
  const sentence = sentenceAround(text, place)
  return found.end - found.start <= Math.max(200, sentence.end - sentence.start)
}

/** Length shared by two spans over the length that they cover together. */
export function intersectionOverUnion(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return shared / (a.end - a.start + b.end - b.start - shared || 1)
}

/** A value that was put in the place of another. */
export interface WrongValue extends Span {
  /** The right words. */
  readonly from?: string
}

/** White space, invisible marks and Markdown emphasis, which do not tell texts apart. */
const INSIGNIFICANT = /[\s\u200b-\u200d\u2060\ufeff*_`~]/g
const AFTER_SENTENCE = /(?<=[。！？!?\n])|(?<=\. )/

function squash(text: string): string {
  return text.normalize('NFKC').replace(INSIGNIFICANT, '')
}

/**
 * True if a wrong value of the draft is still told in what was delivered: its whole sentence stands there, or the value with
 * its neighbours to one side, or a changed sentence that holds the value and half of the words around it.
 */
export function isStillTold(delivered: string, draft: string, place: WrongValue): boolean {
  const value = squash(draft.slice(place.start, place.end))
  if (value === '') return false
  const sentence = sentenceAround(draft, place)
  const left = squash(draft.slice(sentence.start, place.start))
  const right = squash(draft.slice(place.end, sentence.end))
  const own = left + value + right
  const clean = withoutRight(value, squash(place.from ?? ''))
  const whole = clean(delivered)
  if (whole.includes(own)) return true
  const bounded = count(own, value, true) > 0
  if (hasNeighbours({ whole, before: clean(draft), value, left, right, bounded })) return true
  const pieces = (text: string) => text.split(AFTER_SENTENCE).map(clean)
  const others = new Set([
    ...pieces(draft.slice(0, sentence.start)),
    ...pieces(draft.slice(sentence.end)),
  ])
  const need = count(own, value, bounded)
  const around = [...pairs(left), ...pairs(right)]
  return pieces(delivered).some((piece) => {
    if (others.has(piece) || count(piece, value, bounded) < need) return false
    const there = pairs(piece)
    return around.filter((pair) => there.has(pair)).length >= around.length / 2
  })
}

/** The right value may hold the wrong one (`21:00` in `21:00-23:00`): it is then taken out of what is searched. */
function withoutRight(value: string, right: string): (text: string) => string {
  const hides = right.includes(value) && right !== value
  return (text) => (hides ? squash(text).replaceAll(right, '\0') : squash(text))
}

interface Neighbourhood {
  readonly whole: string
  readonly before: string
  readonly value: string
  readonly left: string
  readonly right: string
  readonly bounded: boolean
}

function hasNeighbours({ whole, before, value, left, right, bounded }: Neighbourhood): boolean {
  const near = [
    left.length >= 4 ? left.slice(-12) + value : '',
    right.length >= 4 ? value + right.slice(0, 12) : '',
    value.length >= 20 ? value : '',
  ]
  return near.some(
    (words) =>
      words !== '' && count(whole, words, bounded) >= Math.max(1, count(before, words, bounded)),
  )
}

/** How often `value` stands in `text`; `bounded` leaves out places where it is a part of a longer number. */
function count(text: string, value: string, bounded: boolean): number {
  let found = 0
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    if (!bounded || !cutsNumber(text, value, at)) found += 1
  }
  return found
}

function cutsNumber(text: string, value: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  const after = text.slice(at + value.length, at + value.length + 2)
  return (
    (/^\d/.test(value) && /\d[.,]?$/.test(before)) || (/\d$/.test(value) && /^[.,]?\d/.test(after))
  )
}

function pairs(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (let i = 0; i + 2 <= text.length; i += 1) found.add(text.slice(i, i + 2))
  return found
}
