import type { Evidence } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../lookup/once.ts'
import { gramsOf, joined, tokenise } from '../lookup/tokens.ts'
import type { Cell, Row } from '../sources/row.ts'
import type { World } from '../world.ts'
import { countIn } from './counts-told.ts'
import { fewRows } from './few-rows.ts'
import { type OwnWord, ownWordsOf } from './line-words.ts'
import type { Setting, Wrong } from './wrong.ts'

/** What the list is called that an order, a booking or a parcel is made up of. */
const LINES =
  /^(?:(?:order|line)?[_ ]?(?:lines?|items?)|rows?|products?|goods|articles?|regels|positions?|entries|seats?|tickets?|segments?|legs?|flights?|pairs?|pieces|rooms?|商品|商品明细|明细|清单|行程|航段|座位|物品|房间)$/i
const QUANTITY = /^(?:qty|quantity|count|number|pcs|units?|aantal|数量|数|件数|份数|张数|个数)$/i
const MOST_LINES = 8

/** One line of an order, with the words that no line beside it has. */
interface Line {
  readonly row: Row
  readonly own: readonly OwnWord[]
}

/** The lists of lines that are known, by what tells their lines apart. */
const listsOf = oncePer((world: World): readonly (readonly Line[])[] => {
  const lists = new Map<string, Row[]>()
  for (const row of fewRows(world)) {
    // Tools answer with lists to choose from as well.
    if (!isOrdered(row) || !LINES.test(row.label)) continue
    const key = `${row.origin.id} ${row.pointer.slice(0, row.pointer.lastIndexOf('/'))}`
    lists.set(key, [...(lists.get(key) ?? []), row])
  }
  return [...lists.values()]
    .filter((rows) => rows.length > 1 && rows.length <= MOST_LINES)
    .map((rows) => rows.map((row) => ({ row, own: ownWordsOf(row, rows) })))
})

function isOrdered({ origin, cells }: Row): boolean {
  return origin.sort === 'records' || cells.some(({ name }) => QUANTITY.test(name))
}

/** Something else is to come in the place of what was ordered, or part of it goes. */
const OTHERWISE =
  /\b(?:exchang\w{1,3}|swap\w{0,4}|instead|rather than|chang(?:e|ed|ing)|replac\w{1,6}|switch\w{0,4}|compar\w{1,6}|than|same as|match\w{0,3}|mix\w{0,4})\b|换|改|替|相比|比起|对比|一样|同款/i

/** A piece of a sentence that speaks of one thing. */
interface Piece extends Span {
  readonly text: string
  /** It goes on with what the piece before it speaks of. */
  readonly isJoined: boolean
}

const MARK =
  /[，,；;。、！!？?：\n]|(?<!\d)\.(?!\d)|\.(?=\s|$)|\s(?:and|plus)\s|和|以及|(?<!\d):(?!\d)/giu
const JOINING = /^(?:、|和|以及|\sand\s|\splus\s)$/iu

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let start = 0
  let isJoined = false
  const add = (end: number) => {
    if (end > start) pieces.push({ start, end, text: text.slice(start, end), isJoined })
  }
  for (const match of text.matchAll(MARK)) {
    const isBehind = match.index > start
    add(match.index)
    start = match.index + match[0].length
    // Of `, and` the comma decides.
    isJoined = isBehind && JOINING.test(match[0])
  }
  add(text.length)
  return pieces
}

/** The fields by which lines are told apart in a text. */
type Named = ReadonlyMap<Line, ReadonlySet<string>>

function namedIn(text: string, lines: readonly Line[]): Named {
  const tokens = tokenise(text)
  const grams = gramsOf(tokens)
  const key = ` ${joined(tokens)} `
  const named = new Map<Line, Set<string>>()
  for (const line of lines)
    for (const { word, field, isGram } of line.own)
      if (isGram ? grams.has(word) : key.includes(` ${word} `))
        named.set(line, (named.get(line) ?? new Set()).add(field))
  return named
}

/** Two lines by words of the very same field: the text speaks of both. */
function areBothMeant(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((field) => b.has(field))
}

/** Cheap: most sentences name no two things and count none. */
export function mayTellLines(text: string): boolean {
  return /\d|[两二三四五六七八九十一]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|both|and|in|with)\b|[A-Z]码/i.test(
    text,
  )
}

/**
 * What one line of an order is told with the number, size or colour of the line beside it: two of these and four of those,
 * where it is the other way round. Each value is known, only of something else.
 */
