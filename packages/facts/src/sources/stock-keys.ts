import type { Case } from '../case.ts'
import { isNamedIn, namedIn, type Said } from './entries.ts'
import type { Cell } from './row.ts'

/** Fields that hold how many there are, by size, by colour or by both. */
const STOCK =
  /^(?:stocks?|inventory|in_?stock|stock_?by_?\w{1,10}|availability|库存|余量|现货|剩余)$/i

/** One number, or several that add up, of what the words name. */
export interface Pieces {
  readonly cells: readonly Cell[]
  readonly count: number
}

/**
 * How many there are of a size in a colour, in `{stock: {37: {black: 2, red: 0}}}`: all keys above the number must be named.
 * Of a size without a colour there are as many as of all its colours.
 */
export function piecesOfKeys(cells: readonly Cell[], said: Said): Pieces | undefined {
  const found = keyedTwice(cells).flatMap(({ above, row, held }) => {
    if (!above.every((key) => isNamedIn(key, said))) return []
    const own = namedIn({ row, name: '', cells: held }, said)
    return [sumOf(own === undefined ? held : [own])]
  })
  const [first, ...others] = found
  return others.length === 0 ? first : undefined
}

function sumOf(cells: readonly Cell[]): Pieces {
  return { cells, count: cells.reduce((sum, { raw }) => sum + Number(raw), 0) }
}

interface Keyed {
  readonly row: Cell['row']
  /** The keys between the field of the stock and the innermost ones. */
  readonly above: readonly string[]
  readonly held: Cell[]
}

/** Numbers of pieces under a field of stock that is parted twice or more. */
function keyedTwice(cells: readonly Cell[]): readonly Keyed[] {
  const found = new Map<string, Keyed>()
  for (const cell of cells) {
    if (typeof cell.raw !== 'number') continue
    const path = cell.pointer.split('/').slice(1)
    const at = path.findIndex((name) => STOCK.test(name))
    const above = at < 0 ? [] : path.slice(at + 1, -1)
    if (above.length === 0) continue
    const parent = `${cell.row.origin.id} ${path.slice(0, -1).join('/')}`
    const known = found.get(parent)
    if (known === undefined) found.set(parent, { row: cell.row, above, held: [cell] })
    else known.held.push(cell)
  }
  return [...found.values()]
}

/** 有9双 at the end of its clause: so many are there, whatever kind of claim it was taken for. */
export function tellsPieces({ view, place, claim: { value } }: Case): boolean {
  if (value?.type !== 'quantity' || value.dimension !== 'count') return false
  const { text } = view.sentence
  return (
    /(?:有|剩|余|库存|现货)[下着货是为]?$/u.test(
      text.slice(Math.max(0, place.start - 6), place.start),
    ) &&
    /^(?:现货|库存|可[售拍])?(?:$|[\s，,。；;！!、])/u.test(text.slice(place.end, place.end + 4))
  )
}
