/** Something whose time is taken. */
export interface Contender {
  readonly name: string
  /** Goes once over all inputs. */
  readonly run: () => unknown
  /** How many inputs that are. Default: 1. */
  readonly inputs?: number
}

/** Processor time an input in microseconds; other programs on the machine change the least of many rounds the least. */
export interface Time {
  readonly name: string
  readonly median: number
  readonly least: number
}

export interface TurnOptions {
  /** Default: 21. */
  readonly rounds?: number
  /** How long one contender runs at a time, in milliseconds. Default: 60. */
  readonly turn?: number
  /** How long each runs before its time counts, in milliseconds. Default: 2500. */
  readonly warmUp?: number
}

/** Takes the time of several ways to do the same, in one process and in turns, so that all see the same machine. */
export async function takeTurns(
  contenders: readonly Contender[],
  { rounds = 21, turn = 60, warmUp = 2500 }: TurnOptions = {},
): Promise<readonly Time[]> {
  const counts: number[] = []
  for (const { run } of contenders) {
    const began = performance.now()
    let count = 0
    for (; performance.now() - began < warmUp; count += 1) await run()
    counts.push(Math.max(1, Math.round((count * turn) / warmUp)))
  }
  const times = contenders.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { run, inputs = 1 }] of contenders.entries()) {
      const count = counts[index] ?? 1
      // While the others run, the engine may drop compiled code: each gets it back before its time counts.
      await repeated(run, count)
      const began = process.cpuUsage()
      await repeated(run, count)
      const { user, system } = process.cpuUsage(began)
      times[index]?.push((user + system) / count / inputs)
    }
  }
  return contenders.map(({ name }, index) => {
    const sorted = (times[index] ?? []).sort((a, b) => a - b)
    return { name, median: sorted[sorted.length >> 1] ?? 0, least: sorted[0] ?? 0 }
  })
}

async function repeated(run: () => unknown, count: number): Promise<void> {
  for (let repeat = 0; repeat < count; repeat += 1) {
    const result = run()
    if (result instanceof Promise) await result
  }
}
