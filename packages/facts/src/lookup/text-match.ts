import type { Case } from '../case.ts'
import type { Cell } from '../sources/row.ts'
import type { Family } from '../subject/family.ts'
import { fitOf, fitsAtLeast } from '../subject/profile.ts'
import { bareStem, cellWords } from '../words/cell-words.ts'
import { STATUS_IMPLIES } from '../words/value-words.ts'
import { flagOf, type Term, termsOf } from '../words/vocabulary.ts'
import { holdsPhrase } from './elsewhere.ts'
import type { Hit } from './hits.ts'
import { gramsOf, phraseKey, tokenise } from './tokens.ts'

/** A text that is looked for. */
export interface Wanted {
  /** Its words, joined by spaces. */
  readonly key: string
  readonly words: readonly string[]
  /** What it is in the vocabulary of values. */
  readonly terms: readonly Term[]
}

/** Cells of play that are looked through for a phrase. */
const MOST_CELLS = 4000
/** Shares of a length that must agree for the shorter text to stand for the longer. */
const PART_OF_NAME = 0.75
const PART_OF_TEXT = 0.5

export function wantedOf(text: string, at: Case): Wanted {
  const { value } = at.claim
  return value?.type === 'text' && value.value === text ? at.once(wantedOfValue) : read(text, at)
}

function wantedOfValue(at: Case): Wanted {
  return read(at.claim.value?.type === 'text' ? at.claim.value.value : '', at)
}

function read(text: string, at: Case): Wanted {
  const key = phraseKey(text)
  const terms = termsOf(at.vocabulary, key)
  const bare = terms.length > 0 ? key : key.replace(CLASS, '')
  return {
    key,
    words: key.split(' '),
    terms: bare === key ? terms : termsOf(at.vocabulary, bare),
  }
}

/** What sort of thing the value is, behind it: 银卡会员, `silver member`. */
const CLASS = / (?:会 员|用 户|客 户|等 级|状 态|members?|customers?|status|level|tier)$/

/** Cells of the families that say the text, or say another of its sort. */
export function textHits(families: readonly Family[], wanted: Wanted, at: Case): readonly Hit[] {
  const hits: Hit[] = []
  for (const { cells } of families)
    for (const cell of cells) hits.push(...textHit(cell, wanted, at))
  return hits
}

/** Cells anywhere in play that say the text. */
export function textInPlay(wanted: Wanted, at: Case): readonly Hit[] {
  const keys = [`t:${wanted.key}`, ...wanted.terms.map((term) => `v:${term.sort}:${term.name}`)]
  const exact = at.world.indexes
    .flatMap((index) => (index.small ? index.holding(keys) : []))
    .flatMap((cell) => textHit(cell, wanted, at))
  if (exact.length > 0) return exact
  for (const cell of cellsInPlay(at)) {
    const hit = textHit(cell, wanted, at).find((each) => each.comparison === 'equal')
    if (hit !== undefined) return [hit]
  }
  return []
}

/** Cells of what is in play as a whole, up to a few thousand. */
export function cellsInPlay(at: Case): readonly Cell[] {
  return at.world.indexes
    .flatMap((index) => (index.small ? index.rows.flatMap(({ cells }) => cells) : []))
    .slice(0, MOST_CELLS)
}

function textHit(cell: Cell, wanted: Wanted, at: Case): readonly Hit[] {
  if (cell.key === '') return []
  if (isSame(cell, wanted, at)) return [{ cell, comparison: 'equal', fit: fitOf(cell, at.profile) }]
  if (deniesField(cell, wanted, at)) return [{ cell, comparison: 'different', fit: 'named' }]
  if (!isRival(cell, wanted)) return []
  if (hasSort(cell, wanted)) return [{ cell, comparison: 'different', fit: 'named' }]
  const fit = fitOf(cell, at.profile)
  return fitsAtLeast(fit, 'named') ? [{ cell, comparison: 'different', fit }] : []
}

/** The cell holds a value of the same vocabulary. */
export function hasSort(cell: Cell, wanted: Wanted): boolean {
  return cell.terms.some((term) => wanted.terms.some((each) => each.sort === term.sort))
}

/** Two words of one vocabulary can be held against each other, and two texts that are in none. */
function isRival(cell: Cell, wanted: Wanted): boolean {
  if (wanted.terms.length > 0 || cell.terms.length > 0) return hasSort(cell, wanted)
  return typeof cell.raw === 'string' && cell.inList === undefined && cell.names === undefined
}

