import { type Json, type Message, type Turn, VouchsafeError } from '@vouchsafe/core'
import { checkRecords } from '../check-options.ts'
import type { FactSource, RecordsPart, SourcePart } from './source.ts'

export interface RecordsOptions {
  /** Other names for records: alias to name, code or title. */
  readonly aliases?: Readonly<Record<string, string>>
  /** ISO 4217, for prices that name no currency. */
  readonly currency?: string
  /** ISO 8601: when all of it was true. Records may carry their own `asOf`. */
  readonly asOf?: string
  /** ISO 8601: after this none of it may be told. Records may carry their own `validUntil`. */
  readonly validUntil?: string
  /**
   * The data is all there is of its sort: all goods, all places that are served. "There is no such thing" is then supported
   * where it holds none; with `false` it is unsupported. Default: nobody said, and what no source states may be denied.
   */
  readonly complete?: boolean
}

/**
 * Structured data of any shape: a list of records, records by id, or one record.
 *
 * Rows are found by shape, prices and units by the names of fields and by what stands beside them.
 *
 * @throws {VouchsafeError} `invalid_source`, when the guard is made, if the data refers back to itself or holds what is
 * not JSON (`NaN`, a function); the message names the place. `invalid_options`, if there is no data, or an option is unknown.
 */
export function records(id: string, data: Json, options: RecordsOptions = {}): FactSource {
  checkRecords(id, data, options)
  if (id === '')
    throw new VouchsafeError('invalid_source', 'A source needs an id; an empty text came.')
  const part: RecordsPart = { type: 'records', id, data, ...options }
  return fixedSource(id, [part])
}

/** The shop's goods, with their variants, prices and properties. */
export function catalog(rows: Json, options?: RecordsOptions): FactSource {
  return records('catalog', rows, options)
}

/** Orders, reservations, bookings. */
export function orders(rows: Json, options?: RecordsOptions): FactSource {
  return records('orders', rows, options)
}

/** Offers and their terms. */
export function promotions(rows: Json, options?: RecordsOptions): FactSource {
  return records('promotions', rows, options)
}

/** Ways to reach the shop, its branches and their hours. */
export function contacts(record: Json, options?: RecordsOptions): FactSource {
  return records('contacts', record, options)
}

/**
 * What the conversation's tools answered, with the arguments of the calls. Answers with `ok: false` are no facts, but for
 * the records that such an answer holds: the days that are still free where the one asked for was not.
 */
export function toolResults(): FactSource {
  return {
    id: 'tool',
    read(turn) {
      const calls = callsOf(turn)
      return turn.messages.flatMap((message, index) => {
        if (message.role !== 'tool') return []
        if (message.ok === false) return failedPart(message, index)
        return [toolPart(message, index, calls.get(message.toolCallId ?? ''))]
      })
    },
  }
}

/** What the application knows for the turn alone (`turn.facts`), and what it knows of the customer. */
export function turnFacts(): FactSource {
  return {
    id: 'turn',
    read(turn) {
      const parts: SourcePart[] = []
      for (const [id, data] of Object.entries(turn.facts ?? {})) {
        parts.push(
          typeof data === 'string'
            ? { type: 'prose', id, text: data }
            : { type: 'records', id, data, inPlay: true },
        )
      }
      if (turn.customer !== undefined) {
        // The customer's fields are JSON; `undefined` ones are passed over when rows are made.
        const data = turn.customer as unknown as Json
        parts.push({ type: 'records', id: 'customer', data, inPlay: true })
      }
      return parts
    },
  }
}

/**
 * What the customer said. It supports what customers decide or know themselves (codes, dates, amounts of goods, names,
 * choices), never prices, policies or ways to reach the shop.
 */
export function customerWords(): FactSource {
  return {
    id: 'customer-words',
    read(turn) {
      const texts = turn.messages
        .filter((message) => message.role === 'user')
        .map((message) => message.content)
      return [{ type: 'words', id: 'customer', texts }]
    },
  }
}

function fixedSource(id: string, fixed: readonly SourcePart[]): FactSource {
  return { id, fixed, read: () => fixed }
}

type Call = { readonly name: string; readonly arguments: Json }

function callsOf(turn: Turn): ReadonlyMap<string, Call> {
  const calls = new Map<string, Call>()
  for (const message of turn.messages) {
    for (const call of message.toolCalls ?? []) calls.set(call.id, call)
  }
  return calls
}

function toolPart(message: Message, index: number, call: Call | undefined): SourcePart {
  const id = `tool:${message.toolCallId ?? index}`
  const name = call?.name ?? message.name
  const data = parseJson(message.content)
  const made = call ?? (name === undefined ? undefined : { name, arguments: {} })
  return {
    type: 'records',
    id,
    data: data === undefined ? message.content : data,
    inPlay: true,
    ...(made === undefined ? {} : { call: made }),
  }
}

/** Records in an answer that something failed; what stands beside them is the error, or what was asked for. */
function failedPart(message: Message, index: number): readonly SourcePart[] {
  const answer = parseJson(message.content) ?? {}
  const held = Object.entries(answer).filter(([, value]) => Array.isArray(value))
  if (held.length === 0) return []
  const id = `tool:${message.toolCallId ?? index}`
  return [{ type: 'records', id, data: Object.fromEntries(held) as Json, inPlay: true }]
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}
