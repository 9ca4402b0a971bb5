import type { Json } from '@vouchsafe/core'
import { compactOf, isTelling } from './compact.ts'
import { keyOf, PERSON_CONTAINERS } from './json-keys.ts'

const OWNER_KEYS = new Set(
  'customerid userid uid openid ownerid accountid memberid buyerid clientid shopperid linkedaccount customerno memberno customernumber membernumber 客户id 用户id 会员id 买家id 客户编号 会员号'.split(
    ' ',
  ),
)
const INTERNAL_KEY =
  /^(?:staff|staffonly|staffinfo|internal|internalonly|internaldata|internalinfo|internalnotes?|internalremarks?|staffnotes?|agentnotes?|csnotes?|backoffice|costprice|unitcost|landedcost|floorprice|bottomprice|reserveprice|margin|grossmargin|markup|wholesaleprice|purchaseprice|buyingprice|supplierprice|confidential|private|notforcustomers?)$|成本|底价|进价|内部|毛利|供货价|采购价|员工备注|客服备注|不可外传|仅员工/
/** Beside a price this is what the shop paid; elsewhere what a customer pays, such as for delivery. */
const COST_KEY = /^(?:cost|costs|cogs)$/
const PRICE_KEY = /price$|^(?:msrp|rrp|regular|retail|list|sale|clearance)$|价/
const ID_KEY =
  /(?:id|no|number|name|phone|mobile|tel|email|address|addr)$|姓名|电话|手机|地址|号|收件人|联系人|^(?:客户|顾客|用户|买家|会员|customer|buyer|client|holder|accountholder|户主|机主)$/
/** A value shorter than this stands in too many texts by chance. */
const SHORTEST = { han: 2, other: 4 }
const LONGEST = 48
const MAX_DEPTH = 64
/** Letters and figures together: a voucher, a rule's number. */
const CODE =
  /(?<![A-Za-z\d])(?=[A-Za-z-]{0,12}\d)(?=[\d-]{0,12}[A-Za-z])[A-Za-z\d-]{4,24}(?![A-Za-z\d])/g

const CURRENCY = /[¥￥$€£元块]/
/** What staff may go down to, or what a thing cost. What they may pay a customer is told when they do. */
const OF_BARGAINING =
  /底价|底线|[让降]到|让至|降至|议价|还价|封顶|成本|进价|毛利|(?:不得|不可|勿)(?:告知|外传|透露)|\bfloor\b|\blowest\b|\bgo (?:down|as low)\b|\bmargin|\bcosts? us\b|\bhaggl|\bbargain/i
/** Of two figures or more: a single one stands in too many texts by chance. */
const AMOUNT = /(?<=[¥￥$€£]\s?)\d{2,9}(?:\.\d{1,2})?|(?<![\d.])\d{2,9}(?:\.\d{1,2})?(?=\s?[元块])/g

/** A range of a compact text. */
export interface Place {
  readonly at: number
  readonly length: number
}

/** What is known of one value. */
interface Held {
  /** Nobody's in particular, so the shop's or the conversation's. */
  isFree: boolean
  isInternal: boolean
  /** Whose records it stands in, where it would tell who they are. */
  owners?: Set<string>
}

interface At {
  readonly owner: string | undefined
  readonly isInternal: boolean
  readonly key: string
}

/**
 * Values of JSON records by their owner. Looked up by value, so that a shop's whole stock of records costs no more at a
 * sentence than one: only reading it takes time in proportion.
 */
export class Holdings {
  readonly #held = new Map<string, Held>()
  /** Texts for staff. */
  readonly #notes: string[] = []
  readonly #texts: { readonly compact: string; readonly owner: string | undefined }[] = []
  /** Lengths of the values that have an owner. */
  readonly #lengths = new Set<number>()
  readonly #owners = new Set<string>()

  /** Whose all records are; undefined if they are several people's, or nobody's in particular. */
  get onlyOwner(): string | undefined {
    const [first, ...others] = this.#owners
    return others.length === 0 ? first : undefined
  }

  /** Adds a record. `owner`: whose it is, where it does not say so itself. */
  add(value: Json, owner?: string): void {
    this.#read(value, { owner, isInternal: false, key: '' }, 0)
  }

