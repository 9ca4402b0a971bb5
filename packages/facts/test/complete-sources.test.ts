import { claims } from '@vouchsafe/claims'
import { vouchsafe } from '@vouchsafe/core'
import { type FactSource, facts, promotions, records } from '@vouchsafe/facts'
import { fromCsv, fromJson, fromJsonl } from '@vouchsafe/facts/files'
import { type FactLoader, type LoadedOptions, loaded } from '@vouchsafe/facts/loaders'
import { describe, expect, test } from 'vitest'

async function verdictOn(draft: string, sources: readonly FactSource[], question = 'Any offers?') {
  const pipeline = vouchsafe({ guards: [claims(), facts(sources)] })
  const messages = [{ role: 'user' as const, content: question }]
  const reply = await pipeline.reply({ conversationId: 'c', messages }, () => draft)
  return reply.claims[0]?.verdict
}

const NO_SALE = 'There is no spring sale.'
const SALE = '[{"code": "S1", "title": "Spring sale"}]'

describe('a source without a row says what it says of itself', () => {
  test.each([
    [true, 'supported'],
    [false, 'unsupported'],
  ] as const)('complete: %s', async (complete, status) => {
    const verdict = await verdictOn(NO_SALE, [promotions([], { complete })])
    expect(verdict).toMatchObject({ status, evidence: [{ source: { id: 'promotions' } }] })
  })
})

test('a complete source shows nothing of what is of another sort', async () => {
  const verdict = await verdictOn('There is no oak table.', [promotions([], { complete: true })])
  expect(verdict?.evidence.map(({ source }) => source.id)).not.toContain('promotions')
})

describe('files say whether they are complete', () => {
  const csv = (complete: boolean) =>
    fromCsv('promotions', 'code,title\nW,Winter sale\n', { complete })
  test('what is missing from one that is not complete is not denied', async () => {
    expect((await verdictOn(NO_SALE, [csv(true)]))?.status).toBe('supported')
    expect((await verdictOn(NO_SALE, [csv(false)]))?.status).toBe('unsupported')
  })

  test('what one holds is contradicted', async () => {
    const line = SALE.slice(1, -1)
    for (const source of [
      fromJson('promotions', SALE, { complete: true }),
      fromJsonl('promotions', line, { complete: true }),
    ])
      expect(await verdictOn(NO_SALE, [source])).toMatchObject({
        status: 'contradicted',
        evidence: [{ source: { id: 'promotions' } }],
      })
  })
})

describe('a loader says whether what it does not find is not there', () => {
  const search: NonNullable<FactLoader['search']> = () => ({})

  async function denied(options: LoadedOptions, loader: Partial<FactLoader> = {}) {
    const source = loaded({ id: 'promotions', search, ...loader }, options)
    return verdictOn(NO_SALE, [source], 'Do you have a spring sale?')
  }

  test('complete', async () => {
    expect(await denied({ complete: true })).toMatchObject({
      status: 'supported',
      evidence: [{ source: { id: 'promotions' } }],
    })
  })

  test('not complete', async () => {
    expect(await denied({ complete: false })).toMatchObject({
      status: 'unsupported',
      evidence: [{ source: { id: 'promotions' } }],
    })
  })

  test('what it gives is held against the denial', async () => {
    const found = { S1: { sku: 'S1', title: 'Spring sale' } }
    expect(await denied({ complete: true }, { search: () => found })).toMatchObject({
      status: 'contradicted',
      evidence: [{ source: { id: 'promotions', pointer: '/S1' } }],
    })
  })

  test('a call that failed shows nothing', async () => {
    const failing = () => Promise.reject(new Error('down'))
    const verdict = await denied({ complete: true, onError: 'annotate' }, { search: failing })
    expect(verdict?.status).toBe('unsupported')
  })
})

test('a source that says nothing of itself is no judge of what is missing', async () => {
  const verdict = await verdictOn(NO_SALE, [records('promotions', [])])
  expect(verdict?.evidence.map(({ source }) => source.id) ?? []).not.toContain('promotions')
})
