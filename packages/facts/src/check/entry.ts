import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { cellEvidence, contradicted, type Judgement, supported } from '../evidence.ts'
import { hitOf } from '../lookup/hits.ts'
import { type Entries, entriesOf, mayMean, namedIn, saidIn } from '../sources/entries.ts'
import type { Cell } from '../sources/row.ts'
import { piecesOfKeys, tellsPieces } from '../sources/stock-keys.ts'
import { followsValue } from '../subject/key-before.ts'
import { isToldBefore } from '../subject/named-beside.ts'
import { isSizeOf, POINTS_BACK, stockOfDescribed, stockOfSize } from '../subject/sized-rows.ts'
import { compareValues } from '../values/compare.ts'
import { STOCK_OBJECTS } from '../words/key-words.ts'

/**
 * Holds a claim against the entry that its clause names of an object whose keys are data: "slate grey has 9 left" against
 * `colours: {"slate grey": 9, "moss green": 4}`.
 *
 * @returns `undefined` if the clause names no such entry, or the entry says nothing of the claim.
 */
export function checkEntry(at: Case): Judgement | undefined {
  const { claim } = at
  const { value } = claim
  if (value === undefined || claim.certainty !== 'asserted' || at.isOption) return undefined
  if (value.type === 'text') return named(value.value, at)
  if (claim.kind === 'stock' && (value.type === 'flag' || countOf(at) !== undefined))
    return ofStock(at)
  if (tellsPieces(at)) return ofKeys(at)
  return value.type === 'money' ? ofAnother(value, at) : undefined
}

function objectsOf(at: Case): readonly Entries[] {
  return entriesOf(at.once(cellsAbout))
}

function cellsAbout(at: Case): readonly Cell[] {
  const cells = at.focus.families.slice(0, 12).flatMap((each) => each.cells.slice(0, 400))
  if (cells.length > 0) return cells
  return at.world.small.flatMap(({ rows }) => rows.slice(0, 60).flatMap((row) => row.cells))
}

/** How many there are of one colour, one size, one flavour. */
function ofStock(at: Case): Judgement | undefined {
  const sized = stockOfSize(at) ?? stockOfDescribed(at)
  if (sized !== undefined)
    return isSizeOf(sized, at)
      ? supported([cellEvidence(sized, 'mentions')], 'It is the size that is spoken of.')
      : byStock(sized, at)
  const keyed = ofKeys(at)
  if (keyed !== undefined) return keyed
  const objects = at.once(objectsOf).filter(({ name }) => STOCK_OBJECTS.test(name))
  if (objects.length === 0) return undefined
  const named = (said: ReturnType<typeof saidIn>) =>
    objects
      .flatMap((entries) => namedIn(entries, said) ?? [])
      .filter(({ raw }) => typeof raw === 'number')
  const own = named(saidIn(at))
  const { text } = at.view.sentence
  const isBack = own.length === 0 && POINTS_BACK.test(text.slice(at.clause.start, at.clause.end))
  const cells = isBack ? named(saidIn(at, { start: 0, end: at.clause.end })) : own
  const cell = cells.length <= 1 ? cells[0] : spokenOfLast(cells, at)
  return cell && byStock(cell, at)
}

/** How many there are of one size in one colour. */
function ofKeys(at: Case): Judgement | undefined {
  const { polarity, value } = at.claim
  const pieces = piecesOfKeys(at.once(cellsAbout), saidIn(at))
  if (pieces === undefined) return undefined
  const { cells, count } = pieces
  const told = countOf(at)
  const agrees = value?.type === 'flag' ? count > 0 === (polarity === 'affirmed') : told === count
  return agrees
    ? supported(
        cells.map((cell) => cellEvidence(cell, 'supports')),
        'A record says so of what is named.',
      )
    : contradicted(
        cells.map((cell) => cellEvidence(cell, 'contradicts')),
        'A record says otherwise of what is named.',
        { right: String(count) },
      )
}

function byStock(cell: Cell, at: Case): Judgement {
  const count = countOf(at)
  const { polarity, value } = at.claim
  const agrees =
    value?.type === 'flag' ? Number(cell.raw) > 0 === (polarity === 'affirmed') : count === cell.raw
  return agrees ? right(cell) : wrong(cell)
}

function countOf({ claim: { value } }: Case): number | undefined {
  if (value?.type === 'number') return value.value
  return value?.type === 'quantity' && value.dimension === 'count' ? value.value : undefined
}

/** A price that is stated under another key than the one that the clause names. */
function ofAnother(value: ClaimValue, at: Case): Judgement | undefined {
  if (at.claim.polarity !== 'affirmed') return undefined
  // With one value there is no other key that it could be stated under.
  const objects = at.once(objectsOf).filter(({ cells }) => cells.length > 1)
  if (objects.length === 0) return undefined
  const said = saidIn(at)
  for (const entries of objects) {
    const own = namedIn(entries, said)
    if (own === undefined || hitOf(own, value, at).comparison !== 'different') continue
    const others = entries.cells.filter(
      (cell) => cell !== own && hitOf(cell, value, at).comparison === 'equal',
    )
    if (others.some((cell) => followsValue(cell.name, at))) continue
    if (isToldBefore(own, at)) continue
    if (others.length > 0 && own.values.every(({ type }) => type === 'money')) return wrong(own)
  }
  return undefined
}

/** A colour or a size that is the key of an entry, or a part of it. */
function named(told: string, at: Case): Judgement | undefined {
  if (at.claim.kind !== 'attribute' || at.claim.polarity !== 'affirmed') return undefined
  if (
    !/^(?:colou?r|size|颜色|尺码|尺寸|规格|口味|flavou?r|style|款式)$/i.test(
      at.claim.attribute ?? '',
    )
  )
    return undefined
  const objects = at.once(objectsOf).filter(({ name }) => STOCK_OBJECTS.test(name))
  if (objects.length === 0) return undefined
  const said = saidIn(at)
  const own = objects.flatMap((entries) => namedIn(entries, said) ?? [])[0]
  if (own === undefined || !mayMean(own.name, told)) return undefined
  return supported([cellEvidence(own, 'mentions')], 'It is what a value of the record is of.')
}

/** Of entries of several rows, that of the row which holds most of what the draft told before. */
function spokenOfLast(cells: readonly Cell[], at: Case): Cell | undefined {
  const told = at.told.slice(-12)
  const scored = cells.slice(0, 12).map((cell) => ({
    cell,
    score: told.filter(({ value }) =>
      cell.row.cells.some((each) =>
        each.values.some((fact) => compareValues(value, fact, at.precision) === 'equal'),
      ),
    ).length,
  }))
  const best = Math.max(...scored.map(({ score }) => score))
  const first = scored.filter(({ score }) => score === best)
  const says = new Set(first.map(({ cell }) => cell.raw))
  return says.size === 1 ? first[0]?.cell : undefined
}

function right(cell: Cell): Judgement {
  return supported([cellEvidence(cell, 'supports')], 'A record says so of what is named.')
}

function wrong(cell: Cell): Judgement {
  return contradicted(
    [cellEvidence(cell, 'contradicts')],
    'A record says otherwise of what is named.',
    { right: String(cell.raw) },
  )
}
