import type { Evidence } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import type { Case } from './case.ts'
import { mayChoose } from './elsewhere.ts'
import { cellEvidence, customerEvidence } from './evidence.ts'
import type { Family } from './family.ts'
import type { Cell } from './row.ts'

/**
 * A number within words that a source holds as they stand: `25号` in an address, `7` in the name of a shop, the digits of
 * `gift_card_77`. It is part of those words and no value of its own.
 */
export function standsWithin(at: Case): Evidence | undefined {
  const { rows, texts } = at.view.mentions
  return inMentions(rows, at.place) ?? inMentions(texts, at.place) ?? inLongerText(at)
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
  const phrase = phraseAround(at)
  if (phrase === undefined) return undefined
  const cell = cellHolding(at.focus.families, phrase) ?? cellHolding(at.focus.others, phrase)
  if (cell !== undefined) return cellEvidence(cell, 'supports')
  for (const said of mayChoose(at.claim.kind) ? at.world.words : []) {
    if (holds(joined(said.tokens), phrase)) return customerEvidence()
  }
  return undefined
}

function cellHolding(families: readonly Family[], phrase: string): Cell | undefined {
  for (const { cells } of families)
    for (const cell of cells)
      if (cell.key.length > phrase.length && holds(cell.key, phrase)) return cell
  return undefined
}

/** At least three tokens with letters or Han characters among them; `undefined` at the edge of the text. */
function phraseAround(at: Case): string | undefined {
  const { tokens } = at.view
  const first = tokens.findIndex((token) => token.end > at.place.start)
  const last = tokens.findLastIndex((token) => token.start < at.place.end)
  if (first < 0 || last < first) return undefined
  const from = Math.max(0, first - 2)
  const words = tokens.slice(from, last + 3)
  const before = first - from
  if (words.length < 4 || before === 0) return undefined
  const phrase = joined(words)
  return /\p{L}/u.test(phrase) ? phrase : undefined
}

function joined(tokens: readonly { readonly text: string }[]): string {
  return tokens.map((token) => token.text).join(' ')
}

function holds(text: string, phrase: string): boolean {
  return text.includes(phrase) && ` ${text} `.includes(` ${phrase} `)
}
