import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { type Hit, hitOf } from '../lookup/hits.ts'
import { stem, tokenise } from '../lookup/tokens.ts'
import { isOfDays } from '../sources/day-fields.ts'
import type { Cell } from '../sources/row.ts'
import { compareValues } from '../values/compare.ts'
import { cellWords } from '../words/cell-words.ts'
import { endsBefore } from './key-before.ts'

/**
 * Of fields side by side that are told apart by their last word alone (`warranty.frame`, `warranty.battery`), the one that
 * the clause names, if the value is that of another one, or if the clause names several that differ.
 *
 * @param fitting Hits that agree with the value.
 */
export function siblingNamed(
  fitting: readonly Hit[],
  value: ClaimValue,
  at: Case,
): Hit | undefined {
  if (!fitting.some(({ cell }) => mayHaveSiblings(cell) || isOfDays(cell.name))) return undefined
  if (fitting.some(({ cell }) => endsBefore(cell.name, at))) return undefined
  const words = clauseWords(at)
  const rows = new Set(fitting.map(({ cell }) => cell.row))
  // `{installed_gb: 16, slots: 2}`: beside fields that have the value's own unit, a bare number is of something else.
  const isWritten = value.type !== 'number' && fitting.some(({ cell }) => isOfSort(cell, value))
  const against: Hit[] = []
  for (const { cells } of rows) {
    for (const cell of cells) {
      const hit = isNamed(cell, words) ? hitOf(cell, value, at) : undefined
      if (hit?.comparison !== 'different' || hit.fit === 'clash') continue
      if (!isWritten || isOfSort(cell, value)) against.push(hit)
    }
  }
  for (const rival of against) {
    // `212 buyers give it 4.4 on average`: the field that is named is that of the other value.
    if (fitting.every(({ cell }) => COUNT.test(cell.name))) continue
    const beside = fitting.filter(({ cell }) => areSiblings(cell, rival.cell))
    if (beside.length === 0) continue
    // `basic economy` names that field, and not the one called `economy`.
    if (beside.some(({ cell }) => isNamed(cell, words) && holds(cell, rival.cell))) continue
    const isOther = beside.every(({ cell }) => !isNamed(cell, words))
    if (isOther || isAlone(value, at)) return rival
  }
  return undefined
}

function isOfSort({ values }: Cell, { type }: ClaimValue): boolean {
  return values.some((each) => each.type === type || each.type === 'range')
}

/** Fields whose names say only that they count. */
const COUNT = /^(?:n|count|total|number|num|qty|votes|anzahl|数量|条数|人数)$/i

/** The sentence tells the cell's own value as well. */
export function isToldBeside(cell: Cell, at: Case): boolean {
  return at.beside.some((value) =>
    cell.values.some((fact) => compareValues(value, fact) === 'equal'),
  )
}

/** The sentence gives no other value of the sort, so that this one is told of all that the clause names. */
function isAlone(value: ClaimValue, at: Case): boolean {
  return at.beside.every(({ type }) => type !== value.type)
}

/** Words of the claim's own clause, and of its subject. */
function clauseWords(at: Case): ReadonlySet<string> {
  const words = new Set<string>()
  for (const token of at.view.tokens)
    if (token.start >= at.clause.start && token.end <= at.clause.end) words.add(stem(token.text))
  // `1,000 for £71`: fields may be named for numbers, which are kept without marks.
  for (const [number] of clauseOf(at).matchAll(GROUPED)) words.add(number.replaceAll(',', ''))
  return words
}

const GROUPED = /\d{1,3}(?:,\d{3}){1,4}/gu

function clauseOf({ view, clause }: Case): string {
  return view.sentence.text.slice(clause.start, clause.end)
}

function areSiblings(a: Cell, b: Cell): boolean {
  return a.row === b.row && parentOf(a.pointer) === parentOf(b.pointer)
}

/** Fields of the row itself are of one thing; those of an object within it may be of its parts. */
function mayHaveSiblings({ inList, pointer, row }: Cell): boolean {
  // `/0/price` of the row `/0`: what follows the row's own pointer is one step.
  return inList === undefined && pointer.lastIndexOf('/') !== row.pointer.length
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'))
}

/** Every telling word of the field's own name stands in the clause, or those of one of the parts that the name lists. */
function isNamed(cell: Cell, words: ReadonlySet<string>): boolean {
  const own = cellWords(cell).leaf
  return (own.length > 0 && own.every((word) => words.has(word))) || isMemberNamed(cell, words)
}

const MEMBERS = /[(（]([^()（）]{3,60})[)）]/u

/** 易损件（滤网、刷头）: the field is told of each of them. */
function isMemberNamed({ name }: Cell, words: ReadonlySet<string>): boolean {
  const members = (MEMBERS.exec(name)?.[1] ?? '').split(/[、，,/]/u)
  return (
    members.length > 1 &&
    members.some((member) => tokenise(member).every(({ text }) => words.has(stem(text))))
  )
}

/** The first field's name has all words of the second's. */
function holds(cell: Cell, other: Cell): boolean {
  const own = new Set(cellWords(cell).leaf)
  return cellWords(other).leaf.every((word) => own.has(word))
}
