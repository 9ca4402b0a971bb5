import type { ClaimKind, Evidence } from '@vouchsafe/core'
import { MONEY_ATTRIBUTES } from './attribute-words.ts'
import type { Case } from './case.ts'
import { actOfWord, doneCall } from './check-action.ts'
import { checkStatement } from './check-statement.ts'
import { coherence, familyCoherence } from './coherence.ts'
import { holdsPhrase, sharedWords } from './elsewhere.ts'
import {
  cellEvidence,
  contradicted,
  customerEvidence,
  type Judgement,
  listEvidence,
  passageEvidence,
  supported,
  unsupported,
} from './evidence.ts'
import type { Family } from './family.ts'
import { isSure } from './focus.ts'
import { bestFit, type Hit } from './hits.ts'
import type { Passage } from './passages.ts'
import { fitOf, fitsAtLeast, meets } from './profile.ts'
import { repairWith } from './repair.ts'
import type { Cell } from './row.ts'
import { gramsOf, isHan, phraseKey, stem } from './tokens.ts'
import { flagOf, type Term, termsOf } from './vocabulary.ts'

/** Kinds in which the customer's own choice of words counts as knowledge. */
const CHOICES: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'order-detail',
  'attribute',
  'other',
  'action',
  'commitment',
  'compatibility',
  'identity',
])

/** Cells of play that are looked through for a phrase. */
const MOST_CELLS = 4000
/** Shares of a name's length that must agree for the shorter to stand for the longer. */
const PART_OF_NAME = 0.75
const PART_OF_TEXT = 0.5

interface Wanted {
  readonly key: string
  readonly words: readonly string[]
  readonly terms: readonly Term[]
}

/** Texts of more words are statements, not values. */
const LONGEST = 9

/** What is known of the name that a claim gives to what it is about. */
export function checkSubject(name: string, at: Case): Judgement {
  const key = phraseKey(name)
  return checkName({ key, words: key.split(' '), terms: [] }, at)
}

/** Holds a value in words against what is known: a status, a name, a material, a payment method. */
export function checkText(text: string, at: Case): Judgement {
  const key = phraseKey(text)
  if (key === '') return unsupported('The claim names no value that can be looked up.')
  const free = FREE.has(key) ? checkFree(at) : undefined
  if (free !== undefined) return free
  const words = key.split(' ')
  if (words.length > LONGEST && !/\p{Script=Han}/u.test(key)) return checkStatement(at)
  const wanted: Wanted = { key, words, terms: termsOf(at.vocabulary, key) }
  if (at.profile.named.has('name'))
    return isName(at.quote) ? checkName(wanted, at) : checkStatement(at)
  const near = hitsIn(at.focus.families, wanted, at)
  const agreeing = near.filter((hit) => hit.comparison === 'equal')
  if (agreeing.length > 0) return byCells(agreeing)
  const beside = hitsIn(at.focus.others, wanted, at).filter((hit) => hit.comparison === 'equal')
  if (beside.length > 0) return byCells(beside)
  const said = saidByCustomer(key, at)
  if (said !== undefined) return supported([said], 'The customer said so.')
  const parts = inParts(text, at)
  if (parts !== undefined) return byCells(parts)
  const done = doneAs(key, at)
  if (done !== undefined) return supported([done], 'What was done bears this out.')
  const named = best(near.filter((hit) => hit.comparison === 'different'))
  const passage = passageSaying(wanted, at)
  const isOption = passage !== undefined && isOffered(at)
  const play = inPlay(wanted, at)
  const rivals = named.length > 0 ? named : fieldRivals(play, wanted, at)
  const isOpen = isOption || WILL_BE.test(before(at)) || (play.length > 0 && isAttributive(at))
  const isFirm = isSure(at.focus, play.length > 0)
  if (isFirm && rivals.length > 0 && !isOpen && !describesOther(play, at)) {
    return wrong(rivals, text, at)
  }
  if (play.length > 0) return byCells(play)
  if (passage !== undefined) return supported([passage], 'A document says so.')
  if (rivals.length > 0 && !isOpen) return wrong(rivals, text, at)
  return unsupported('No source states this.')
}

