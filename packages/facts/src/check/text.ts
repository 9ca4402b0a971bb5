import type { Evidence } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import {
  cellEvidence,
  contradicted,
  customerEvidence,
  type Judgement,
  supported,
  unsupported,
} from '../evidence.ts'
import { holdsPhrase, saidByCustomer } from '../lookup/elsewhere.ts'
import { bestFit, type Hit } from '../lookup/hits.ts'
import { passageProving, passageQuoting, passageSaying } from '../lookup/passage-text.ts'
import {
  cellsInPlay,
  partsInPlay,
  partsOfFocus,
  textHits,
  textInPlay,
  type Wanted,
  wantedOf,
} from '../lookup/text-match.ts'
import { isHan, phraseKey } from '../lookup/tokens.ts'
import { callAbout, checkStatement } from '../prose/check-statement.ts'
import type { Cell } from '../sources/row.ts'
import { isSure } from '../subject/focus.ts'
import { FITS, fitOf, fitsAtLeast } from '../subject/profile.ts'
import { MONEY_ATTRIBUTES } from '../words/attribute-words.ts'
import { COMPLETION } from '../words/soft-words.ts'
import { CLOSED_SORTS } from '../words/value-words.ts'
import { flagOf } from '../words/vocabulary.ts'
import { actOfWord, doneCall } from './action.ts'
import { checkName, isName } from './name.ts'
import { isNewValue } from './new-value.ts'
import { newerState } from './newer-state.ts'
import { onRoute } from './route.ts'
import { byTextHits, describesOther, fieldRivals, wrongText } from './text-verdicts.ts'

/** Holds a value in words against what is known: a status, a name, a material, a payment method. */
export function checkText(text: string, at: Case): Judgement {
  const wanted = wantedOf(text, at)
  if (wanted.key === '') return unsupported('The claim names no value that can be looked up.')
  const free = FREE.has(wanted.key) ? checkFree(at) : undefined
  if (free !== undefined) return free
  if (at.profile.named.has('name')) {
    return isName(at.quote) ? checkName(wanted, at) : checkPhrase(wanted, at)
  }
  const near = textHits(at.focus.families, wanted, at)
  const agreeing = near.filter((hit) => hit.comparison === 'equal')
  if (agreeing.length > 0) return byTextHits(agreeing)
  const beside = textHits(at.focus.others, wanted, at).filter((hit) => hit.comparison === 'equal')
  if (beside.length > 0) return byTextHits(beside)
  const newer = newerState(wanted, at)
  if (newer !== undefined) return supported([newer], 'A call has just answered so.')
  if (isSentence(wanted.words)) return checkStatement(at)
  return fromElsewhere(text, { wanted, near }, at)
}

/** The rows spoken of do not plainly say it. */
function fromElsewhere(
  text: string,
  { wanted, near }: { readonly wanted: Wanted; readonly near: readonly Hit[] },
  at: Case,
): Judgement {
  const said = saidByCustomer(wanted.key, at) ?? addressSaid(text, at)
  if (said !== undefined) return supported([said], 'The customer said so.')
  const parts = partsOfFocus(text, at)
  if (parts !== undefined) return byTextHits(parts)
  const done = doneAs(wanted.key, at)
  if (done !== undefined) return supported([done], 'What was done bears this out.')
  const way = onRoute(at)
  if (way !== undefined) return supported(way, 'A record goes this way.')
  const play = textInPlay(wanted, at)
  const isOpen = isOffered(at) || isAttributive(at)
  const named = best(near)
  const rivals = named.length > 0 ? named : fieldRivals(play, at)
  const whole = at.focus.level === 'same' ? undefined : partsInPlay(text, at)
  if (whole !== undefined) return byTextHits(whole)
  if (!isOpen && rivals.length > 0 && isSure(at.focus, play.length > 0)) {
    const proof = isOfRecord(wanted) ? undefined : passageProving(wanted, at)
    if (proof !== undefined) return supported([proof], 'A document says so.')
    if (!describesOther(play, at)) return wrongText(rivals, text, at)
  }
  const elsewhere = play.length > 0 ? play : partsInPlay(text, at)
  if (elsewhere !== undefined) return byTextHits(elsewhere)
  const closed = closedRivals(wanted, at, isOpen)
  const passage =
    isOpen && closed.length === 0 ? passageSaying(wanted, at) : passageProving(wanted, at)
  if (passage !== undefined) return supported([passage], 'A document says so.')
  if (closed.length > 0 && (!isOpen || isOwned(at))) return wrongText(closed, text, at)
  return rivals.length > 0 && !isOpen
    ? wrongText(rivals, text, at)
    : unsupported('No source states this.')
}

