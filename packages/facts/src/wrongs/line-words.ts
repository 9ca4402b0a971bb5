import { gramsOf, isHan, joined, phraseKey, tokenise } from '../lookup/tokens.ts'
import type { Cell, Row } from '../sources/row.ts'
import { EMPTY_WORDS, JOINING_WORDS } from '../words/function-words.ts'

/** A word of one row of a list that no row beside it has, and the field that it is of. */
export interface OwnWord {
  readonly word: string
  readonly field: string
  /** A stem or a pair of Han characters; else words joined by spaces. */
  readonly isGram: boolean
}

const LONGEST = 80
/** Fields that tell how much, when or what has become of it, and not which thing it is. */
const NOT_TELLING =
  /price|paid|total|amount|cost|subtotal|qty|quantity|count|status|state|date|time|note|remark|url|image|currency|价|金额|付|数量|状态|时间|日期|备注|币/i
/** Letters of sizes stand alone where a size is told. */
const SIZES = /^(?:size|尺码|码|option\d?)$/i

/**
 * Words that tell a row from those beside it: of a name any word, of another field the whole of what stands between its commas.
 * What another row has in whatever field tells nothing.
 */
export function ownWordsOf(row: Row, rows: readonly Row[]): readonly OwnWord[] {
  const others = rows.filter((each) => each !== row).map(textOf)
  const taken = new Set(others.flatMap((text) => [...gramsOf(tokenise(text))]))
  const keys = others.map((text) => ` ${phraseKey(text)} `)
  const title = titleOf(row)
  return row.cells.flatMap((cell): readonly OwnWord[] => {
    const { raw, field, name } = cell
    if (typeof raw !== 'string' || raw.length > LONGEST || NOT_TELLING.test(name)) return []
    const grams = [...gramsOf(tokenise(raw))].filter(
      (gram) => (cell.names !== undefined || cell === title) && isTelling(gram) && !taken.has(gram),
    )
    const pieces = raw
      .split(/[,，/|;；()（）·+]/u)
      .map((piece) => joined(tokenise(piece)))
      .filter((key) => isWhole(key, name) && !keys.some((other) => other.includes(` ${key} `)))
    return [
      ...grams.map((word) => ({ word, field, isGram: true })),
      ...pieces.map((word) => ({ word, field, isGram: false })),
    ]
  })
}

/** What the row is called, in whatever language its field is called so: without a name, the first text. */
function titleOf({ cells }: Row): Cell | undefined {
  if (cells.some(({ names }) => names === 'name')) return undefined
  return cells.find(({ raw, name }) => typeof raw === 'string' && !NOT_TELLING.test(name))
}

function textOf({ cells }: Row): string {
  return cells
    .flatMap(({ raw, name }) => (typeof raw === 'string' && !NOT_TELLING.test(name) ? [raw] : []))
    .join(' . ')
}

function isTelling(gram: string): boolean {
  return gram.length > 1 && !EMPTY_WORDS.has(gram) && !JOINING_WORDS.has(gram)
}

/** Digits alone, and a single character, may stand for anything. */
function isWhole(key: string, name: string): boolean {
  if (/^[a-z]$/.test(key)) return SIZES.test(name)
  if (/^[\d ]*$/.test(key)) return false
  return key.length > 1 && !(isHan(key) && key.length === 1) && !EMPTY_WORDS.has(key)
}
