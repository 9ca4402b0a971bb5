import type { Finding, Sentence } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import { cellEvidence } from '../evidence.ts'
import type { Cell, Row } from '../sources/row.ts'
import type { World } from '../world.ts'

/** A state that a record tells of a thing, and what a tool has just told instead. */
interface Outdated {
  readonly told: string
  readonly now: string
  readonly old: Cell
  readonly newer: Cell
}

const known = new WeakMap<World, readonly Outdated[]>()

/** Words by which a state is told as one that has passed, or is denied. */
const NO_LONGER =
  /\b(?:was|were|had been|no longer|previously|earlier|before|until|not|never|isn't|has left|moved on)\b|之前|原来|原先|曾|上次|不再|已不|没在|不是/i

/**
 * Sentences that tell a state which a record still bears, where a tool that was just asked about the same thing gave another:
 * `in production` of a sofa that has reached the hub. What is told as past, or beside the newer state, is no such thing.
 */
export function outdatedIn(sentence: Sentence, world: World): readonly Finding[] {
  const states = known.get(world) ?? outdatedStates(world)
  known.set(world, states)
  if (states.length === 0) return []
  const text = sentence.text.toLowerCase()
  return states.flatMap(({ told, now, old, newer }): readonly Finding[] => {
    const start = placeOf(told, text)
    if (start < 0 || placeOf(now, text) >= 0 || NO_LONGER.test(text)) return []
    return [
      {
        code: 'facts/stale.order-status',
        action: 'retry',
        message: 'A tool has just told another state of this than the record bears.',
        span: sentence.locate(clauseAround(sentence.text, start, start + told.length)),
        evidence: [cellEvidence(old, 'supports'), cellEvidence(newer, 'contradicts')],
      },
    ]
  })
}

const MOST_ROWS = 200

function outdatedStates(world: World): readonly Outdated[] {
  const rows = world.indexes.flatMap(({ small, rows }) => (small ? rows.slice(0, MOST_ROWS) : []))
  const fresh = new Map<string, Row>()
  for (const row of rows)
    if (row.origin.sort === 'tool') for (const code of codesOf(row)) fresh.set(code, row)
  if (fresh.size === 0) return []
  return rows
    .filter(({ origin }) => origin.sort === 'records')
    .flatMap((row) => {
      const newer = codesOf(row).flatMap((code) => fresh.get(code) ?? [])[0]
      return newer === undefined || areTwo(row, newer) ? [] : pairsOf(row, newer)
    })
}

function codesOf({ cells }: Row): readonly string[] {
  return cells.filter(isCode).map(({ raw }) => String(raw).toUpperCase())
}

/** Fields of one name hold two codes: two orders of one customer. */
function areTwo(row: Row, newer: Row): boolean {
  const others = newer.cells.filter(isCode)
  return row.cells
    .filter(isCode)
    .some(({ name, key }) => others.some((each) => each.name === name && each.key !== key))
}

/** A code by its field's name or by its shape: letters and digits, and no day. */
function isCode({ names, raw }: Cell): boolean {
  const written = String(raw)
  if (/^\d{4}-\d{2}-\d{2}|^\d{1,5}$/.test(written)) return false
  return names === 'code' || /^(?=[A-Za-z]{0,6}-?\d)[A-Za-z]{0,6}-?[\dA-Za-z-]{1,24}$/.test(written)
}

/** States of one field in both rows that are not the same. */
function pairsOf(row: Row, newer: Row): readonly Outdated[] {
  return row.cells.filter(isState).flatMap((old): readonly Outdated[] => {
    const now = newer.cells.find((cell) => isState(cell) && cell.name === old.name)
    if (now === undefined || now.key === old.key) return []
    return [{ told: wordsOf(old), now: wordsOf(now), old, newer: now }]
  })
}

/** Fields that tell how far something has come. */
const STATE_FIELDS =
  /^(?:status|state|stage|phase|step|progress|状态|进度|阶段|环节|当前状态|物流状态|订单状态)$/i

function isState({ name, raw }: Cell): boolean {
  return typeof raw === 'string' && STATE_FIELDS.test(name)
}

function wordsOf({ raw }: Cell): string {
  return String(raw).toLowerCase().replaceAll(/[_-]+/g, ' ').trim()
}

/** Where the words stand as words. */
function placeOf(words: string, text: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + words.length)
    if (!/[a-z]/.test(around)) return at
  }
  return -1
}

const MARK = /[,，;；。.!！?？]/u

function clauseAround(text: string, start: number, end: number): Span {
  const before = text.slice(0, start).split(MARK).at(-1)?.trimStart() ?? ''
  const [behind = ''] = text.slice(end).split(MARK)
  return { start: start - before.length, end: end + behind.length }
}
