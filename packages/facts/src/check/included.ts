import type { Case } from '../case.ts'
import { cellEvidence, contradicted, type Judgement, supported } from '../evidence.ts'
import { pathOf } from '../lookup/field-features.ts'
import { fieldTokens, gramsOf, tokenise } from '../lookup/tokens.ts'
import type { Cell, Row } from '../sources/row.ts'
import { clauseText } from '../words/clause-text.ts'
import { APART } from './feature.ts'

/** The clause says what the price includes, what comes along, or what is sold apart. */
const INCLUSION =
  /\b(?:includ(?:ed|es|ing|e)|comes? with(?:out)?|thrown in|part of the (?:price|set|package|deal)|without an?)\b|含|附|赠|送|配|不带|自带|带有|也带|另购|另买|单独购买|自费/i

/** A field that says just whether something is included. */
const INCLUDED_FIELD = new Set(
  'included inclusive inklusive incluido inclus include includes is in price package bundled 是否 包含 含 附赠 赠送'.split(
    ' ',
  ),
)
/** Words within a field's name that say so of the rest of it: `includes_rack`, `cover_included`. */
const INCLUDED_WORD = /^(?:includ(?:ed|es|e)|inclusive|inklusive|inclus|incluido|bundled)$/u
/** Lists of what may be had on top for money. */
const EXTRAS =
  /(?:^|[_ -])(?:extras?|add[_ -]?ons?|addons?|upgrades?|accessories|optional\w{0,3}|upsells?)(?:$|[_ -])|^(?:extras?|addOns)|加购|选配|配件|另购|附加|增值/i

/** Something that is included or not, by what names it. */
interface Part {
  readonly words: ReadonlySet<string>
  readonly cell: Cell
  readonly included: boolean
}

/**
 * Holds "the textbook is not included" and 收纳架另购 against `textbook: {included: false}`, `includes_rack: false` and rows
 * of extras with a price of their own.
 */
export function checkIncluded(at: Case): Judgement | undefined {
  const { claim } = at
  if (claim.value !== undefined && claim.value.type !== 'flag') return undefined
  if (claim.certainty !== 'asserted' || at.isOption) return undefined
  const text = clauseText(at)
  const isApart = APART.test(text)
  if (!isApart && !INCLUSION.test(text)) return undefined
  const words = gramsOf(tokenise(text))
  const said = (claim.polarity === 'affirmed') !== isApart
  const [first] = partsOf(at)
    .filter((part) => isNamed(part, words))
    .toSorted((a, b) => b.words.size - a.words.size)
  if (first === undefined) return undefined
  if (first.included === said)
    return supported([cellEvidence(first.cell, 'supports')], 'A record says so.')
  return contradicted([cellEvidence(first.cell, 'contradicts')], 'A record says otherwise.', {
    right: first.included ? 'yes' : 'no',
  })
}

function isNamed({ words }: Part, said: ReadonlySet<string>): boolean {
  return words.size > 0 && [...words].every((word) => said.has(word))
}

function partsOf(at: Case): readonly Part[] {
  const { families } = at.focus
  const rows = [
    ...families.slice(0, 4).flatMap((family) => [...family.rows]),
    ...at.world.small.flatMap((index) => index.rows.slice(0, 60)),
  ]
  return [...new Set(rows)].slice(0, 120).flatMap(partsOfRow)
}

function partsOfRow(row: Row): readonly Part[] {
  const name = row.cells.find((cell) => cell.names === 'name')
  const parts: Part[] = []
  for (const cell of row.cells) {
    if (typeof cell.raw !== 'boolean') continue
    const words = subjectOf(cell, name)
    if (words !== undefined) parts.push({ words, cell, included: cell.raw })
  }
  if (parts.length === 0 && name !== undefined && isExtra(row))
    parts.push({ words: telling(String(name.raw)), cell: name, included: false })
  return parts
}

/** What the field says it of: its other words, else what it stands below, else what the row is called. */
function subjectOf(cell: Cell, name: Cell | undefined): ReadonlySet<string> | undefined {
  const path = pathOf(cell)
  const leaf = fieldTokens(path.slice(-1)).map((token) => token.text)
  const isBare = leaf.every((word) => INCLUDED_FIELD.has(word))
  if (isBare) {
    const above = path.at(-2)
    if (above !== undefined) return telling(above.replaceAll('_', ' '))
    return name && telling(String(name.raw))
  }
  if (!leaf.some((word) => INCLUDED_WORD.test(word))) return undefined
  return telling(leaf.filter((word) => !INCLUDED_FIELD.has(word)).join(' '))
}

/** A row of a list of extras. */
function isExtra({ label, origin }: Row): boolean {
  return EXTRAS.test(label === '' ? origin.id : label)
}

/** Words of a name without sizes and amounts: `cleaning fluid 1 L`. */
function telling(name: string): ReadonlySet<string> {
  const tokens = tokenise(name.slice(0, 80)).filter((token) => !/\d/.test(token.text))
  return gramsOf(tokens)
}
