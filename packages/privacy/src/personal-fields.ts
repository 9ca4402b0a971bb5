import type { Json } from '@vouchsafe/core'
import type { Category } from './category.ts'
import { KEY_CATEGORIES, keyOf, PERSON_CONTAINERS } from './json-keys.ts'
import { PARTY_ROLES, ROOM_KEYS, SERVICE_ROLES, THIRD_ROLES } from './person-roles.ts'

/** What of a person a field may tell. A room counts as an address, and is found by the words around it. */
export type PersonalKind = Extract<Category, 'person' | 'phone' | 'email' | 'address'> | 'room'

/** A field that tells of a person. */
export interface PersonalField {
  readonly kind: PersonalKind
  readonly value: string
  /** Somebody besides the customer and those who serve them: a neighbour who took the parcel in. */
  readonly isThird: boolean
  /** Somebody whom the customer deals with through the shop: another customer's rule keeps their data back, and no other does. */
  readonly isParty?: true
  /** The name in the same record. */
  readonly name?: string
}

/** Fields beyond this number are not read: what tells of so many people is no record of one customer's. */
const MOST = 400
const MAX_DEPTH = 12

/** The fields of JSON records that tell of people, without those who serve customers: couriers, staff, branches. */
export function personalFieldsOf(values: readonly Json[]): readonly PersonalField[] {
  const found: PersonalField[] = []
  for (const value of values) read(value, { role: '', name: undefined }, 0, found)
  return found
}

interface Within {
  readonly role: string
  readonly name: string | undefined
}

function read(value: Json, within: Within, depth: number, found: PersonalField[]): void {
  if (depth > MAX_DEPTH || found.length >= MOST || typeof value !== 'object' || value === null)
    return
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) read(item, within, depth + 1, found)
    return
  }
  const fields = Object.entries(value) as [string, Json][]
  const isThird = THIRD_ROLES.has(within.role)
  const isParty = PARTY_ROLES.has(within.role)
  const isPerson = isThird || PERSON_CONTAINERS.has(within.role) || isPersonRecord(fields)
  // A shop that sells on a marketplace is no person.
  if (isParty && !isPerson) return
  const name = nameIn(fields, isPerson) ?? within.name
  for (const [field, item] of fields) {
    const key = keyOf(field)
    if (SERVICE_ROLES.has(key) && !(PARTY_ROLES.has(key) && typeof item === 'object')) continue
    const kind = kindOf(key, isPerson)
    const text = typeof item === 'string' || typeof item === 'number' ? String(item) : undefined
    if (text === undefined) read(item, { role: key, name }, depth + 1, found)
    else if (kind !== undefined && name !== undefined && text.trim() !== '') {
      const person = kind === 'person' ? (nameOf(text) ?? text) : undefined
      found.push({
        kind,
        value: person ?? text,
        isThird: isThird || THIRD_ROLES.has(key),
        ...(isParty && { isParty }),
        // Of two people in one record each has their own name.
        name: person ?? name,
      })
    }
  }
}

function nameIn(
  fields: readonly (readonly [string, Json])[],
  isPerson: boolean,
): string | undefined {
  for (const [field, item] of fields) {
    if (typeof item === 'string' && kindOf(keyOf(field), isPerson) === 'person') return item
  }
  return undefined
}

/** `Jan Smit, Kerkstraat 4, Utrecht`: the name, where the address stands behind it. */
function nameOf(text: string): string | undefined {
  const [first = '', ...more] = text.split(/[,，;；]/u)
  return more.length > 0 && PERSON_NAME.test(first.trim()) ? first.trim() : undefined
}

const CONTACT: ReadonlySet<PersonalKind | undefined> = new Set([
  'phone',
  'email',
  'address',
  'room',
])

/** A name of a person's form beside what belongs to a person: shops and branches have both as well, but other names. */
function isPersonRecord(fields: readonly (readonly [string, Json])[]): boolean {
  const name = fields.find(([field]) => /^(?:name|姓名|名字)$/.test(keyOf(field)))?.[1]
  return (
    typeof name === 'string' &&
    PERSON_NAME.test(name.trim()) &&
    !BUSINESS_NAME.test(name) &&
    fields.some(([field]) => CONTACT.has(kindOf(keyOf(field), false)))
  )
}

const PERSON_NAME =
  /^(?:[\u3400-\u9fff·]{2,4}|\p{Lu}(?:[\p{L}'-]{1,20}|\.)(?: (?:(?:van|von|de|der|den|da|di|del|la|le|bin|al) ){0,2}\p{Lu}[\p{L}.'-]{0,20}){1,3})$/u
const BUSINESS_NAME =
  /[店铺站院馆部司厅所社行坊库仓园校台局房阁轩楼厦城场]$|中心|公司|酒店|超市|\b(?:Shop|Store|Branch|Hotel|Inn|Office|Centre|Center|Clinic|Studio|Salon|Garage|Depot|Warehouse|Station|Street|Road|Ltd|Inc|GmbH|Co|Club|School|House|Hall|Park|Mill|Works|Service|Services|Support|Team|Desk)\b/u

function kindOf(key: string, isPerson: boolean): PersonalKind | undefined {
  if (ROOM_KEYS.has(key)) return 'room'
  if (THIRD_ROLES.has(key) || PERSON_CONTAINERS.has(key)) return 'person'
  if (isPerson && (key === 'name' || key === '姓名' || key === '名字')) return 'person'
  if (key === 'address' || key === 'addr') return 'address'
  const owner = /^(.{2,16}?)(?:full)?(?:name|姓名)$/u.exec(key)?.[1]
  if (owner !== undefined && (PERSON_CONTAINERS.has(owner) || THIRD_ROLES.has(owner)))
    return 'person'
  const category = KEY_CATEGORIES[key]
  return category === 'person' ||
    category === 'phone' ||
    category === 'email' ||
    category === 'address'
    ? category
    : undefined
}
