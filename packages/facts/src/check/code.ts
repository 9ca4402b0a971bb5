import type { IdentifierValue } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { cellEvidence, contradicted, type Judgement, supported, unsupported } from '../evidence.ts'
import { customerSaid, passageWith } from '../lookup/elsewhere.ts'
import type { RowMention } from '../lookup/mentions.ts'
import { cellsInPlay, contains } from '../lookup/text-match.ts'
import { fieldWords, phraseKey } from '../lookup/tokens.ts'
import type { Cell, Row } from '../sources/row.ts'
import { codeOf } from '../sources/type-cell.ts'
import { valueKeys } from '../values/value-keys.ts'
import type { World } from '../world.ts'

/** Holds a code against the codes that are known; behind a name it must be a code of the thing named. */
export function checkCode(value: IdentifierValue, at: Case): Judgement {
  const code = codeOf(value.value)
  const keys = [...valueKeys(value), `t:${phraseKey(value.value)}`]
  const known = at.world.indexes.flatMap((index) => index.holding(keys))
  if (known.length > 0) {
    const other = codeOfNamed(known, at) ?? codeOfRecord(known, at)
    if (other === undefined) return supported(evidenceOf(known), 'A record bears this code.')
    return contradicted(
      [cellEvidence(other, 'contradicts')],
      'The thing named bears another code.',
      {
        right: String(other.raw),
        ...repair(other, at),
      },
    )
  }
  const ending = endingIn(code, at)
  if (ending !== undefined)
    return supported([cellEvidence(ending, 'supports')], 'A known code ends so.')
  const said = customerSaid(value, at)
  if (said !== undefined) return supported([said], 'The customer gave this code.')
  const named = inName(value, at)
  if (named !== undefined)
    return supported([cellEvidence(named, 'supports')], 'It is part of a name.')
  const standard = at.claim.kind === 'certification' ? inText(value, at) : undefined
  if (standard !== undefined)
    return supported([cellEvidence(standard, 'supports')], 'A record holds this code.')
  const passage = passageWith(value, at)
  if (passage !== undefined) return supported([passage], 'A document holds this code.')
  const part = partOfCode(code, at)
  if (part !== undefined)
    return supported([cellEvidence(part, 'supports')], 'It is part of a known code.')
  const field = fieldOfCode(code, at)
  if (field !== undefined)
    return supported(
      [cellEvidence(field, 'supports')],
      'It is what a field of the record is called.',
    )
  const parts = joinedOf(code, at)
  if (parts !== undefined)
    return supported(
      parts.map((cell) => cellEvidence(cell, 'supports')),
      'Two fields of a record make it up.',
    )
  const graded = gradeOf(value, at)
  if (graded !== undefined) return graded
  const meant = mistyped(code, at)
  if (meant === undefined) return unsupported('No source knows this code.')
  return contradicted(
    [cellEvidence(meant, 'contradicts')],
    'A known code differs from this one in a sign or two.',
    {
      right: String(meant.raw),
      ...repair(meant, at),
    },
  )
}

/** `A5` in the name of a notebook: a part of the name and no code. */
function inName(value: IdentifierValue, at: Case): Cell | undefined {
  const key = phraseKey(value.value)
  if (value.value.length > 12) return undefined
  return [...at.focus.families, ...at.focus.others]
    .flatMap(({ cells }) => cells)
    .find((each) => each.names === 'name' && contains(each.key, key))
}

/** The S2 of `DN-S2`: letters and digits between two marks of a known code, or at its end. */
function partOfCode(code: string, { world }: Case): Cell | undefined {
  if (code.length > 8 || !/^(?=.{0,8}[a-z])(?=.{0,8}\d)[a-z\d]{2,8}$/i.test(code)) return undefined
  return firstCells(world).find(
    ({ raw, names, attributes }) =>
      typeof raw === 'string' &&
      raw.length <= 60 &&
      (names !== undefined || attributes.size > 0) &&
      raw
        .toLowerCase()
        .split(/[^a-z\d]+/u)
        .slice(1)
        .includes(code.toLowerCase()),
  )
}

/** The C1 of `ports: { C1: '65W' }` and of `C1+C2`: what the fields of a record are told apart by. */
function fieldOfCode(code: string, { world }: Case): Cell | undefined {
  if (code.length > 8 || !/^[a-z]{1,4}\d{1,4}[a-z]?$/i.test(code)) return undefined
  const wanted = code.toLowerCase()
  return firstCells(world).find(({ pointer }) =>
    pointer
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .includes(wanted),
  )
}

const MOST_ROWS = 100

function firstCells({ small }: World): readonly Cell[] {
  return small.flatMap(({ rows }) => rows.slice(0, MOST_ROWS).flatMap(({ cells }) => cells))
}

/** `K21`, where one record has the row K and the number 21: a place is told by its parts, which records keep apart. */
function joinedOf(code: string, at: Case): readonly Cell[] | undefined {
  const parts = /^([a-z]{1,2})(\d{1,3})$/i.exec(code)?.slice(1)
  if (parts === undefined) return undefined
  return at.world.small
    .flatMap(({ rows }) => rows)
    .map(({ cells }) =>
      parts.flatMap((part) => cells.find(({ raw }) => codeOf(String(raw)) === part) ?? []),
    )
    .find((held) => held.length === parts.length)
}

/** `SPF 50`, `PN16`, `PA+++`: the letters are the name of a field that holds the number or the signs, or others. */
function gradeOf(value: IdentifierValue, at: Case): Judgement | undefined {
  const told = value.value.toLowerCase()
  const [, letters = '', signs] = /^([a-z]{1,6})(\++)$/.exec(told) ?? []
  if (signs !== undefined) return inFieldNamed(letters, { of: /^\++$/, holds: signs }, at)
  const [, name = '', digits] = /^([a-z]{2,12})[ -]?(\d{1,5}(?:\.\d{1,2})?)\+?$/.exec(told) ?? []
  if (digits === undefined) return undefined
  return inFieldNamed(name, { of: /^\d{1,5}(?:\.\d{1,2})?\+?$/, holds: Number(digits) }, at)
}

