import type { VerdictStatus } from '@vouchsafe/core'
import { expect, test } from 'vitest'
import { judged, type Scene, type Told } from './judging.ts'

/** The verdict, and the fields, calls and pages that it rests on. */
export async function borne(scene: Scene, told: Told): Promise<readonly unknown[]> {
  const [claim] = await judged(scene, [told])
  const evidence = claim?.verdict?.evidence ?? []
  return [claim?.verdict?.status, ...evidence.map(({ source }) => source.pointer ?? source.id)]
}

/** What becomes of a claim, and what bears that out. */
type Row = readonly [
  name: string,
  scene: Scene,
  told: Told,
  ...outcome: readonly [VerdictStatus, ...(readonly string[])],
]

export function rests(rows: readonly Row[]): void {
  for (const [name, scene, told, ...outcome] of rows)
    test(name, async () => {
      expect(await borne(scene, told)).toEqual(outcome)
    })
}