  /** The customer's own, or nobody's. */
  isFree(compact: string, customer: string | undefined): boolean {
    const held = this.#held.get(compact)
    if (!held) return false
    return held.isFree || (customer !== undefined && (held.owners?.has(customer) ?? false))
  }

  isInternal(compact: string): boolean {
    return this.#held.get(compact)?.isInternal ?? false
  }

  /** It repeats a text for staff, or a part of one. */
  isNote(compact: string): boolean {
    if (this.#notes.some((note) => note.includes(compact) || compact.includes(note))) return true
    if (this.#notes.length === 0) return false
    const grams = gramsOf(compact)
    const most = Math.max(...this.#notes.map((note) => shareIn(note, grams)))
    // Told in other words, unless what customers may read says so as well.
    return (
      grams.length >= LEAST_GRAMS &&
      most >= RETOLD &&
      this.#texts.every(({ compact: text }) => shareIn(text, grams) < most)
    )
  }

  isOthers(compact: string): boolean {
    return this.#held.get(compact)?.owners !== undefined
  }

  /** It stands in a longer text that the customer may read: a policy, an address. */
  isInText(compact: string, customer: string | undefined): boolean {
    return this.#texts.some(
      (text) =>
        (text.owner === undefined || text.owner === customer) && text.compact.includes(compact),
    )
  }

  /** The greater part of a longer value of somebody: an address without its city. */
  isPartOfOthers(compact: string): boolean {
    return (
      compact.length >= 6 &&
      this.#texts.some(
        (text) =>
          text.owner !== undefined &&
          text.compact.length <= compact.length * 3 &&
          text.compact.includes(compact),
      )
    )
  }

  /** Where a text holds values that have an owner. */
  othersIn(compact: string): readonly Place[] {
    const found: Place[] = []
    for (const length of this.#lengths) {
      for (let at = 0; at + length <= compact.length; at += 1) {
        if (this.isOthers(compact.slice(at, at + length))) found.push({ at, length })
      }
    }
    return found
  }

  #read(value: Json, at: At, depth: number): void {
    if (depth > MAX_DEPTH) return
    if (typeof value === 'string' || typeof value === 'number') {
      this.#leaf(compactOf(String(value)), at)
      // Codes within a note are for staff as well.
      if (at.isInternal)
        for (const [code] of String(value).matchAll(CODE)) this.#markInternal(compactOf(code))
      if (typeof value === 'string') this.#amounts(value, at)
    } else if (Array.isArray(value)) {
      const items = value as readonly Json[]
      // Where some of the records name their owner by an id, a name in that place is another owner's.
      const isByOwner = items.some(
        (item) => isRecord(item) && ownerOf(entriesOf(item)) !== undefined,
      )
      for (const item of items) {
        const named = isByOwner && isRecord(item) ? namedOwnerOf(entriesOf(item)) : undefined
        this.#read(item, named === undefined ? at : { ...at, owner: named }, depth + 1)
      }
    } else if (typeof value === 'object' && value !== null) {
      const fields = entriesOf(value)
      const owner = ownerOf(fields) ?? at.owner
      const isForStaff = at.isInternal || isStaffDocument(fields)
      const isPriced = fields.some(([name]) => PRICE_KEY.test(keyOf(name)))
      for (const [name, item] of fields) {
        const key = keyOf(name)
        const isInternal = isForStaff || INTERNAL_KEY.test(key) || (isPriced && COST_KEY.test(key))
        this.#read(item, { owner, isInternal, key }, depth + 1)
      }
    }
  }

  /** Amounts that only notes for staff name are for staff as well. */
  #amounts(text: string, { owner, isInternal }: At): void {
    if (!CURRENCY.test(text) || (isInternal && !OF_BARGAINING.test(text))) return
    for (const [amount] of text.matchAll(AMOUNT)) {
      const compact = compactOf(String(Number(amount)))
      if (isInternal) this.#markInternal(compact)
      else if (owner === undefined) this.#heldAs(compact).isFree = true
    }
  }

  #heldAs(compact: string): Held {
    const held = this.#held.get(compact) ?? { isFree: false, isInternal: false }
    this.#held.set(compact, held)
    return held
  }

  #markInternal(compact: string): void {
    this.#heldAs(compact).isInternal = true
  }

  #leaf(compact: string, { owner, isInternal, key }: At): void {
    if (compact.length < 2) return
    const held = this.#heldAs(compact)
    if (isInternal) {
      held.isInternal = true
      if (isTelling(compact)) this.#notes.push(compact)
      return
    }
    if (compact.length > 12) this.#texts.push({ compact, owner })
    if (owner === undefined) {
      held.isFree = true
    } else {
      // Other fields of somebody's record, such as an item's title, tell nobody who it is.
      const least = /[\u3400-\u9fff]/.test(compact) ? SHORTEST.han : SHORTEST.other
      if (!ID_KEY.test(key) || compact.length < least || compact.length > LONGEST) return
      this.#owners.add(owner)
      held.owners ??= new Set()
      held.owners.add(owner)
      this.#lengths.add(compact.length)
    }
  }
}

