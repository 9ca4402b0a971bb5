import { type Turn, VouchsafeError } from '@vouchsafe/core'
import { type Mention, type ReadOptions, readValues } from '@vouchsafe/text'
import { withAmounts } from './dialogue/customer-amounts.ts'
import { FactIndex } from './lookup/fact-index.ts'
import { PassageIndex } from './lookup/passage-index.ts'
import type { ProseText } from './lookup/passages.ts'
import { joined, phraseKey, type Token, tokenise } from './lookup/tokens.ts'
import { ProseReader } from './prose/support.ts'
import { DocumentLibrary, proseOf } from './sources/document-library.ts'
import type { Cell, Origin, Row } from './sources/row.ts'
import { shapeRows } from './sources/shape.ts'
import type { FactSource, RecordsPart, SourcePart } from './sources/source.ts'
import type { Vocabulary } from './words/vocabulary.ts'

/** One message of the customer's, read. */
export interface CustomerText {
  readonly tokens: readonly Token[]
  /** Its words, joined by single spaces. */
  readonly key: string
  readonly values: readonly Mention[]
  readonly text: string
}

/** All that is known in a turn, filed. */
export interface World {
  readonly indexes: readonly FactIndex[]
  /** Those that are small, so that all of their rows may be looked at. */
  readonly small: readonly FactIndex[]
  readonly passages: readonly PassageIndex[]
  /** Sources that say whether they are complete, those without a row included. */
  readonly declared: readonly Origin[]
  /** Holds statements against all prose. */
  readonly prose: ProseReader
  /** What the customer said and may be held to; empty without that source. */
  readonly words: readonly CustomerText[]
  /** The customer's messages, for telling what is spoken of, latest last. */
  readonly asked: readonly CustomerText[]
  readonly turn: Turn
  readonly read: ReadOptions
}

export interface WorldOptions {
  readonly vocabulary: Vocabulary
  readonly probed?: (() => void) | undefined
}

/** Fixed sources may hold this many values; what is looked up for one turn, fewer. */
const MOST_FIXED = 20_000_000
const MOST_TURN = 60_000

interface Shelf {
  readonly index: FactIndex | undefined
  readonly passages: PassageIndex | undefined
  readonly declared: readonly Origin[]
}

/** How parts are filed. */
interface ShelfSort {
  /** Read when the guard is made, so that a fault may throw. */
  readonly fixed: boolean
  readonly origin: Origin['sort']
  /** All of it is in play without being named, or none. Default: all of few rows. */
  readonly inPlay?: boolean
}

const FIXED: ShelfSort = { fixed: true, origin: 'records' }
const OF_TURN: ShelfSort = { fixed: false, origin: 'turn', inPlay: true }
const LOOKED_UP: ShelfSort = { fixed: false, origin: 'records', inPlay: false }

/** Makes the world of each turn once, and files what is fixed once for all. */
export class WorldBuilder {
  readonly #sources: readonly FactSource[]
  readonly #options: WorldOptions
  readonly #fixed: readonly Shelf[]
  readonly #worlds = new WeakMap<Turn, Promise<World>>()

