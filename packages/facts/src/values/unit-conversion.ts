import type { ClaimValue, Evidence } from '@vouchsafe/core'
import { cellEvidence } from '../evidence.ts'
import type { Cell } from '../sources/row.ts'

/** Shows the conversion if none of the cells states the value in the claim's own unit. */
export function unitConversion(value: ClaimValue, cells: readonly Cell[]): Evidence | undefined {
  if (value.type !== 'quantity' || value.dimension === 'count') return undefined
  const same = cells.some(({ values }) =>
    values.some((fact) => fact.type !== 'quantity' || fact.unit === value.unit),
  )
  const [cell] = cells
  const fact = cell?.values.find((each) => each.type === 'quantity')
  if (same || cell === undefined || fact === undefined) return undefined
  const evidence = cellEvidence(cell, 'supports')
  return {
    ...evidence,
    derivation: {
      operation: 'unit-conversion',
      formula: `${fact.value} ${fact.unit} = ${value.value} ${value.unit}`,
      inputs: [evidence.source],
    },
  }
}
