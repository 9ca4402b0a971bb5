import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** A record of a pair: an original or its copy with one thing changed, and what published metrics gave it. */
interface Scored {
  readonly id: string
  readonly pair_id: string
  readonly mutated: boolean
  readonly peer_scores?: Readonly<Record<string, number>>
}

interface Prediction {
  readonly id: string
  readonly status: 'verified' | 'annotated' | 'blocked'
  readonly findings: readonly { readonly action: string }[]
}

function linesOf<T>(file: string): readonly T[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as T)
}

const WEIGHT = { blocked: 3, annotated: 2, verified: 0 } as const

/** How grave a reply was found: its status, then the number of its findings. */
function gravity({ status, findings }: Prediction): number {
  return (
    WEIGHT[status] + Math.min(99, findings.filter(({ action }) => action !== 'note').length) / 100
  )
}

/** Prints in which share of pairs the changed copy is put below its original, by us and by each published metric; ties count as wrong. */
function main(): void {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, predictions: { type: 'string' } },
  })
  const records = linesOf<Scored>(values.data ?? '')
  const ours = new Map(linesOf<Prediction>(values.predictions ?? '').map((each) => [each.id, each]))
  const originals = new Map(
    records.filter(({ mutated }) => !mutated).map((each) => [each.pair_id, each]),
  )
  const tally = new Map<string, { right: number; of: number }>()
  const count = (name: string, isRight: boolean) => {
    const row = tally.get(name) ?? { right: 0, of: 0 }
    tally.set(name, { right: row.right + (isRight ? 1 : 0), of: row.of + 1 })
  }
  for (const copy of records) {
    const original = originals.get(copy.pair_id)
    if (!copy.mutated || original === undefined) continue
    const [one, other] = [ours.get(copy.id), ours.get(original.id)]
    count('Vouchsafe', one !== undefined && other !== undefined && gravity(one) > gravity(other))
    for (const [name, score] of Object.entries(copy.peer_scores ?? {}))
      count(name, score < (original.peer_scores?.[name] ?? Number.NEGATIVE_INFINITY))
  }
  const rows = [...tally].map(([name, { right, of }]) => ({ name, share: right / of, of }))
  for (const { name, share, of } of rows.sort((a, b) => b.share - a.share))
    console.log(`${name.padEnd(14)} ${share.toFixed(3)}  of ${of} pairs`)
}

main()
