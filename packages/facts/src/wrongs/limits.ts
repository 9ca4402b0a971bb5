import type { Evidence } from '@vouchsafe/core'
import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../lookup/once.ts'
import { askedLast } from '../subject/asked-last.ts'
import type { World } from '../world.ts'
import { amountsIn, type Bracket, bracketOf, inDigits, isWithin } from './amounts.ts'
import { clausesOf } from './clauses.ts'
import { denies, isOpenEnded } from './denial.ts'
import { YES } from './fit-words.ts'
import { spaced } from './spaced.ts'
import { cellsSpokenOf } from './spoken.ts'
import type { Setting, Wrong } from './wrong.ts'

/** Fields that say for whom or for how much something is. */
const LIMIT_FIELD =
  /\b(?:max(?:imum)?|limit|up to|suitable|recommended|for|fits|capacity|ages?|holds|takes|rated|voltage|input)\b|最大|上限|限[重高龄]|适用|适合|承重|承载|载重|年龄|月龄|电压/i
/** Words of a rule that lets in, or says what is needed. */
const ADMITS =
  /\b(?:accept\w{0,3}|allow\w{0,3}|admit\w{0,4}|welcome|permitted|must be|only|at least|no more than|maximum|max|limit\w{0,2}|up to|open to|suitable|eligible|aged?|minimum)\b|接待|允许|可带|可携|限|仅|不超过|不得超过|适合|适用|须|需|需满|年满|以下|以上|以内/i
const CHARGES =
  /[¥￥$€£]|\b(?:fee|charge|surcharge|extra|free|cost|price|refund)\b|元|费|免|加收|折/i
/** The sentence says that it may be done, or that it suits. */
const MAY =
  /\b(?:can|may|could|fine|ok(?:ay)?|welcome|no problem|suitable|suits?|fits?|works?|enough|within|eligible|qualif\w{1,4}|allowed|perfect|safe|happy to|good to go|takes?|holds?|carr(?:y|ies)|supports?|strong|sturdy|go ahead|lovely|runs?)\b|[坐撑装用套放穿卡]得|支持|可以|能(?!否)|没问题|行的|欢迎|适合|合适|适用|在范围|够用|撑得住|承受得|放心/i

const TOO =
  /\b(?:sorry|afraid|too (?:young|old|small|big|large|heavy|tall|short|many))\b|太[小大重高矮轻多]|偏[小大重高]/i

/** True for a sentence that may let in what a limit keeps out. */
export function mayExceed(text: string): boolean {
  return MAY.test(text) || YES.test(text)
}

interface Limit {
  readonly bracket: Bracket
  readonly evidence: Evidence
  readonly text: string
}

const MOST = 60
/** Limits that policies set, clause by clause. */
const rulesOf = oncePer((world: World): readonly Limit[] => {
  const found = world.passages
    .filter(({ size }) => size <= MOST)
    .flatMap((index) => index.texts)
    .filter(({ row }) => row === undefined)
    .flatMap(({ text, source }) =>
      clausesOf(text).flatMap(({ start, end, text: clause }): readonly Limit[] => {
        const bracket = ADMITS.test(clause) && !CHARGES.test(clause) ? bracketOf(clause) : undefined
        if (bracket === undefined) return []
        const shows = clause.slice(0, 200)
        const span = { start, end }
        const evidence = { relation: 'contradicts', source: { ...source, span }, shows } as const
        return [{ bracket, evidence, text: clause }]
      }),
    )
  return found
})

/**
 * What a clause allows although what the customer says of weight, height, age or number is beyond the one limit that is known
 * of it.
 */
export function beyondLimitIn(setting: Setting): readonly Wrong[] {
  const { view, world, before } = setting
  const { text } = view.sentence
  if (!mayExceed(text)) return []
  const asked = inDigits(askedLast(world))
  if (!/\d/.test(asked)) return []
  let limits: readonly Limit[] | undefined
  const told = [text, ...before.map(({ sentence }) => sentence.text)].join(' ')
  // What was refused before may be made up for by something else.
  if (before.some(({ sentence }) => denies(sentence.text) || TOO.test(sentence.text))) return []
  for (const clause of clausesOf(text)) {
    const isYes = before.length === 0 && YES.test(clause.text)
    if ((!MAY.test(clause.text) && !isYes) || denies(clause.text) || isOpenEnded(clause.text))
      continue
    if (denies(text.slice(0, clause.start))) return []
    limits ??= [...rulesOf(world), ...fieldsOf(setting)]
    for (const { bracket, evidence, text: rule } of limits) {
      if (limits.filter((each) => each.bracket.dimension === bracket.dimension).length > 2) continue
      const amounts = amountsIn(asked, bracket.dimension)
      const [amount] = amounts
      if (amount === undefined || amounts.length > 1 || isWithin(bracket, amount)) continue
      // The draft tells the limit as well: what it makes of it is for its claims to show.
      const numbers = [...rule.matchAll(/\d{1,6}(?:\.\d{1,3})?/gu)]
      if (numbers.some(([number]) => isTold(number, told))) continue
      return [
        {
          span: clause,
          kind: 'compatibility',
          message: 'What the customer tells is beyond the limit that is known.',
          evidence: [evidence],
          right: rule.slice(0, 120),
        },
      ]
    }
  }
  return []
}

/** As a number of its own, and not as a part of another or of a code. */
function isTold(number: string, text: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1))
    if (
      !/[\dA-Za-z][.-]?$/.test(text.slice(0, at).slice(-2)) &&
      !/^\.?\d/.test(text.slice(at + number.length, at + number.length + 2))
    )
      return true
  return false
}

const VOLTAGE = /\b(?:voltage|input)\b|电压/i

/** A thing for one voltage bears what lies close to it. */
function voltageOf(raw: string): Bracket | undefined {
  const volts = amountsIn(raw, 'voltage')
  const [low, high = low] = volts
  if (low === undefined || high === undefined) return bracketOf(raw)
  return { dimension: 'voltage', low: Math.min(low, high) * 0.9, high: Math.max(low, high) * 1.1 }
}

/** Limits of the thing that is spoken of. */
function fieldsOf(setting: Setting): readonly Limit[] {
  const { cells, isNamed } = cellsSpokenOf(setting)
  const limits = cells.slice(0, 400).flatMap((cell): readonly Limit[] => {
    const name = spaced(cell.field)
    if (!LIMIT_FIELD.test(name) || cell.inList === true) return []
    const unit = /\b(kg|cm|lbs?|years?|months?|people)\b/i.exec(name)?.[1] ?? ''
    const raw = typeof cell.raw === 'number' ? `${cell.raw} ${unit}` : String(cell.raw).slice(0, 60)
    const isBare = /^\D{0,6}\d{1,6}(?:\.\d{1,3})?\s?[\p{L}]{1,12}$/u.test(raw.trim())
    const bracket = VOLTAGE.test(name) ? voltageOf(raw) : bracketOf(isBare ? `up to ${raw}` : raw)
    return bracket === undefined
      ? []
      : [{ bracket, evidence: cellEvidence(cell, 'contradicts'), text: raw }]
  })
  const rows = new Set(limits.map(({ evidence }) => evidence.source.pointer?.split('/')[1]))
  return isNamed || rows.size <= 1 ? limits : []
}