/** `123 Elm Street, Suite 641, Austin`: every part stands in a cell of the same record. */
function inParts(text: string, at: Case): readonly Hit[] | undefined {
  const parts = text
    .split(/[,，、;；]/)
    .map(phraseKey)
    .filter((part) => part !== '')
  if (parts.length < 2 || parts.length > 8) return undefined
  const cells = [...at.focus.families.flatMap((family) => family.cells), ...smallCells(at)]
  const hits = parts.map((part) =>
    cells.find((cell) => cell.key === part || contains(cell.key, part)),
  )
  if (hits.includes(undefined)) return undefined
  return hits.flatMap((cell) => (cell ? [{ cell, comparison: 'equal', fit: 'near' } as const] : []))
}

function smallCells(at: Case): readonly Cell[] {
  const rows = at.world.indexes.flatMap((index) => (index.small ? index.rows.slice(0, 300) : []))
  return rows.flatMap((row) => row.cells).slice(0, MOST_CELLS)
}

/** Costs nothing. */
const FREE = new Set([
  'free',
  'free of charge',
  'complimentary',
  'no charge',
  '免费',
  '包 邮',
  '免 费',
  '包邮',
  '免 运 费',
])

/** A price of nothing, or a field that says that it is free. */
function checkFree(at: Case): Judgement | undefined {
  for (const family of at.focus.families.length > 0
    ? at.focus.families
    : [{ cells: smallCells(at) }]) {
    for (const cell of family.cells) {
      const isPrice = cell.values.some((value) => value.type === 'money' || value.type === 'number')
      if (
        isPrice &&
        typeof cell.raw !== 'boolean' &&
        meets(cell.attributes, MONEY_ATTRIBUTES) &&
        fitsAtLeast(fitOf(cell, at.profile), 'near')
      ) {
        const isZero = Number(cell.raw) === 0
        return isZero
          ? supported([cellEvidence(cell, 'supports')], 'The record gives a price of nothing.')
          : contradicted([cellEvidence(cell, 'contradicts')], 'The record gives a price.', {
              right: String(cell.raw),
            })
      }
      const says = typeof cell.raw === 'boolean' ? cell.raw : flagOf(at.vocabulary, cell.key)
      if (says !== undefined && cell.grams.has('fre')) {
        return says
          ? supported([cellEvidence(cell, 'supports')], 'The record says that it is free.')
          : contradicted(
              [cellEvidence(cell, 'contradicts')],
              'The record says that it is not free.',
            )
      }
    }
  }
  return undefined
}

/** A name is right if anything in play bears it; what the sentence is about bears another one anyway. */
function checkName(wanted: Wanted, at: Case): Judgement {
  const own = hitsIn(at.focus.families, wanted, at).filter((hit) => hit.comparison === 'equal')
  if (own.length > 0) return byCells(own)
  const play = inPlay(wanted, at)
  const rivals = at.focus.families.some((family) =>
    play.some(({ cell }) => family.rows.has(cell.row)),
  )
    ? []
    : fieldRivals(play, wanted, at)
  if (rivals.length > 0 && !describesOther(play, at)) return wrong(rivals, wanted.key, at)
  if (play.length > 0) return byCells(play)
  const label = labelCalled(wanted.key, at)
  if (label !== undefined)
    return supported([cellEvidence(label, 'mentions')], 'It is the name of a field.')
  const said = saidByCustomer(wanted.key, at)
  if (said !== undefined) return supported([said], 'The customer named it.')
  const passage = passageSaying(wanted, at)
  if (passage !== undefined) return supported([passage], 'A document names it.')
  const named = namesInPlay(at)
  return named.length > 0
    ? contradicted(
        named.map((cell) => cellEvidence(cell, 'contradicts')),
        'What was looked up bears other names.',
      )
    : unsupported('No source knows this name.')
}

