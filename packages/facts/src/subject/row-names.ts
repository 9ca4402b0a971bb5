import { fieldWords } from '../lookup/tokens.ts'
import { identityField } from '../sources/identity-fields.ts'
import { currencyIn } from '../sources/type-cell.ts'
import { MONEY_ATTRIBUTES } from '../words/attribute-words.ts'

type Fields = Readonly<Record<string, unknown>>

/** Names are looked for in no more rows. */
const MOST = 200

/**
 * The field that names the rows of a price list, where none is called a name: in `[{"ticket": "Adult", "eur": 18}, {"ticket":
 * "Youth", "eur": 9}]` that is `ticket`. It is the first text that all rows have and no two share; each row must have a price or
 * say how many of it there are.
 *
 * @param attributesOf What the vocabulary sees in a field's name.
 */
export function nameFieldOf(
  list: readonly unknown[],
  attributesOf: (field: string) => ReadonlySet<string>,
): string | undefined {
  if (list.length < 2 || list.length > MOST) return undefined
  const rows = list.filter(isFields)
  const [first] = rows
  if (first === undefined || rows.length < list.length) return undefined
  const fields = Object.keys(first)
  if (fields.some((field) => identityField(field) === 'name')) return undefined
  const isPriced = rows.every((row) =>
    Object.entries(row).some(
      ([field, value]) => isPrice(field, value, attributesOf) || isPieces(field, value),
    ),
  )
  if (!isPriced) return undefined
  return fields.find((field) => {
    // A field that is called something else, such as a status or a method, tells what the row is like.
    if (attributesOf(field).size > 0 || OTHERWISE.test(field)) return false
    const names = rows.map((row) => row[field])
    return names.every(isName) && names.some(hasWord) && new Set(names).size === names.length
  })
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const OTHERWISE =
  /(?:^|[_ ])(?:id|ids|type|kind|status|state|method|mode|source|unit|currency|reason|by|from|to|with|via|note|notes)$|(?:Id|Type|Status|State|Method|Source)$|(?:状态|方式|类型|单位|币种|备注|说明|来源)$/u
const AMOUNT = /^[¥￥$€£]\s?\d|^\d[\d.,]{0,12}\s?(?:元|块|€|eur|usd|gbp|cny|rmb)/i

function isPrice(
  field: string,
  value: unknown,
  attributesOf: (field: string) => ReadonlySet<string>,
): boolean {
  if (field === 'p') return true
  if (typeof value === 'string') return AMOUNT.test(value)
  if (typeof value !== 'number') return false
  return (
    currencyIn(fieldWords(field)) !== undefined ||
    [...attributesOf(field)].some((each) => MONEY_ATTRIBUTES.has(each))
  )
}

function isPieces(field: string, value: unknown): boolean {
  return typeof value === 'number' && PIECES.test(field)
}

const PIECES = /^(?:q|qty|quantity|pieces|pcs|count|数量|件数|份数|个数)$/i

/** Beside `Flex` and `Family` a plan may be called `12M`. */
function hasWord(name: unknown): boolean {
  return /\p{L}{2}/u.test(String(name))
}

/** A short text with a letter in it, and no code. */
function isName(value: unknown): boolean {
  return (
    typeof value === 'string' && /\p{L}/u.test(value) && !/^[A-Z]{1,5}[-_]?\d{2,12}$/u.test(value)
  )
}
