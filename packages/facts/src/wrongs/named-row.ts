import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { ATTRIBUTED } from '../check/attributed.ts'
import { cellEvidence, contradicted, type Judgement } from '../evidence.ts'
import { hitOf } from '../lookup/hits.ts'
import { rowsOfSource } from '../lookup/little-known.ts'
import { gramsOf, tokenise } from '../lookup/tokens.ts'
import type { Row } from '../sources/row.ts'
import { isToldBeside } from '../subject/siblings.ts'
import { compareValues } from '../values/compare.ts'
import { EMPTY_WORDS, JOINING_WORDS } from '../words/function-words.ts'
import { cellAt } from './cell-at.ts'
import { clauseAt, clausesOf } from './clauses.ts'

/**
 * What one row of a list holds says nothing of another one: the price of the puppy food is not that of the adult food of which the
 * sentence before speaks. Only where the draft names one row by a word that no other has, and nobody speaks of the row that
 * holds the value.
 */
export function heldToNamedRow(judgement: Judgement, at: Case): Judgement {
  const { value, polarity, certainty } = at.claim
  if (judgement.status !== 'supported' || value === undefined || polarity !== 'affirmed')
    return judgement
  if (certainty !== 'asserted' || at.isOption || !MAY_BE.has(value.type)) return judgement
  const cells = judgement.evidence.map(({ relation, source, derivation }) =>
    relation === 'supports' && derivation === undefined ? cellAt(source, at) : undefined,
  )
  const held = cells.filter((each) => each !== undefined)
  const [cell] = held
  if (cell === undefined || held.length < cells.length) return judgement
  const holders = new Set(held.map(({ row }) => row))
  const rows = besideOf(cell.row, at)
  if (rows.length < 2 || [...holders].some((row) => !rows.includes(row))) return judgement
  const { named, isNear } = namedRows(rows, holders, at)
  if ([...holders].some((row) => isSpokenOf(row, rows, at, isNear))) return judgement
  if (!named.every((row) => areAlike(row, cell.row))) return judgement
  const [right] = named
    .flatMap((row) => row.cells.filter(({ field }) => field === cell.field))
    .filter((each) => hitOf(each, value, at).comparison === 'different')
  if (right === undefined || isToldBeside(right, at)) return judgement
  return contradicted(
    [cellEvidence(right, 'contradicts'), cellEvidence(cell, 'mentions')],
    ATTRIBUTED.otherEntry,
    { right: String(right.raw).slice(0, 120) },
  )
}

const MAY_BE: ReadonlySet<string> = new Set(['money', 'quantity'])

/** Things of a list that have names of their own. */
function besideOf({ pointer, label, origin }: Row, at: Case): readonly Row[] {
  const list = pointer.slice(0, pointer.lastIndexOf('/') + 1)
  if (!/\/\d+$/.test(pointer)) return []
  const rows = rowsOfSource(origin.id, at).filter(
    (row) => row.label === label && row.pointer.startsWith(list),
  )
  return rows.every(({ cells }) => cells.some(({ names }) => names === 'name')) ? rows : []
}

interface NamedRows {
  readonly named: readonly Row[]
  /** The very clause of the value names them. */
  readonly isNear: boolean
}

/** Those that the draft names last, up to the claim, by a word that no row with the value has. */
function namedRows(rows: readonly Row[], holders: ReadonlySet<Row>, at: Case): NamedRows {
  const { text } = at.view.sentence
  const held = new Set([...holders].flatMap((row) => [...wordsOf(row)]))
  const upTo = clausesOf(text.slice(0, at.place.end))
  const before = at.before.slice(-2).flatMap((view) => clausesOf(view.sentence.text))
  for (const [back, clause] of [...before, ...upTo].reverse().entries()) {
    const grams = gramsOf(tokenise(clause.text.slice(0, 400)))
    const named = rows
      .filter((row) => !holders.has(row))
      .map((row) => ({
        row,
        told: [...wordsOf(row)].filter((word) => grams.has(word) && !held.has(word)),
      }))
      .filter(({ told }) => told.length > 0)
    // A word that all others share tells them apart from the row with the value, and from nothing else.
    const most = Math.max(0, ...named.map(({ told }) => told.length))
    if (most > 0)
      return {
        named: named.filter(({ told }) => told.length === most).map(({ row }) => row),
        isNear: back === 0 && upTo.length > 0,
      }
  }
  return { named: [], isNear: false }
}

/** Neighbours that could be taken for each other have a word of their names in common. */
function areAlike(one: Row, other: Row): boolean {
  const words = wordsOf(other, 'names')
  return [...wordsOf(one, 'names')].some((word) => !/\d/.test(word) && words.has(word))
}

/** An earlier sentence of the draft told an amount or a day that only this row has. */
function isToldOf(row: Row, rows: readonly Row[], { stated, view }: Case): boolean {
  const { start } = view.sentence.locate({ start: 0, end: 0 })
  return stated.some(
    ({ value, claim }) =>
      claim.end <= start &&
      TELLING.has(value.type) &&
      rows.every((each) => holds(each, value) === (each === row)),
  )
}

const TELLING: ReadonlySet<string> = new Set(['money', 'date', 'datetime', 'quantity'])

function holds({ cells }: Row, value: ClaimValue): boolean {
  return cells.some(({ values }) => values.some((each) => compareValues(value, each) === 'equal'))
}

/**
 * The draft or the customer uses a word that only this row has. Where the clause of the value names another row, it is of that one,
 * whatever is spoken of elsewhere: 50升的980克，比30升的轻.
 */
function isSpokenOf(row: Row, rows: readonly Row[], at: Case, isNear: boolean): boolean {
  if (!isNear && isToldOf(row, rows, at)) return true
  const texts = isNear
    ? [clauseAt(at)]
    : [
        at.view.sentence.text,
        ...at.before.map(({ sentence }) => sentence.text),
        ...at.world.asked.slice(-3).map(({ text }) => text),
      ]
  const beside = rows.filter((each) => each !== row)
  const own = (['names', 'all'] as const).flatMap((from) => {
    const others = new Set(beside.flatMap((each) => [...wordsOf(each, from)]))
    return [...wordsOf(row, from)].filter((word) => !others.has(word))
  })
  const said = new Set(texts.flatMap((text) => [...gramsOf(tokenise(text.slice(0, 2000)))]))
  return own.some((word) => said.has(word))
}

/** Words by which a row is called. */
function wordsOf({ cells }: Row, from: 'names' | 'all' = 'all'): ReadonlySet<string> {
  const names = cells.filter(
    ({ names: isName, name }) => isName !== undefined || (from === 'all' && SORTS.test(name)),
  )
  const grams = names.flatMap(({ raw }) => [...gramsOf(tokenise(String(raw).slice(0, 120)))])
  return new Set(
    grams.filter((gram) => gram.length > 1 && !EMPTY_WORDS.has(gram) && !JOINING_WORDS.has(gram)),
  )
}

const SORTS =
  /^(?:colou?r|size|variant|option\d?|type|spec|model|颜色|尺码|规格|款式|型号|适用.*)$/i
