import type { Claim } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import type { RowMention } from '../lookup/mentions.ts'
import { findMentions, guessRows } from '../lookup/mentions.ts'
import { tokenise } from '../lookup/tokens.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { Row } from '../sources/row.ts'
import type { CustomerText, World } from '../world.ts'
import { type Family, familyOf } from './family.ts'

/** What a claim is about. */
export interface Focus {
  readonly families: readonly Family[]
  /**
   * How sure that is: the sentence itself names the rows (`same`), or goes on about what was named before (`block`); the
   * customer named them and the draft names nothing (`customer`); an earlier sentence named them (`earlier`); or they are
   * only like what was said (`guess`).
   */
  readonly level: 'same' | 'block' | 'customer' | 'earlier' | 'guess'
  /** Families of other rows that the same sentence names. */
  readonly others: readonly Family[]
  /** Families of rows that the sentences before it named, the last first. */
  readonly recent?: readonly Family[]
}

/** Sure enough to say that a value is wrong; a value that other rows hold needs more than a name further up. */
export function isSure({ level }: Focus, heldElsewhere: boolean): boolean {
  return (
    level === 'same' ||
    level === 'block' ||
    level === 'customer' ||
    (level === 'earlier' && !heldElsewhere)
  )
}

/** Lines of a list and sentences that point back go on about what was named before them. */
const GOES_ON =
  /^\s{0,12}(?:[-*•·–]|\d{1,2}[.)、]|[^\s:：]{1,24}(?: [^\s:：]{1,16}){0,2}[:：]|(?:it|its|it's|they|their|they're|this|that|these|the)\b|它|其|该|这|那|他家|店)/i

function goesOn(view: SentenceView, before: readonly SentenceView[]): boolean {
  const { text, pointer } = view.sentence
  const last = before.slice(-1)
  if (pointer !== undefined) {
    const parent = (path = '') => path.slice(0, path.lastIndexOf('/'))
    return last.some(({ sentence }) => parent(pointer) === parent(sentence.pointer))
  }
  if (GOES_ON.test(text)) return true
  // The sentence right before it, in the same paragraph.
  return last.some(
    ({ sentence, mentions }) =>
      mentions.rows.length > 0 && !/\n\s{0,20}$/.test(sentence.text.slice(-24)),
  )
}

/** `pending order #W1`, `the business class reservation NQ7`: what is named right behind the value is what it is of. */
function behindAt(
  view: SentenceView,
  place: Span,
  outside: readonly RowMention[],
): RowMention | undefined {
  const next = outside.find((mention) => mention.start >= place.end)
  if (next === undefined || next.by !== 'code') return undefined
  return BEHIND.test(view.sentence.text.slice(place.end, next.start)) ? next : undefined
}

/** 三瓶牛奶和一袋吐司, where only the second is known by its name: the first value is of what stands right behind it. */
function isJoinedAfter(
  { sentence: { text } }: SentenceView,
  place: Span,
  { start }: Span,
): boolean {
  const between = text.slice(place.end, start)
  return between.length <= 32 && JOINED_TO.test(between)
}

const JOINED_TO =
  /^(?:的)?\p{Script=Han}{2,12}(?:和|与|及|、|加)[一二两三四五六七八九十\d]{0,3}\p{Script=Han}?$|^(?: of)? [a-z]{3,16}(?: [a-z]{3,16})? and (?:an?|one|two|three|\d{1,3}) $/iu

/** 一袋吐司，两盒鸡蛋: in a clause of its own a value is of what stands right behind it, and not of what the clause before names. */
function namedBehind(
  { sentence: { text } }: SentenceView,
  place: Span,
  outside: readonly RowMention[],
): RowMention | undefined {
  const last = outside.findLast((mention) => mention.end <= place.start)
  if (last === undefined || !CLAUSE_END.test(text.slice(last.end, place.start))) return undefined
  const next = outside.find((mention) => mention.start >= place.end)
  return next !== undefined && /^的? ?$/.test(text.slice(place.end, next.start)) ? next : undefined
}

