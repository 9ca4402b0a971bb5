import { VouchsafeError } from '@vouchsafe/core'
import type { ReadOptions } from '@vouchsafe/text'
import { fieldTokens, fieldWords, gramsOf, phraseKey, tokenise } from '../lookup/tokens.ts'
import { nameFieldOf } from '../subject/row-names.ts'
import { SORT_ATTRIBUTES } from '../words/value-words.ts'
import { type Term, termsOf, type Vocabulary } from '../words/vocabulary.ts'
import { isOfDays } from './day-fields.ts'
import { EXPIRY_FIELD } from './expiry-fields.ts'
import { identityField, identityOf } from './identity-fields.ts'
import type { Cell, Origin, Row } from './row.ts'
import { currencyIn, currencyOf, isPriceOf, LONGEST_VALUE, typeCell } from './type-cell.ts'

/** Prose found within a record, such as a description. */
interface Prose {
  readonly text: string
  readonly pointer: string
  readonly row: Row
}

/** Rows and prose of one piece of data. */
export interface Shaped {
  readonly rows: readonly Row[]
  readonly prose: readonly Prose[]
}

export interface ShapeOptions {
  readonly origin: Origin
  readonly vocabulary: Vocabulary
  readonly read: ReadOptions
  /** Throw on what cannot be a fact (a cycle, `NaN`); otherwise it is left out. */
  readonly strict: boolean
  /** No more values than this are taken. */
  readonly mostCells: number
  /** Where the data stands in the source. Default: at its root. */
  readonly pointer?: string
  /** Row that the data belongs to, such as a call that gave it. */
  readonly parent?: Row
  readonly label?: string
  /** The data is records by their codes. */
  readonly byCode?: boolean
}

/** Objects within objects further down than this hold no facts. */
const DEEPEST = 60

/** Finds the rows of any JSON by its shape: lists of objects, objects by key, and what belongs to them. */
export function shapeRows(data: unknown, options: ShapeOptions): Shaped {
  const shaper = new Shaper(options)
  shaper.start(data)
  return { rows: shaper.rows, prose: shaper.prose }
}

/** A new row, known to its parent. */
function newRow(
  origin: Origin,
  pointer: string,
  place: { readonly parent?: Row | undefined; readonly label: string },
): Row {
  const { parent, label } = place
  const row: Row = { origin, pointer, parent, children: [], label, cells: [], lists: [] }
  if (parent?.asOf !== undefined) row.asOf = parent.asOf
  parent?.children.push(row)
  return row
}

interface Place {
  readonly row: Row
  /** Field names from the row down. */
  readonly path: readonly string[]
  readonly pointer: string
  readonly currency: string | undefined
  readonly depth: number
  /** The field that names the row, where none is called a name. */
  readonly nameField?: string | undefined
}

interface FieldName {
  readonly field: string
  readonly words: readonly string[]
  readonly attributes: ReadonlySet<string>
  readonly grams: ReadonlySet<string>
}

type Fields = Readonly<Record<string, unknown>>

class Shaper {
  readonly rows: Row[] = []
  readonly prose: Prose[] = []
  readonly #options: ShapeOptions
  readonly #names = new Map<string, FieldName>()
  readonly #identities = new Map<string, ReturnType<typeof identityField>>()
  readonly #open = new Set<object>()
  #cells = 0

  constructor(options: ShapeOptions) {
    this.#options = options
  }

  start(data: unknown): void {
    const { origin, pointer = '', parent, label = '', byCode } = this.#options
    const row = newRow(origin, pointer, { parent, label })
    this.rows.push(row)
    const place = { row, path: [], pointer, currency: undefined, depth: 0 }
    if (byCode === true && isPlainObject(data)) this.#visitCodes(data, place)
    else this.#visit(data, place)
  }

