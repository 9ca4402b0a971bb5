import type { Span } from '@vouchsafe/text'
import type { Cell, Row } from '../sources/row.ts'
import type { World } from '../world.ts'
import { isOwnCode } from './fact-index.ts'
import type { Token } from './tokens.ts'

/** A place in a text that names rows. */
export interface RowMention extends Span {
  readonly rows: readonly Row[]
  readonly cells: readonly Cell[]
  readonly by: 'name' | 'code'
}

/** A place in a text where the text of a cell stands. */
interface TextMention extends Span {
  readonly cells: readonly Cell[]
}

/** What a text speaks of. */
export interface Mentions {
  /** In the order of the text; longer names win. */
  readonly rows: readonly RowMention[]
  readonly texts: readonly TextMention[]
}

/** Likeness that a guess needs, and by how much it must beat the next. */
const LIKE_ENOUGH = 0.99
const CLEARLY = 0.45

/** Finds which rows a text names, and which texts of rows stand in it. */
export function findMentions(tokens: readonly Token[], world: World): Mentions {
  const found: RowMention[] = []
  const texts: TextMention[] = []
  for (const index of world.indexes) {
    for (const hit of index.names(tokens)) {
      const cells = sharpen(hit.values)
      const by = cells.every((cell) => cell.names === 'code') ? 'code' : 'name'
      found.push({ start: hit.start, end: hit.end, cells, rows: cells.map((cell) => cell.row), by })
    }
    for (const hit of index.texts(tokens)) {
      texts.push({ start: hit.start, end: hit.end, cells: hit.values })
    }
  }
  const rows = merge(found)
  return { rows, texts: mergeTexts(texts) }
}

/** Rows of which the code is their own, if there are any; else those that hold it. */
function sharpen(cells: readonly Cell[]): readonly Cell[] {
  const own = cells.filter((cell) => cell.names === 'name' || isOwnCode(cell))
  return own.length > 0 ? own : cells
}

/** Hits of several indexes, without those that lie within longer ones; the same place names all their rows. */
function merge(found: readonly RowMention[]): readonly RowMention[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: RowMention[] = []
  for (const mention of sorted) {
    const last = kept.at(-1)
    if (last === undefined || mention.start >= last.end) kept.push(mention)
    else if (mention.start === last.start && mention.end === last.end) {
      kept[kept.length - 1] = {
        ...last,
        rows: [...new Set([...last.rows, ...mention.rows])],
        cells: [...last.cells, ...mention.cells],
      }
    }
  }
  return kept
}

function mergeTexts(texts: readonly TextMention[]): readonly TextMention[] {
  return [...texts].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Where nothing is named in full: the few rows whose names share the most telling words with the text. */
export function guessRows(tokens: readonly Token[], world: World): readonly Row[] {
  const ranked = world.indexes
    .flatMap((index) => index.similar(tokens).slice(0, 4))
    .sort((a, b) => b.score - a.score)
  const [best] = ranked
  if (best === undefined || best.score < LIKE_ENOUGH) return []
  const near = ranked.filter((each) => best.score - each.score < CLEARLY).map(({ row }) => row)
  return near.length > 3 ? [] : near
}
