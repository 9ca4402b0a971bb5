import type { ClaimValue, Evidence } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { passageEvidence } from '../evidence.ts'
import { passagesOfFew } from '../lookup/little-known.ts'
import { isHan, stem } from '../lookup/tokens.ts'
import { EMPTY_CHARACTERS, EMPTY_WORDS, JOINING_WORDS } from '../words/function-words.ts'
import { DAY, timeOf, todayAt } from './calendar-day.ts'

/** How rules tell a day from the one on which something is done, by the number of days behind it. */
const OFFSETS: readonly (readonly [days: number, words: RegExp])[] = [
  [1, /次日|翌日|隔天|第二天|\b(?:next|following)[- ]day\b|\bthe day after\b/i],
  [0, /当天|当日|同日|\bsame[- ]day\b/i],
]
/** Parts of a rule that hold for cases of their own. */
const PARTS = /[;；。!！?？]|\. /u

/**
 * `We answer tomorrow`, where the rule is that messages left today are answered the next day: what is done now, is done on the
 * present day. The part of the rule that says so must share a word with the sentence.
 */
export function dayAfterNow(value: ClaimValue, at: Case): Evidence | undefined {
  if (value.type !== 'date' || value.relative !== true) return undefined
  const [day, today] = [timeOf(value), todayAt(at)]
  if (day === undefined || today === undefined) return undefined
  const words = OFFSETS.find(([days]) => today + days * DAY === day)?.[1]
  if (words === undefined) return undefined
  const said = at.once(wordsOf)
  for (const passage of passagesOfFew(at)) {
    const part = passage.text.split(PARTS).find((each) => words.test(each))
    const told = part?.replace(words, ' ').toLowerCase()
    if (told !== undefined && [...said].some((word) => told.includes(word)))
      return passageEvidence(passage, 'supports')
  }
  return undefined
}

/** Words of the sentence, and characters of the claim's own clause, that tell what is done. */
function wordsOf({ clause, place, view }: Case): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { start, end, text } of view.tokens) {
    if (end > place.start && start < place.end) continue
    const isOwn = start >= clause.start && end <= clause.end
    if (isHan(text)) {
      if (isOwn && !EMPTY_CHARACTERS.has(text) && !MORE_EMPTY.includes(text)) words.add(text)
    } else if (text.length > 3 && !EMPTY_WORDS.has(text) && !JOINING_WORDS.has(text))
      words.add(stem(text))
  }
  return words
}

const MORE_EMPTY = '您你我他她它们会能可以在有到要就还再先这那个和跟给为请天日月年'
