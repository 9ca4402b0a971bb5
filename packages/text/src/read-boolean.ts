import { NO_WORDS, YES_WORDS } from './boolean-words.ts'
import { fold } from './read-fold.ts'
import { isHan, isLetterOrDigit } from './read-scan.ts'
import { Vocabulary } from './read-vocabulary.ts'
import type { Span } from './span.ts'

/** A yes or no and where it stands. */
export interface BooleanMention extends Span {
  readonly value: boolean
}

const WORDS = new Vocabulary<boolean>([
  ...NO_WORDS.split('|').map((word) => [word, false] as const),
  ...YES_WORDS.split('|').map((word) => [word, true] as const),
])

/** Tones of skin that may follow a hand. */
const TONE = /\ud83c[\udffb-\udfff]/y
/** What may follow a Chinese yes or no: the end of the phrase. */
const PHRASE_END = /[\s,.!?;:、，。！？；：…~～]|$/y

/**
 * Reads the first yes or no of a reply, in Chinese and English: `Yup, that's fine`, 不是，我说是7月4号.
 *
 * Long statements hold such words by chance; the caller decides whether the text answers a yes-or-no question.
 */
export function readBoolean(text: string): BooleanMention | undefined {
  const folded = fold(text)
  let weak: BooleanMention | undefined
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    if (isLetterOrDigit(code) && isLetterOrDigit(folded.charCodeAt(at - 1))) continue
    const found = WORDS.at(folded, at)
    if (found === undefined) continue
    const end = toneEnd(folded, found.end)
    const mention = { start: at, end, value: found.value }
    if (!isHan(code) || isPhrase(folded, at, end)) return mention
    if (at === 0 && end - at > 1) weak ??= mention
  }
  return weak
}

function toneEnd(folded: string, at: number): number {
  TONE.lastIndex = at
  return TONE.test(folded) ? at + 2 : at
}

/** A Chinese word counts as an answer if it stands between pauses. */
function isPhrase(folded: string, start: number, end: number): boolean {
  PHRASE_END.lastIndex = end
  return (
    PHRASE_END.test(folded) &&
    (start === 0 || /[\s,.!?;:、，。！？；：…]/.test(folded.charAt(start - 1)))
  )
}
