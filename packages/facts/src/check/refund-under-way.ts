import type { Case } from '../case.ts'
import { cellEvidence, type Judgement, supported } from '../evidence.ts'
import { fewCells } from '../lookup/little-known.ts'
import type { Cell } from '../sources/row.ts'

const ON_ITS_WAY = /\bon (?:its|the|their) way\b|\bunder ?way\b|(?:在|的)路上|在途/i
/** Money is what goes: `your £48.50 is on its way back`, 退款在路上. */
const MONEY_GOES =
  /(?:\b(?:refunds?|money|amount|payment|deposit|balance|credit|sum)\b|[$€£¥]\s?\d[\d.,]{0,11}|\d[\d.,]{0,11} ?(?:元|块|euros?|dollars?|pounds?)|退款|钱|款项)[^,，.。;；:：!！?？]{0,40}$/i
/** What is sent by post goes that way, whatever it costs. */
const GOODS =
  /\b(?:parcel|package|order|item|replacement|shipment|delivery|it)\b|包裹|订单|商品|快递|货/i

const OF_REFUND = /refund|退款|退回|返还/i
const SET_OFF =
  /initiat|submit|process|issued|sent|done|complet|success|approved|released|refunded|underway|发起|提交|处理|已退|退款中|成功|通过|完成/i
const NOT_SO = /\b(?:not|none|no|reject|declin|fail|cancel)|未|无|拒|失败|驳回/i

/**
 * A refund that is on its way has been set off, and is no parcel that has been shipped: it is held against what records tell of
 * the refund, and not against how far the order has come.
 */
export function checkRefundUnderWay(at: Case): Judgement | undefined {
  const { kind, polarity, value } = at.claim
  if (kind !== 'order-status' || polarity !== 'affirmed' || value?.type !== 'text') return undefined
  if (!isMoneyUnderWay(at.view.sentence.text, at.place.start, at.place.end)) return undefined
  const cell = fewCells(at).find(tellsRefund)
  return (
    cell &&
    supported([cellEvidence(cell, 'supports')], 'A record tells that the refund was set off.')
  )
}

/** The words from start to end say of money that it is on its way. */
export function isMoneyUnderWay(text: string, start: number, end: number): boolean {
  if (!ON_ITS_WAY.test(text.slice(start, end))) return false
  const goes = MONEY_GOES.exec(text.slice(Math.max(0, start - 80), start))?.[0]
  return goes !== undefined && !GOODS.test(goes)
}

/** A field tells that a refund was set off. */
export function tellsRefund({ row, field, name, raw }: Cell): boolean {
  if (!OF_REFUND.test(`${row.label} ${field}`)) return false
  if (typeof raw === 'string' && /[a-z]{4}|\p{Script=Han}{2}/iu.test(raw))
    return SET_OFF.test(raw) && !NOT_SO.test(raw)
  // What a call answers with an amount of a refund has set it off.
  return row.origin.sort === 'tool' && !NOT_SO.test(name) && Number(raw) > 0
}
