import type { ClaimValue, Evidence } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { derivedEvidence } from '../evidence.ts'
import type { Cell } from '../sources/row.ts'
import { ownCells } from './operands.ts'

const ON_HAND =
  /^(?:on_?hand|in_?stock|stock|inventory(?:_quantity)?|total|physical|qty|quantity|库存|实际库存|总库存|现货)$/i
const TAKEN_UP =
  /^(?:allocated|reserved|committed|on_?hold|held|locked|pre_?sold|spoken_?for|占用|锁定|预占|已占用|预留|冻结)$/i

/**
 * How many can still be had is what is there less what is allocated: stores keep both side by side in one record, and an
 * agent tells the difference.
 */
export function freeStock(value: ClaimValue, at: Case): Evidence | undefined {
  const isCount =
    value.type === 'number' || (value.type === 'quantity' && value.dimension === 'count')
  if (!isCount) return undefined
  const cells = ownCells(at)
  for (const there of cells) {
    const taken = ON_HAND.test(there.name)
      ? cells.find(({ name, row }) => TAKEN_UP.test(name) && row === there.row)
      : undefined
    if (taken === undefined || Number(there.raw) - Number(taken.raw) !== value.value) continue
    const formula = `${there.raw} − ${taken.raw} = ${value.value}`
    return derivedEvidence('difference', formula, [there, taken].map(inputOf))
  }
  return undefined
}

function inputOf({ row, pointer }: Cell) {
  return { source: { id: row.origin.id, pointer } }
}
