import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { ATTRIBUTED } from '../check/attributed.ts'
import { cellEvidence, contradicted, type Judgement } from '../evidence.ts'
import { hitOf } from '../lookup/hits.ts'
import { rowsOfSource } from '../lookup/little-known.ts'
import { gramsOf, phraseKey, tokenise } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'
import { rowNamedBeside } from '../subject/named-beside.ts'
import { isToldBeside } from '../subject/siblings.ts'
import { cellAt } from './cell-at.ts'
import { PART_WORDS } from './part-words.ts'
import { spaced } from './spaced.ts'
import { textsNearby } from './texts-nearby.ts'

/**
 * What a record states of one of its parts bears out nothing of another part. Keys side by side (`contacts.repairs`,
 * `contacts.returns`; 整机, 压缩机) hold the same field, each for its own case: where the words around the claim, or else those of
 * the customer, name one of them alone, it is that one's value that counts, and not that of a part which nobody speaks of. The
 * same goes for rows of a list, of which the clause names another one.
 */
export function heldToPart(judgement: Judgement, at: Case): Judgement {
  const { value, polarity, certainty } = at.claim
  if (judgement.status !== 'supported' || value === undefined || value.type === 'flag')
    return judgement
  if (polarity !== 'affirmed' || certainty !== 'asserted' || at.isOption) return judgement
  if (at.profile.derived.size > 0) return judgement
  const cells = judgement.evidence.flatMap(({ relation, source, derivation }) =>
    relation === 'supports' && derivation === undefined ? (cellAt(source, at) ?? []) : [],
  )
  if (cells.length < judgement.evidence.length) return judgement
  const parts = cells.flatMap((cell) => partNamed(cell, value, at) ?? [])
  const [rival] = parts.length === cells.length ? parts : rowBeside(cells, value, at)
  if (rival === undefined) return judgement
  return contradicted(
    [cellEvidence(rival, 'contradicts'), ...judgement.evidence.map(asMention)],
    ATTRIBUTED.otherPart,
    { right: String(rival.raw).slice(0, 120) },
  )
}

function asMention(evidence: Judgement['evidence'][number]): Judgement['evidence'][number] {
  return { ...evidence, relation: 'mentions' }
}

/** Another row of the list, which the clause names. */
function rowBeside(cells: readonly Cell[], value: ClaimValue, at: Case): readonly Cell[] {
  if (isWords(value)) return []
  const hits = cells.map((cell) => hitOf(cell, value, at))
  const rival = rowNamedBeside(hits, value, at)
  return rival === undefined ? [] : [rival.cell]
}

/** The cell of the part that is named, if it says something else and the claim's own part is not named. */
function partNamed(cell: Cell, value: ClaimValue, at: Case): Cell | undefined {
  // Of words only contacts are held by each part in the same way.
  if (isWords(value) && at.claim.kind !== 'contact' && !CONTACT.test(spaced(cell.pointer)))
    return undefined
  const groups = groupsOf(cell, at).filter(({ length }) => length > 1)
  if (groups.length === 0) return undefined
  for (const text of textsAbout(cell, at)) {
    let isNamed = false
    for (const parts of groups) {
      const named = parts.filter((part) => part.names.some((name) => isSaid(name, part.key, text)))
      // `an adult ticket to zone 3` names one part of two tables in one.
      if (named.some((part) => part.cell === cell)) {
        isNamed = true
        continue
      }
      const left = named.filter((part) => !isToldBeside(part.cell, at))
      const [only, ...others] = left
      if (only === undefined || others.length > 0) continue
      const isOther = isWords(value) || hitOf(only.cell, value, at).comparison === 'different'
      return isOther ? only.cell : undefined
    }
    if (isNamed) return undefined
  }
  return undefined
}

function isWords({ type }: ClaimValue): boolean {
  return type === 'text' || type === 'identifier'
}

/** One of keys side by side. */
interface Part {
  readonly key: string
  readonly cell: Cell
  /** What it may be called, each with its telling words. */
  readonly names: readonly (readonly string[])[]
}

