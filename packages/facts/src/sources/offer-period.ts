import { fieldWords } from '../lookup/tokens.ts'
import type { Cell, Row } from './row.ts'

/** When something is on offer, as its record says: ISO days or moments, both in the period. */
export interface Period {
  readonly from?: string
  readonly until?: string
}

/** Lists, sources and objects of what is on offer for a time only. */
const OFFERS =
  /promo|offer|campaign|coupon|voucher|discount|deals?$|^(?:flash|special)?[_ ]?sales?$|促销|优惠|活动|满减|秒杀|特价|限时|立减|折扣|[券劵]$/i

/** Names of the first day, without marks between words. */
const FIRST_DAY =
  /^(?:starts?|from|begins?|since|start(?:date|s?at|son|time)|begin(?:date|sat)|(?:active|runs|effective)from|(?:活动|优惠|促销|生效|领取)?(?:开始|起始|生效|上线)(?:时间|日期|日)?|起|自|从)$/u

/** Names of the last day. */
const LAST_DAY =
  /^(?:ends?|to|until|till|through|thru|end(?:date|s?at|son|time)|expir(?:es|y|ation)(?:on|at|date)?|(?:active|runs|good|usable)(?:until|till|to|through|thru)|lastday|closes(?:at|on)?|(?:活动|优惠|促销|使用|领取)?(?:结束|截止|截至|到期|失效|下线)(?:时间|日期|日)?|止|至|到|有效期至?)$/u

/** Names of a field that holds both. */
const BOTH_DAYS =
  /^(?:period|validity|dates|runs|valid|window|active|when|(?:活动|优惠|促销|有效|使用)?(?:时间|日期|期间|时段|期限)|有效期|档期)$/u

/** First words of fields that stand beside each other: `salePrice` and `saleUntil`, 活动价 and 活动截止. */
const OF_OFFER =
  /^(?:sale|promo|promotion|promotional|deal|offer|special|flash|discount|campaign)$/u
const HAN_OFFER = /^(?:促销|优惠|活动|秒杀|特价|限时)/u

/**
 * For how long what a cell tells is on offer: by the days beside it in a record of an offer, or by those of a sale within the
 * record of a thing. What is dated for another reason, such as a stay from one day to another, has no such period.
 */
export function offerPeriod(cell: Cell): Period | undefined {
  const { cells } = cell.row
  if (!isDated(cell.row)) return undefined
  if (isOffer(cell.row)) return periodOf(cells, wordsOf)
  const place = placeOf(cell)
  const beside = cells.filter((each) => placeOf(each) === place)
  if (OFFERS.test(place.slice(place.lastIndexOf('/') + 1))) return periodOf(beside, wordsOf)
  const [first] = partsOf(cell.name)
  if (first === undefined) return undefined
  return periodOf(
    beside.filter(({ name }) => partsOf(name)[0] === first),
    (name) => partsOf(name).slice(1).join(''),
  )
}

const DATED = new WeakMap<Row, boolean>()

/** A field of the row tells a first or a last day; read once a row, since few do. */
function isDated(row: Row): boolean {
  const known = DATED.get(row)
  if (known !== undefined) return known
  const found = row.cells.some(({ name }) => isDayOfPeriod(name))
  DATED.set(row, found)
  return found
}

/** A record of an offer, by the list or the source that it stands in. */
function isOffer({ label, origin }: Row): boolean {
  return OFFERS.test(label) || OFFERS.test(origin.id)
}

/** The object that the value stands in. */
function placeOf({ pointer, inList }: Cell): string {
  return inList === true ? pointer : pointer.slice(0, pointer.lastIndexOf('/'))
}

function wordsOf(name: string): string {
  return fieldWords(name).join('')
}

/** A name that begins with a word of offers, cut behind it; nothing of any other. */
function partsOf(name: string): readonly string[] {
  const han = HAN_OFFER.exec(name)?.[0]
  if (han !== undefined) return [han, name.slice(han.length)]
  const [first = '', ...rest] = fieldWords(name)
  return rest.length > 0 && OF_OFFER.test(first) ? [first, ...rest] : []
}

function periodOf(cells: readonly Cell[], named: (name: string) => string): Period | undefined {
  const period: { from?: string; until?: string } = {}
  for (const { name, raw } of cells) {
    const day = String(raw).replace(' ', 'T')
    // Only a day with its year tells when something is over.
    if (!/^\d{4}-\d{2}-\d{2}(?:$|T\d)/.test(day)) continue
    if (FIRST_DAY.test(named(name))) period.from ??= day
    else if (LAST_DAY.test(named(name))) period.until ??= day
  }
  return period.from === undefined && period.until === undefined ? undefined : period
}

/** The field tells a first or a last day, which may be told for ever. */
export function isDayOfPeriod(name: string): boolean {
  const names = [wordsOf(name), partsOf(name).slice(1).join('')]
  return [FIRST_DAY, LAST_DAY, BOTH_DAYS].some((each) => names.some((own) => each.test(own)))
}
