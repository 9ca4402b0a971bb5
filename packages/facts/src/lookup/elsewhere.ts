import type { ClaimKind, ClaimValue, Evidence } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { isCountThreshold } from '../derive/thresholds.ts'
import { customerEvidence, passageEvidence } from '../evidence.ts'
import { codeOf } from '../sources/type-cell.ts'
import { coherence } from '../subject/coherence.ts'
import { pointedAt } from '../subject/points-back.ts'
import { fitOf, fitsAtLeast } from '../subject/profile.ts'
import { compareValues } from '../values/compare.ts'
import { valueKeys } from '../values/value-keys.ts'
import { isInability } from '../words/clause-text.ts'
import { agrees, type Hit, hitOf } from './hits.ts'
import { isLittleProse } from './little-known.ts'
import type { Passage } from './passages.ts'
import { stem, type Token } from './tokens.ts'

/** Cells anywhere in play that hold the value and may be meant. */
export function hitsInPlay(value: ClaimValue, at: Case): readonly Hit[] {
  const keys = valueKeys(value)
  const hits: Hit[] = []
  for (const index of at.world.small) {
    for (const cell of index.holding(keys)) {
      const hit = hitOf(cell, value, at)
      if (!agrees(hit, value, at) && !isAlongside(hit, at)) continue
      if (!isTrait(hit, at)) hits.push(hit)
    }
  }
  return hits
}

/** Kinds in which the shop speaks of what it sells: nothing about the customer bears them out. */
const SHOP_KINDS: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  ...(['price', 'discount', 'fee', 'stock', 'warranty', 'promotion'] as const),
])

/** The same number in the customer's own record, in a field that the claim does not name: an age is no price. */
function isTrait({ cell, fit }: Hit, { claim }: Case): boolean {
  const { id, sort } = cell.row.origin
  if (sort !== 'turn' || id !== 'customer') return false
  return SHOP_KINDS.has(claim.kind) && !fitsAtLeast(fit, 'near')
}

/** A small number whose field has another name, of a row that bears out what else the sentence tells. */
function isAlongside({ cell, comparison, fit }: Hit, at: Case): boolean {
  if (comparison !== 'equal' || fit === 'clash' || cell.names !== undefined) return false
  if (cell.attributes.size > 0 && at.profile.named.size > 0) return false
  if (coherence(cell.row, at, cell) < 1) return false
  // A field of the very name holds another number.
  return !cell.row.cells.some(
    (each) =>
      each !== cell && each.values.length > 0 && fitsAtLeast(fitOf(each, at.profile), 'near'),
  )
}

/** A passage that states the value of what the claim is about. */
export function passageWith(value: ClaimValue, at: Case): Evidence | undefined {
  if (at.world.passages.length === 0) return undefined
  const own = passageAmong(value, at.view.grams, at) ?? passageOfYear(value, at)
  if (own !== undefined) return own
  // What `it` is stands in the sentence before.
  const last = pointedAt(at)
  return last && passageAmong(value, new Set([...at.view.grams, ...last.grams]), at)
}

/** `a 1962 model`, of what was `made in 1962`. */
function passageOfYear(value: ClaimValue, at: Case): Evidence | undefined {
  if (value.type !== 'number' || !isYear(value.value)) return undefined
  return passageAmong({ type: 'date', year: value.value }, at.view.grams, at)
}

function passageAmong(
  value: ClaimValue,
  around: ReadonlySet<string>,
  at: Case,
): Evidence | undefined {
  const keys = valueKeys(value)
  let best: { passage: Passage; score: number } | undefined
  for (const index of at.world.passages) {
    for (const passage of index.holding(keys, around)) {
      const states = passage.values.some((mention) => {
        const comparison = compareValues(value, mention.value, at.precision)
        return comparison === 'equal' || (comparison === 'part' && value.type !== 'duration')
      })
      if (!states) continue
      const score = sharedWords(passage, around, at) + (isOfKind(passage, value, at) ? 1 : 0)
      if (
        (score >= 1 || isSought(value, passage, at)) &&
        (best === undefined || score > best.score)
      )
        best = { passage, score }
    }
  }
  return best && passageEvidence(best.passage, 'supports')
}

