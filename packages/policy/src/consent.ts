import type { Message } from '@vouchsafe/core'
import { normalise, phraseMatcher, splitSentences } from '@vouchsafe/text'
import {
  INQUIRY_PHRASES,
  NO_OPENINGS,
  NO_PHRASES,
  QUESTION_ENDINGS,
  REQUEST_PHRASES,
  YES_OPENINGS,
  YES_PHRASES,
} from './vocabulary.ts'

/**
 * What the customer's latest words say about going on.
 *
 * `confirmed`: yes. `requested`: asks for something to be done. `told`: says something else, such as an address that was asked
 * for. `asked`: only asks. `declined`: no, or not yet. `pending`: the agent has asked, and nothing has come since. `none`: the
 * customer has not said anything.
 */
export type Consent = 'confirmed' | 'requested' | 'told' | 'asked' | 'declined' | 'pending' | 'none'

/** Reads consent off a conversation. */
export function consentOf(messages: readonly Message[]): Consent {
  const last = messages.findLastIndex(({ role }) => role === 'user')
  const message = messages[last]
  if (!message) return 'none'
  const asks = messages
    .slice(last + 1)
    .some(
      ({ role, content, toolCalls }) =>
        role === 'assistant' && content.trim() !== '' && (toolCalls ?? []).length === 0,
    )
  return asks ? 'pending' : consentIn(message.content)
}

const matcher = (phrases: readonly string[]) =>
  phraseMatcher(phrases.map((phrase) => [phrase, true] as const))
const yesOpening = matcher(YES_OPENINGS)
const noOpening = matcher(NO_OPENINGS)
const yes = matcher(YES_PHRASES)
const no = matcher(NO_PHRASES)
const request = matcher(REQUEST_PHRASES)
const inquiry = matcher(INQUIRY_PHRASES)
/** How far into a message its opening goes; what comes later adds to what was said first. */
const OPENING = 60
/** Longer messages are read up to here. */
const MAX_LENGTH = 4000

/** Reads consent off one message of the customer's. */
export function consentIn(message: string): Consent {
  const text = normalise(message.slice(0, MAX_LENGTH)).text.trim()
  if (text === '') return 'none'
  const opening = text.slice(0, OPENING)
  const sentences = splitSentences(text).map((sentence) => sentence.text.trim())
  const [first = ''] = sentences
  if (opensWith(opening, noOpening, 'alone')) return 'declined'
  const isBare = !isQuestion(first) || first.length <= 4
  if (isBare && opensWith(opening, yesOpening, 'whole'))
    return no.find(opening).length > 0 ? 'declined' : 'confirmed'
  if (no.find(text).length > 0 && yes.find(text).length === 0) return 'declined'
  const onlyAsks = sentences.every((sentence) => isQuestion(sentence) || isInquiry(sentence))
  if (onlyAsks && sentences.some(isInquiry)) return 'asked'
  if (yes.find(text).length > 0) return 'confirmed'
  if (request.find(text).length > 0) return 'requested'
  return onlyAsks ? 'asked' : 'told'
}

/** What may follow a single Han character that is a word by itself: 好的, 行吧. */
const AFTER_WORD = /^(?:$|[^\p{L}\p{N}]|[的吧啊呀了哦嗯])/u
const NO_LETTER = /^(?:$|\s{0,9}[^\p{L}\p{N}\s])/u

/** @param word `alone`: nothing but punctuation may follow; `whole`: a single Han character must be a word by itself. */
function opensWith(
  opening: string,
  phrases: ReturnType<typeof matcher>,
  word: 'alone' | 'whole',
): boolean {
  const [found] = phrases.find(opening)
  if (!found || found.start > 0) return false
  const rest = opening.slice(found.end)
  if (word === 'alone') return NO_LETTER.test(rest)
  return found.phrase.length > 1 || AFTER_WORD.test(rest)
}

function isQuestion(sentence: string): boolean {
  const body = sentence.replace(/[\s。.!！~]{1,10}$/u, '')
  // 买了两盒只收到一盒？？ complains, and asks nothing.
  if (/[?？]{2}$/u.test(body) && /\p{Script=Han}/u.test(body) && !ASKING.test(body)) return false
  return /[?？]$/.test(body) || QUESTION_ENDINGS.some((ending) => body.endsWith(ending))
}

/** Words that make a question of a Chinese sentence. */
const ASKING =
  /[吗么呢吧谁哪几啥]|什|怎|为何|为啥|多[少久长大远]|是否|能否|可否|(\p{Script=Han})[不没]\1|[?？][^?？]{1,200}[?？]/u

function isInquiry(sentence: string): boolean {
  return inquiry.find(sentence).length > 0
}
