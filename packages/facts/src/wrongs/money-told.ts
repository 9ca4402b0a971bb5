import { readValues } from '@vouchsafe/text'
import { oncePer } from '../lookup/once.ts'
import type { Cell } from '../sources/row.ts'
import type { World } from '../world.ts'
import { fewRows } from './few-rows.ts'

/** Amounts of money that a text tells. */
export function moneyIn(text: string, world: World): readonly number[] {
  return readValues(text, world.read).flatMap(({ value }) =>
    value.type === 'money' ? [Math.abs(value.value)] : [],
  )
}

/** Fields of the few records that hold a number or an amount. */
export const amountsKnown = oncePer(
  (world: World): readonly { readonly cell: Cell; readonly amount: number }[] =>
    fewRows(world)
      .filter(({ origin }) => origin.id !== 'customer')
      .flatMap(({ cells }) => cells)
      .flatMap((cell) => {
        const amount = amountOf(cell)
        return amount === undefined ? [] : [{ cell, amount }]
      }),
)

function amountOf({ raw, values }: Cell): number | undefined {
  if (typeof raw === 'number') return raw
  if (typeof raw !== 'string') return undefined
  if (/^\d{1,9}(?:\.\d{1,2})?$/.test(raw)) return Number(raw)
  const [only, ...more] = values.flatMap((each) => (each.type === 'money' ? [each.value] : []))
  return more.length > 0 ? undefined : only
}

export function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.011
}