/** Times that a tool's answer tells were looked up for the question, whatever words stand beside them. */
const TIMES: ReadonlySet<string> = new Set(['time', 'datetime'])

/** So were its codes, days and years, unless it gives another one of the sort in the claim's own words. */
function isSought(value: ClaimValue, { source, prose }: Passage, at: Case): boolean {
  if (!source.id.startsWith('tool:')) return false
  if (TIMES.has(value.type)) return true
  const sort = soughtSort(value)
  if (sort === undefined) return false
  return !prose.passages.some(
    (passage) =>
      passage.values.some(
        (told) =>
          soughtSort(told.value) === sort &&
          compareValues(value, told.value, at.precision) === 'different',
      ) && sharedWords(passage, at.view.grams, at) >= 1,
  )
}

/** What can hardly stand in an answer by chance. */
function soughtSort(value: ClaimValue): string | undefined {
  if (value.type === 'range') return value.high && soughtSort(value.high)
  if (value.type === 'number') return isYear(value.value) ? 'year' : undefined
  return value.type === 'identifier' || value.type === 'date' ? value.type : undefined
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1500 && value < 2100
}

/** Words by which prose says that a value is a discount: of such values a shop has few. */
const REDUCES =
  /折|减|券|优惠|立省|\b(?:off|discount(?:ed|s)?|coupons?|vouchers?|codes?|rebates?|sav(?:e|es|ings?)|cheaper|reduc(?:ed|tion))\b/i

/** A reduction that the claim tells, of the very amount or share, of which a few passages tell but one. */
function isOfKind(passage: Passage, value: ClaimValue, at: Case): boolean {
  if (value.type !== 'money' && value.type !== 'percent') return false
  if (at.claim.kind !== 'discount' && at.claim.kind !== 'promotion') return false
  if (!REDUCES.test(passage.text)) return false
  return isLittleProse(at)
}

/**
 * Passages about the same thing that state a value of the same sort, if they all state the same one. Only lengths of time
 * and percentages are told of so: amounts and numbers stand for too many things.
 */
export function passagesAgainst(
  value: ClaimValue,
  at: Case,
): readonly { readonly passage: Passage; readonly shows: string }[] {
  if (at.world.passages.length === 0) return []
  const sort = sortOf(value)
  if (sort === undefined) return []
  const around = at.view.grams
  const found: { passage: Passage; shows: string }[] = []
  for (const index of at.world.passages) {
    for (const passage of index.about(around)) {
      if (sharedWords(passage, around, at) < 1) continue
      for (const mention of passage.values) {
        if (sortOf(mention.value) !== sort) continue
        found.push({ passage, shows: passage.text.slice(mention.start, mention.end) })
      }
    }
  }
  return new Set(found.map(({ shows }) => shows)).size === 1 ? found : []
}

/** It has a word of its own, and not just of its headings, that stands beside the value: what a trip lasts is not when to cancel it. */
export function isAboutValue(passage: Passage, { profile }: Case): boolean {
  for (const gram of passage.grams) if (!isCommon(gram) && profile.nearGrams.has(gram)) return true
  return false
}

function sortOf(value: ClaimValue): string | undefined {
  const plain = value.type === 'range' ? (value.high ?? value.low) : value
  if (plain?.type === 'percent') return `${value.type} percent`
  if (plain?.type !== 'duration') return undefined
  return `${value.type} ${plain.unit}`
}

/** How many telling words a passage shares with the claim's sentence; words next to the value count double. */
export function sharedWords(passage: Passage, around: ReadonlySet<string>, at: Case): number {
  let score = 0
  const { grams, context } = passage
  for (const gram of around) {
    if (isCommon(gram)) continue
    if (!grams.has(gram) && !context.has(gram)) continue
    score += at.profile.nearGrams.has(gram) || at.profile.namedGrams.has(gram) ? 1 : 0.5
  }
  return score
}