  /** What was asked for by code is no list, and its length says nothing. */
  #visitCodes(records: Fields, place: Place): void {
    for (const [code, record] of Object.entries(records)) {
      const at = { ...place, pointer: `${place.pointer}/${escapePointer(code)}` }
      if (isPlainObject(record)) this.#visitRow(record, at, place.row.label, code)
    }
  }

  #visit(value: unknown, place: Place): void {
    if (value === null || value === undefined) return
    if (typeof value !== 'object') {
      this.#addCell(value, place, {})
      return
    }
    if (this.#open.has(value)) {
      this.#refuse(place.pointer, 'refers back to itself')
      return
    }
    if (place.depth > DEEPEST) {
      this.#refuse(place.pointer, 'is nested too deeply')
      return
    }
    this.#open.add(value)
    if (Array.isArray(value)) this.#visitList(value, place)
    // Any other object is read as a record of its own fields.
    else this.#visitObject(value as Fields, place)
    this.#open.delete(value)
  }

  #visitList(list: readonly unknown[], place: Place): void {
    const plain = list.every((each) => typeof each !== 'object' || each === null)
    const name = this.#name(place.path)
    const closed = plain && list.every((each) => typeof each === 'string' && each.length <= 60)
    place.row.lists.push({
      field: name.field,
      attributes: name.attributes,
      grams: name.grams,
      pointer: place.pointer,
      size: list.length,
      closed,
    })
    const nameField = nameFieldOf(list, (field) => this.#name([field]).attributes)
    list.forEach((each, index) => {
      const pointer = `${place.pointer}/${index}`
      if (typeof each === 'object' && each !== null) {
        this.#visitRow(each, { ...place, pointer, nameField }, place.path.at(-1) ?? place.row.label)
      } else if (each !== null) {
        this.#addCell(each, { ...place, pointer }, { inList: true })
      }
    })
  }

  #visitRow(value: object, place: Place, label: string, key?: string): void {
    const row = newRow(this.#options.origin, place.pointer, { parent: place.row, label })
    this.rows.push(row)
    const within = { ...place, row, path: [], depth: place.depth + 1 }
    if (key !== undefined) this.#addCell(key, { ...within, path: ['key'] }, { identity: 'code' })
    this.#visit(value, within)
  }

  #visitObject(object: Fields, place: Place): void {
    const currency = currencyBeside(object) ?? place.currency
    if (this.#visitAmount(object, { ...place, currency })) return
    const keys = Object.keys(object)
    if (isKeyed(object)) {
      this.#visitKeyed(object, place)
      return
    }
    for (const key of keys) {
      const value = object[key]
      const path = [...place.path, key]
      const pointer = `${place.pointer}/${escapePointer(key)}`
      const below = { row: place.row, path, pointer, currency, depth: place.depth + 1 }
      if (key === place.nameField) {
        this.#addCell(value, below, { identity: 'name' })
      } else if (isPlainObject(value) && this.#hasIdentity(value)) {
        this.#visitRow(value, { ...below, depth: place.depth }, key)
      } else if (value === null && EXPIRY_FIELD.test(key)) {
        place.row.endless = pointer
      } else {
        this.#noteTime(key, value, place.row)
        this.#visit(value, below)
      }
    }
  }

  /** `{amount: 199, currency: 'CNY'}` and `{value: 2, unit: 'kg'}` are one value each. */
  #visitAmount(object: Fields, place: Place): boolean {
    const amount = object.amount ?? object.value
    if (place.path.length === 0 || Object.keys(object).length > 3) return false
    if (typeof amount !== 'number' && typeof amount !== 'string') return false
    const minor = MINOR_FLAGS.some((key) => object[key] === true)
    const unit = object.unit ?? object.unitCode ?? object.uom
    const currency = currencyBeside(object)
    if (currency === undefined && typeof unit !== 'string') return false
    const at = 'amount' in object ? 'amount' : 'value'
    this.#addCell(amount, { ...place, pointer: `${place.pointer}/${at}` }, { unit, minor })
    return true
  }

  #visitKeyed(object: Readonly<Record<string, Fields>>, place: Place): void {
    const name = this.#name(place.path)
    const { field, attributes, grams } = name
    const { pointer } = place
    const rows = Object.entries(object)
    place.row.lists.push({ field, attributes, grams, pointer, size: rows.length, closed: false })
    const label = place.path.at(-1) ?? place.row.label
    for (const [key, value] of rows) {
      const at = `${place.pointer}/${escapePointer(key)}`
      this.#visitRow(value, { ...place, pointer: at }, label, key)
    }
  }

  #addCell(raw: unknown, place: Place, extra: Extra): void {
    if (typeof raw === 'number' && !Number.isFinite(raw)) {
      this.#refuse(place.pointer, 'is not a finite number')
      return
    }
    if (typeof raw !== 'string' && typeof raw !== 'number' && typeof raw !== 'boolean') {
      this.#refuse(place.pointer, 'is neither text, number, boolean, list nor object')
      return
    }
    this.#cells += 1
    if (this.#cells > this.#options.mostCells) return
    if (typeof raw === 'string' && raw.length > 80) {
      this.prose.push({ text: raw, pointer: place.pointer, row: place.row })
      if (raw.length > LONGEST_VALUE) return
    }
    place.row.cells.push(this.#cell(raw, place, extra))
  }

  #cell(raw: string | number | boolean, place: Place, extra: Extra): Cell {
    const name = this.#name(place.path)
    const last = place.path.at(-1) ?? ''
    const identity = extra.identity ?? this.#identity(last, raw)
    const currency = currencyIn(name.words) ?? place.currency
    const attributes =
      typeof raw === 'number' && currency !== undefined && isOfDays(last) ? PRICE : name.attributes
    const values = typeCell(raw, {
      attributes,
      words: extra.minor === true ? [...name.words, 'minor'] : name.words,
      currency,
      unit: typeof extra.unit === 'string' ? extra.unit : unitAbove(place.path),
      code: identity === 'code',
      read: this.#options.read,
    })
    const key = phraseKey(String(raw))
    return {
      row: place.row,
      field: name.field,
      name: last,
      pointer: place.pointer,
      raw,
      attributes,
      grams: name.grams,
      values,
      key,
      terms: typeof raw === 'boolean' ? [] : this.#terms(key, name, identity),
      ...(identity === undefined ? {} : { names: identity }),
      ...(extra.inList === undefined ? {} : { inList: true }),
    }
  }

  #identity(field: string, value: unknown): 'name' | 'code' | undefined {
    let kind = this.#identities.get(field)
    if (kind === undefined && !this.#identities.has(field)) {
      kind = identityField(field)
      this.#identities.set(field, kind)
    }
    return identityOf(kind, value)
  }

  /** Objects that carry a name or code of their own are rows, not parts of the row above. */
  #hasIdentity(object: Fields): boolean {
    return Object.keys(object).some((key) => {
      const value = object[key]
      const simple = typeof value === 'string' || typeof value === 'number'
      return simple && this.#identity(key, value) !== undefined
    })
  }

  /** What the text is in the vocabulary; a code such as `gift_card_77` says it by its first words. */
  #terms(key: string, name: FieldName, identity: 'name' | 'code' | undefined): readonly Term[] {
    const { vocabulary } = this.#options
    const whole = termsOf(vocabulary, key).filter(({ sort }) => {
      const attribute = SORT_ATTRIBUTES[sort]
      return attribute === undefined || name.attributes.has(attribute)
    })
    if (whole.length > 0 || identity !== 'code' || name.attributes.size === 0) return whole
    const inside = vocabulary.terms.find(tokenise(key)).flatMap((hit) => hit.values)
    return inside.filter(({ sort }) => name.attributes.has(sort))
  }

  #name(path: readonly string[]): FieldName {
    const joined = path.join('\u0000')
    const known = this.#names.get(joined)
    if (known !== undefined) return known
    const tokens = fieldTokens(path)
    const own = fieldTokens(path.slice(-1))
    const { attributes } = this.#options.vocabulary
    const ownAttributes = attributes.find(own).flatMap((hit) => hit.values)
    const found =
      ownAttributes.length > 0
        ? ownAttributes
        : attributes.find(tokens).flatMap((hit) => hit.values)
    const words = own.map((token) => token.text)
    const name = {
      field: path.join(' '),
      words,
      attributes: isPriceOf(words) ? PRICE : new Set(found),
      grams: gramsOf(tokens),
    }
    this.#names.set(joined, name)
    return name
  }

  /** Reads `asOf`, `validUntil` and `validFrom` into the row. They stay facts as well: a reply may tell them. */
  #noteTime(key: string, value: unknown, row: Row): void {
    if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(value)) return
    const field = TIME_FIELDS[fieldWords(key).join('')]
    if (field !== undefined) row[field] = value
  }

  #refuse(pointer: string, problem: string): void {
    if (!this.#options.strict) return
    const { origin } = this.#options
    throw new VouchsafeError(
      'invalid_source',
      `Source "${origin.id}" cannot be read: the value at ${pointer === '' ? 'its root' : pointer} ${problem}.`,
    )
  }
}

