import type { Json, Turn } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import { compactOf, compactWithPlaces } from './compact.ts'
import { type PersonalField, type PersonalKind, personalFieldsOf } from './personal-fields.ts'
import { type PrivacyTerm, privacyTermsIn } from './privacy-terms.ts'

/** A value of a record that this customer must not be told, and why. */
export interface GuardedValue {
  readonly kind: PersonalKind
  readonly compact: string
  readonly why: 'unverified' | 'third' | 'terms'
}

/** What a shop's records and terms say of people, read once. */
export interface PersonalGrounds {
  readonly fields: readonly PersonalField[]
  readonly terms: readonly PrivacyTerm[]
}

/** Reads the records and the terms that hold for every turn. `policies` are the texts among them. */
export function personalGrounds(knowledge: Json | undefined): PersonalGrounds {
  if (typeof knowledge !== 'object' || knowledge === null || Array.isArray(knowledge))
    return { fields: [], terms: [] }
  const { policies, contacts: _, catalog: __, ...records } = knowledge as Record<string, Json>
  const texts = Array.isArray(policies) ? (policies as readonly Json[]).map(textOf) : []
  return {
    fields: personalFieldsOf(Object.values(records)),
    terms: texts.flatMap(privacyTermsIn),
  }
}

function textOf(policy: Json): string {
  const text = (policy as { readonly text?: Json } | null)?.text
  return typeof text === 'string' ? text : ''
}

/** The values of a turn's records that its customer must not be told. */
export function guardedValues(
  turn: Turn,
  { fields, terms }: PersonalGrounds,
): readonly GuardedValue[] {
  const verified = turn.customer?.verified
  const inForce = terms.filter(({ unlessVerified }) => !unlessVerified || verified !== true)
  const forbidden = new Set(inForce.flatMap(({ kinds }) => [...kinds]))
  const ofParty = new Set(
    inForce.filter(({ isOfParty }) => isOfParty).flatMap(({ kinds }) => [...kinds]),
  )
  const own = personalFieldsOf(toolResults(turn))
  const said = compactOf(
    turn.messages.flatMap(({ role, content }) => (role === 'user' ? [content] : [])).join(' '),
  )
  const told = verified === true ? compactOf(JSON.stringify(turn.customer)) : ''
  return [...own, ...fields].flatMap((field): readonly GuardedValue[] => {
    const { kind, value, isThird, isParty, name } = field
    const compact = compactOf(value)
    const isKnown = said.includes(compact) || told.includes(compact)
    if (compact.length < SHORTEST[kind] || compact.includes('*') || isKnown) return []
    // What a name's owner may hear of themselves.
    const isOwn = name !== undefined && told !== '' && told.includes(compactOf(name))
    if (isParty) return ofParty.has(kind) ? [{ kind, compact, why: 'terms' }] : []
    if (isThird && !isOwn && (kind !== 'person' || forbidden.has(kind)))
      return [{ kind, compact, why: 'third' }]
    if (verified === false) return [{ kind, compact, why: 'unverified' }]
    return forbidden.has(kind) && !isOwn ? [{ kind, compact, why: 'terms' }] : []
  })
}

/** A value shorter than this stands in too many texts by chance. */
const SHORTEST: Readonly<Record<PersonalKind, number>> = {
  person: 2,
  phone: 7,
  email: 6,
  address: 5,
  room: 1,
}

function toolResults({ messages }: Turn): readonly Json[] {
  return messages.flatMap(({ role, content }): readonly Json[] => {
    const begins = content.trimStart().charAt(0)
    if (role !== 'tool' || (begins !== '{' && begins !== '[')) return []
    try {
      return [JSON.parse(content) as Json]
    } catch {
      return []
    }
  })
}

/** A word that makes the number beside it a room's. */
const ROOM_BEFORE =
  /(?:room|suite|flat|apartment|apt|unit|cabin|ward|bed|no)[.:#\s]{0,3}$|[房室号栋住在:：]\s?$/iu
const ROOM_AFTER = /^\s?(?:号?房|号?室|号?床|号病房|包厢|号楼)/u

/** Where a sentence tells a guarded value; the first place of each. */
export function guardedIn(
  text: string,
  values: readonly GuardedValue[],
): readonly (GuardedValue & Span)[] {
  if (values.length === 0) return []
  const { compact, places } = compactWithPlaces(text)
  return values.flatMap((value): readonly (GuardedValue & Span)[] => {
    for (let at = compact.indexOf(value.compact); at >= 0; ) {
      const start = places[at] ?? 0
      const end = (places[at + value.compact.length - 1] ?? 0) + 1
      if (stands(text, { start, end }, value.kind)) return [{ ...value, start, end }]
      at = compact.indexOf(value.compact, at + 1)
    }
    return []
  })
}

const WORD = /[A-Za-z0-9]/
const SHORT_NAME = 3

function stands(text: string, { start, end }: Span, kind: PersonalKind): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  const after = text.slice(end, end + 4)
  if (WORD.test(before.slice(-1)) && WORD.test(text[start] ?? '')) return false
  if (WORD.test(after.slice(0, 1)) && WORD.test(text[end - 1] ?? '')) return false
  // A name of one short word is a word of the language as well.
  if (kind === 'person' && /^[A-Za-z]+$/.test(text.slice(start, end)))
    return end - start > SHORT_NAME && /^[A-Z]/.test(text.slice(start, end))
  // A number alone is a room's only beside the word; "3栋502" says it itself.
  return (
    kind !== 'room' ||
    /[栋幢座楼室]/u.test(text.slice(start, end)) ||
    ROOM_BEFORE.test(before) ||
    ROOM_AFTER.test(after)
  )
}