export function otherLineIn({ view, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  const lists = listsOf(world)
  if (lists.length === 0 || text.length > MOST_TEXT || OTHERWISE.test(text)) return []
  return lists.flatMap((lines) => wrongsAmong(lines, text))
}

const MOST_TEXT = 1200

function wrongsAmong(lines: readonly Line[], text: string): readonly Wrong[] {
  const wrongs: Wrong[] = []
  const counted: Counted[] = []
  let last: Named = new Map()
  let isOrdered = false
  const spokenOf = new Set<Line>()
  for (const piece of piecesOf(text)) {
    const own = namedIn(piece.text, lines)
    const named = piece.isJoined ? goingOn(last, own) : own
    isOrdered = (isOrdered || ORDERED.test(piece.text)) && !GOING_BACK.test(piece.text)
    const mixed = mixedIn(named)
    if (mixed !== undefined) wrongs.push(wrongOf(piece, mixed))
    const unlike = spokenOf.size > 1 ? notOfAll(piece, [...spokenOf]) : undefined
    if (unlike !== undefined) wrongs.push(wrongOf(piece, unlike))
    for (const each of own.keys()) spokenOf.add(each)
    const [line, ...others] = own.keys()
    if (line !== undefined && others.length === 0) {
      const count = countOf(line, piece, isOrdered)
      if (count !== undefined) counted.push(count)
    }
    if (own.size > 0) last = named
  }
  return [...wrongs, ...miscounted(counted, lines)]
}

const ORDERED =
  /\b(?:you(?:['’]ve| have)? (?:\w{1,8} )?(?:ordered|bought|booked|purchased|got|have)|order (?:\S{1,16} )?(?:has|contains|includes|consists|is for)|on (?:it|your order|order))\b|\byour (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) [a-z]|(?:您|你)?(?:订|买|购|拍|点)(?:了|的)|下单|订单|帮您(?:核对|查)|里(?:有|是|面)|包含|包括/i
const GOING_BACK =
  /\b(?:return\w{0,3}|refund\w{0,3}|cancel\w{0,6}|back|keep\w{0,3}|left|missing|faulty|damaged|broken|more|another|extra|add\w{0,3}|remain\w{0,3}|ship\w{0,4}|sent|arriv\w{0,3}|deliver\w{0,3}|free)\b|退|取消|留|缺|漏|坏|少|多|加|剩|再|发|到|送|赠/i

/** What is joined by `and` may still be of the thing before it, where its own words do not name another one. */
function goingOn(last: Named, own: Named): Named {
  const isOther = [...own].some(([line, fields]) =>
    [...last].some(([other, told]) => other !== line && areBothMeant(fields, told)),
  )
  if (isOther || own.size !== 1 || last.size !== 1) return own
  const [[line, fields] = []] = own
  if (line === undefined || fields === undefined) return own
  if (last.has(line) || fields.size > 1 || isByName(line, fields)) return own
  return new Map([...last, [line, new Set([...(last.get(line) ?? []), ...fields])]])
}

function isByName({ row }: Line, fields: ReadonlySet<string>): boolean {
  return row.cells.some(({ names, field }) => names !== undefined && fields.has(field))
}

const OF_ALL = /\b(?:both|all|each)\b|都|均|全是|每[件条双]/i
const SIZED = /(?:\bsizes? |尺码[是为]?|码数[是为]?)([a-z\d]{1,4})\b|([a-z\d]{1,4})[码号]/i
const SIZE_FIELD = /^(?:size|option\d?|variant|尺码|码数|规格)$/i

/** `Both in a size 12`, of two things that were named before: one of them was ordered in another one. */
function notOfAll({ text }: Piece, lines: readonly Line[]): Mixed | undefined {
  const match = OF_ALL.test(text) ? SIZED.exec(text) : undefined
  const said = (match?.[1] ?? match?.[2])?.toLowerCase()
  const cells = lines.flatMap(({ row }) => row.cells.filter(({ name }) => SIZE_FIELD.test(name)))
  const told = cells.find(({ key }) => key === said)
  const right = cells.find(({ key, field }) => field === told?.field && key !== said)
  return told && right && { right, told }
}

interface Mixed {
  readonly right: Cell
  readonly told: Cell
}

/** One thing is named, and a value of the other: neither of the two holds both. */
function mixedIn(named: Named): Mixed | undefined {
  const [one, other, ...more] = [...named]
  if (one === undefined || other === undefined || more.length > 0) return undefined
  if (areBothMeant(one[1], other[1])) return undefined
  const [thing, of] = isByName(...one) || !isByName(...other) ? [one, other] : [other, one]
  for (const field of of[1]) {
    const right = thing[0].row.cells.find((cell) => cell.field === field)
    const told = of[0].row.cells.find((cell) => cell.field === field)
    if (right !== undefined && told !== undefined && right.key !== told.key) return { right, told }
  }
  return undefined
}

function wrongOf(span: Span, { right, told }: Mixed): Wrong {
  return {
    span: { start: span.start, end: span.end },
    kind: 'order-detail',
    message: 'That is what the line beside it holds.',
    evidence: [cellEvidence(right, 'contradicts'), cellEvidence(told, 'mentions')],
    right: String(right.raw).slice(0, 120),
  }
}

/** A number of things that a piece gives to a line that holds another one. */
interface Counted {
  readonly piece: Piece
  readonly count: number
  readonly cell: Cell
  /** The piece tells what was ordered, and not what is to become of it. */
  readonly isOrdered: boolean
}

function countOf({ row }: Line, piece: Piece, isOrdered: boolean): Counted | undefined {
  const cell = row.cells.find(({ name }) => QUANTITY.test(name))
  const count = cell && countIn(piece.text)
  if (cell === undefined || count === undefined || Number(cell.raw) === count) return undefined
  if (!Number.isInteger(Number(cell.raw)) || GOING_BACK.test(piece.text)) return undefined
  return { piece, count, cell, isOrdered }
}

/** Numbers that change places, or another number of what was ordered. */
function miscounted(counted: readonly Counted[], lines: readonly Line[]): readonly Wrong[] {
  const known = new Set(
    lines.flatMap(({ row }) =>
      row.cells.flatMap(({ name, raw }) => (QUANTITY.test(name) ? [Number(raw)] : [])),
    ),
  )
  const isSwapped = counted.length > 1 && counted.every(({ count }) => known.has(count))
  return counted
    .filter(({ isOrdered }) => isOrdered || isSwapped)
    .map(({ piece, cell }): Wrong => {
      const evidence: readonly Evidence[] = [cellEvidence(cell, 'contradicts')]
      return {
        span: { start: piece.start, end: piece.end },
        kind: 'order-detail',
        message: 'The record has another number of these.',
        evidence,
        right: String(cell.raw),
      }
    })
}
