import type { ToolCall } from '@vouchsafe/core'
import { isRecord } from './logic-value.ts'
import { type DataRecord, foldName, idsOf, type RecordIndex } from './records.ts'
import { FIELD_NAMES } from './vocabulary.ts'

/** What is known of the record that a call is about, under names that do not depend on the shop. */
export interface Target {
  /** Whether any record with the call's identifier is known. */
  readonly found: boolean
  readonly status?: string
  readonly owner?: string
  /** What was paid, less what was given back. */
  readonly paid?: number
  /** The most that may be given back: as the record says, else what was paid. */
  readonly refundable?: number
  readonly currency?: string
}

/**
 * The record that a call is about: the latest one known that has one of the call's identifiers in a field of the argument's
 * name. Fields that the latest one lacks are taken from earlier ones.
 */
export function targetOf(call: ToolCall, indexes: readonly RecordIndex[]): Target {
  const records: DataRecord[] = []
  for (const [name, id] of idsOf(call.arguments)) {
    for (const index of indexes) records.push(...index.find(id, name))
  }
  if (records.length === 0) {
    for (const [, id] of idsOf(call.arguments)) {
      for (const index of indexes) records.push(...index.find(id))
    }
  }
  const paid = amountIn(records, FIELD_NAMES.paid)
  const refunded = amountIn(records, FIELD_NAMES.refunded) ?? 0
  const refundable =
    amountIn(records, FIELD_NAMES.refundable) ?? (paid === undefined ? undefined : paid - refunded)
  const status = textIn(records, FIELD_NAMES.status)
  const owner = textIn(records, FIELD_NAMES.owner)
  const currency = textIn(records, FIELD_NAMES.currency)
  return {
    found: records.length > 0,
    ...(status !== undefined && { status }),
    ...(owner !== undefined && { owner }),
    ...(paid !== undefined && { paid: paid - refunded }),
    ...(refundable !== undefined && { refundable }),
    ...(currency !== undefined && { currency }),
  }
}

/** The first of the named fields that the records have, whichever record has it. */
function valuesIn(records: readonly DataRecord[], names: readonly string[]): readonly unknown[] {
  return names.flatMap((name) =>
    records.flatMap((record) => {
      const key = Object.keys(record).find((each) => foldName(each) === name)
      return key === undefined ? [] : [record[key]]
    }),
  )
}

function textIn(records: readonly DataRecord[], names: readonly string[]): string | undefined {
  const found = valuesIn(records, names).find((value) => typeof value === 'string')
  return typeof found === 'string' ? found : undefined
}

function amountIn(records: readonly DataRecord[], names: readonly string[]): number | undefined {
  for (const value of valuesIn(records, names)) {
    const amount = amountOf(value)
    if (amount !== undefined) return amount
  }
  return undefined
}

/** An amount as shops write it: a number, a text that is one, or an object with `amount`. */
export function amountOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value === 'string' && /^-?\d{1,12}(?:\.\d{1,6})?$/.test(value)) return Number(value)
  return isRecord(value) ? amountOf(value.amount) : undefined
}
