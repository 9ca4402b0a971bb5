import { fieldWords } from './tokens.ts'

/** Last words of fields that name a thing. */
const NAMES = new Set([
  'name',
  'title',
  'named',
  'venue',
  'heading',
  'restaurant',
  'hotel',
  'product',
  'item',
  'event',
  'track',
  'song',
  'movie',
  'effect',
  'content',
  'contents',
])
/** Last words of fields that hold a code for a thing. */
const CODES = new Set([
  'id',
  'sku',
  'code',
  'isbn',
  'ean',
  'upc',
  'asin',
  'number',
  'no',
  'key',
  'ref',
  'reference',
  'uuid',
  'pnr',
  'ids',
  'tid',
  'oid',
  'waybill',
  'awb',
  'rma',
])
const HAN_NAMES = [
  '名称',
  '名字',
  '标题',
  '品名',
  '商品',
  '店名',
  '姓名',
  '款式',
  '型号',
  '活动名',
  '门店',
  '套餐',
]
const HAN_CODES = [
  '编号',
  '订单号',
  '单号',
  '编码',
  '货号',
  '券码',
  '代码',
  '批准文号',
  '备案号',
  '许可证',
]
/** Numbers that are not codes although their field says number. */
const NOT_CODES = new Set([
  'phone',
  'mobile',
  'telephone',
  'tel',
  'fax',
  'house',
  'contact',
  'serving',
  'account',
  'postal',
  'zip',
  'country',
])

/** What a field's name says that it holds: a name or a code of its row (`title`, `movie_name`, 名称; `sku`, `orderId`). */
export function identityField(field: string): 'name' | 'code' | 'count' | undefined {
  const words = fieldWords(field)
  const last = words.at(-1)
  if (last === undefined) return undefined
  if (CODES.has(last)) return codeField(words)
  if (NAMES.has(last)) return 'name'
  const joined = words.join('')
  if (HAN_CODES.some((word) => joined.endsWith(word))) return 'code'
  return HAN_NAMES.some((word) => joined.endsWith(word)) ? 'name' : undefined
}

/** Whether a value in such a field names its row. */
export function identityOf(
  field: 'name' | 'code' | 'count' | undefined,
  value: unknown,
): 'name' | 'code' | undefined {
  if (field === undefined) return undefined
  if (typeof value === 'string' ? value.length > 120 : typeof value !== 'number') return undefined
  // `no: 3` and `code: 7` count.
  if (field === 'count') return String(value).length >= 3 ? 'code' : undefined
  return field === 'name' && typeof value !== 'string' ? undefined : field
}

function codeField(words: readonly string[]): 'code' | 'count' | undefined {
  // `number_of_guests` counts, and phone numbers are no names.
  if (words.includes('of') || words.some((word) => NOT_CODES.has(word))) return undefined
  return words.length > 1 || words[0] === 'sku' ? 'code' : 'count'
}
