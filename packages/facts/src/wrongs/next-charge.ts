import { readValues, type Value } from '@vouchsafe/text'
import { DAY, timeOf, todayAt } from '../days/calendar-day.ts'
import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../lookup/once.ts'
import type { Cell } from '../sources/row.ts'
import { askedLast } from '../subject/asked-last.ts'
import type { World } from '../world.ts'
import { type ClausePart, clausesOf } from './clauses.ts'
import { isOpenEnded } from './denial.ts'
import { againstRule, type KnownText, sentencesOf } from './known-texts.ts'
import { cellsSpokenOf } from './spoken.ts'
import type { Setting, Wrong } from './wrong.ts'

const CANCEL =
  /\b(?:cancel\w{0,8}|unsubscrib\w{1,3}|stop (?:my|the|this) (?:subscription|membership|plan|box)|end (?:my|the|this|your) (?:subscription|membership|plan|contract))\b|取消|退订|退訂|停掉|不(?:想)?续(?:费|订)?了|关(?:闭|掉)(?:自动)?续|解约/i

/** The next charge is said to come all the same. */
const COMES =
  /\b(?:charge|payment|bill|fee|instalment|debit|renewal|amount|cycle)s?\b(?:[^.;]|\.(?=\d)){0,40}\b(?:will|going to|has to|have to)(?: still| then| also| therefore){0,2} (?:go through|go ahead|be (?:charged|taken|collected|debited|billed|due)|come out|leave|apply|stand)\b|\b(?:charge|payment|bill|fee|instalment|debit|renewal)s? (?:still )?(?:goes|go) (?:through|ahead)\b|\byou(?:['’]ll| will|['’]re going to)(?: still| also| therefore){0,2} (?:be (?:charged|billed|debited)|pay for (?:the next|one more|another))\b|\b(?:it|(?:plan|subscription|membership|box))(?: will|['’]ll) still (?:renew|be renewed|be charged)\b|(?:仍然?|还是|照样|依然|照常|还|依旧)会?(?:再)?(?:自动)?(?:被)?(?:扣|续|收)(?:费|款|订|取|掉|一|\d|您|你)/i
/** It is said not to come. */
const STOPS =
  /\b(?:won['’]t|will not|never|not) (?:then )?(?:be (?:charged|billed|debited|taken)|renew|go (?:through|ahead))\b|\b(?:no|without) (?:further|more|other|next) (?:charges?|payments?|bills?|debits?|renewals?)\b|不会再?(?:自动)?(?:被)?(?:扣|续|收)(?:费|款|订|取)|不再(?:自动)?(?:扣|续|收)(?:费|款|订|取)/i

/** True for a sentence that may say whether the next charge comes. */
export function mayTellCharge(text: string): boolean {
  return COMES.test(text) || STOPS.test(text)
}

/** It ends with what is paid for, without further ado. */
const AT_ONCE =
  /\bno notice\b|\bwithout notice\b|\b(?:effect|effective|ends?|stops?|runs?|active|access|keep)\b[^.;]{0,40}\b(?:next (?:billing|renewal|payment|charge)|end of (?:the|your|that|each) (?:current )?(?:billing |paid |payment )?(?:period|cycle|term|month))|\bany ?time before (?:the|your|each) (?:next )?(?:billing|renewal|payment|charge)|下(?:一?个?|次)(?:账单|计费|扣费|扣款|续费)(?:日|周期|期)?[^，。；]{0,4}(?:起|生效|前)|(?:本|当前|当期)(?:账单|计费|订阅)?(?:周期|期)(?:结束|届满|用完)|无需提前|不用提前/i

/** Days before the next charge by which a cancellation must be in. */
interface Rule extends KnownText {
  readonly days: number
}

const UNITS: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7 }
/** A notice is counted back from the next charge. */
const BACK =
  /\b(?:before|prior to|ahead of|in advance)\b[^.;]{0,40}\b(?:bill\w{0,4}|renew\w{0,3}|payment|charge|cycle|next|date)\b|\bnotice\b|提前|之?前/i

const rulesOf = oncePer((world: World): readonly Rule[] => {
  const about = new Set(
    sentencesOf(world).flatMap(({ text, title = '', source }) =>
      CANCEL.test(`${title} ${text}`) ? [source.id] : [],
    ),
  )
  return sentencesOf(world).flatMap((known): readonly Rule[] => {
    const { text, source } = known
    if (!about.has(source.id)) return []
    const lengths = readValues(text, world.read).flatMap(({ value }) => daysOf(value))
    const [days] = lengths
    if (days !== undefined && CANCEL.test(text) && BACK.test(text))
      return lengths.length === 1 ? [{ ...known, days }] : []
    return AT_ONCE.test(text) ? [{ ...known, days: 0 }] : []
  })
})

function daysOf(value: Value): readonly number[] {
  const one = value.type === 'range' ? (value.low ?? value.high) : value
  if (one?.type !== 'duration' || one.business === true) return []
  const unit = UNITS[one.unit]
  return unit === undefined ? [] : [one.value * unit]
}

const NEXT_FIELD =
  /next|renew|(?:billing|charge|payment|debit)_?(?:date|day|on|at)|下(?:次|期|一)|续费|續費|扣(?:费|款)(?:日|时间)/i

/** What is charged next, and how many days from now. */
function nextCharge(
  cells: readonly Cell[],
  today: number,
): { cell: Cell; days: number } | undefined {
  const found = cells
    .filter(({ name }) => NEXT_FIELD.test(name))
    .flatMap((cell) =>
      cell.values.flatMap((value) => {
        const date = value.type === 'datetime' ? value.date : value
        const time = date?.type === 'date' ? timeOf(date) : undefined
        return time === undefined || time <= today ? [] : [{ cell, days: (time - today) / DAY }]
      }),
    )
  const [first] = found
  return found.every(({ days }) => days === first?.days) ? first : undefined
}

/**
 * `That charge will still go through`, where who cancels today is in time for it by the terms; and `you won't be charged again`,
 * where the notice is longer than what is left. What the terms count back from is the next charge that the record tells.
 */
export function nextChargeIn(setting: Setting): readonly Wrong[] {
  const { view, world } = setting
  const { text } = view.sentence
  if (!mayTellCharge(text) || !CANCEL.test(askedLast(world))) return []
  const rule = ruleOf(rulesOf(world))
  const today = todayAt({ world })
  if (rule === undefined || today === undefined) return []
  const next = nextCharge(cellsSpokenOf(setting).cells, today)
  if (next === undefined) return []
  const isInTime = next.days >= rule.days
  const [span] = saysSo(text, isInTime ? COMES : STOPS)
  if (span === undefined) return []
  const message = isInTime
    ? 'A cancellation today is in time for the next charge.'
    : 'The next charge comes sooner than a cancellation today takes effect.'
  const wrong = againstRule(rule, { span, kind: 'fee', message })
  return [{ ...wrong, evidence: [...wrong.evidence, cellEvidence(next.cell, 'mentions')] }]
}

/** The notice that is asked for, or else that none is. Two notices are for two sorts of contract. */
function ruleOf(rules: readonly Rule[]): Rule | undefined {
  const notices = rules.filter(({ days }) => days > 0)
  const [notice = rules[0]] = notices
  return notices.every(({ days }) => days === notice?.days) ? notice : undefined
}

/** It says what comes if nothing is done. */
const ELSE = /\b(?:otherwise|or else|until you|before you)\b|否则|不然|不取消/i

/** Clauses that say so of a cancellation today. */
function saysSo(text: string, sort: RegExp): readonly ClausePart[] {
  if (isOpenEnded(text) || ELSE.test(text)) return []
  const isDenied = (clause: string) => sort === COMES && STOPS.test(clause)
  return clausesOf(text).filter(({ text: clause }) => sort.test(clause) && !isDenied(clause))
}
