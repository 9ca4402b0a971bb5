import { progressTo } from '@vouchsafe/eval'
import { expect, test } from 'vitest'

function recorded(isTTY: boolean) {
  const told: string[] = []
  let at = 0
  const tell = progressTo({ isTTY, write: (text) => told.push(text) }, () => at)
  return {
    told,
    step(ms: number, done: number, total: number) {
      at += ms
      tell(done, total)
    },
  }
}

test('tells a log every few seconds', () => {
  const { told, step } = recorded(false)
  for (let done = 1; done <= 12; done += 1) step(1000, done, 12)
  expect(told).toEqual([
    '5 of 12 records, 5 s, about 7 s left\n',
    '10 of 12 records, 10 s, about 2 s left\n',
  ])
})

test('overwrites one line on a terminal and clears it at the end', () => {
  const { told, step } = recorded(true)
  step(60, 1, 3)
  step(60, 2, 3)
  step(60, 3, 3)
  expect(told).toEqual(['\r\u001b[2K2 of 3 records, 0 s, about 1 s left', '\r\u001b[2K'])
})
