import type { Case } from '../case.ts'
import { fieldWords, isHan, stem, tokenise } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'
import type { Entry } from './schedule.ts'

/** Words of fields that tell hours, the place as a whole, or the days and seasons that the hours are for. */
const PLAIN = new Set(
  'open opens opened opening close closes closed closing hour hours time times from to start starts end ends until by at on schedule timetable store shop branch office business trading service contact contacts today day days daily week weeks weekday weekdays weekend weekends mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday holiday holidays bank public special regular normal standard summer winter season people human humans person'.split(
    ' ',
  ),
)
const PLAIN_HAN =
  /营业|營業|服务|服務|工作|开放|開放|开门|開門|关门|關門|打烊|开店|闭店|门店|門店|本店|店铺|时间|時間|时段|時段|日期|[周週]|星期|礼拜|禮拜|[一二三四五六日天至到、]|每|节假|節假|假|法定|平|双休|雙休|末|夏|冬|季|暑|寒|常|规|特|殊/gu

/**
 * The words of a field that is named for one counter, desk or room of a place, which keeps hours of its own: `pickup_counter`,
 * 提货柜台. Empty where the field tells the hours of the whole place.
 */
export function deskOf({ name }: Cell): readonly string[] {
  const plain = name.replace(PLAIN_HAN, ' ')
  return fieldWords(plain).filter((word) => !PLAIN.has(word))
}

/** Of a place's hours, those of the counter that the clause names, or else those of the whole place. */
export function ofSameDesk(entries: readonly Entry[], at: Case): readonly Entry[] {
  if (!entries.some(hasDesk)) return entries
  const { clause, view } = at
  const { text } = view.sentence
  const named = entries.filter((entry) => isNamed(entry, text.slice(clause.start, clause.end)))
  if (named.length > 0) return named
  const whole = entries.filter((entry) => !hasDesk(entry))
  return whole.length > 0 ? whole : entries
}

function hasDesk({ desk, ofService }: Entry): boolean {
  return !ofService && desk !== undefined
}

function isNamed(entry: Entry, text: string): boolean {
  const { desk = [] } = entry
  if (!hasDesk(entry)) return false
  const words = new Set(tokenise(text).map((token) => stem(token.text)))
  return desk.every((word) => (isHan(word.charAt(0)) ? text.includes(word) : words.has(stem(word))))
}
