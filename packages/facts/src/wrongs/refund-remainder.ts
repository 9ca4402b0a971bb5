import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../lookup/once.ts'
import type { Cell } from '../sources/row.ts'
import type { World } from '../world.ts'
import { clausesOf } from './clauses.ts'
import { fewRows } from './few-rows.ts'
import { type KnownText, sentencesOf } from './known-texts.ts'
import { amountsKnown, isNear, moneyIn } from './money-told.ts'
import type { Setting, Wrong } from './wrong.ts'

/** What is kept of what was paid, by a rule and the numbers of the one order there is. */
interface Remainder {
  readonly rule: KnownText
  readonly paid: Cell
  readonly left: number
  /** The reply has to speak of it: the rule holds for some cases only. */
  readonly told?: RegExp
}

const PAID =
  /^(?:paid|paid[ _]?total|total[ _]?paid|amount[ _]?paid|prepaid|charged|实付|实付金额|已付|支付金额)$/i
const USED =
  /^(?:(?:[a-z]{3,10}[ _]?)?(?:used|taken|attended|consumed|elapsed)|used[ _]?[a-z]{3,10}|已(?:上|用|使用|消费|学)[\p{L}]{0,4})$/iu
const KEPT =
  /\b(?:charged?|deduct\w{0,3}|taken off|less|kept|keep|withh\w{2,5}|minus|retain\w{0,3})\b|扣|收取/i

/** `$40 for each lesson taken is deducted`, 按单节原价280元扣除. */
const PER_UNIT: readonly RegExp[] = [
  /[$£€¥] ?(\d{1,6}(?:\.\d{1,2})?) (?:for (?:each|every)|per|a|an|each) (?:lesson|class|session|visit|day|week|month|night|hour|issue|box|meal|ride|use)/i,
  /(?:单|每)(?:节|课时|次|个?月|天|日|晚|小时|期|周)[^，。；\d]{0,6}(\d{1,6}(?:\.\d{1,2})?) ?元/i,
]
const BY_USE = /\b(?:used|taken|attended|had|elapsed|so far|already|begun|started)\b|已|所用/i

const FIRST_NIGHT = /\bfirst night|首晚|第一晚/i
const NIGHT_TOLD = /\b(?:first|one) night|首晚|第一晚|一晚/i
const NIGHTS = /^(?:nights|每晚|房晚|夜)$/i
const RATE = /^(?:rate|price|amount|房价|价格|价)$/i

/** What a rule leaves of what was paid, where every number of it is known once. */
const remaindersOf = oncePer((world: World): readonly Remainder[] => {
  const paid = onlyOf(world, PAID)
  if (paid === undefined) return []
  return sentencesOf(world).flatMap((rule): readonly Remainder[] => {
    if (!KEPT.test(rule.text)) return []
    const used = byUse(rule, world)
    if (used !== undefined) return [{ rule, paid: paid.cell, left: paid.amount - used }]
    const first = FIRST_NIGHT.test(rule.text) ? firstNight(world) : undefined
    if (first === undefined) return []
    return [{ rule, paid: paid.cell, left: paid.amount - first, told: NIGHT_TOLD }]
  })
})

function onlyOf(world: World, name: RegExp) {
  const found = amountsKnown(world).filter(({ cell }) => name.test(cell.name))
  return found.length === 1 ? found[0] : undefined
}

function byUse({ text }: KnownText, world: World): number | undefined {
  if (!BY_USE.test(text)) return undefined
  const rate = PER_UNIT.map((each) => each.exec(text)?.[1]).find((each) => each !== undefined)
  const used = rate === undefined ? undefined : onlyOf(world, USED)
  return rate === undefined || used === undefined ? undefined : Number(rate) * used.amount
}

/** The rate of the earliest of several nights that do not all cost the same. */
function firstNight(world: World): number | undefined {
  const nights = fewRows(world).filter(({ label }) => NIGHTS.test(label))
  const rates = nights.flatMap(({ cells }) =>
    cells.flatMap(({ name, raw }) => (RATE.test(name) && typeof raw === 'number' ? [raw] : [])),
  )
  return rates.length === nights.length && new Set(rates).size > 1 ? rates[0] : undefined
}

/** The reply says what comes back. */
const COMES_BACK = /\b(?:refund\w{0,3}|back|returned|reimburse\w{0,2}|get|receive)\b|退|返还|拿回/i

/** Cheap. */
export function mayRefund(text: string): boolean {
  return /\d/.test(text) && COMES_BACK.test(text)
}

/** An amount comes back that is not what the rule leaves of what was paid. */
export function otherRemainderIn({ view, before, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  if (!mayRefund(text)) return []
  const told = [...before.slice(-4).map(({ sentence }) => sentence.text), text].join(' ')
  return remaindersOf(world).flatMap(({ rule, paid, left, told: needed }): readonly Wrong[] => {
    if (left <= 0 || (needed !== undefined && !needed.test(told))) return []
    if (moneyIn(told, world).some((amount) => isNear(amount, left))) return []
    const clauses = clausesOf(text).filter((each) => COMES_BACK.test(each.text))
    const known = new Set(amountsKnown(world).map(({ amount }) => amount))
    const span = clauses.find(({ text: clause }) =>
      moneyIn(clause, world).some((amount) => !known.has(amount)),
    )
    if (span === undefined) return []
    const { source, text: shows } = rule
    return [
      {
        span: { start: span.start, end: span.end },
        kind: 'refund',
        message: 'The rule leaves another amount of what was paid.',
        evidence: [
          { relation: 'contradicts', source, shows: shows.slice(0, 200) },
          cellEvidence(paid, 'mentions'),
        ],
        right: String(Number(left.toFixed(2))),
      },
    ]
  })
}