  constructor(sources: readonly FactSource[], options: WorldOptions) {
    this.#sources = sources
    this.#options = options
    this.#fixed = sources.flatMap((source): readonly Shelf[] => {
      if (source instanceof DocumentLibrary)
        return [{ index: undefined, passages: source.index, declared: [] }]
      return source.fixed === undefined ? [] : [this.#shelve(source.fixed, {}, FIXED)]
    })
  }

  world(turn: Turn): Promise<World> {
    const known = this.#worlds.get(turn)
    if (known !== undefined) return known
    const world = this.#build(turn)
    this.#worlds.set(turn, world)
    return world
  }

  /** The same world with what was looked up for a draft. */
  extend(world: World, parts: readonly SourcePart[]): World {
    const inPlay = (part: SourcePart) => part.type === 'records' && part.inPlay === true
    const shelves = [
      this.#shelve(parts.filter(inPlay), world.read, { ...LOOKED_UP, inPlay: true }),
      this.#shelve(
        parts.filter((part) => !inPlay(part)),
        world.read,
        LOOKED_UP,
      ),
    ]
    const passages = [...world.passages, ...shelves.flatMap((shelf) => shelf.passages ?? [])]
    return {
      ...world,
      ...filed([...world.indexes, ...shelves.flatMap(({ index }) => index ?? [])]),
      passages,
      declared: [...world.declared, ...shelves.flatMap(({ declared }) => declared)],
      prose: new ProseReader(passages),
    }
  }

  async #build(turn: Turn): Promise<World> {
    const read = readOptionsOf(turn)
    const parts: SourcePart[] = []
    for (const source of this.#sources) {
      if (source.fixed === undefined && !(source instanceof DocumentLibrary))
        parts.push(...(await source.read(turn)))
    }
    const shelves = [...this.#fixed, this.#shelve(parts, read, OF_TURN)]
    const words = parts.flatMap((part) => (part.type === 'words' ? part.texts : []))
    const asked = turn.messages.filter((message) => message.role === 'user')
    const latest = asked.slice(-8).map((message) => message.content)
    const passages = shelves.flatMap((shelf) => shelf.passages ?? [])
    return {
      ...filed(shelves.flatMap(({ index }) => index ?? [])),
      passages,
      declared: shelves.flatMap(({ declared }) => declared),
      prose: new ProseReader(passages),
      words: words.slice(-40).map((text) => readCustomer(text, read)),
      asked: latest.map((text) => readCustomer(text, read)),
      turn,
      read,
    }
  }

  #shelve(parts: readonly SourcePart[], read: ReadOptions, sort: ShelfSort): Shelf {
    const rows: Row[] = []
    const prose: ProseText[] = []
    for (const part of parts) {
      if (part.type === 'prose') prose.push(proseOf(part))
      if (part.type === 'records') this.#shape(part, { ...sort, read }, rows, prose)
    }
    const { probed } = this.#options
    return {
      index: rows.length === 0 ? undefined : new FactIndex(rows, { inPlay: sort.inPlay, probed }),
      passages: prose.length === 0 ? undefined : new PassageIndex(prose, read),
      declared: parts.flatMap((part) =>
        part.type === 'records' && part.complete !== undefined ? [originOf(part, sort.origin)] : [],
      ),
    }
  }

  #shape(
    part: RecordsPart,
    how: ShelfSort & { readonly read: ReadOptions },
    rows: Row[],
    prose: ProseText[],
  ): void {
    const origin = originOf(part, how.origin)
    const read = part.currency === undefined ? how.read : { ...how.read, currency: part.currency }
    const options = {
      origin,
      vocabulary: this.#options.vocabulary,
      read,
      strict: how.fixed,
      mostCells: how.fixed ? MOST_FIXED : MOST_TURN,
      byCode: part.byCode === true,
    }
    let parent: Row | undefined
    if (part.call !== undefined) {
      const shaped = shapeRows(part.call.arguments, { ...options, pointer: '#arguments' })
      rows.push(...shaped.rows)
      parent = shaped.rows[0]
    }
    const top = parent === undefined ? {} : { parent }
    if (typeof part.data === 'string' && part.data.length > 30) {
      prose.push({ text: part.data, source: { id: part.id }, row: parent })
    } else {
      const shaped = shapeRows(part.data, { ...options, ...top })
      applyDates(shaped.rows[0], part)
      applyAliases(shaped.rows, part)
      rows.push(...shaped.rows)
      for (const each of shaped.prose) {
        const { asOf, validUntil } = each.row
        prose.push({
          text: each.text,
          source: { id: part.id, pointer: each.pointer },
          row: each.row,
          asOf,
          validUntil,
        })
      }
    }
  }
}

function filed(indexes: readonly FactIndex[]): Pick<World, 'indexes' | 'small'> {
  return { indexes, small: indexes.filter(({ small }) => small) }
}

/** A tool's answer is one wherever it is filed. */
function originOf(part: RecordsPart, sort: Origin['sort']): Origin {
  const isTool = part.call !== undefined || part.id.startsWith('tool:')
  return {
    id: part.id,
    sort: isTool ? 'tool' : sort,
    ...(part.complete !== undefined && { complete: part.complete }),
  }
}

function applyDates(root: Row | undefined, part: RecordsPart): void {
  if (root === undefined) return
  if (root.asOf === undefined && part.asOf !== undefined) root.asOf = part.asOf
  if (root.validUntil === undefined && part.validUntil !== undefined)
    root.validUntil = part.validUntil
}

/** An alias becomes one more name of the rows that bear the name it stands for. */
function applyAliases(rows: readonly Row[], { id, aliases }: RecordsPart): void {
  if (aliases === undefined) return
  const named = new Map<string, Cell[]>()
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    if (cell.names !== undefined) named.set(cell.key, [...(named.get(cell.key) ?? []), cell])
  }
  for (const [alias, name] of Object.entries(aliases)) {
    const bearing = named.get(phraseKey(name))
    if (bearing === undefined)
      throw new VouchsafeError(
        'invalid_source',
        `Source "${id}": no record bears the name that an alias stands for.`,
      )
    for (const cell of bearing)
      cell.row.cells.push({
        ...cell,
        raw: alias,
        key: phraseKey(alias),
        values: [],
        names: 'name',
      })
  }
}

function readOptionsOf(turn: Turn): ReadOptions {
  return {
    ...(turn.locale === undefined ? {} : { locale: turn.locale }),
    ...(turn.now === undefined ? {} : { now: turn.now }),
    ...(turn.timeZone === undefined ? {} : { timeZone: turn.timeZone }),
  }
}

function readCustomer(text: string, read: ReadOptions): CustomerText {
  const bounded = text.slice(0, 4000)
  const tokens = tokenise(bounded)
  return {
    text: bounded,
    tokens,
    key: joined(tokens),
    values: withAmounts(bounded, readValues(bounded, read)),
  }
}
