import type { Json, Turn } from '@vouchsafe/core'
import { keyOf, PERSON_CONTAINERS } from './json-keys.ts'

/** Whose values a turn holds. Values are compared without case, spaces and signs. */
export interface Ownership {
  /** The customer said it, is verified and owns it, or it is the shop's. */
  isKnown(value: string): boolean
  /** It stands in a record of somebody else and nowhere else. */
  isForeign(value: string): boolean
  readonly foreign: ReadonlySet<string>
  /** Values of fields that are for staff, and stand nowhere else. */
  readonly internal: ReadonlySet<string>
}

const OWNER_KEYS = new Set(
  'customerid userid ownerid accountid memberid buyerid clientid linkedaccount 客户id 用户id 会员id 买家id 客户编号 会员号'.split(
    ' ',
  ),
)
const INTERNAL_KEY =
  /^(?:staff|internal|internalnote|internalnotes|staffnote|staffnotes|cost|costprice|floorprice|margin|wholesaleprice|purchaseprice|supplierprice|confidential|private|notforcustomer)$|成本|底价|进价|内部|毛利|供货价/
const ID_KEY = /(?:id|no|number|name|phone|email|address)$|姓名|电话|手机|地址|号|收件人|联系人/

export const compactOf = (value: string): string =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}*@]/gu, '')

type Owner = 'customer' | 'other' | 'nobody'

/** Reads who owns what from the messages, the customer and the facts of a turn. */
export function ownershipOf(turn: Turn, allow: Iterable<string> = []): Ownership {
  const said = turn.messages
    .filter(({ role }) => role === 'user')
    .map(({ content }) => compactOf(content))
    .join('\n')
  const known = new Set<string>([...allow].map(compactOf))
  const foreign = new Set<string>()
  const internal = new Set<string>()
  const customer = turn.customer
  const reader = new Reader(customer?.id, { known, foreign, internal })
  if (customer?.verified)
    reader.read(customer as Json, 'customer', { isInternal: false, key: '' }, 0)
  for (const value of Object.values(turn.facts ?? {}))
    reader.read(value, 'nobody', { isInternal: false, key: '' }, 0)
  for (const message of turn.messages) {
    if (message.role === 'tool')
      reader.read(parsed(message.content), 'nobody', { isInternal: false, key: '' }, 0)
    else if (message.role === 'system')
      reader.read(message.content, 'nobody', { isInternal: false, key: '' }, 0)
  }
  for (const value of known) {
    foreign.delete(value)
    internal.delete(value)
  }
  const isSaid = (compact: string): boolean => compact.length >= 2 && said.includes(compact)
  const texts = [...known].filter((value) => value.length > 12)
  const isKnown = (value: string): boolean => {
    const compact = compactOf(value)
    return known.has(compact) || isSaid(compact) || texts.some((text) => text.includes(compact))
  }
  return {
    isKnown,
    isForeign: (value) => foreign.has(compactOf(value)) && !isKnown(value),
    foreign: new Set([...foreign].filter((value) => !isSaid(value))),
    internal,
  }
}

interface Sets {
  readonly known: Set<string>
  readonly foreign: Set<string>
  readonly internal: Set<string>
}

interface At {
  readonly isInternal: boolean
  readonly key: string
}

class Reader {
  readonly #customer: string | undefined
  readonly #sets: Sets

  constructor(customer: string | undefined, sets: Sets) {
    this.#customer = customer
    this.#sets = sets
  }

  read(value: Json, owner: Owner, at: At, depth: number): void {
    if (depth > 64) return
    if (typeof value === 'string' || typeof value === 'number') {
      this.#leaf(String(value), owner, at)
    } else if (Array.isArray(value)) {
      for (const item of value as readonly Json[]) this.read(item, owner, at, depth + 1)
    } else if (typeof value === 'object' && value !== null) {
      const fields = Object.entries(value) as [string, Json][]
      const own = this.#ownerOf(fields) ?? owner
      for (const [name, item] of fields) {
        const key = keyOf(name)
        this.read(
          item,
          own,
          { isInternal: at.isInternal || INTERNAL_KEY.test(key), key },
          depth + 1,
        )
      }
    }
  }

  #leaf(text: string, owner: Owner, { isInternal, key }: At): void {
    const compact = compactOf(text)
    if (compact.length < 2) return
    if (isInternal) this.#sets.internal.add(compact)
    else if (owner !== 'other') this.#sets.known.add(compact)
    else if (ID_KEY.test(key)) this.#sets.foreign.add(compact)
  }

  /** Whose record an object is, if it says so itself or through the person in it. */
  #ownerOf(fields: readonly (readonly [string, Json])[]): Owner | undefined {
    for (const [name, value] of fields) {
      const key = keyOf(name)
      if (OWNER_KEYS.has(key)) return this.#isCustomer(value)
      if (
        PERSON_CONTAINERS.has(key) &&
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value)
      ) {
        const id = (value as { readonly id?: Json }).id
        if (id !== undefined) return this.#isCustomer(id)
      }
    }
    return undefined
  }

  #isCustomer(id: Json): Owner {
    return this.#customer !== undefined && String(id) === this.#customer ? 'customer' : 'other'
  }
}

function parsed(content: string): Json {
  try {
    return JSON.parse(content) as Json
  } catch {
    return content
  }
}
