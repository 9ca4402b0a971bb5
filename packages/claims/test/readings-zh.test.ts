import { describe, expect, test } from 'vitest'
import { rendered } from './render.ts'

type Row = readonly [sentence: string, ...claims: readonly string[]]

function run(rows: readonly Row[]): void {
  for (const [sentence, ...claims] of rows)
    test(`${sentence} → ${claims.join(' | ') || 'nothing'}`, () => {
      expect(rendered(sentence, 'zh')).toEqual(claims)
    })
}

describe('what a clause asks the customer to keep or do names nothing', () => {
  run([['麻烦留好包装盒和保修卡。'], ['请备好身份证和病历本。']])
})

describe('what is left of a charge is no stock', () => {
  run([
    ['来回30公里余量不多。', 'attribute: 来回 = 30公里'],
    ['面料余量还有3匹。', 'stock: 库存 = 3匹'],
  ])
})

describe('words that make the name of a kind', () => {
  run([
    ['标准款打印1500页。', 'other: 标准款打印 = 1500页'],
    ['执行标准是GB/T 22118。', 'certification: 执行标准 = GB/T 22118'],
    ['大容量能打3000页。', 'other: 打 = 3000页'],
    ['最大容量5升。', 'attribute: 容量 = 5升'],
  ])
})

describe('parcels go by themselves, and customers book for themselves', () => {
  run([
    ['因为已经寄出。', 'order-status: 状态 = 已经寄出'],
    ['已为您寄出。', 'action send done'],
    ['您订了两张票。', 'order-detail: 订 = 两张'],
    ['您的地址改好了。', 'action update done'],
  ])
})

describe('bringing in to be looked at is no certificate', () => {
  run([['带机器到店检测。'], ['有质检报告。', 'certification: 质检报告 = 有']])
})