const STAFF_TITLE =
  /内部|仅供员工|仅限员工|员工专用|客服专用|不得(?:告知|外传|透露|对外)|不可外传|勿外传|保密|机密|internal|staff[ -]?only|for staff|agents? only|confidential|not for customers|do not (?:share|disclose|show)|not to be shared/i

/** It says of itself that it is not for customers. */
const STAFF_TEXT =
  /[该此本]\S{0,4}?(?:不得|不可|不能|禁止|切勿|请勿|勿)(?:向|对)?(?:顾客|客户|买家|外)?(?:告知|透露|外传|公开|展示|告诉)|(?:^|\. )(?:internal(?: use)? only|(?:for )?staff only)\b|\b(?:this|it) (?:is|must) not (?:to )?be (?:told|shown|shared|disclosed|mentioned|quoted)\b/i

/** A text that is for staff, as its title says or it itself. */
function isStaffDocument(fields: readonly (readonly [string, Json])[]): boolean {
  const of = (name: string) => fields.find(([field]) => keyOf(field) === name)?.[1]
  const title = of('title') ?? of('name') ?? of('audience') ?? of('标题')
  const text = of('text')
  if (typeof title !== 'string' || typeof text !== 'string') return false
  return STAFF_TITLE.test(title) || STAFF_TEXT.test(text)
}

/** As many pairs of characters a clause has at the least that can be known again. */
const LEAST_GRAMS = 8
/** The share of them that stands in the note. */
const RETOLD = 0.7

/** Groups of neighbouring characters: two of Chinese, five of other scripts. */
function gramsOf(compact: string): readonly string[] {
  const length = /[\u3400-\u9fff]/.test(compact) ? 2 : 5
  const count = Math.max(0, compact.length - length + 1)
  return Array.from({ length: count }, (_, at) => compact.slice(at, at + length))
}

function shareIn(text: string, grams: readonly string[]): number {
  return grams.length === 0 ? 0 : grams.filter((gram) => text.includes(gram)).length / grams.length
}

/** Whose record an object is, if it says so itself or through the person in it. */
function ownerOf(fields: readonly (readonly [string, Json])[]): string | undefined {
  for (const [name, value] of fields) {
    const key = keyOf(name)
    if (OWNER_KEYS.has(key)) return idOf(value)
    if (!PERSON_CONTAINERS.has(key)) continue
    // `customer: "c-802"`: an id, and no name.
    if (
      typeof value === 'string' &&
      /^(?:[A-Za-z]{1,8}[-_]){0,3}[A-Za-z]{0,8}\d{2,20}$/.test(value)
    )
      return value
    if (typeof value !== 'object' || value === null) continue
    if (!Array.isArray(value)) {
      const id = idOf((value as { readonly id?: Json }).id)
      if (id !== undefined) return id
    }
  }
  return undefined
}

/** The person whose record it is, by name: an owner as good as an id, where others are told apart from them. */
function namedOwnerOf(fields: readonly (readonly [string, Json])[]): string | undefined {
  for (const [name, value] of fields)
    if (
      OWNER_NAME_KEY.test(keyOf(name)) &&
      typeof value === 'string' &&
      PERSON_NAME.test(value.trim())
    )
      return `name:${compactOf(value)}`
  return undefined
}

const OWNER_NAME_KEY = /^(?:客户|顾客|用户|买家|会员|customer|buyer|client|member)(?:姓名|name)?$/
const PERSON_NAME =
  /^(?:[\u3400-\u9fff·]{2,4}|\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}.'-]{0,20}){1,3})$/u

const isRecord = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const entriesOf = (value: object): [string, Json][] => Object.entries(value) as [string, Json][]

const idOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
