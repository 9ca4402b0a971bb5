import { readValues } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { isTotal, linesBefore, piecesInClause } from '../derive/accounts.ts'
import { contradicted, derivedEvidence, type Judgement } from '../evidence.ts'
import { cellAt } from '../wrongs/cell-at.ts'

/** Something is taken off, comes in besides, is one of two, or is told of one of several: the parts need not come to the total. */
const NOT_JUST_ADDED =
  /减|扣|抵|补|贴|到手|实付|应付|优惠|券|省|返|退|折|已付|原价|或者?|二选一|任选|不含|另|还有|比|满|[%％]|\b(?:less|minus|off|discount\w{0,3}|deduct\w{0,3}|coupon|voucher|credit|refund\w{0,3}|paid|saves?|saving|instead|either|or|was|before|than|over|above|under|below|plus tax|deposit|free)\b|免/i
/** A number of things, by which a part counts more than once. */
const SEVERAL =
  /每|各|[×xX*]\s?\d|\d\s?[×xX*]|\b(?:each|per|apiece|both|two|three|four|five|six|seven|eight|nine|ten|twice|double)\b|[两二三四五六七八九十]/
/** What stands in a bracket or behind a colon is what the total is made of. */
const MADE_OF = /^\s?(?:[:：(（]|[，,]\s?(?:其中|包括|即))\s?/u
/** Fields that hold totals. */
const TOTAL_FIELD = /total|sum|amount|due|payable|paid|合计|总|实付|应付|共/i

/**
 * `The dish is €13.50 and the soap €5.60, €19.00 in all`: a total that the draft gives with its parts is their sum, and it is no
 * proof that something else costs just as much. Where what goes in cannot be told, it is at least more than each of its parts.
 */
export function heldToParts(judgement: Judgement, at: Case): Judgement {
  const { value, polarity, bound } = at.claim
  if (value?.type !== 'money' || polarity === 'negated' || bound !== undefined) return judgement
  if (judgement.status === 'contradicted') return judgement
  const parts = partsOf(at)
  if (parts.length < 2 || NOT_JUST_ADDED.test(at.view.sentence.text)) return judgement
  const sum = parts.reduce((all, part) => all + part, 0)
  if (Math.abs(sum - value.value) < CENT / 2 || isTotalOfRecord(judgement, at)) return judgement
  const isTooLittle = value.value < Math.max(...parts) + CENT / 2
  const isRounded = Math.abs(sum - value.value) < ROUNDED
  if (!isTooLittle && !isRounded && (countsMany(at) || isWorkedOut(judgement))) return judgement
  const formula = `${parts.join(' + ')} = ${Number(sum.toFixed(2))}`
  const shown = derivedEvidence('sum', formula, [{ source: { id: 'draft' } }])
  return contradicted([{ ...shown, relation: 'contradicts' }], OTHER_SUM)
}

const OTHER_SUM = 'The parts that are told with it come to another total.'
const CENT = 0.01
/** Nearer than this it is their sum, with the cents left away. */
const ROUNDED = 0.5

/** The amounts listed before the total, all of them true and only added; or those that follow it in a bracket or behind a colon. */
function partsOf(at: Case): readonly number[] {
  const { text } = at.view.sentence
  const isTold =
    isTotal(at) || TOGETHER.test(text.slice(Math.max(0, at.place.start - 40), at.place.start))
  const listed = isTold && !comesInBesides(at) ? linesBefore(at) : []
  if (listed.length > 1)
    return listed.every((line) => line.isBorne && !line.isTaken && !line.isEither && !line.isBasis)
      ? listed.map(({ value }) => value)
      : []
  const behind = text.slice(at.place.end)
  const mark = MADE_OF.exec(behind)?.[0]
  if (mark === undefined || !isTold) return []
  const [bracket = ''] = behind.slice(mark.length).split(/[(（]/u.test(mark) ? /[)）]/u : /$/u, 1)
  // A reason, and no list: it tells of another total.
  if (TOTALS.test(bracket)) return []
  const isWritten = WRITTEN_SUM.test(bracket)
  return readValues(bracket, at.world.read).flatMap(({ value }) =>
    value.type === 'money' || (isWritten && value.type === 'number') ? [value.value] : [],
  )
}

const TOTALS =
  /一共|总共|合计|总计|共计?|加起来|\b(?:together|(?:in )?total|altogether|(?:in all|all in)|comes? to|adds? up to)\b/i
const TOGETHER = new RegExp(`(?:${TOTALS.source})[^,，。；;()（）\\d]{0,16}$`, 'i')

/** `92, with the box 103 in all`: what comes in last is not listed. */
function comesInBesides({ view, place }: Case): boolean {
  const last = view.values.findLast(({ end }) => end <= place.start)?.end ?? 0
  return BESIDES.test(view.sentence.text.slice(last, place.start).replace('加起来', ''))
}

const BESIDES = /[加算含带连]|\b(?:plus|with|including|incl|adding|add (?!up))\b/i

/** Nothing but numbers and pluses. */
const WRITTEN_SUM = /^[\d.,\s$€£¥￥元块]{1,16}(?:[+＋加][\d.,\s$€£¥￥元块]{1,16}){1,8}$/u

/** More than one of something goes in. */
function countsMany(at: Case): boolean {
  return SEVERAL.test(at.view.sentence.text) || piecesInClause(at).length > 0
}

/** It follows in a way of its own from what is known, to the cent. */
function isWorkedOut({ evidence }: Judgement): boolean {
  return evidence.some(({ derivation }) => derivation !== undefined)
}

/** A record has it as a total. */
function isTotalOfRecord({ evidence }: Judgement, at: Case): boolean {
  return evidence.some(({ source }) => TOTAL_FIELD.test(cellAt(source, at)?.name ?? ''))
}
