import { fieldWords } from '../lookup/tokens.ts'

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
/** Words that name a thing where they are the whole field; at the end of a longer one they may be what lies near or comes with it. */
const WHOLE_NAMES: ReadonlySet<string> = new Set([
  ...[
    'cake',
    'dish',
    'meal',
    'drink',
    'beverage',
    'recipe',
    'book',
    'film',
    'exhibition',
    'tour',
    'excursion',
    'course',
    'workshop',
    'treatment',
    'therapy',
    'programme',
    'bundle',
    'vehicle',
    'instrument',
    'game',
    'toy',
    'plant',
    'variety',
    'species',
    'attraction',
    'cottage',
    'villa',
    'apartment',
    'property',
    'appliance',
    'device',
    'machine',
    'garment',
    'fabric',
    'wine',
    'opt',
    '机型',
    '房型',
    '车型',
    '车款',
    '款型',
    '课程',
    '菜品',
    '饮品',
    '单品',
    '产品',
    '货品',
    '物品',
    '疗程',
    '线路',
    '剧目',
    '影片',
    '票种',
    '卡种',
    '服务项目',
    '维修项目',
  ],
])
/** 书名, 课名 and 剧名 are names; these end as they do and are none, or name a person's account. */
const NO_NAMES =
  /(?:用户|账户|账号|户|域|文件|签|实|报|排|匿|改|更|别|昵|具|除|提|起|点|命|知|有)名$/u
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
  if (WHOLE_NAMES.has(joined)) return 'name'
  if (HAN_CODES.some((word) => joined.endsWith(word))) return 'code'
  if (HAN_NAMES.some((word) => joined.endsWith(word))) return 'name'
  return joined.endsWith('名') && !NO_NAMES.test(joined) ? 'name' : undefined
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
  if (words.some((word) => NOT_CODES.has(word))) return undefined
  return words.length > 1 || words[0] === 'sku' ? 'code' : 'count'
}
