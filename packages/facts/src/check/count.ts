import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { cellEvidence, contradicted, type Judgement, listEvidence, supported } from '../evidence.ts'
import { fewCells } from '../lookup/little-known.ts'
import { gramsOf, tokenise } from '../lookup/tokens.ts'
import type { FieldList, Row } from '../sources/row.ts'
import { fitOf, fitsAtLeast } from '../subject/profile.ts'
import { checkResults } from './results.ts'

interface Counted {
  readonly row: Row
  readonly list: FieldList
  readonly named: boolean
}

/** A whole number of things, or a bare one. */
export function isCount(value: ClaimValue): boolean {
  return countOf(value) !== undefined
}

/** The number of a whole number of things, or of a bare one: none above a thousand. */
export function countOf(value: ClaimValue): number | undefined {
  if (value.type !== 'number' && !(value.type === 'quantity' && value.dimension === 'count'))
    return undefined
  const isWhole = Number.isInteger(value.value) && value.value >= 0 && value.value <= 1000
  return isWhole ? value.value : undefined
}

/** Holds a number of things against the lengths of lists: two passengers, five variants. */
export function checkCount(value: ClaimValue, at: Case): Judgement | undefined {
  const count = countOf(value)
  if (count === undefined) return undefined
  const inFocus = listsOf(
    at.focus.families.flatMap((family) => [...family.rows]),
    at,
  )
  const named = inFocus.filter((each) => each.named)
  const equal = named.find(({ list }) => list.size === count)
  if (equal !== undefined) return countedAs(equal, count)
  const [other] = named
  if (
    other !== undefined &&
    named.length === 1 &&
    !isOfPart(at) &&
    count > other.list.size &&
    !isHeld(count, at)
  ) {
    const evidence = listEvidence(other.row, other.list, 'contradicts')
    return contradicted([evidence], 'The list has another length.', {
      right: String(other.list.size),
    })
  }
  return countRows(count, at) ?? countedItem(count, at) ?? checkResults(count, at)
}

/** A field of what is spoken of holds the number: so many are in stock of a size, however many sizes there are. */
function isHeld(count: number, at: Case): boolean {
  return at.focus.families.some(({ cells }) =>
    cells.some(({ values }) => values.some((value) => countOf(value) === count)),
  )
}

/** The words speak of a part of the list, or of what is not in it. */
function isOfPart({ view, place }: Case): boolean {
  return PART.test(view.sentence.text.slice(Math.max(0, place.start - 20), place.start))
}

const PART =
  /\b(?:other|another|remaining|rest|these|those|each|of|more|extra|additional)\b|其他|另外|其中|另/i

/** Rows in play that are called what the claim counts, all of them or those that share one value. */
function countRows(count: number, at: Case): Judgement | undefined {
  for (const { rows } of at.world.small) {
    for (const row of rows) {
      for (const list of row.lists) {
        if (list.size < count) continue
        const isNamed = fitOf(list, at.profile) !== 'open'
        if (list.size === count && (isNamed || !hasNoun(at)))
          return countedAs({ row, list, named: true }, count)
        if (isNamed && sharesValue(row, list, count))
          return countedAs({ row, list, named: true }, count)
      }
    }
  }
  return undefined
}

/** 两本日历, `2 calendars`: so many of a line of an order that is called by the word behind the number. */
function countedItem(count: number, at: Case): Judgement | undefined {
  const behind = at.view.sentence.text.slice(at.place.end, at.place.end + 24)
  const [noun = ''] = /^\s{0,2}[\p{L}\p{N} -]{0,20}/u.exec(behind) ?? []
  const words = gramsOf(tokenise(noun))
  if (words.size === 0) return undefined
  for (const cell of fewCells(at)) {
    if (!cell.attributes.has('quantity') || cell.raw !== count) continue
    const name = cell.row.cells.find(({ names }) => names === 'name')
    const own = name && gramsOf(tokenise(String(name.raw)))
    if (own !== undefined && [...words].some((word) => own.has(word)))
      return supported([cellEvidence(cell, 'supports')], 'So many of it are in the record.')
  }
  return undefined
}

/** Exactly so many of the list's rows hold the same value in the same field. */
function sharesValue(row: Row, list: FieldList, count: number): boolean {
  const rows = row.children.filter((child) => child.pointer.startsWith(`${list.pointer}/`))
  const shared = new Map<string, number>()
  for (const child of rows.slice(0, 400)) {
    for (const cell of child.cells) {
      const key = `${cell.field}\u0000${cell.key}`
      shared.set(key, (shared.get(key) ?? 0) + 1)
    }
  }
  return [...shared.values()].includes(count)
}

function hasNoun(at: Case): boolean {
  return at.profile.nearGrams.size > 0 || at.profile.namedGrams.size > 0
}

function listsOf(rows: readonly Row[], at: Case): readonly Counted[] {
  return rows.flatMap((row) =>
    row.lists.map((list) => ({ row, list, named: fitsAtLeast(fitOf(list, at.profile), 'named') })),
  )
}

function countedAs({ row, list }: Counted, count: number): Judgement {
  const evidence = listEvidence(row, list, 'supports')
  const label = list.field || 'list'
  return supported(
    [
      {
        ...evidence,
        derivation: {
          operation: 'count',
          formula: `count(${label}) = ${count}`,
          inputs: [evidence.source],
        },
      },
    ],
    'The list has so many entries.',
  )
}
