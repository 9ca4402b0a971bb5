import { claims } from '@vouchsafe/claims'
import { type Finding, type Reply, vouchsafe } from '@vouchsafe/core'
import { documents, type Faithful, facts, records } from '@vouchsafe/facts'
import { describe, expect, test } from 'vitest'

const turn = { conversationId: 'c', messages: [{ role: 'user' as const, content: 'Tell me.' }] }

function told(text: string, draft: string, faithful: Faithful = 'statements'): Promise<Reply> {
  const guards = [claims(), facts([documents([{ id: 'page', text }])], { faithful })]
  return vouchsafe({ guards }).reply(turn, () => draft)
}

const codes = ({ findings }: Reply) =>
  findings.filter(({ action }: Finding) => action !== 'note').map(({ code }) => code)

describe('documents that change', () => {
  test('a document is known from when it is put until it is removed', async () => {
    const pages = documents([])
    const pipeline = vouchsafe({ guards: [claims(), facts([pages], { faithful: 'statements' })] })
    const draft = 'Parcels are delivered within 4 days.'
    const statusOf = async () =>
      (await pipeline.reply({ ...turn }, () => draft)).claims.find(
        ({ kind }) => kind === 'delivery',
      )?.verdict?.status
    expect(await statusOf()).toBe('unsupported')
    pages.put({ id: 'shipping', text: 'All parcels are delivered within 4 days.' })
    expect(await statusOf()).toBe('supported')
    pages.put({ id: 'shipping', text: 'All parcels are delivered within 9 days.' })
    expect(await statusOf()).toBe('contradicted')
    expect(pages.remove('shipping')).toBe(true)
    expect(pages.remove('shipping')).toBe(false)
    expect(await statusOf()).toBe('unsupported')
  })
})

describe('documents beside records', () => {
  const of = async (price: string, draft: string) => {
    const shop = records('shop', { name: 'Aurora lamp', price_eur: 149 })
    const pages = documents([{ id: 'page', text: `The Aurora lamp costs ${price} in our shop.` }])
    const guards = [claims(), facts([shop, pages], { faithful: 'statements' })]
    const reply = await vouchsafe({ guards }).reply(turn, () => draft)
    return { codes: codes(reply), statuses: reply.claims.map(({ verdict }) => verdict?.status) }
  }
  test('what a record bears out no document has to repeat', async () => {
    expect((await of('€99', 'The Aurora lamp costs €149.')).codes).not.toContain('facts/other')
  })
  test('nor does one make right what a record says otherwise', async () => {
    expect((await of('€99', 'The Aurora lamp costs €99.')).statuses).toEqual(['conflicting'])
  })
  test('neither the words before a statement nor its citations are held against them', async () => {
    const page = 'Parcels are delivered within 4 days by our own drivers.'
    const draft = 'Good question, parcels are delivered within 4 days by our own drivers [F7].'
    expect(codes(await told(page, draft, 'words'))).not.toContain('facts/other.word')
  })
})

describe('answers from documents alone', () => {
  const page = [
    'The museum was founded in 1867 by Helen Mason.',
    'Its library holds 120,000 books and opens every day except Monday.',
    'Visitors may not take photographs in the east wing.',
  ].join(' ')

  test.each([
    ['as written', 'The museum was founded in 1867 by Helen Mason.'],
    ['in other words', 'The museum was established by Helen Mason in 1867.'],
    ['with a neighbouring sentence', 'The library of the museum holds 120,000 books.'],
    ['in part', 'It was founded in 1867.'],
    ['thanks', 'Thank you for asking, happy to help!'],
    ['a question', 'Shall I tell you more about the east wing?'],
    ['that it is not known', "I'm not sure about that, sorry."],
  ])('delivers what is borne out or states nothing: %s', async (_, draft) => {
    expect((await told(page, draft)).status).toBe('verified')
  })

  test.each([
    ['another number', 'The library of the museum holds 140,000 books.'],
    ['another name', 'The museum was founded in 1867 by Clara Berg.'],
    ['another denial', 'Visitors may take photographs in the east wing.'],
    ['the opposite', 'Visitors may not take photographs in the west wing.'],
    ['something else', 'A shuttle bus leaves from the station every hour.'],
    ['like words only', 'The library was sold to visitors of the east coast after a fire.'],
  ])('marks what is not: %s', async (_, draft) => {
    const reply = await told(page, draft)
    expect(reply.status).not.toBe('verified')
  })

  test.each([
    ['图书馆藏书十二万册。', true],
    ['图书馆藏书十五万册。', false],
    ['馆内不能拍照。', true],
    ['馆内可以拍照。', false],
    ['周末有免费停车场。', false],
    ['很高兴为您服务！', true],
  ])('in Chinese: %s', async (draft, isVerified) => {
    const zh = '图书馆藏书120,000册，周一闭馆。馆内不能拍照。'
    expect((await told(zh, draft)).status === 'verified').toBe(isVerified)
  })

  test('points at each word that is not borne out', async () => {
    const draft = 'The museum was founded in 1867 by Clara Mason.'
    const { findings } = await told(page, draft, 'words')
    const shown = findings.flatMap(({ code, span }) =>
      span && code.startsWith('facts/other.') ? [[code, draft.slice(span.start, span.end)]] : [],
    )
    expect(shown).toContainEqual(['facts/other.name', 'Clara'])
    expect(shown).toContainEqual(['facts/other.word', 'Clara'])
    expect(shown.map(([, quote]) => quote)).not.toContain('museum')
  })

  test('the more is changed, the more findings', async () => {
    const drafts = [
      'The museum was founded in 1867 by Helen Mason.',
      'The museum was founded in 1867 by Helen Berg.',
      'The castle was founded in 1901 by Helen Berg.',
    ]
    const counts = await Promise.all(
      drafts.map(async (draft) => codes(await told(page, draft, 'words')).length),
    )
    expect(counts[0]).toBe(0)
    expect(counts[1]).toBeGreaterThan(0)
    expect(counts[2]).toBeGreaterThan(counts[1] ?? 0)
  })
})
