import type { Case } from '../case.ts'
import { cellEvidence, contradicted, type Judgement } from '../evidence.ts'
import { hitOf } from '../lookup/hits.ts'
import { rowsBeside } from '../lookup/little-known.ts'
import { oncePer } from '../lookup/once.ts'
import { phraseKey } from '../lookup/tokens.ts'
import type { Cell, Row } from '../sources/row.ts'
import type { World } from '../world.ts'
import { cellAt } from './cell-at.ts'
import { fewRows } from './few-rows.ts'
import { rowsNamedIn } from './named-rows.ts'

/**
 * A record may say which entry of a list is its own: the `store: "S2"` of an order, the `plan` of an account, the warehouse that a
 * parcel came from. What another entry of that list states is then not the customer's: not its telephone, its hours, its
 * address, nor what is told of `your plan`. Whoever asks about another entry, or is told of both, is told of what they asked.
 */
export function heldToReferred(judgement: Judgement, at: Case): Judgement {
  const { value, polarity, certainty } = at.claim
  if (judgement.status !== 'supported' || value === undefined || polarity !== 'affirmed')
    return judgement
  if (certainty !== 'asserted' || at.isOption || value.type === 'flag') return judgement
  const cells = judgement.evidence.map(({ relation, source, derivation }) =>
    relation === 'supports' && derivation === undefined ? cellAt(source, at) : undefined,
  )
  const [cell] = cells
  if (cell === undefined || !isOfCustomer(cell, at)) return judgement
  const rows = entriesBeside(cell.row, at)
  const holders = new Set(cells.map((each) => each?.row))
  if (rows.length < 2 || [...holders].some((row) => row === undefined || !rows.includes(row)))
    return judgement
  const referred = rows.filter((row) => isReferredTo(row, rows, at.world))
  const [own] = referred
  if (own === undefined || referred.length > 1 || holders.has(own)) return judgement
  if (isAskedFor(cell.row, own, rows, at)) return judgement
  const right = own.cells.find(
    (each) => each.field === cell.field && hitOf(each, value, at).comparison !== 'equal',
  )
  if (right === undefined || right.key === cell.key) return judgement
  return contradicted(
    [cellEvidence(right, 'contradicts'), cellEvidence(cell, 'mentions')],
    'A record says that another entry is meant.',
    { right: String(right.raw).slice(0, 120) },
  )
}

/** Where to go and whom to ask are told for the customer's own case; anything else where the sentence says that it is theirs. */
function isOfCustomer(cell: Cell, { claim, view }: Case): boolean {
  const { text } = view.sentence
  if (OTHERS.test(text)) return false
  const isReached = claim.kind === 'contact' || claim.kind === 'hours' || REACHED.test(cell.name)
  return isReached || YOURS.test(text)
}

const REACHED =
  /address|phone|\btel|e-?mail|hours|opens?\b|closes?\b|地址|电话|邮箱|热线|营业|开门|关门/i
const YOURS = /\byours?\b|\byou(?:'re|['’]re| are| have|'ve|'ll| will)\b|[您你]/i
/** Another one than the customer's is spoken of. */
const OTHERS =
  /\b(?:other|others|another|instead|alternativ\w{1,4}|upgrad\w{1,3}|switch\w{0,3}|chang(?:e|ing)|mov(?:e|ing) to|could|would|if|or|unlike|compared|than|also|nearest|closest)\b|另|其他|其它|别的|换|改|升级|也可|还可|或|如果|要是|比|最近的/i

const MOST_ROWS = 40

/** Entries beside one; of goods everything is told, whatever was ordered. */
function entriesBeside(row: Row, at: Case): readonly Row[] {
  if (GOODS.test(`${row.origin.id} ${row.label}`)) return []
  const rows = rowsBeside(row, at)
  return rows.length > MOST_ROWS ? [] : rows
}

const GOODS =
  /catalog|product|goods|items?\b|lines?\b|orders?\b|variants?|coupons?|promotions?|商品|货品|订单|规格|优惠|活动/i

/** A record elsewhere, about something else than goods, holds the key, code or name of this entry as its own value. */
function isReferredTo(row: Row, rows: readonly Row[], world: World): boolean {
  return calledBy(row).some((name) =>
    (referencesIn(world).get(name) ?? []).some(
      ({ row: from }) => !rows.some((each) => isAtOrBelow(from, each)),
    ),
  )
}

function isAtOrBelow(row: Row, top: Row): boolean {
  return (
    row.origin.id === top.origin.id &&
    (row.pointer === top.pointer || row.pointer.startsWith(`${top.pointer}/`))
  )
}

function calledBy({ pointer, cells }: Row): readonly string[] {
  const step = pointer.slice(pointer.lastIndexOf('/') + 1)
  const names = cells
    .filter(({ names: isName, name }) => isName !== undefined || ID_FIELD.test(name))
    .map(({ key }) => key)
  return (/^\d+$/.test(step) ? names : [phraseKey(step), ...names]).filter(
    (name) => name.length > 1,
  )
}

const ID_FIELD = /^(?:id|code|key|no|编号|代码|代号)$|_(?:id|code|no)$|[a-z](?:Id|Code|No)$/

/** Short texts of the few records there are, by what they say. */
const referencesIn = oncePer((world: World): ReadonlyMap<string, readonly Cell[]> => {
  const found = new Map<string, Cell[]>()
  for (const { cells } of fewRows(world))
    for (const cell of cells)
      if (typeof cell.raw === 'string' && cell.raw.length <= 40 && !ABOUT_GOODS.test(cell.name))
        found.set(cell.key, [...(found.get(cell.key) ?? []), cell])
  return found
})

const ABOUT_GOODS = /sku|item|product|goods|title|商品|货号|品名|名称|型号|款/i

/** The customer asked about the very entry, or the draft has told of the customer's own one. */
function isAskedFor(row: Row, own: Row, rows: readonly Row[], at: Case): boolean {
  const names = (text: string, entry: Row) =>
    rowsNamedIn(text.slice(0, 2000).replaceAll(NUMBERS, ' '), rows).includes(entry)
  if (at.world.asked.some(({ text }) => OTHERS.test(text) || names(text, row))) return true
  const told = [...at.before.map(({ sentence }) => sentence.text), at.view.sentence.text]
  return told.some((text) => names(text, own))
}

/** The 10 of a day is no house's number. */
const NUMBERS = /(?<![\p{L}\d-])\d[\d:.,/-]{0,20}/gu