/** A name in Latin letters has a capital letter or a digit, and is no sentence. */
function isName(quote: string): boolean {
  if (/\p{Script=Han}/u.test(quote)) return true
  return /[A-Z0-9]/.test(quote) && quote.split(' ').length <= LONGEST
}

function namesInPlay(at: Case): readonly Cell[] {
  const found: Cell[] = []
  for (const index of at.world.indexes) {
    if (!index.small) continue
    for (const row of index.rows.slice(0, 400)) {
      for (const cell of row.cells) if (cell.names === 'name') found.push(cell)
      if (found.length >= 3) return found.slice(0, 3)
    }
  }
  return found
}

/** A label such as **Color** is the name of a field, not of a thing. */
function labelCalled(key: string, at: Case): Cell | undefined {
  for (const family of at.focus.families) {
    const cell = family.cells.find((each) => phraseKey(each.name) === key)
    if (cell !== undefined) return cell
  }
  return undefined
}

/** What the rows spoken of hold in the field in which other rows hold the text. */
function fieldRivals(play: readonly Hit[], wanted: Wanted, at: Case): readonly Hit[] {
  if (at.focus.level === 'earlier' || at.focus.level === 'guess') return []
  const fields = new Set(
    play.filter(({ cell }) => !isTitle(cell) && !cell.inList).map(({ cell }) => cell.field),
  )
  if (fields.size === 0 || play.some(({ cell }) => isTitle(cell) || cell.inList)) return []
  return at.focus.families.flatMap((family) =>
    family.cells
      .filter(
        (cell) =>
          fields.has(cell.field) && typeof cell.raw === 'string' && !isSame(cell, wanted, at),
      )
      .map((cell) => ({ cell, comparison: 'different', fit: 'near' }) as const),
  )
}

/** The first name of a row is the thing's own; others (`artist`, `venue`) are its properties. */
function isTitle(cell: Cell): boolean {
  return (
    cell.names !== undefined && cell.row.cells.find((each) => each.names === cell.names) === cell
  )
}

/** The sentence's other values are those of a row that holds the text, more than of the one that it names. */
function describesOther(play: readonly Hit[], at: Case): boolean {
  if (play.length === 0) return false
  const own = Math.max(0, ...at.focus.families.map((family) => familyCoherence(family, at)))
  return play.some((hit) => coherence(hit.cell.row, at, hit.cell) > own)
}

/** `refunded`, `paid`: not the order's status but what was done; a call did it, or the record has a list of it. */
function doneAs(key: string, at: Case): Evidence | undefined {
  if (at.claim.kind !== 'order-status' && !at.profile.named.has('status')) return undefined
  const call = doneCall(actOfWord(key), at)
  if (call !== undefined) return call
  const wanted = stem(actOfWord(key))
  for (const family of at.focus.families) {
    for (const row of family.rows) {
      const list = row.lists.find((each) => each.grams.has(wanted) && each.size > 0)
      if (list !== undefined) return listEvidence(row, list, 'supports')
    }
  }
  return undefined
}