function inFieldNamed(
  name: string,
  { of, holds }: { readonly of: RegExp; readonly holds: string | number },
  at: Case,
): Judgement | undefined {
  const what = (raw: string) => (typeof holds === 'number' ? Number.parseFloat(raw) : raw)
  const cells = cellsInPlay(at).filter(
    ({ field, raw }) => of.test(String(raw).trim()) && fieldWords(field).includes(name),
  )
  const held = cells.find(({ raw }) => what(String(raw).trim()) === holds)
  if (held !== undefined)
    return supported([cellEvidence(held, 'supports')], 'The field of this name holds it.')
  const [other] = cells
  if (other === undefined) return undefined
  return contradicted(
    [cellEvidence(other, 'contradicts')],
    'The field of this name holds something else.',
    { right: String(other.raw) },
  )
}

/** `UN R129 (i-Size)` holds the number of the standard. */
function inText(value: IdentifierValue, at: Case): Cell | undefined {
  const key = phraseKey(value.value)
  return cellsInPlay(at).find(
    (cell) => typeof cell.raw === 'string' && cell.names !== 'name' && contains(cell.key, key),
  )
}

function evidenceOf(cells: readonly Cell[]) {
  return cells.slice(0, 3).map((cell) => cellEvidence(cell, 'supports'))
}

function repair(cell: Cell, at: Case) {
  const { valueSpan } = at.claim
  const text = at.quote.startsWith('#')
    ? `#${String(cell.raw).replace(/^#/, '')}`
    : String(cell.raw)
  return valueSpan && { repair: { start: valueSpan.start, end: valueSpan.end, text } }
}

/** What may stand between a name and its code: `Bookshelf (item ID: 84…`, `"name": "Bookshelf", "item_id": "84…`. */
const LINK =
  /^[\s"'“”*_()（），,:：#–—-]{0,12}(?:(?:item|product|order|sku|id|no|number|code|编号|货号|订单|单号|商品)[\s"'*_:：#.-]{0,6}){0,4}$/i

/** If a name stands right before the code and its row has a code of this sort, but not this one: that code. */
function codeOfNamed(known: readonly Cell[], at: Case): Cell | undefined {
  const mention = nameBefore(at)
  if (mention === undefined) return undefined
  const rows = new Set<Row>(known.map((cell) => cell.row))
  if (mention.rows.some((row) => isRelated(row, rows))) return undefined
  const fields = new Set(known.map((cell) => cell.name))
  for (const row of mention.rows) {
    const own = row.cells.find((cell) => cell.names === 'code' && fields.has(cell.name))
    if (own !== undefined) return own
  }
  return undefined
}

/** If the sentence names one record by its code, and the record has a code in the field that holds this one elsewhere: that one. */
function codeOfRecord(known: readonly Cell[], at: Case): Cell | undefined {
  const named = at.view.mentions.rows.filter(
    ({ start, end }) => end <= at.place.start || start >= at.place.end,
  )
  const [mention] = named
  if (mention?.by !== 'code' || named.length > 1 || mention.rows.length > 1) return undefined
  const rows = new Set<Row>(known.map((cell) => cell.row))
  const fields = new Set(known.map((cell) => cell.field))
  if (mention.rows.some((row) => isRelated(row, rows))) return undefined
  if (mention.cells.some((cell) => fields.has(cell.field))) return undefined
  return mention.rows
    .flatMap((row) => row.cells)
    .find((cell) => cell.names === 'code' && fields.has(cell.field))
}

function nameBefore(at: Case): RowMention | undefined {
  const { text } = at.view.sentence
  const mention = at.view.mentions.rows
    .filter(({ by, end }) => by === 'name' && end <= at.place.start)
    .at(-1)
  if (mention === undefined) return undefined
  return LINK.test(text.slice(mention.end, at.place.start)) ? mention : undefined
}

function isRelated(row: Row, rows: ReadonlySet<Row>): boolean {
  for (let at: Row | undefined = row; at !== undefined; at = at.parent)
    if (rows.has(at)) return true
  for (const other of rows) {
    for (let at: Row | undefined = other; at !== undefined; at = at.parent)
      if (at === row) return true
  }
  return false
}

/** A code of play of the same length that differs in at most two signs. */
function mistyped(code: string, at: Case): Cell | undefined {
  return cellsOfSmall(at).find(
    ({ names, raw }) => names === 'code' && differsLittle(code, codeOf(String(raw))),
  )
}

function cellsOfSmall({ world }: Case): readonly Cell[] {
  return world.small.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
}

const ENDING =
  /(?:\bend(?:s|ing)? (?:in|with)|\blast (?:four|4|digits)|尾号|末尾|后四位)[^\d\n]{0,12}$/i

/** True if the words before the value say that it is the end of a longer code. */
export function isEnding(at: Case): boolean {
  const before = at.view.sentence.text.slice(Math.max(0, at.place.start - 40), at.place.start)
  return ENDING.test(before)
}

/** `card ending in 4321`, 尾号3302: a code in play ends with these signs. */
function endingIn(code: string, at: Case): Cell | undefined {
  if (code.length < 3 || !isEnding(at)) return undefined
  return cellsOfSmall(at).find(({ raw }) => codeOf(String(raw)).endsWith(code))
}

function differsLittle(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 5) return false
  let different = 0
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) different += 1
  return different <= 2
}
