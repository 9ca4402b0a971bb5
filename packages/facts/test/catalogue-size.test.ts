import { claims } from '@vouchsafe/claims'
import { vouchsafe } from '@vouchsafe/core'
import { type FactSource, facts, promotions } from '@vouchsafe/facts'
import { describe, expect, test } from 'vitest'
import { judged } from './judging.ts'

const COUNT = 300

describe('names are told apart however many begin with the same word', () => {
  const lamps = Array.from({ length: COUNT }, (_, index) => ({
    name: `Aurora ${wordOf(index)} lamp`,
    price: { amount: 20 + index, currency: 'EUR' },
  }))
  const lampsZh = Array.from({ length: COUNT }, (_, index) => ({
    名称: `极光${wordOf(index)}台灯`,
    价格: { amount: 20 + index, currency: 'CNY' },
  }))

  test.each([0, 63, 64, 65, 299])('row %i', async (index) => {
    const price = 20 + index
    for (const [records, draft, quote] of [
      [lamps, `The Aurora ${wordOf(index)} lamp costs ${price} EUR.`, `${price} EUR`],
      [lampsZh, `极光${wordOf(index)}台灯的价格是${price}元。`, `${price}元`],
    ] as const) {
      const [right] = await judged({ records, draft }, [{ quote, kind: 'price' }])
      expect(right?.verdict?.status).toBe('supported')
      expect(right?.verdict?.evidence[0]?.source.pointer).toContain(`/${index}/`)
    }
  })

  test('the price of another one is wrong', async () => {
    const draft = `The Aurora ${wordOf(7)} lamp costs 28 EUR.`
    const [claim] = await judged({ records: lamps, draft }, [{ quote: '28 EUR', kind: 'price' }])
    expect(claim?.verdict?.status).toBe('contradicted')
  })
})

describe('what is said not to be is looked for in all rows of a source', () => {
  const rows = Array.from({ length: COUNT }, (_, index) => ({
    code: `P${index}`,
    title: index === COUNT - 1 ? 'Spring sale' : `Sale of ${wordOf(index)}`,
    ...(index === 0 && { title: 'Winter sale', validUntil: '2026-01-31' }),
    ...(index === 1 && { title: 'Autumn sale', validUntil: '2026-11-30' }),
  }))
  const source = promotions(rows, { complete: true })

  test('the last one counts', async () => {
    expect(await verdictOn('There is no spring sale.', source)).toMatchObject({
      status: 'contradicted',
      evidence: [{ source: { id: 'promotions', pointer: `/${COUNT - 1}/code` } }],
    })
  })

  test.each([
    ['one that is over does not', 'There is no winter sale.', 'supported'],
    ['one that still runs does', 'There is no autumn sale.', 'contradicted'],
  ])('%s', async (_, draft, status) => {
    expect(await verdictOn(draft, source)).toMatchObject({ status })
  })
})

/** A word of letters of its own for each number. */
function wordOf(index: number): string {
  const letter = (at: number) => String.fromCharCode(97 + at)
  return `v${letter(index % 26)}${letter(Math.floor(index / 26))}q`
}

async function verdictOn(draft: string, source: FactSource) {
  const pipeline = vouchsafe({ guards: [claims(), facts([source])] })
  const messages = [{ role: 'user' as const, content: 'Any offers?' }]
  const turn = { conversationId: 'c', now: '2026-03-02T10:00:00Z', messages }
  const reply = await pipeline.reply(turn, () => draft)
  return reply.claims[0]?.verdict
}
