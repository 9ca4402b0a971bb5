import { readValues, wallClock } from '@vouchsafe/text'
import { oncePer } from '../lookup/once.ts'
import { askedLast } from '../subject/asked-last.ts'
import type { World } from '../world.ts'
import { clausesOf } from './clauses.ts'
import { denies } from './denial.ts'
import { againstRule, type KnownText, littleProse } from './known-texts.ts'
import type { Setting, Wrong } from './wrong.ts'

/** It goes off this very day. */
const TODAY_SAID =
  /\b(?:go(?:es|ing)?|ships?|shipping|leaves?|leaving|sent|send|dispatch(?:ed)?|despatch(?:ed)?|posted?|out|off|collected|delivered|arrives?|with you)\b[^.,;]{0,30}\b(?:today|tonight|this (?:very )?(?:afternoon|evening)|same[- ]day)\b|\b(?:today|tonight|this afternoon|same[- ]day)\b[^.,;]{0,20}\b(?:dispatch|despatch|shipping|delivery)\b|(?:今天|今日|今晚|当天|当日)(?:傍晚|晚上|下午|\d{1,2}(?:[:：]\d{2}|[点时]半?)|之?前|左右|之间|[到至~～-]){0,6}(?:就|便|即|内|可|能|会|给您|帮您|为您|马上|也|还|照样|都|下午|晚上|晚){0,3}(?:可以|可|能|会)?(?:发|寄|出库|出仓|揽收|配送|送达|送到|送货)/i

/** The order is still to be placed. */
const TO_ORDER =
  /\b(?:order(?:ing|ed|s)?|buy|placed?|checkout|check out|book(?:ing)?|pay)\b[^.;]{0,24}\b(?:now|right now|right away|straight away|today|tonight|this (?:minute|evening|afternoon))\b|\bnow\b[^.;]{0,12}\border\b|\bif (?:i|you) order\b|(?:现在|这会儿?|马上|立刻|今天|今晚|此刻|刚)[^，。；]{0,6}(?:下单|拍|付款|买|订|点)|(?:下单|拍下|付款)/i

/** True for a sentence that may say that something goes off today. */
export function mayGoToday(text: string): boolean {
  return TODAY_SAID.test(text)
}

/** What is in by a time of the day goes off that day. */
const SAME_DAY =
  /\bsame[- ](?:working |business )?day\b|\b(?:that|the same) (?:very )?(?:working |business )?day\b|\b(?:go|goes|ships?|sent|leaves?|dispatched) (?:out )?today\b|当[天日]|同[天日]/i
interface Cut extends KnownText {
  readonly minutes: number
}

const SENTENCE_END = /[。；;\n]|\.\s/u

/** Times of the day after which what is ordered goes off another day. */
const cutsOf = oncePer((world: World): readonly Cut[] =>
  littleProse(world).flatMap(({ text, source }) =>
    text
      .split(SENTENCE_END)
      .filter((sentence) => SAME_DAY.test(sentence))
      .flatMap((sentence) =>
        readValues(sentence, world.read).flatMap(({ value }): readonly Cut[] =>
          value.type === 'range' && value.low === undefined && value.high?.type === 'time'
            ? [{ minutes: minutesOf(value.high), source, text: sentence.trim() }]
            : [],
        ),
      ),
  ),
)

function minutesOf(time: { readonly hour: number; readonly minute: number }): number {
  return time.hour * 60 + time.minute
}

/** An order that is there already may have come in time. */
const IN_TIME =
  /\b(?:before|by|until|till|in time|tomorrow)\b|前(?!台)|截单|截止|明天|次日|赶得上|来得及/i

/** When it comes, and not until when it has to be ordered: `with you by Saturday`, 20点前送到. */
const COMES_BY =
  /\b(?:with you|there|here|arrives?|delivered|deliver it|it|get it|have it)(?: today| tonight)? (?:by|before) (?:\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\b)?|noon|midnight|tonight|\p{L}{3,6}day\b)|(?:\d{1,2}(?:[:：]\d{2}|[点时]半?)|晚饭|晚上|傍晚)之?前(?=[就能可会给您便即]{0,4}(?:送|到|达|收到))/giu

/** What is ordered now is said to go off today, although the last time for that is past by the clock. */
export function pastCutoffIn({ view, before, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  if (!mayGoToday(text)) return []
  const { now = '', timeZone } = world.turn
  const clock = wallClock(now, timeZone)
  if (clock === undefined) return []
  const told = [...before.slice(-2).map(({ sentence }) => sentence.text), text].join(' ')
  if (!TO_ORDER.test(`${told} ${askedLast(world)}`)) return []
  const cuts = cutsOf(world)
  if (cuts.some(({ minutes }) => minutes >= minutesOf(clock))) return []
  const [span] = clausesOf(text).filter(
    ({ text: clause }) =>
      TODAY_SAID.test(clause) && !denies(clause) && !IN_TIME.test(clause.replace(COMES_BY, ' ')),
  )
  if (span === undefined) return []
  const message = 'The last time for that is past.'
  return cuts.slice(0, 1).map((rule) => againstRule(rule, { span, kind: 'delivery', message }))
}