/** The customer gave the address part by part; the country may be left out. */
function addressSaid(text: string, at: Case): Evidence | undefined {
  if (!at.profile.named.has('address')) return undefined
  const parts = text.split(/[,，、;；]/).map(phraseKey)
  const missing = parts.filter(
    (part) => !at.world.words.some(({ tokens }) => holdsPhrase(tokens, part)),
  )
  const isAll = missing.every((part) => !/\d/.test(part)) && missing.length <= 1
  return parts.length >= 3 && isAll ? customerEvidence() : undefined
}

/**
 * What records in play hold of the sort, if they hold none of this value. Where the words only name a choice, that counts
 * for sorts of which records hold all that there are.
 */
function closedRivals(wanted: Wanted, at: Case, isOpen: boolean): readonly Hit[] {
  const sorts = wanted.terms.filter(({ sort }) => !isOpen || CLOSED_SORTS.has(sort))
  if (sorts.length === 0) return []
  return cellsInPlay(at)
    .filter((cell) => cell.terms.some((term) => sorts.some(({ sort }) => sort === term.sort)))
    .map((cell) => ({ cell, comparison: 'different', fit: 'near' }))
}

function best(hits: readonly Hit[]): readonly Hit[] {
  const fit = bestFit(hits)
  return hits.filter((hit) => hit.fit === fit)
}

/** Texts of more words are statements, and those with words that only sentences have. */
function isSentence(words: readonly string[]): boolean {
  if (words.length <= 3 || words.some(isHan)) return false
  return words.length > 9 || words.some((word) => SENTENCE_WORDS.has(word))
}

const SENTENCE_WORDS = new Set(
  'is are was were will would can cannot could should must please you your we our i this that which departs arrives'.split(
    ' ',
  ),
)

/** Quoted or bold words that are no name: right if a document has them as they stand. */
function checkPhrase(wanted: Wanted, at: Case): Judgement {
  const quoted = passageQuoting(wanted, at)
  return quoted === undefined
    ? checkStatement(at)
    : supported([quoted], 'A document has these words.')
}

/** Costs nothing. */
const FREE = new Set([
  'free',
  'free of charge',
  'complimentary',
  'no charge',
  '免 费',
  '包 邮',
  '免 运 费',
])

/** A price of nothing, or a field that says that it is free. */
function checkFree(at: Case): Judgement | undefined {
  const families = at.focus.families
  const cells = families.length > 0 ? families.flatMap((family) => family.cells) : cellsInPlay(at)
  const fits = (cell: Cell) => FITS.indexOf(fitOf(cell, at.profile))
  for (const cell of [...cells].sort((a, b) => fits(b) - fits(a))) {
    const says = isPrice(cell, at) ? Number(cell.raw) === 0 : saysFree(cell, at)
    if (says === true)
      return supported([cellEvidence(cell, 'supports')], 'A record says that it is free.')
    if (says === false) {
      return contradicted(
        [cellEvidence(cell, 'contradicts')],
        'A record says that it is not free.',
        {
          right: String(cell.raw),
        },
      )
    }
  }
  return undefined
}

function isPrice(cell: Cell, at: Case): boolean {
  const attributes = [...cell.attributes]
  const isMoney = attributes.length > 0 && attributes.every((each) => MONEY_ATTRIBUTES.has(each))
  const isNumber = cell.values.some((value) => value.type === 'money' || value.type === 'number')
  return isMoney && isNumber && fitsAtLeast(fitOf(cell, at.profile), 'near')
}

function saysFree(cell: Cell, at: Case): boolean | undefined {
  if (!cell.grams.has('fre')) return undefined
  return typeof cell.raw === 'boolean' ? cell.raw : flagOf(at.vocabulary, cell.key)
}

/** `refunded`, `paid`: not the order's status but what was done by a call. */
function doneAs(key: string, at: Case): Evidence | undefined {
  if (at.claim.kind !== 'order-status') return undefined
  const before = at.view.sentence.text.slice(Math.max(0, at.place.start - 70), at.place.start)
  const subject = ACT_NOUN.exec(before)?.[1]
  const act = subject !== undefined && COMPLETION.test(key) ? actOfNoun(subject) : actOfWord(key)
  const isState =
    STATES.has(key) || (key === 'cancelled' && !/\b(?:been|now|successfully) $/i.test(before))
  if (act === undefined || (isState && !ACT_SUBJECT.test(before))) return undefined
  return doneCall(act, at) ?? (COMPLETION.test(key) ? callAbout(at) : undefined)
}

/** "Your cancellation is complete": the noun says which act. */
const ACT_NOUN =
  /\b(refund|exchange|return|payment|cancell?ation|transfer|booking|reservation|upgrade|change|modification|update)s?\b[^.!?]{0,40}$/i

function actOfNoun(noun: string): string | undefined {
  return NOUN_ACTS[noun.toLowerCase().replace('cancelation', 'cancellation')]
}