/** For each step of the cell's path, the parts that differ in that step alone: the cell's own first. */
function groupsOf(cell: Cell, at: Case): readonly (readonly Part[])[] {
  const base = baseOf(cell)
  const pathOf = ({ pointer }: Cell) => pointer.slice(base.length).split('/').slice(1)
  const path = pathOf(cell)
  // Fields of a thing are no parts of it, but for its telephones: 售后热线, 团购热线.
  const isContact = at.claim.kind === 'contact' && CONTACT.test(spaced(cell.name))
  if ((path.length < 2 && !isContact) || cell.inList === true) return []
  const near = cellsUnder(base, cell, at)
    .map((each) => ({ cell: each, path: pathOf(each) }))
    .filter((each) => each.path.length === path.length)
  return path.map((own, step) => {
    const isLeaf = step === path.length - 1
    const beside = near
      .filter((each) => each.path.every((name, index) => index === step || name === path[index]))
      .filter((each) => !isLeaf || isAlike(each.cell, cell))
      .map((each) => ({ cell: each.cell, key: spaced(decoded(each.path[step] ?? '')) }))
    // Of ranges and sizes other rules tell which is meant; `zone 3` is said as it stands.
    const keys = [spaced(decoded(own)), ...beside.map(({ key }) => key)]
    if (keys.every((key) => NUMBERED_WORD.test(key)))
      return beside.map((each) => ({ ...each, names: [[each.key]] }))
    if (keys.some(isNumbered)) return []
    const words = beside.map(({ key }) => wordsIn(key))
    const isTelling = (word: string) => !words.every((each) => each.has(word))
    return beside.map((each) => ({
      ...each,
      names: each.key
        .split(ALTERNATIVES)
        .map((name) => [...wordsIn(name)].filter(isTelling))
        // The `d` of a depth stands in "I'd" as well.
        .filter((name) => name.some((word) => word.length > 1) || SIZE.test(each.key)),
    }))
  })
}

/** `zone_3`, `tier 2`, 3区: the word alone tells nothing. */
const NUMBERED_WORD = /^\p{L}{3,12} \d{1,2}$|^第?\d{1,2}[区级档层期环]$/u

/** The figure within `b2b` counts nothing. */
function isNumbered(key: string): boolean {
  return /\d/.test(key.replaceAll(/(?<=[a-z])\d(?=[a-z])/gi, ''))
}

/** What the cell is a part of: the entry of a list, or the whole source. */
function baseOf({ row }: Cell): string {
  const steps = row.pointer.split('/')
  return steps.slice(0, steps.findLastIndex((step) => /^\d+$/.test(step)) + 1).join('/')
}

/** More rows than these under one thing are no parts of it. */
const MOST_ROWS = 60

/** What objects within it hold stands in rows of their own where they have a name, and else in its own row. */
function cellsUnder(base: string, { row }: Cell, at: Case): readonly Cell[] {
  const rows = rowsOfSource(row.origin.id, at).filter(
    ({ pointer }) => pointer === base || pointer.startsWith(`${base}/`),
  )
  return rows.length > MOST_ROWS ? row.cells : rows.flatMap(({ cells }) => cells)
}

/** Fields of other attributes (a carrier, a tracking number) are no parts, but for a list of contacts. */
function isAlike(one: Cell, other: Cell): boolean {
  if (!VALUED.test(String(one.raw)) || !VALUED.test(String(other.raw))) return false
  const isList = [one, other].every(({ pointer }) =>
    CONTACT.test(spaced(pointer.slice(0, pointer.lastIndexOf('/')))),
  )
  return isList || [...one.attributes].join() === [...other.attributes].join()
}

const CONTACT = /\b(?:address(?:es)?|phones?|tel|e-?mails?|hotlines?|links?)\b|地址|电话|邮箱|热线/i
const VALUED = /\d|@|\/\//u

function decoded(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** 主要部件（主板、风机）: each of them is meant. */
const ALTERNATIVES = /[（()）、,，/;；]|\bor\b|\band\b|[和或及]/i

function wordsIn(text: string): ReadonlySet<string> {
  return gramsOf(tokenise(text))
}

const CAPITALS = /(?<![\p{L}\d'’&-])[SMLX]{1,4}(?![\p{L}\d'’&-])/gu

/** Sizes of clothes as keys of a record: `sizes: { S: …, XL: … }`. In running text they are capitals that stand alone. */
const SIZE = /^(?:x{0,3}[sl]|m)$/i

function isSaid(name: readonly string[], key: string, text: string): boolean {
  if (SIZE.test(key))
    return (text.match(CAPITALS) ?? []).some((word) => word.toLowerCase() === key.toLowerCase())
  if (NUMBERED_WORD.test(key)) return ` ${phraseKey(text)} `.includes(` ${phraseKey(key)} `)
  const words = wordsIn(text)
  if (name.every((word) => words.has(word))) return true
  return PART_WORDS.some((part) => part.key.test(key) && part.said.test(text))
}

/**
 * The clause with the value, the sentence, and what the customer asked last; of contacts also what the record is called by that
 * the customer gave the code of: of an order with a `repairRef` the repairs are meant. The nearest that names a part tells which.
 */
function textsAbout(cell: Cell, at: Case): readonly string[] {
  const fields =
    at.claim.kind === 'contact'
      ? at.finder
          .asked()
          .filter(({ by }) => by === 'code')
          .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ name }) => spaced(name))))
      : []
  const [clause, sentence, asked] = textsNearby(at)
  // What the draft has just spoken of tells whose address comes next.
  const before = CONTACT.test(spaced(cell.pointer))
    ? at.before.slice(-2).map((view) => view.sentence.text.slice(0, 2000))
    : []
  return [clause, sentence, ...before.reverse(), asked, fields.join('. ').slice(0, 2000)]
}
