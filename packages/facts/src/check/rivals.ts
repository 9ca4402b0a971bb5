import type { Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { isOtherEvent } from '../days/events.ts'
import { isComputed } from '../derive/sum-words.ts'
import { bestFit, type Hit, hitOf } from '../lookup/hits.ts'
import { fieldWords } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'
import { isToldBefore } from '../subject/named-beside.ts'
import { FITS, type Fit, fitsAtLeast } from '../subject/profile.ts'
import { isToldBeside } from '../subject/siblings.ts'
import { compareValues } from '../values/compare.ts'
import { isCount } from './count.ts'
import { speaksAgainst } from './speaks-against.ts'

/** Hits with another value, of fields that can speak against this one at all. */
export function speakingAgainst(hits: readonly Hit[], value: Value, at: Case): readonly Hit[] {
  return hits.filter(
    ({ comparison, cell }) =>
      comparison === 'different' && !isOfTime(cell, value) && speaksAgainst(cell, value, at),
  )
}

/** A field that counts days says nothing against a number of capsules. */
function isOfTime({ name }: Cell, value: Value): boolean {
  if (value.type !== 'quantity' || value.dimension !== 'count') return false
  return fieldWords(name).some((word) => TIMES.has(word))
}

const TIMES: ReadonlySet<string> = new Set([
  ...['minutes', 'hours', 'days', 'nights', 'weeks', 'months', 'years'],
])

/** Those that fit what the claim names better than anything that holds the value. */
export function betterThan(least: Fit, against: readonly Hit[], at: Case): readonly Hit[] {
  return against.filter(
    ({ fit, cell }) =>
      fitsAtLeast(fit, 'near') && FITS.indexOf(fit) > FITS.indexOf(least) && mayRival(cell, at),
  )
}

/** A field whose own value the draft tells as well is no rival of another value, and neither is a name. */
function mayRival(cell: Cell, at: Case): boolean {
  if (cell.names !== undefined || isToldBeside(cell, at)) return false
  return !at.stated.some(({ value }) =>
    cell.values.some((fact) => compareValues(value, fact) === 'equal'),
  )
}

/**
 * What the row spoken of says instead: in the field in which another row holds the value, or, if none does, of an
 * attribute that the claim names.
 */
export function rivalsOf(
  value: Value,
  { against, play }: { readonly against: readonly Hit[]; readonly play: readonly Hit[] },
  at: Case,
): readonly Hit[] {
  const names = new Set(play.map((hit) => hit.cell.name))
  const rivals = against.filter((hit) =>
    play.length > 0
      ? names.has(hit.cell.name)
      : fitsAtLeast(hit.fit, 'kind') && !isOtherEvent(hit, value, at),
  )
  if (rivals.length === 0) return otherSort(play, at)
  const best = bestFit(rivals)
  return rivals.filter((hit) => hit.fit === best)
}

/** The same field, where it holds something that cannot be compared: a size of `medium` where the claim says 80 %. */
function otherSort(play: readonly Hit[], at: Case): readonly Hit[] {
  const fields = new Set(play.filter(({ fit }) => fit === 'exact').map(({ cell }) => cell.field))
  if (fields.size === 0) return []
  return at.focus.families.flatMap((family) =>
    family.cells
      .filter((cell) => fields.has(cell.field))
      .map((cell) => ({ cell, comparison: 'different', fit: 'exact' }) as const),
  )
}

/** Rivals that the sentence has not told before: what it told is told, and a further value is of something else. */
export function untold(rivals: readonly Hit[], value: Value, at: Case): readonly Hit[] {
  return rivals.filter((hit) =>
    isCount(value) ? !isToldOfField(hit, rivals, at) : !isToldBefore(hit.cell, at),
  )
}

/** The sentence has told this field before, or that of a row beside it: a further number is of something else. */
function isToldOfField({ cell }: Hit, open: readonly Hit[], at: Case): boolean {
  return open.some(
    (each) =>
      each.cell.field === cell.field &&
      each.cell.row.parent === cell.row.parent &&
      isToldBefore(each.cell, at),
  )
}

/** The very field that the claim names, of another record: a sum of its own is not the sum of another order, nor a rate its rate. */
export function isOfAnother(rivals: readonly Hit[], play: readonly Hit[], at: Case): boolean {
  const isRate = at.claim.value?.type === 'percent'
  const own = rivals.filter(({ fit }) => isRate || fit === 'exact')
  const fields = new Set(own.map(({ cell }) => cell.field))
  return (
    at.focus.level === 'same' && play.length > 0 && play.every(({ cell }) => fields.has(cell.field))
  )
}

/** Nothing says which row is meant, but there are few, and all state the attribute that the claim names otherwise. */
export function onlyOthers(value: Value, at: Case): readonly Hit[] {
  if (at.focus.families.length > 0 || isComputed(at)) return []
  const rows = at.world.indexes.flatMap((index) => (index.small ? index.rows : []))
  if (rows.length > FEW_ROWS) return []
  return rows
    .flatMap((row) => row.cells)
    .map((cell) => hitOf(cell, value, at))
    .filter(({ comparison, fit }) => comparison === 'different' && fitsAtLeast(fit, 'named'))
}

const FEW_ROWS = 40
