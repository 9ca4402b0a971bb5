import type { ClaimValue, Evidence } from '@vouchsafe/core'
import { readValues, type Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { isLeastOrder } from '../derive/thresholds.ts'
import { cellEvidence, type Judgement, passageEvidence } from '../evidence.ts'
import { isAboutValue, passagesAgainst } from '../lookup/elsewhere.ts'
import { hitOf } from '../lookup/hits.ts'
import { hasSort, isSame, wantedOf } from '../lookup/text-match.ts'
import type { Cell, Row } from '../sources/row.ts'
import { twinsOf } from '../subject/family.ts'
import { endsBefore } from '../subject/key-before.ts'
import { fitsAtLeast } from '../subject/profile.ts'
import { compareValues } from '../values/compare.ts'
import { clauseText } from '../words/clause-text.ts'
import { type OtherAccount, otherAccounts } from './other-accounts.ts'

/**
 * What becomes of a claim that one source bears out and another one contradicts. The source that `precedence` puts first
 * decides; what a tool gave just now outdates a record of an earlier date; otherwise the sources conflict.
 */
export function settled(judgement: Judgement, at: Case): Judgement {
  const [own] = judgement.evidence
  if (judgement.status !== 'supported' || own === undefined || !isPlain(own)) return judgement
  // Words of a document tell what may be; a record tells what is so of one thing.
  if (at.claim.value?.type === 'text' && own.source.pointer === undefined) return judgement
  // 比日常价3299元: the very field is named.
  const field = own.source.pointer?.split('/').at(-1)
  if (field !== undefined && endsBefore(field, at)) return judgement
  const known = othersOf(judgement.evidence, at)
  const others = known.length > 0 ? known : otherAccounts(judgement, at)
  const [other] = others
  if (other === undefined) return judgement
  const mine = rankOf(own.source.id, at.precedence)
  const theirs = rankOf(other.evidence.source.id, at.precedence)
  const evidence = [
    ...judgement.evidence.slice(0, 2),
    ...others.map((each) => each.evidence),
  ].slice(0, 4)
  if (mine < theirs) return judgement
  const right = other.evidence.shows
  if (mine > theirs) {
    const reason = 'A source that comes first states another value.'
    return {
      status: 'contradicted',
      evidence: others.map((each) => each.evidence),
      reason,
      right,
    }
  }
  // What a tool answered just now is newer than any record.
  if (own.source.id.startsWith('tool:')) return judgement
  if (isToldAsWell(others, at)) return judgement
  if (other.fresh && isDated(own)) {
    return { status: 'stale', evidence, reason: 'A newer answer says otherwise.', right }
  }
  return { status: 'conflicting', evidence, reason: 'The sources disagree.' }
}

/** The draft owns up to the disagreement: it tells the other value, too. */
function isToldAsWell(others: readonly OtherAccount[], at: Case): boolean {
  const told = [...at.beside, ...at.told.slice(-6).map(({ value }) => value)]
  return others.some(({ evidence }) =>
    readValues(evidence.shows, at.world.read).some((mention) =>
      told.some((value) => compareValues(value, mention.value, at.precision) === 'equal'),
    ),
  )
}

function isPlain(evidence: Evidence): boolean {
  const { source, derivation, relation } = evidence
  const isSource = source.pointer !== undefined || source.span !== undefined
  return isSource && derivation === undefined && relation === 'supports'
}

function isDated(evidence: Evidence): boolean {
  return evidence.asOf !== undefined
}

/** Lower is more trusted; sources that are not named come last together. */
function rankOf(id: string, precedence: readonly string[]): number {
  const rank = precedence.indexOf(id)
  return rank < 0 ? precedence.length : rank
}

function othersOf(evidence: readonly Evidence[], at: Case): readonly OtherAccount[] {
  const ids = evidence.map(({ source }) => source.id)
  // What tools gave before and after a change are two states of one thing, and the agent may tell of both.
  const byTool = ids.some((id) => id.startsWith('tool:'))
  const cells = cellsOtherwise(at).filter(
    ({ row: { origin } }) => !ids.includes(origin.id) && !(byTool && origin.sort === 'tool'),
  )
  const found = cells.map((cell) => ({
    evidence: cellEvidence(cell, 'contradicts'),
    fresh: cell.row.origin.sort === 'tool',
  }))
  const { value } = at.claim
  if (value === undefined || value.type === 'text' || value.type === 'flag')
    return found.slice(0, 2)
  const passages = passagesAgainst(value, at)
    .filter(
      ({ passage }) =>
        !ids.includes(passage.source.id) &&
        isAboutValue(passage, at) &&
        !agrees(value, passage.values, at),
    )
    .map(({ passage }) => ({ evidence: passageEvidence(passage, 'contradicts'), fresh: false }))
  return [...found, ...passages].slice(0, 2)
}

function agrees(value: Value, told: readonly { readonly value: Value }[], at: Case): boolean {
  return told.some((mention) => compareValues(value, mention.value, at.precision) === 'equal')
}

/** The one row of goods or orders that there is. */
function onlyRow({ world }: Case): Row | undefined {
  const [only, another] = world.small
    .flatMap(({ rows }) => rows)
    .filter(({ origin, cells }) => origin.sort === 'records' && cells.length > 0)
  return another === undefined ? only : undefined
}

/** The rows spoken of, with their accounts in other sources. */
function accountsOf(at: Case): ReadonlySet<Row> {
  const { families } = at.focus
  const rows = new Set(families.map(({ row }) => row))
  for (const { twins } of families) for (const twin of twins) rows.add(twin)
  if (families.length > 0) return rows
  const only = onlyRow(at)
  return only === undefined ? rows : new Set([only, ...twinsOf(only, at.world.indexes)])
}

/** Values of the row spoken of, in sources that know it as well, of the very attribute, that are not the claim's. */
function cellsOtherwise(at: Case): readonly Cell[] {
  if (at.focus.level === 'earlier') return []
  const { value } = at.claim
  if (value === undefined || value.type === 'flag' || value.type === 'number') return []
  if (at.focus.level === 'guess' && at.focus.families.length > 1) return []
  const cells: Cell[] = []
  if (value.type === 'text') {
    const wanted = wantedOf(value.value, at)
    for (const { cells: own } of accountsOf(at))
      for (const cell of own)
        if (hasSort(cell, wanted) && !isSame(cell, wanted, at)) cells.push(cell)
    return cells
  }
  for (const { cells: own } of accountsOf(at))
    for (const cell of own) if (isOtherwise(cell, value, at)) cells.push(cell)
  return cells
}

/** The cell is of the very attribute, and gives it another value. */
function isOtherwise(cell: Cell, value: ClaimValue, at: Case): boolean {
  if (!cell.values.some((each) => each.type === value.type)) return false
  // What an order must come to is no price of anything.
  if (value.type === 'money' && isLeastOrder(clauseText(at))) return false
  const hit = hitOf(cell, value, at)
  return hit.comparison === 'different' && fitsAtLeast(hit.fit, 'named')
}
