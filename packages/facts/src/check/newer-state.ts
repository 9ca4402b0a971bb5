import type { Evidence } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { cellEvidence } from '../evidence.ts'
import type { Wanted } from '../lookup/text-match.ts'
import { isReading } from '../prose/check-statement.ts'
import type { Cell, Row } from '../sources/row.ts'

/** Fields of an answer that say how a thing stands after the call. */
const STATE_FIELD = /^(?:status|state|result|outcome|stage|phase|状态|结果|处理结果|进度)$/i
/** What an amount that is being paid back, or has been, is called by the answer's own word. */
const REFUND_STATES: readonly (readonly [name: string, words: RegExp])[] = [
  ['refunding', /^(?:processing|pending|in[ _-]?progress|initiated|submitted|处理中|进行中)$/i],
  ['refunded', /^(?:done|success(?:ful)?|succeeded|complete[d]?|refunded|成功|已完成)$/i],
]
const OF_REFUND = /refund|退款/i

/**
 * A state that a call has just answered with, whatever the record of before it still bears: an order that a call cancelled is
 * cancelled, though the record waits to be sent.
 */
export function newerState(wanted: Wanted, at: Case): Evidence | undefined {
  const names = wanted.terms.flatMap(({ sort, name }) => (sort === 'status' ? [name] : []))
  if (names.length === 0) return undefined
  const changing = changingCalls(at)
  if (changing.size === 0) return undefined
  const cell = at.world.indexes
    .flatMap(({ bySource }) => [...changing].flatMap((id) => bySource.get(id)?.rows ?? []))
    .filter((row) => isOfSame(row, at))
    .flatMap(({ cells }) => cells)
    .find((each) => isState(each) && says(each, names))
  return cell && cellEvidence(cell, 'supports')
}

/** Sources of what calls answered that change something: one that only looks up tells of whatever was looked up. */
function changingCalls({ world }: Case): ReadonlySet<string> {
  const calls = world.turn.messages.flatMap(({ toolCalls = [] }) => toolCalls)
  return new Set(calls.filter(({ name }) => !isReading(name)).map(({ id }) => `tool:${id}`))
}

function isState({ name, raw }: Cell): boolean {
  return typeof raw === 'string' && STATE_FIELD.test(name)
}

function says({ terms, pointer, raw }: Cell, names: readonly string[]): boolean {
  if (terms.some(({ name }) => names.includes(name))) return true
  return (
    OF_REFUND.test(pointer) &&
    REFUND_STATES.some(([name, words]) => names.includes(name) && words.test(String(raw)))
  )
}

/** The sentence names no code, or one that the answer bears. */
function isOfSame(row: Row, { view }: Case): boolean {
  const named = view.mentions.rows.filter(({ by }) => by === 'code')
  if (named.length === 0) return true
  const codes = new Set(named.flatMap(({ cells }) => cells.map(({ key }) => key)))
  for (let above: Row | undefined = row; above !== undefined; above = above.parent)
    if (above.cells.some(({ names, key }) => names === 'code' && codes.has(key))) return true
  return false
}
