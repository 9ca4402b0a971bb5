import type { ClaimValue, Evidence } from '@vouchsafe/core'
import { readValues, type TimeValue, wallClock } from '@vouchsafe/text'
import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../once.ts'
import type { World } from '../world.ts'
import { clausesOf } from './clauses.ts'
import { denies } from './denial.ts'
import { spaced } from './spaced.ts'
import type { Setting, Wrong } from './wrong.ts'

/** It goes off this very day. */
const TODAY_SAID =
  /\b(?:go(?:es|ing)?|ships?|shipping|leaves?|leaving|sent|send|dispatch(?:ed)?|despatch(?:ed)?|posted?|out|off|collected|delivered|arrives?|with you)\b[^.,;]{0,30}\b(?:today|tonight|this (?:very )?(?:afternoon|evening)|same[- ]day)\b|\b(?:today|tonight|this afternoon|same[- ]day)\b[^.,;]{0,20}\b(?:dispatch|despatch|shipping|delivery)\b|(?:今天|今日|今晚|当天|当日)(?:就|便|即|内|可|能|会|给您|帮您|为您|马上|也|还|照样|都|下午|晚上|晚){0,3}(?:可以|可|能|会)?(?:发|寄|出库|出仓|揽收|配送|送达|送到|送货)/i

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
const BEFORE =
  /\b(?:before|by|until|till|up to|prior to|no later than|cut-?off(?: time)?(?: is|:)?|received|placed|in by)\s{0,2}(?:at )?$/i
const BEHIND = /^[^，。；,.;]{0,6}(?:前|之前|以前|截单|截止)/u
const CUT_FIELD = /\b(?:cut ?off|order by|last order)\b|截单|截止(?:时间|下单)|当[天日]发货?截/i

interface Cut {
  readonly minutes: number
  readonly evidence: Evidence
}

const SENTENCE_END = /[。；;\n]|\.\s/u

/** Longer prose is looked up by words, and not read through. */
const MOST = 120

/** Times of the day after which what is ordered goes off another day. */
const cutsOf = oncePer((world: World): readonly Cut[] => {
  const texts = world.passages
    .filter(({ size }) => size <= MOST)
    .flatMap((index) => index.texts)
    .flatMap(({ text, source }) =>
      text
        .split(SENTENCE_END)
        .filter((sentence) => SAME_DAY.test(sentence))
        .flatMap((sentence) =>
          readValues(sentence, world.read).flatMap(({ value, start, end }): readonly Cut[] => {
            const time = timeOf(value)
            const isCut =
              value.type === 'range' ||
              BEFORE.test(sentence.slice(Math.max(0, start - 24), start)) ||
              BEHIND.test(sentence.slice(end, end + 12))
            if (time === undefined || !isCut) return []
            const shows = sentence.trim().slice(0, 200)
            return [
              { minutes: minutesOf(time), evidence: { relation: 'contradicts', source, shows } },
            ]
          }),
        ),
    )
  const cells = world.indexes
    .filter(({ small }) => small)
    .flatMap(({ rows }) => rows.slice(0, 120))
    .flatMap(({ cells: each }) => each)
    .filter(({ field }) => CUT_FIELD.test(spaced(field)))
    .flatMap((cell) =>
      cell.values.flatMap((value): readonly Cut[] => {
        const time = timeOf(value)
        return time === undefined
          ? []
          : [{ minutes: minutesOf(time), evidence: cellEvidence(cell, 'contradicts') }]
      }),
    )
  return [...texts, ...cells]
})

/** The time itself, or the end of what comes before it. */
function timeOf(value: ClaimValue): TimeValue | undefined {
  if (value.type === 'time') return value
  if (value.type !== 'range' || value.low !== undefined) return undefined
  return value.high?.type === 'time' ? value.high : undefined
}

function minutesOf({ hour, minute, ambiguous }: TimeValue): number {
  return (ambiguous === true && hour < 8 ? hour + 12 : hour) * 60 + minute
}

/** An order that is there already may have come in time. */
const IN_TIME =
  /\b(?:before|by|until|till|in time|tomorrow)\b|前(?!台)|截单|截止|明天|次日|赶得上|来得及/i

/** What is ordered now is said to go off today, although the last time for that is past by the clock. */
export function pastCutoffIn({ view, before, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  if (!mayGoToday(text)) return []
  const { now, timeZone } = world.turn
  const clock = now === undefined ? undefined : wallClock(now, timeZone)
  if (clock === undefined) return []
  const asked = world.asked.at(-1)?.text ?? ''
  const told = [...before.slice(-2).map(({ sentence }) => sentence.text), text].join(' ')
  if (!TO_ORDER.test(told) && !TO_ORDER.test(asked)) return []
  const cuts = cutsOf(world)
  const [first] = cuts
  const isPast = cuts.every(({ minutes }) => minutes < clock.hour * 60 + clock.minute)
  if (first === undefined || !isPast) return []
  return clausesOf(text)
    .filter(
      ({ text: clause }) => TODAY_SAID.test(clause) && !denies(clause) && !IN_TIME.test(clause),
    )
    .slice(0, 1)
    .map((span) => ({
      span,
      kind: 'delivery' as const,
      message: 'The last time for that is past.',
      evidence: [first.evidence],
      ...(first.evidence.shows === undefined ? {} : { right: first.evidence.shows.slice(0, 120) }),
    }))
}
