import type { Case } from '../case.ts'
import { compareValues } from '../compare.ts'
import { cellEvidence, type Judgement } from '../evidence.ts'
import type { Cell, Row } from '../row.ts'
import { cellAt } from './cell-at.ts'

/** Values that change as things go on. */
const TIMED: ReadonlySet<string> = new Set(['date', 'datetime', 'time', 'range'])

/**
 * A day or time that a record bears, where a tool that has just been asked about the same thing gives another one in the same
 * field.
 */
export function heldToNewer(judgement: Judgement, at: Case): Judgement {
  const { value } = at.claim
  if (judgement.status !== 'supported' || value === undefined || !TIMED.has(value.type))
    return judgement
  const [own] = judgement.evidence
  if (own?.source.pointer === undefined || own.derivation !== undefined) return judgement
  const fresh = at.world.indexes.flatMap(({ small, rows }) =>
    small ? rows.filter(({ origin }) => origin.sort === 'tool').slice(0, 60) : [],
  )
  if (fresh.length === 0 || fresh.some(({ origin }) => origin.id === own.source.id))
    return judgement
  const old = cellAt(own.source, at)
  if (old === undefined) return judgement
  const codes = codesAbove(old.row)
  const newer = fresh
    .filter((row) => [...codesAbove(row)].some((code) => codes.has(code)))
    .flatMap(({ cells }) => cells)
    .find((cell) => cell.field === old.field && cell.raw !== old.raw && isTimed(cell))
  if (newer === undefined) return judgement
  const isSame = fresh.some(({ cells }) =>
    cells.some((cell) =>
      cell.values.some((each) => compareValues(value, each, at.precision) === 'equal'),
    ),
  )
  if (isSame || WAS.test(at.view.sentence.text)) return judgement
  return {
    status: 'contradicted',
    reason: 'A tool has just told another time of this than the record bears.',
    evidence: [...judgement.evidence.slice(0, 2), cellEvidence(newer, 'contradicts')],
    right: String(newer.raw).slice(0, 120),
  }
}

const WAS =
  /\b(?:was|were|had been|originally|previously|moved|instead of|no longer|rather than|from the)\b|原定|原来|原本|之前|改到|改为|推迟|提前/i

function isTimed({ values }: Cell): boolean {
  return values.some(({ type }) => TIMED.has(type))
}

function codesAbove(row: Row): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at: Row | undefined = row; at !== undefined; at = at.parent)
    for (const { names, raw } of at.cells)
      if (names === 'code' || CODE.test(String(raw))) found.add(String(raw).toUpperCase())
  return found
}

const CODE = /^(?=[A-Za-z]{1,6}-?\d)[A-Za-z]{1,6}-?[\dA-Za-z-]{2,24}$/