/** True if the cell says what is wanted, be it in other words. */
export function isSame(cell: Cell, wanted: Wanted, at: Case): boolean {
  const { key, words, terms } = wanted
  if (typeof cell.raw === 'boolean') return cell.raw && isField(cell, words)
  if (cell.key === key) return true
  if (terms.length > 0 && cell.terms.length > 0 && hasSort(cell, wanted)) {
    return cell.terms.some((term) =>
      terms.some(
        (each) =>
          each.sort === term.sort &&
          (each.name === term.name || STATUS_IMPLIES[term.name]?.includes(each.name) === true),
      ),
    )
  }
  if (contains(cell.key, key) || isComposed(cell, words, at)) return true
  return typeof cell.raw === 'string' && isMostOf(cell, key)
}

function isMostOf(cell: Cell, key: string): boolean {
  const least = cell.names === undefined ? PART_OF_TEXT : PART_OF_NAME
  return contains(key, cell.key) && cell.key.length >= least * key.length
}

/** `waterproof: no` denies the word `waterproof`. */
function deniesField(cell: Cell, { words }: Wanted, at: Case): boolean {
  const says = typeof cell.raw === 'boolean' ? cell.raw : flagOf(at.vocabulary, cell.key)
  return says === false && isField(cell, words)
}

/** The words are the field's own name. */
function isField(cell: Cell, words: readonly string[]): boolean {
  return cellWords(cell).field === words.join(' ')
}

/** `optical sensor` is a field `sensor type` with the value `optical`; `no backlight` a backlight of `none`. */
function isComposed(cell: Cell, words: readonly string[], at: Case): boolean {
  if (words.length < 2 || words.length > 5) return false
  const own = cellWords(cell).stems
  const wanted = words.map((word) => ({ word, stem: bareStem(word) }))
  return (
    wanted.some(({ stem }) => own.has(stem)) &&
    wanted.every(({ word, stem }) => own.has(stem) || cell.grams.has(stem) || isOf(cell, word, at))
  )
}

/** The word names the cell's attribute: `member` with a membership, `class` with a cabin. */
function isOf(cell: Cell, word: string, at: Case): boolean {
  const attributes = at.vocabulary.attributes.get(word) ?? []
  return attributes.some((attribute) => cell.attributes.has(attribute))
}

export function contains(long: string, short: string): boolean {
  return long.length > short.length && long.includes(short) && ` ${long} `.includes(` ${short} `)
}

/** `123 Elm Street, Suite 641, TX 78712`: every part stands in the record spoken of or in the customer's words. */
export function partsOfFocus(text: string, at: Case): readonly Hit[] | undefined {
  return partsIn(
    text,
    at.focus.families.flatMap((family) => family.cells),
    at,
  )
}

/** The same, in any one record in play. */
export function partsInPlay(text: string, at: Case): readonly Hit[] | undefined {
  for (const index of at.world.indexes) {
    for (const row of index.small ? index.rows.slice(0, 300) : []) {
      const hits = row.cells.length > 1 ? partsIn(text, row.cells, at) : undefined
      if (hits !== undefined) return hits
    }
  }
  return undefined
}

function partsIn(text: string, cells: readonly Cell[], at: Case): readonly Hit[] | undefined {
  const parts = text
    .split(/[,，、;；()（）→↔/]/)
    .map(phraseKey)
    .filter((part) => part !== '')
  if (parts.length < 2) return undefined
  const found: Cell[] = []
  let documented = 0
  for (const part of parts) {
    const known = cellsOfPart(part, cells, at)
    const ruled = known.length === 0 && isInDocument(part, at)
    const said = at.world.words.some(({ tokens }) => holdsPhrase(tokens, part))
    if (known.length === 0 && !said && !ruled) return undefined
    if (ruled) documented += 1
    found.push(...known)
  }
  // More than the customer's own words must stand behind it.
  if (found.length === 0 || found.length + documented < 2) return undefined
  return found.slice(0, 6).map((cell) => ({ cell, comparison: 'equal', fit: 'near' }))
}

function isInDocument(part: string, at: Case): boolean {
  if (!part.includes(' ')) return false
  const words = gramsOf(tokenise(part))
  return at.world.passages.some((index) =>
    index.about(words).some((passage) => holdsPhrase(passage.tokens, part)),
  )
}

/** A cell that says the part, or cells that hold its words one by one: `TX 78712` is a state and a code. */
function cellsOfPart(part: string, cells: readonly Cell[], at: Case): readonly Cell[] {
  const words = part.split(' ')
  const whole = cells.find(
    (cell) => cell.key === part || contains(cell.key, part) || isComposed(cell, words, at),
  )
  if (whole !== undefined) return [whole]
  const single = words.map((word) =>
    cells.find((cell) => cell.key === word || isOf(cell, word, at)),
  )
  const known = single.flatMap((cell) => (cell ? [cell] : []))
  return known.length === words.length ? known : []
}