/** `a pending order`, **Delivered:** picks out what it is said of, rather than saying something of what was named. */
function isAttributive(at: Case): boolean {
  if (!at.profile.named.has('status')) return false
  const { text } = at.view.sentence
  const behind = text.slice(at.place.end, at.place.end + 24)
  const alone = text.trim().length <= at.quote.length + 6
  return (
    alone ||
    /^[*_"]{0,3}[:：]/.test(behind) ||
    /^ (?!(?:and|or|but|so|for|on|in|at|by|with|to|because|due|as|yet|now|status|state)\b)[a-z]/i.test(
      behind,
    )
  )
}

/** What will be need not be yet. */
const WILL_BE = /\b(?:will|would|going to|once|after)\b|将|会|后/iu

function before(at: Case): string {
  return at.view.sentence.text.slice(Math.max(0, at.place.start - 50), at.place.start)
}

/** The words before or behind name choices or what may be, not what is. */
function isOffered(at: Case): boolean {
  const { text } = at.view.sentence
  const left = text.slice(Math.max(0, at.place.start - 24), at.place.start)
  const right = text.slice(at.place.end, at.place.end + 8)
  return OFFER_BEFORE.test(left) || OFFER_BEHIND.test(right)
}

const OFFER_BEFORE = /\b(?:or|either|existing|any|if|another|other)\b|或|还是|如果|其他/iu
const OFFER_BEHIND = /^[\s"'*)）]{0,4}(?:or\b|或)/iu

function byCells(hits: readonly Hit[]): Judgement {
  const fit = bestFit(hits)
  return supported(
    hits.filter((hit) => hit.fit === fit).map((hit) => cellEvidence(hit.cell, 'supports')),
    'A record of what is spoken of says so.',
  )
}

function wrong(rivals: readonly Hit[], text: string, at: Case): Judgement {
  return contradicted(
    rivals.map((hit) => cellEvidence(hit.cell, 'contradicts')),
    'The record spoken of says something else.',
    repairWith(rivals, { type: 'text', value: text }, at),
  )
}

function best(hits: readonly Hit[]): readonly Hit[] {
  const fit = bestFit(hits)
  return hits.filter((hit) => hit.fit === fit)
}

function hitsIn(families: readonly Family[], wanted: Wanted, at: Case): readonly Hit[] {
  const hits: Hit[] = []
  for (const family of families) {
    for (const cell of family.cells) hits.push(...hitOf(cell, wanted, at))
  }
  return hits
}

function hitOf(cell: Cell, wanted: Wanted, at: Case): readonly Hit[] {
  if (typeof cell.raw === 'boolean' || cell.key === '') return []
  const fit = fitOf(cell, at.profile)
  if (isSame(cell, wanted, at)) return [{ cell, comparison: 'equal', fit }]
  return isRival(cell, wanted) && (hasSort(cell, wanted) || fitsAtLeast(fit, 'named'))
    ? [{ cell, comparison: 'different', fit: hasSort(cell, wanted) ? 'named' : fit }]
    : []
}

function hasSort(cell: Cell, wanted: Wanted): boolean {
  return cell.terms.some((term) => wanted.terms.some((each) => each.sort === term.sort))
}

/** Two words of one vocabulary can be held against each other, and two texts that are in none. */
function isRival(cell: Cell, wanted: Wanted): boolean {
  if (wanted.terms.length > 0 || cell.terms.length > 0) return hasSort(cell, wanted)
  return typeof cell.raw === 'string' && cell.inList === undefined && cell.names === undefined
}

function isSame(cell: Cell, { key, words, terms }: Wanted, at: Case): boolean {
  if (cell.key === key) return true
  if (terms.length > 0 && cell.terms.length > 0) {
    return cell.terms.some((term) =>
      terms.some((each) => each.sort === term.sort && each.name === term.name),
    )
  }
  if (contains(cell.key, key) || isComposed(cell, words, at)) return true
  if (typeof cell.raw !== 'string') return false
  if (cell.names === 'name' && isShortened(key, cell.key)) return true
  if (!contains(key, cell.key)) return false
  const least = cell.names === undefined ? PART_OF_TEXT : PART_OF_NAME
  return cell.key.length >= least * key.length
}

/** 南宫博览园 for 南宫地热博览园: the same characters in the same order, with few left out and the ends the same. */
function isShortened(short: string, long: string): boolean {
  const [a, b] = [short.split(' '), long.split(' ')]
  if (a.length < 4 || a.length >= b.length || a.length < b.length * 0.6 || !isHan(a[0] ?? ''))
    return false
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false
  let at = 0
  for (const character of b) if (character === a[at]) at += 1
  return at === a.length
}

/** `optical sensor` is a field `sensor type` with the value `optical`; `no backlight` a backlight of `none`. */
function isComposed(cell: Cell, words: readonly string[], at: Case): boolean {
  if (words.length < 2 || words.length > 5 || typeof cell.raw !== 'string') return false
  const own = new Set(cell.key.split(' ').map((word) => NOTHING[word] ?? stem(word)))
  const stems = words.map((word) => NOTHING[word] ?? stem(word))
  return (
    stems.some((word) => own.has(word)) &&
    stems.every(
      (word, index) => own.has(word) || cell.grams.has(word) || isOf(cell, words[index] ?? '', at),
    )
  )
}

/** The word names the cell's attribute: `member` with a membership, `class` with a cabin. */
function isOf(cell: Cell, word: string, at: Case): boolean {
  return (at.vocabulary.attributes.get(word) ?? []).some((attribute) =>
    cell.attributes.has(attribute),
  )
}

const NOTHING: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  no: 'none',
  without: 'none',
})