const BEHIND = /^[ "'*_]{0,3}(?:[a-z-]{2,14} ){0,3}(?:(?:id|no|number)[.: ]{0,2})?[ "'*_#(]{0,4}$/i

/** `A arrived at 15:44, B is on its way`: with a name of its own before it, a value is of nothing that a later clause names. */
function isOfLaterClause(
  { sentence: { text } }: SentenceView,
  at: { readonly main: RowMention; readonly place: Span; readonly mention: RowMention },
): boolean {
  const { main, place, mention } = at
  return (
    main.end <= place.start &&
    mention.start >= place.end &&
    !CLAUSE_END.test(text.slice(main.end, place.start)) &&
    CLAUSE_END.test(text.slice(place.end, mention.start))
  )
}

const CLAUSE_END = /[，,;；。!！?？]\s?|\n/u

/** How many sentences back a name may stand. */
const REACH = 30
/** Rows named last of which a claim may go on to speak. */
const MOST_RECENT = 4
/** A name that stands for more rows than this picks none. */
const MOST_ROWS = 12

/** What the sentences before a claim name, the latest first. */
interface Before {
  readonly named: readonly RowMention[]
  readonly recent: readonly Family[]
}

/** Where a claim's value stands, and what names rows but the value itself. */
interface Outside {
  readonly place: Span
  readonly before: readonly SentenceView[]
  readonly outside: readonly RowMention[]
}

function isApart(mention: Span, place: Span): boolean {
  return mention.end <= place.start || mention.start >= place.end
}

/** Tells which rows claims are about, for one draft. */
export class FocusFinder {
  readonly #world: World
  readonly #families = new Map<Row, Family>()
  /** The sentences that were read last. */
  #sentences: readonly SentenceView[] | undefined
  #before: Before = { named: [], recent: [] }
  /** What was last found of a sentence with one name or none. */
  #last:
    | (Pick<Outside, 'before'> & {
        readonly view: SentenceView
        readonly main: RowMention | undefined
        readonly focus: Focus
      })
    | undefined
  #asked: readonly RowMention[] | undefined
  #likeAsked: readonly Row[] | undefined
  #found: Row | null | undefined

  constructor(world: World) {
    this.#world = world
  }

  family(row: Row): Family {
    const known = this.#families.get(row)
    if (known !== undefined) return known
    const family = familyOf(row, this.#world.indexes)
    this.#families.set(row, family)
    return family
  }

  /** @param place Where the claim's value stands in the sentence. @param before Sentences before, in order. */
  focus(view: SentenceView, place: Span, before: readonly SentenceView[]): Focus {
    const { rows } = view.mentions
    const outside = rows.every((mention) => isApart(mention, place))
      ? rows
      : rows.filter((mention) => isApart(mention, place))
    // With one name or none, what the sentence is about is the same wherever the value stands.
    if (outside.length > 1) return this.#find(view, { place, before, outside })
    const last = this.#last
    if (last?.view === view && last.before === before && last.main === outside[0]) return last.focus
    const focus = this.#find(view, { place, before, outside })
    this.#last = { view, before, main: outside[0], focus }
    return focus
  }

  #find(view: SentenceView, { place, before, outside }: Outside): Focus {
    const main =
      behindAt(view, place, outside) ??
      namedBehind(view, place, outside) ??
      outside.findLast((mention) => mention.end <= place.start) ??
      outside.find((mention) => !isJoinedAfter(view, place, mention))
    const { named: back, recent } = this.#read(before)
    const asked = this.asked()
    if (main !== undefined) {
      const rest = outside.filter((mention) => mention !== main)
      const rows = this.#narrow(main.rows, [rest, back, asked], view)
      return {
        families: this.#familiesOf(rows),
        level: 'same',
        others: rest
          .filter((mention) => !isOfLaterClause(view, { main, place, mention }))
          .flatMap((mention) => this.#familiesOf(mention.rows)),
        recent,
      }
    }
    const last = back[0]
    if (last !== undefined) {
      const rows = this.#narrow(last.rows, [back.slice(1), asked], view)
      const level = goesOn(view, before) ? 'block' : 'earlier'
      return { families: this.#familiesOf(rows), level, others: [], recent }
    }
    return this.#fromCustomer(view, asked)
  }

  /** What a cell of a table is of stands at the head of its column or row. */
  ofSubject(view: SentenceView, { subject }: Pick<Claim, 'subject'>): Focus | undefined {
    if (subject?.by !== 'name' || !/^\s{0,9}\|/.test(view.sentence.text)) return undefined
    const named = findMentions(tokenise(subject.text), this.#world).rows.at(-1)
    return named && { families: this.#familiesOf(named.rows), level: 'same', others: [] }
  }

  /** The claims of a sentence have the same sentences before them, which are read once. */
  #read(sentences: readonly SentenceView[]): Before {
    if (this.#sentences === sentences) return this.#before
    const named = sentences.slice(-REACH).flatMap(({ mentions }) => mentions.rows)
    named.reverse()
    this.#sentences = sentences
    this.#before = { named, recent: this.#recent(named) }
    return this.#before
  }

  #fromCustomer(view: SentenceView, asked: readonly RowMention[]): Focus {
    const [mention] = asked
    if (mention === undefined) {
      const guessed = this.#familiesOf(this.#guessed(view))
      const found = CODE.test(view.sentence.text) ? undefined : this.#lookedUp()
      const isMeant = found && (guessed.length === 0 || guessed.some((each) => isOf(found, each)))
      return isMeant
        ? { families: [this.family(found), ...guessed], level: 'customer', others: [] }
        : { families: guessed, level: 'guess', others: [] }
    }
    const families = this.#familiesOf(this.#narrow(mention.rows, [asked], view))
    const found = CODE.test(view.sentence.text) ? undefined : this.#lookedUp()
    const isMeant = found !== undefined && families.some((each) => isOf(found, each))
    const own = isMeant ? [this.family(found), ...families] : families
    return { families: own, level: 'customer', others: [] }
  }

  /** The one record that was looked up to answer the last message, if it was just one. */
  #lookedUp(): Row | undefined {
    if (this.#found === undefined) this.#found = lookedUp(this.#world) ?? null
    return this.#found ?? undefined
  }

  /** Rows whose names are like the sentence's words, or else like those of the customer's latest messages. */
  #guessed(view: SentenceView): readonly Row[] {
    const rows = guessRows(view.tokens, this.#world)
    if (rows.length > 0) return rows
    if (this.#likeAsked === undefined) {
      const said = [...this.#world.asked].reverse()
      this.#likeAsked =
        said.map(({ tokens }) => guessRows(tokens, this.#world)).find((each) => each.length > 0) ??
        []
    }
    return this.#likeAsked
  }

  /** Rows that the customer's messages name, the latest first. */
  asked(): readonly RowMention[] {
    if (this.#asked === undefined) {
      this.#asked = [...this.#world.asked].reverse().flatMap((said) => this.#said(said))
    }
    return this.#asked
  }

  #said(said: CustomerText): readonly RowMention[] {
    return [...findMentions(said.tokens, this.#world).rows].reverse()
  }

  /** Of several rows of one name, those that belong with the other rows spoken of, or whose values the sentence holds. */
  #narrow(
    rows: readonly Row[],
    further: readonly (readonly RowMention[])[],
    view: SentenceView,
  ): readonly Row[] {
    let left = rows
    for (const mentions of further) {
      for (const mention of mentions) {
        if (left.length < 2) return left
        const related = left.filter((row) =>
          mention.rows.some((other) => this.#related(row, other)),
        )
        if (related.length > 0) left = related
      }
    }
    if (left.length < 2) return left
    const held = (row: Row) =>
      view.mentions.texts.filter(({ cells }) =>
        cells.some((cell) => cell.row === row || cell.row.parent === row),
      ).length
    const most = Math.max(...left.map(held))
    return left.filter((row) => held(row) === most)
  }

  #recent(back: readonly RowMention[]): readonly Family[] {
    const rows = new Set(back.flatMap(({ rows: named }) => named.slice(0, 1)))
    return this.#familiesOf([...rows].slice(0, MOST_RECENT))
  }

  #related(a: Row, b: Row): boolean {
    return a === b || this.family(a).rows.has(b) || this.family(b).rows.has(a)
  }

  #familiesOf(rows: readonly Row[]): readonly Family[] {
    return rows.slice(0, MOST_ROWS).map((row) => this.family(row))
  }
}

/** A code that no record bears: the sentence is of something else than what was looked up. */
const CODE = /\b[A-Z]{1,6}-?\d{3,12}\b|#\w{3,20}|\d{8,20}/

/** The row belongs to the family, or bears a code of it: what was tracked is the order that the customer means. */
function isOf(row: Row, { rows, cells }: Family): boolean {
  if (rows.has(row)) return true
  const codes = new Set(cells.flatMap((cell) => (cell.names === 'code' ? [cell.key] : [])))
  return row.cells.some((cell) => cell.names === 'code' && codes.has(cell.key))
}

function lookedUp(world: World): Row | undefined {
  const { messages } = world.turn
  const last = messages.findLastIndex(({ role }) => role === 'user')
  const ids = new Set(
    messages
      .slice(last + 1)
      .flatMap(({ role, ok, toolCallId }) =>
        role === 'tool' && ok !== false ? [`tool:${toolCallId}`] : [],
      ),
  )
  const [id, another] = ids
  if (id === undefined || another !== undefined) return undefined
  const rows = world.indexes.flatMap(({ bySource }) =>
    (bySource.get(id)?.rows ?? []).filter(
      // What the call was made with stands above what it brought.
      ({ parent, pointer }) => !pointer.startsWith('#') && (parent?.pointer ?? '#').startsWith('#'),
    ),
  )
  // A list in a wrapper is several records.
  return rows.length === 1 ? rows.find(({ children }) => children.length < 2) : undefined
}
