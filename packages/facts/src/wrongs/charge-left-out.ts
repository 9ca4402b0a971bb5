import { readValues } from '@vouchsafe/text'
import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../lookup/once.ts'
import { joined, phraseKey, tokenise } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'
import { askedLast } from '../subject/asked-last.ts'
import type { World } from '../world.ts'
import { clausesOf } from './clauses.ts'
import { fewRows } from './few-rows.ts'
import { type KnownText, sentencesOf } from './known-texts.ts'
import { amountsKnown, isNear, moneyIn } from './money-told.ts'
import { rowSpokenOf } from './named-rows.ts'
import type { Setting, Wrong } from './wrong.ts'

/** Fields that tell of which case a thing, an order or a customer is. */
const CASE_FIELD =
  /(?:^|_| )(?:status|state|type|tier|level|member\w{0,6}|membership|plan|class|method|ships? ?_?by|shipping|carrier|install\w{0,6}|mode|channel|zone|region|category|kind|service|delivery|packaging|format)$|^(?:(?:安装)?状态|安装|等级|会员等级?|类型|方式|配送方式?|区域|品类|类别|包装)$/i
const CHARGES =
  /\b(?:charge[ds]?|fees?|surcharges?|deduct\w{0,3}|taken off|less|costs?|pays?|carr(?:y|ies)|extra|plus)\b|收|扣|加|费/i
/** The reply says what is to be paid or comes back in the end, or that nothing is charged. */
const IN_THE_END =
  /\b(?:refund\w{0,3}|back|total|pay|free|altogether|all in|comes? to|no (?:extra )?(?:charge|fee))\b|退|共|付|免|包邮|不(?:收|扣|另)/i

/** What a rule and a reply are about. */
const TOPICS: readonly RegExp[] = [
  /\b(?:return\w{0,3}|refund\w{0,3}|send(?:ing)? (?:\w+ )?back|sent back)\b|退/i,
  /\b(?:cancel\w{0,6})\b|取消/i,
  /\b(?:ship\w{0,4}|deliver\w{0,3}|freight|postage|parcels?|carriage)\b|运|送|邮|物流/i,
]

interface Charge {
  readonly rule: KnownText
  readonly amount: number
  readonly cell: Cell
  readonly key: string
}

/** What rules charge in the case that a field of a record names: `Freight items carry $59`, of what ships by freight. */
const chargesOf = oncePer((world: World): readonly Charge[] => {
  const cells = fewRows(world)
    .filter(({ origin }) => origin.sort === 'records')
    .flatMap((row) => row.cells)
    .filter(({ raw, name }) => typeof raw === 'string' && raw.length <= 20 && CASE_FIELD.test(name))
  if (cells.length === 0) return []
  return sentencesOf(world).flatMap((rule): readonly Charge[] => {
    if (!CHARGES.test(rule.text)) return []
    const [amount, ...more] = readValues(rule.text, world.read).flatMap(({ value }) =>
      value.type === 'money' ? [value.value] : [],
    )
    if (amount === undefined || more.length > 0 || UNDER.test(rule.text)) return []
    const words = ` ${joined(tokenise(rule.text))} `
    return cells
      .map((cell) => ({ cell, key: phraseKey(String(cell.raw)) }))
      .filter(({ key }) => key.length > 1 && words.includes(` ${key} `))
      .slice(0, 1)
      .map(({ cell, key }) => ({ rule, amount, cell, key }))
  })
})

/** From an amount or a time on it may be otherwise. */
const UNDER =
  /\b(?:over|under|above|below|from|unless|except|within|after|before|if|up to|at least)\b|满|以上|以下|以内|超过|除外|如|若|内|前/i

/** Cheap. */
export function mayLeaveOut(text: string): boolean {
  return IN_THE_END.test(text)
}

/** What is paid in the end, or comes back, is told without what the rules charge in the very case that the record is of. */
export function chargeLeftOutIn(setting: Setting): readonly Wrong[] {
  const { view, before, world } = setting
  const { text } = view.sentence
  if (!mayLeaveOut(text)) return []
  const charges = chargesOf(world)
  if (charges.length === 0) return []
  const told = [...before.map(({ sentence }) => sentence.text), text].join(' ')
  const said = `${told} ${askedLast(world)}`
  const words = ` ${joined(tokenise(told))} `
  return charges
    .filter(
      ({ rule, amount, cell, key }) =>
        isOfTopic(rule, said) &&
        !words.includes(` ${key} `) &&
        isMeant(cell, setting) &&
        !isReckonedIn(amount, told, world),
    )
    .flatMap(({ rule, cell }): readonly Wrong[] => {
      const span = clausesOf(text).find(
        (each) => IN_THE_END.test(each.text) && (/\d/.test(each.text) || FREE.test(each.text)),
      )
      if (span === undefined) return []
      return [
        {
          span: { start: span.start, end: span.end },
          kind: 'fee',
          message: 'A rule charges something in this case.',
          evidence: [
            { relation: 'contradicts', source: rule.source, shows: rule.text.slice(0, 200) },
            cellEvidence(cell, 'mentions'),
          ],
          right: rule.text.slice(0, 120),
        },
      ]
    })
}

/** All that the rule is about is spoken of; what it does not say, its title does. */
function isOfTopic({ text, title = '' }: KnownText, said: string): boolean {
  const own = TOPICS.filter((topic) => topic.test(text))
  const topics = own.length > 0 ? own : TOPICS.filter((topic) => topic.test(title))
  return topics.length > 0 && topics.every((topic) => topic.test(said))
}

const FREE = /\bfree\b|免|包邮|不(?:收|扣)/i

/** The one row of its sort, or the one that is spoken of. */
function isMeant(cell: Cell, setting: Setting): boolean {
  const rows = fewRows(setting.world).filter(
    ({ cells, origin }) =>
      origin.id === cell.row.origin.id && cells.some(({ field }) => field === cell.field),
  )
  return rowSpokenOf(setting.view.sentence.text, rows, setting) === cell.row
}

/** The reply names the amount, or what it tells differs from what is on record by just that much, or that and another charge. */
function isReckonedIn(amount: number, told: string, world: World): boolean {
  const amounts = moneyIn(told, world)
  if (amounts.some((each) => isNear(each, amount))) return true
  const others = [0, ...chargesOf(world).map((each) => each.amount)]
  const known = [...amountsKnown(world).map((each) => each.amount), ...amounts]
  return amounts.some((each) =>
    known.some((base) =>
      others.some((other) => other !== amount && isNear(Math.abs(base - each), amount + other)),
    ),
  )
}