function contains(long: string, short: string): boolean {
  return long.length > short.length && ` ${long} `.includes(` ${short} `)
}

function inPlay(wanted: Wanted, at: Case): readonly Hit[] {
  const keys = [`t:${wanted.key}`, ...wanted.terms.map((term) => `v:${term.sort}:${term.name}`)]
  const small = at.world.indexes.filter((index) => index.small)
  const exact = small
    .flatMap((index) => index.holding(keys))
    .flatMap((cell) => hitOf(cell, wanted, at))
    .filter((hit) => hit.comparison === 'equal')
  if (exact.length > 0) return exact
  let looked = 0
  for (const index of small) {
    for (const row of index.rows) {
      for (const cell of row.cells) {
        looked += 1
        if (looked > MOST_CELLS) return []
        const hit = hitOf(cell, wanted, at).find((each) => each.comparison === 'equal')
        if (hit !== undefined) return [hit]
      }
    }
  }
  return []
}

function saidByCustomer(key: string, at: Case): Evidence | undefined {
  if (!CHOICES.has(at.claim.kind)) return undefined
  return at.world.words.some(({ tokens }) => holdsPhrase(tokens, key))
    ? customerEvidence()
    : undefined
}

/**
 * A document that says so. Where records hold values of the same sort, the document must use the word in the same way:
 * a rule that lists all payment methods does not say which one this order was paid with.
 */
function passageSaying(wanted: Wanted, at: Case): Evidence | undefined {
  const around = gramsOf(at.view.tokens)
  const strict = wanted.terms.length > 0 && sortInPlay(wanted, at)
  for (const index of at.world.passages) {
    for (const passage of index.about(around)) {
      if (!holdsPhrase(passage.tokens, wanted.key)) continue
      if (sharedWords(passage, around, at) < 1.5) continue
      if (strict && (isEnumeration(passage, wanted, at) || !isUsedAlike(passage, wanted, at)))
        continue
      return passageEvidence(passage, 'supports')
    }
  }
  return undefined
}

function sortInPlay(wanted: Wanted, at: Case): boolean {
  return smallCells(at).some((cell) => hasSort(cell, wanted))
}

/** The passage names other values of the same sort as well. */
function isEnumeration(passage: Passage, wanted: Wanted, at: Case): boolean {
  const names = new Set<string>()
  for (const hit of at.vocabulary.terms.find(passage.tokens)) {
    for (const term of hit.values) {
      if (wanted.terms.some((each) => each.sort === term.sort)) names.add(term.name)
    }
  }
  return names.size > 2
}

/** The word before or behind is the same here and there: `existing gift card`. */
function isUsedAlike(passage: Passage, wanted: Wanted, at: Case): boolean {
  const { tokens } = at.view
  const first = tokens.findIndex((token) => token.end > at.place.start)
  const last = tokens.findLastIndex((token) => token.start < at.place.end)
  const [before, behind] = [tokens[first - 1]?.text, tokens[last + 1]?.text]
  return (
    (isContent(before) && holdsPhrase(passage.tokens, `${before} ${wanted.key}`)) ||
    (isContent(behind) && holdsPhrase(passage.tokens, `${wanted.key} ${behind}`))
  )
}

function isContent(word: string | undefined): word is string {
  return (
    word !== undefined &&
    (word.length > 3 || /\p{Script=Han}/u.test(word)) &&
    !/^(?:your|with|that|this|from|into|will|class)$/.test(word)
  )
}
