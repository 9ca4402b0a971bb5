import type { Evidence } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { cellEvidence, customerEvidence } from '../evidence.ts'
import { mayChoose } from '../lookup/elsewhere.ts'
import { cellNamedFor } from '../lookup/field-values.ts'
import { joined } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'
import type { Family } from '../subject/family.ts'

/**
 * A number within words that a source holds as they stand: `25号` in an address, `7` in the name of a shop, the digits of
 * `gift_card_77`. It is part of those words and no value of its own.
 */
export function standsWithin(at: Case): Evidence | undefined {
  const { rows, texts } = at.view.mentions
  return (
    inMentions(rows, at.place) ?? inMentions(texts, at.place) ?? inLongerText(at) ?? inTitle(at)
  )
}

function inTitle(at: Case): Evidence | undefined {
  const cell = at.claim.value && cellNamedFor(at.claim.value, at)
  return cell && cellEvidence(cell, 'supports')
}

function inMentions(
  mentions: readonly (Span & { readonly cells: readonly Cell[] })[],
  place: Span,
): Evidence | undefined {
  for (const mention of mentions) {
    const inside = mention.start <= place.start && place.end <= mention.end
    const [cell] = mention.cells
    if (!inside || cell === undefined) continue
    const larger = mention.end - mention.start > place.end - place.start
    if (larger && isWords(cell)) return cellEvidence(cell, 'supports')
  }
  return undefined
}

/** Names and addresses are words; a list of phone numbers or `256GB SSD` is values. */
function isWords(cell: Cell): boolean {
  return cell.names !== undefined || cell.attributes.has('address')
}

/** Tokens of the value with those around it, as they stand in a cell or in the customer's words. */
function inLongerText(at: Case): Evidence | undefined {
  const first = at.view.tokens.findIndex((token) => token.end > at.place.start)
  // Few texts hold the word before the value, and without it none holds the phrase.
  const before = at.view.tokens[first - 1]?.text
  if (before === undefined) return undefined
  const { families, others } = at.focus
  const words = mayChoose(at.claim.kind) ? at.world.words : []
  const isSaid =
    someCell(families, before) ||
    someCell(others, before) ||
    words.some(({ key }) => key.includes(before))
  if (!isSaid) return undefined
  for (const reach of REACHES) {
    const phrase = phraseAround(first, reach, at)
    const cell = phrase && (cellHolding(families, phrase) ?? cellHolding(others, phrase))
    if (cell) return cellEvidence(cell, 'supports')
    if (phrase !== undefined && words.some(({ key }) => holds(key, phrase)))
      return customerEvidence()
  }
  return undefined
}

/** Tokens before the value and behind it: the words may begin right before it, as 买20送3 does. */
const REACHES = [
  [2, 2],
  [1, 2],
] as const

function someCell(families: readonly Family[], word: string): boolean {
  return families.some(({ cells }) => cells.some(({ key }) => key.includes(word)))
}

function cellHolding(families: readonly Family[], phrase: string): Cell | undefined {
  for (const { cells } of families)
    for (const cell of cells)
      if (cell.key.length > phrase.length && holds(cell.key, phrase)) return cell
  return undefined
}

/**
 * At least three tokens with letters or Han characters among them; `undefined` at the edge of the text.
 *
 * @param first Index of the value's first token.
 */
function phraseAround(
  first: number,
  [before, behind]: readonly [number, number],
  at: Case,
): string | undefined {
  const { tokens } = at.view
  const last = tokens.findLastIndex(({ start }) => start < at.place.end)
  const words = tokens.slice(Math.max(0, first - before), last + 1 + behind)
  if (words.length < 4) return undefined
  const phrase = joined(words)
  return LETTER.test(phrase) ? phrase : undefined
}

const LETTER = /\p{L}/u

function holds(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `)
}
