import { expect, test } from 'vitest'
import { takingTurns } from '../src/taking-turns.ts'

/** How many rounds of the event loop have begun. */
function countRounds() {
  const counter = { rounds: 0, isOver: false }
  const next = () => {
    counter.rounds += 1
    if (!counter.isOver) setImmediate(next)
  }
  setImmediate(next)
  return counter
}

async function run(count: number, work: number) {
  let time = 0
  const turn = takingTurns(() => time)
  const counter = countRounds()
  const served: { readonly who: number; readonly round: number }[] = []
  const one = async (who: number) => {
    await turn()
    time += work
    served.push({ who, round: counter.rounds })
  }
  await Promise.all(Array.from({ length: count }, (_, who) => one(who)))
  counter.isOver = true
  return { order: served.map(({ who }) => who), rounds: served.map(({ round }) => round) }
}

test('who comes first is served first', async () => {
  expect((await run(9, 6)).order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
})

test('a round goes on for ten milliseconds, and leaves the rest to the next', async () => {
  // At 0 and 6 ms there is time left; at 12 there is none.
  const { rounds } = await run(6, 6)
  const [first = 0] = rounds
  expect(rounds.map((round) => round - first)).toEqual([0, 0, 1, 1, 2, 2])
})

test('a piece that takes long is alone in its round', async () => {
  const { rounds } = await run(3, 50)
  const [first = 0] = rounds
  expect(rounds.map((round) => round - first)).toEqual([0, 1, 2])
})

test('what takes no time is not put off', async () => {
  expect(new Set((await run(100, 0)).rounds).size).toBe(1)
})