const COMMON = new Set(
  'the a an is are was were be been you your we our i it its this that of to in on at for and or with by as from will can may have has had not no if so any all please would like let know need'.split(
    ' ',
  ),
)

/** True for words that tell nothing of what a text is about. */
export function isCommon(gram: string): boolean {
  return COMMON.has(gram) || /^\d+$/.test(gram)
}

/** Kinds about which customers are believed. */
const CUSTOMER_KINDS: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  ...(['order-detail', 'attribute', 'other', 'action', 'commitment', 'compatibility'] as const),
])

/** Of claims of this kind customers know or choose the words themselves. */
export function mayChoose(kind: ClaimKind): boolean {
  return CUSTOMER_KINDS.has(kind) && kind !== 'attribute'
}

/** The customer said so, and it is theirs to say. */
export function customerSaid(value: ClaimValue, at: Case): Evidence | undefined {
  if (!mayTell(value, at)) return undefined
  const said = at.world.words.some(({ values }) =>
    values.some((mention) => {
      if (sameDigits(value, mention.value)) return true
      const comparison = compareValues(value, mention.value, at.precision)
      return comparison === 'equal' || comparison === 'part'
    }),
  )
  return said ? customerEvidence() : undefined
}

/** Customers leave out the letter or sign that codes begin with: 9502126 for #W9502126. */
function sameDigits(code: ClaimValue, said: ClaimValue): boolean {
  if (code.type !== 'identifier') return false
  if (said.type !== 'number' && said.type !== 'identifier') return false
  const digits = codeOf(String(said.value))
  return /^\d{5,20}$/.test(digits) && codeOf(code.value).endsWith(digits)
}

/** `under $100`: an amount that only limits. */
function isLimit(value: ClaimValue): boolean {
  return value.type === 'range' && (value.low === undefined || value.high === undefined)
}

/** Days and hours that the shop sets: a customer who asks for one has not made it so. */
const SHOPS_TIMES: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['hours', 'promotion', 'delivery'])

function mayTell(value: ClaimValue, at: Case): boolean {
  const { kind, bound } = at.claim
  if (kind === 'contact') return value.type === 'email' && isSentTo(at)
  if (value.type === 'identifier') return true
  if (isLimit(value) || isInability(at)) return true
  if (value.type === 'money') return bound !== undefined && bound !== 'about'
  if (['date', 'time', 'datetime'].includes(value.type)) return !SHOPS_TIMES.has(kind)
  // How many they want is theirs to say, whatever is told of it.
  if (value.type === 'quantity' && value.dimension === 'count')
    return kind !== 'stock' && !isCountThreshold(at.view.sentence.text, at.place)
  return CUSTOMER_KINDS.has(kind)
}

/** `the invoice goes to ann@…`: where something is sent is the customer's to say; where the shop is reached is not. */
function isSentTo({ view, place }: Case): boolean {
  const before = view.sentence.text.slice(Math.max(0, place.start - 80), place.start)
  return /\b(?:send|sent|sending|mail|mailed|mailing|e-?mail(?:ed|ing)?|forward(?:ed|ing)?|goes|went|going|on its way|copy|copied|deliver(?:ed|ing)?|address(?:ed)?|your e-?mail(?: address)?)\b[^.;!?@]{0,60}\b(?:to|at|is|as) $/i.test(
    before,
  )
}

/** True if the words stand in the text one after the other, in any form (`method`, `methods`). */
export function holdsPhrase(tokens: readonly Token[], key: string): boolean {
  const joined = ` ${tokens.map((token) => stem(token.text)).join(' ')} `
  return joined.includes(` ${key.split(' ').map(stem).join(' ')} `)
}

/** The customer used these words, of something that is theirs to choose or to tell. */
export function saidByCustomer(key: string, at: Case): Evidence | undefined {
  if (!CUSTOMER_KINDS.has(at.claim.kind) && at.claim.kind !== 'identity') return undefined
  return at.world.words.some(({ tokens }) => holdsPhrase(tokens, key))
    ? customerEvidence()
    : undefined
}