const TIME_FIELDS: Readonly<Record<string, 'asOf' | 'validUntil' | 'validFrom'>> = Object.assign(
  Object.create(null),
  {
    asof: 'asOf',
    checkedat: 'asOf',
    validuntil: 'validUntil',
    validto: 'validUntil',
    expiresat: 'validUntil',
    validfrom: 'validFrom',
  },
)

/** What is known of a value beside its place. */
interface Extra {
  readonly inList?: true
  readonly unit?: unknown
  /** It is given in hundredths. */
  readonly minor?: boolean
  readonly identity?: 'name' | 'code'
}

/** Flags that say that an amount is given in hundredths: `{amount: 5900, minor: true}`. */
const MINOR_FLAGS = [
  'minor',
  'isMinor',
  'is_minor',
  'minorUnits',
  'minor_units',
  'inCents',
  'in_cents',
]

const PRICE: ReadonlySet<string> = new Set(['price'])

function currencyBeside(object: Fields): string | undefined {
  for (const key of ['currency', 'currencyCode', 'currency_code', '币种', '货币']) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined
    if (typeof value === 'string') return currencyOf(value)
  }
  return currencyOfUnit(object)
}

/** `unit: '元/晚'`, `priceUnit: 'USD per night'`: the plain numbers beside it are such amounts. */
function currencyOfUnit(object: Fields): string | undefined {
  for (const key of ['unit', 'priceUnit', 'price_unit', '单位', '计价单位', '价格单位', '计价']) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined
    if (typeof value !== 'string' || value.length > 24) continue
    const currency = SUM_UNIT.exec(value.trim())?.[1]
    if (currency !== undefined) return currencyOf(currency)
  }
  return undefined
}

