import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { fewCells } from '../lookup/little-known.ts'
import type { Cell, Row } from '../sources/row.ts'
import { compareValues } from '../values/compare.ts'

/** Fields by which the rows of a table of sizes are told apart. */
const SIZE_FIELD =
  /^(?:us|uk|eu|eur|size|sizes|shoe_?size|ring_?size|waist|length|width|inseam|lens|diameter|volume|weight|capacity|gr(?:oe|ö)(?:ss|ß)e|maat|taille|talla|尺码|尺寸|码|鞋码|圈号|规格)(?:_?(?:us|uk|eu|cm|mm|in|ml|l|kg|g))?$/iu
/** True if a field of this name holds a size. */
export function isSizeField(name: string): boolean {
  return SIZE_FIELD.test(name)
}

const STOCK_FIELD =
  /^(?:qty|quantity|on_?hand|stock|in_?stock|available|availability|left|remaining|inventory|count|库存|数量|余量|剩余)/i
/** What points back at the size that was named before. */
export const POINTS_BACK = /\b(?:it|them|that one|that size|this one|this size)\b|这个码|该码|这款/i

/** How many there are of the size that the clause names: the 5.5 of `sizes: [{uk: 5.5, on_hand: 2}]`. */
export function stockOfSize(at: Case): Cell | undefined {
  const { text } = at.view.sentence
  const own = text.slice(at.clause.start, at.clause.end)
  const rows = new Map(
    fewCells(at)
      .filter(({ name, raw }) => SIZE_FIELD.test(name) && isSize(raw))
      .map((cell) => [cell.row, cell] as const),
  )
  if (rows.size === 0) return undefined
  const named = (words: string) => [...rows].filter(([, { raw }]) => isNamed(String(raw), words))
  const inClause = named(own)
  const before = text.slice(0, at.clause.end)
  const found = inClause.length > 0 || !POINTS_BACK.test(own) ? inClause : named(before)
  const cells = found.flatMap(([row]) => row.cells.filter(({ name }) => STOCK_FIELD.test(name)))
  const [first] = cells
  const isOne = new Set(found.map(([, { raw }]) => String(raw))).size === 1
  return isOne && cells.every(({ raw }) => raw === first?.raw) ? first : undefined
}

/**
 * How many there are of the one thing that the sentence before describes by its values, where this one names nothing: `The
 * 20 L is closest, at £35. We have two left`. Only a right number is told by it: what describes a thing need not be all there is.
 */
export function stockOfDescribed(at: Case): Cell | undefined {
  const { before, view, claim } = at
  if (claim.value?.type !== 'number') return undefined
  if (view.mentions.rows.length > 0 || view.mentions.texts.length > 0) return undefined
  const last = before.at(-1)?.sentence
  if (last === undefined) return undefined
  const start = last.locate({ start: 0, end: 0 }).start
  const end = view.sentence.locate({ start: 0, end: 0 }).start
  const told = at.stated.flatMap(({ value, claim: { valueSpan, start: from } }) => {
    const place = valueSpan?.start ?? from
    return place >= start && place < end && describes(value) ? [value] : []
  })
  if (told.length === 0) return undefined
  const stocks = fewCells(at).filter(({ name }) => STOCK_FIELD.test(name))
  const own = stocks.filter(({ row }) => told.every((value) => holds(row, value)))
  const [cell, another] = own
  const number = claim.value.value
  return another === undefined && cell?.raw === number ? cell : undefined
}

function describes(value: ClaimValue): boolean {
  return value.type === 'money' || (value.type === 'quantity' && value.dimension !== 'count')
}

function holds({ cells }: Row, value: ClaimValue): boolean {
  return cells.some(({ values }) => values.some((fact) => compareValues(value, fact) === 'equal'))
}

/** `8`, `8.5`, `EU 42`, `34R`, `75B`; letters alone are words of other rules. */
function isSize(raw: unknown): boolean {
  return (
    typeof raw === 'number' ||
    (typeof raw === 'string' && /^\d{1,3}(?:[.,]5)?[A-Z]{0,2}$/u.test(raw))
  )
}

/** `the 8`, `a 5.5`, `size 42`, `in a 10`, 42码. */
function isNamed(size: string, words: string): boolean {
  const written = size.replace(/[.,]/u, '[.,]')
  return new RegExp(
    `\\bof the ${written} (?:left|in stock|available)\\b|(?:\\b(?:the|an?|in|size|us|uk|eu|men's|women's|your|of) |[:（(])${written}(?![\\da-z]|[.,]\\d|%| ?(?:pairs?|pieces?|left|of|in stock|days?|weeks?))|(?<![\\d.])${written} ?(?:码|号|mm|cm|ml|kg|l)(?![a-z])`,
    'i',
  ).test(words)
}

/** The claim's number is that of the size itself: the 42 of 42码没货了. */
export function isSizeOf({ row }: Cell, { claim: { value } }: Case): boolean {
  return (
    value?.type === 'number' &&
    row.cells.some(({ name, raw }) => SIZE_FIELD.test(name) && Number(raw) === value.value)
  )
}
