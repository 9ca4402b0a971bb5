import { type Json, VouchsafeError } from '@vouchsafe/core'
import type { Category } from './category.ts'
import { detect } from './detect.ts'
import type { DetectOptions, Entity } from './entity.ts'
import {
  ADDRESS_CONTAINERS,
  ADDRESS_PARTS,
  BUSINESS_KEY,
  COUNTRY_KEYS,
  KEY_CATEGORIES,
  keyOf,
  PERSON_CONTAINERS,
  THING_KEYS,
} from './json-keys.ts'

/** Personal data in a JSON value. The span indexes the leaf's text (a number's as it is written). */
export interface JsonEntity extends Entity {
  /** RFC 6901. */
  readonly pointer: string
}

/** Deeper values are refused: nothing a tool returns is nested so. */
const MAX_DEPTH = 64

/**
 * Finds personal data in structured data: by what fields are called, and by what they hold.
 *
 * @throws VouchsafeError `invalid_source` if the value refers to itself or is nested more than 64 deep.
 */
export function detectJson(value: Json, options: DetectOptions = {}): readonly JsonEntity[] {
  const found: JsonEntity[] = []
  walk(value, { pointer: '', key: '', parents: [], siblings: new Set() }, options, found, new Set())
  return found
}

interface Place {
  readonly pointer: string
  readonly key: string
  readonly parents: readonly string[]
  /** Keys of the same object. */
  readonly siblings: ReadonlySet<string>
}

function walk(
  value: Json,
  place: Place,
  options: DetectOptions,
  found: JsonEntity[],
  open: Set<object>,
): void {
  if (typeof value === 'string' || typeof value === 'number') {
    found.push(...readLeaf(String(value), typeof value === 'string', place, options))
    return
  }
  if (typeof value !== 'object' || value === null) return
  if (open.has(value)) throw new VouchsafeError('invalid_source', 'The value refers to itself.')
  if (open.size >= MAX_DEPTH)
    throw new VouchsafeError('invalid_source', `The value is nested more than ${MAX_DEPTH} deep.`)
  open.add(value)
  if (Array.isArray(value)) {
    for (const [index, item] of (value as readonly Json[]).entries())
      walk(item, { ...place, pointer: `${place.pointer}/${index}` }, options, found, open)
  } else {
    const siblings = new Set(Object.keys(value).map(keyOf))
    const parents = [...place.parents, place.key]
    for (const [name, item] of Object.entries(value)) {
      const pointer = `${place.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
      walk(item as Json, { pointer, key: keyOf(name), parents, siblings }, options, found, open)
    }
  }
  open.delete(value)
}

function readLeaf(
  text: string,
  isText: boolean,
  place: Place,
  options: DetectOptions,
): readonly JsonEntity[] {
  if (text.trim() === '') return []
  const wanted = (category: Category): boolean =>
    !options.categories || options.categories.includes(category)
  const category = categoryOf(place)
  if (category !== undefined && wanted(category) && !isEmptyOf(category, text)) {
    return [
      {
        pointer: place.pointer,
        start: 0,
        end: text.length,
        category,
        score: 0.9,
        rule: 'json-key',
      },
    ]
  }
  if (!isText || BUSINESS_KEY.test(place.key) || place.key === 'id' || place.key === 'url') {
    return isText && text.length > 24 ? inText(text, place, options) : []
  }
  return inText(text, place, options)
}

function inText(text: string, place: Place, options: DetectOptions): readonly JsonEntity[] {
  return detect(text, options).map((entity) => ({ ...entity, pointer: place.pointer }))
}

function categoryOf({ key, parents, siblings }: Place): Category | undefined {
  if (COUNTRY_KEYS.has(key)) return undefined
  const inAddress = parents.some((parent) => ADDRESS_CONTAINERS.has(parent))
  const own = KEY_CATEGORIES[key]
  if (own !== undefined && Object.hasOwn(KEY_CATEGORIES, key)) return own
  if (ADDRESS_CONTAINERS.has(key)) return 'address'
  if (
    ADDRESS_PARTS.has(key) &&
    (inAddress || [...siblings].some((sibling) => KEY_CATEGORIES[sibling] === 'address'))
  )
    return 'address'
  if (key === 'name') return isPersonName(parents, siblings) ? 'person' : undefined
  return undefined
}

function isPersonName(parents: readonly string[], siblings: ReadonlySet<string>): boolean {
  if ([...siblings].some((sibling) => THING_KEYS.has(sibling))) return false
  const parent = parents.at(-1) ?? ''
  if (PERSON_CONTAINERS.has(parent)) return true
  return [...siblings].some((sibling) =>
    ['phone', 'email', 'birth-date', 'national-id'].includes(KEY_CATEGORIES[sibling] ?? ''),
  )
}

/** `***`, `无`, `N/A`: nothing to hide. */
function isEmptyOf(category: Category, text: string): boolean {
  if (/^(?:[*xX-]{1,20}|无|空|n\/a|null|none|unknown|true|false|yes|no)$/i.test(text.trim()))
    return true
  return (category === 'phone' || category === 'card') && !/\d{3}/.test(text.normalize('NFKC'))
}