const SUM_UNIT =
  /^(元|人民币|[¥￥$€£]|rmb|cny|usd|eur|gbp|hkd|sgd|aud|cad|jpy)(?=$|\s?\/|\s?per\b|每)/i

function isPlainObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An object of objects whose keys are data: `{"7706410293": {…}, "9690244451": {…}}`. */
function isKeyed(object: Fields): object is Readonly<Record<string, Fields>> {
  const values = Object.values(object)
  if (values.length === 0 || !values.every(isPlainObject)) return false
  if (Object.keys(object).every((key) => /\d/.test(key))) return true
  const [first, ...others] = values.map((value) => new Set(Object.keys(value)))
  if (first === undefined || first.size === 0 || others.length === 0) return false
  const shared = (fields: ReadonlySet<string>) => [...fields].filter((f) => first.has(f)).length
  return others.every((fields) => shared(fields) * 2 >= Math.max(fields.size, first.size))
}

/** Escapes a field's name for a JSON pointer (RFC 6901). */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

const UNITS =
  /^(?:mm|cm|m|km|in|inch|inches|ft|kg|g|lb|lbs|oz|ml|l|w|kwh|mah|毫米|厘米|米|公斤|千克|克|毫升|升)$/i

const LAST_UNIT =
  /[_-](mm|cm|m|km|in|inch|inches|ft|kg|g|lb|lbs|oz|ml|l|w|kwh|mah|mbps|days|weeks|months|years|hours|minutes|mins|hrs)$/i
/** Fields that count, or have a unit of their own in their name. */
const OF_ITS_OWN =
  /^(?:qty|count|quantity|n|id|no|price|cost|fee|currency|stock)$|[_-](?:mm|cm|m|in|ft|kg|g|lbs?|oz|ml|l|w|eur|usd|gbp|cny|pct|percent|days|hours|c|f)$/i

/** `mm: {width: 2080}`, `size_mm: {width: 2080}`: a unit over the fields is that of each of them. */
function unitAbove(path: readonly string[]): string | undefined {
  const above = path.at(-2)
  if (above === undefined) return undefined
  if (UNITS.test(above)) return above
  return OF_ITS_OWN.test(path.at(-1) ?? '') ? undefined : LAST_UNIT.exec(above)?.[1]
}