const NOUN_ACTS: Readonly<Record<string, string>> = {
  refund: 'refund',
  exchange: 'exchange',
  return: 'return',
  payment: 'pay',
  cancellation: 'cancel',
  transfer: 'transfer',
  booking: 'book',
  reservation: 'reserve',
  upgrade: 'upgrade',
  change: 'change',
  modification: 'modify',
  update: 'update',
}

/** Words that are an order's state, unless something else is said to be so. */
const STATES = new Set([
  'pending',
  'processed',
  'processing',
  'shipped',
  'delivered',
  'completed',
  'complete',
])
const ACT_SUBJECT =
  /\b(?:refunds?|exchanges?|returns?|requests?|payments?|cancell?ations?|charges?|transfers?|bookings?|changes?|difference|amount|credit|updates?|modifications?)\b[^.!?]{0,60}$|(?:退款|换货|退货|申请|付款|支付)[^。！？]{0,20}$/i

/** The words name choices, what may be or what will be, not what is. */
function isOffered(at: Case): boolean {
  if (at.isOption || at.claim.certainty === 'conditional') return true
  // Addresses are the customer's to choose; what was chosen of the shop's is on record.
  if (at.profile.named.has('address') && isNewValue(at)) return true
  const { text } = at.view.sentence
  const left = text.slice(Math.max(0, at.place.start - 45), at.place.start)
  return (
    OFFER_BEFORE.test(left) ||
    OFFER_BEHIND.test(text.slice(at.place.end, at.place.end + 8)) ||
    WILL_BE.test(text.slice(Math.max(0, at.place.start - 50), at.place.start))
  )
}

/** `your PayPal`, `an existing gift card`: said to be there, also where the sentence leaves a choice. */
function isOwned(at: Case): boolean {
  const left = at.view.sentence.text.slice(Math.max(0, at.place.start - 30), at.place.start)
  return OWNED_BEFORE.test(left)
}

const OWNED_BEFORE =
  /\b(?:existing|your|original payment method) {0,2}(?:original |current )?[("'*]{0,3}$|您的$|你的$|原来的$/i

const OFFER_BEFORE =
  /\b(?:or|either|existing|any|if|another|other|prefer|requires?|required|permitted for|allowed for|applies to|chang(?:e|ing)\b.{0,12} to)\b|或|还是|如果|其他/i
const OFFER_BEHIND = /^[\s,，、"'*)）]{0,4}(?:or\b|或)/i
const WILL_BE =
  /\b(?:after|when|until|before|as soon as) [^.!?]{0,40}$|\b(?:will (?:be|change|become|move|show)|would (?:be|become)|going to be|once)\b|将|会变/i

/** `a pending order`, **Delivered:** picks out what it is said of, rather than saying something of what was named. */
function isAttributive(at: Case): boolean {
  if (!at.profile.named.has('status')) return false
  const { text, pointer } = at.view.sentence
  const isField =
    pointer !== undefined && /status|state/i.test(pointer.slice(pointer.lastIndexOf('/')))
  const alone = !isField && text.trim().length <= at.quote.length + 6
  const code = at.view.mentions.rows.find((mention) => mention.start >= at.place.end)
  if (code !== undefined && code.start - at.place.end <= 24) return false
  const behind = text.slice(at.place.end, at.place.end + 24)
  // "PayPal's processing", "to complete": the noun and the deed, not the state.
  const owned = /(?:['’]s|\bto) $/.test(text.slice(Math.max(0, at.place.start - 4), at.place.start))
  return (
    alone ||
    owned ||
    NOUN_ITSELF.test(behind) ||
    isGroup(text, at.place.start, at.place.end) ||
    /^[*_"]{0,3}[:：]/.test(behind) ||
    NOUN_BEHIND.test(behind)
  )
}

/** `- Processed (no changes possible):`, `Modify address (pending):` name a group of orders. */
function isGroup(text: string, start: number, end: number): boolean {
  const opens = /(?:^|\n)[\s*•·–-]{0,8}$/.test(text.slice(Math.max(0, start - 10), start))
  if (opens && /^[*_]{0,3} ?\([^()\n]{0,80}\)[*_]{0,3} ?[:：]/.test(text.slice(end, end + 96)))
    return true
  return text.charAt(start - 1) === '(' && /^\) ?[:：]/.test(text.slice(end, end + 3))
}

/** `processing takes`, `PayPal's processing`: the noun, not the state. */
const NOUN_ITSELF = /^ (?:takes?|times?|typically|fees?)\b/i

const NOUN_BEHIND =
  /^ (?!(?:and|or|but|so|for|on|in|at|by|with|to|because|due|as|yet|now|status|state)\b)[a-z]/i

/** What a record says of itself, no rule can tell: an order's status, a customer's tier. */
const OF_RECORDS = new Set(['status', 'tier', 'color', 'stops'])

function isOfRecord({ terms }: Wanted): boolean {
  return terms.length > 0 && terms.every(({ sort }) => OF_RECORDS.has(sort))
}
