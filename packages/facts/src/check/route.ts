import type { Evidence } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { cellEvidence } from '../evidence.ts'
import { phraseKey } from '../lookup/tokens.ts'
import type { Cell, Row } from '../sources/row.ts'

const FROM = /\borigin|\bfrom\b|departure|departs|start|出发|起点|始发/i
const TO = /\bdestination|\bto\b|arrival|arrives|\bend|到达|终点|目的/i

const JOINT = `[ "'*_]{0,3}(?:to|→|->|–|—|-|⇒|到|至|飞)[ "'*_]{0,3}`
const BEHIND = new RegExp(`^${JOINT}([\\p{L}]{2,20}(?: \\p{Lu}[\\p{L}]{1,20}){0,2})`, 'u')
const BEFORE = new RegExp(`([\\p{L}]{2,20}(?: \\p{Lu}[\\p{L}]{1,20}){0,2})${JOINT}$`, 'u')

/**
 * `ATL to LGA`: a place told together with another one as a way is right if a row in play goes that way, whichever row was
 * spoken of last.
 */
export function onRoute(at: Case): readonly Evidence[] | undefined {
  const { text } = at.view.sentence
  const behind = BEHIND.exec(text.slice(at.place.end, at.place.end + 60))?.[1]
  const before = BEFORE.exec(text.slice(Math.max(0, at.place.start - 60), at.place.start))?.[1]
  const own = phraseKey(at.quote)
  const ways = [
    ...(behind === undefined ? [] : [[own, phraseKey(behind)] as const]),
    ...(before === undefined ? [] : [[phraseKey(before), own] as const]),
  ]
  for (const [from, to] of ways) {
    const cells = wayIn(at, from, to)
    if (cells !== undefined) return cells.map((cell) => cellEvidence(cell, 'supports'))
  }
  return undefined
}

function wayIn(at: Case, from: string, to: string): readonly Cell[] | undefined {
  for (const index of at.world.indexes) {
    for (const cell of index.holding([`t:${from}`])) {
      if (!FROM.test(cell.name)) continue
      const end = cellsAround(cell.row).find((each) => each.key === to && TO.test(each.name))
      if (end !== undefined) return [cell, end]
    }
  }
  return undefined
}

function cellsAround(row: Row): readonly Cell[] {
  return [...row.cells, ...(row.parent?.cells ?? [])]
}
