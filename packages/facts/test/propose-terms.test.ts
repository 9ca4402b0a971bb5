import { isVouchsafeError, type Json, type Judge } from '@vouchsafe/core'
import { compilePolicy, documents, parseCompiledPolicy, proposeTerms } from '@vouchsafe/facts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judged } from './judging.ts'

const TEXT =
  'Returns\nYou may return goods within 30 days of delivery. Our Night Owls have twice as long.'
const POLICY = { id: 'returns', title: 'Returns', text: TEXT }
const { signal } = new AbortController()

function answering(answer: Json, asked: Json[] = []): Judge {
  return {
    name: 'model',
    version: '1',
    ask: (question) => {
      asked.push(question.input, question.schema)
      return Promise.resolve(answer)
    },
  }
}

const OWLS = {
  topic: 'return',
  outcomes: [{ aspect: 'window', value: { type: 'duration', value: 60, unit: 'day' } }],
  conditions: [{ about: 'words', any: ['Night Owl'] }],
  quote: 'Our Night Owls have twice as long.',
}

const propose = (...terms: readonly Json[]) =>
  proposeTerms(POLICY, { judge: answering({ terms }), signal })

describe('a model proposes', () => {
  test('what the patterns did not read, with its place, and not yet counting', async () => {
    const { policy, refused } = await propose(OWLS)
    expect(refused).toEqual([])
    expect(policy.terms.filter(({ status }) => status === undefined)).toEqual(
      compilePolicy(POLICY).terms,
    )
    const term = policy.terms.find(({ status }) => status === 'proposed')
    expect(TEXT.slice(term?.span.start, term?.span.end)).toBe(OWLS.quote)
    expect(parseCompiledPolicy(JSON.parse(JSON.stringify(policy)), POLICY).ok).toBe(true)
  })

  test('a person confirms', async () => {
    const { policy } = await propose(OWLS)
    const draft = 'You can return it within 60 days of delivery.'
    const said = ['I am a Night Owl. How long do I have to return it?']
    const status = async (terms: typeof policy.terms) => {
      const [claim] = await judged(
        { sources: [documents([{ ...POLICY, compiled: { ...policy, terms } }])], draft, said },
        [{ quote: '60 days', kind: 'return-policy' }],
      )
      return claim?.verdict?.status
    }
    expect(await status(policy.terms)).not.toBe('supported')
    expect(await status(policy.terms.map((term) => ({ ...term, status: 'confirmed' })))).toBe(
      'supported',
    )
  })

  test('the question holds the text, what is known and the form of an answer', async () => {
    const asked: Json[] = []
    await proposeTerms(POLICY, { judge: answering({ terms: [] }, asked), signal })
    expect(asked[0]).toMatchObject({ text: TEXT, known: [{ topic: 'return' }] })
    expect(JSON.stringify(asked[1])).toContain('price-protection')
  })

  test('what the patterns read as well is not there twice', async () => {
    const [term] = compilePolicy(POLICY).terms
    if (term === undefined) throw new Error('no term')
    const { topic, outcomes, quote } = JSON.parse(JSON.stringify(term)) as typeof OWLS
    const { policy } = await propose({ topic, outcomes, quote })
    expect(policy.terms).toEqual(compilePolicy(POLICY).terms)
  })
})

describe('what does not fit is left out, with the reason', () => {
  test.each<readonly [string, Json, string]>([
    ['a quote that stands nowhere', { ...OWLS, quote: 'Owls get 60 days.' }, 'terms.1.quote'],
    ['a quote that stands twice', { ...OWLS, quote: 'ur' }, 'terms.1.quote'],
    ['a topic that is none', { ...OWLS, topic: 'owls' }, 'terms.1.topic'],
    ['a field that is none', { ...OWLS, sure: true }, 'terms.1'],
    ['a term that calls itself confirmed', { ...OWLS, status: 'confirmed' }, 'terms.1'],
    ['no term at all', 'owls', 'terms.1'],
  ])('%s', async (_, term, path) => {
    const { policy, refused } = await propose(OWLS, term)
    expect(refused[0]?.path).toBe(path)
    expect(policy.terms.filter(({ status }) => status === 'proposed')).toHaveLength(1)
  })

  test('an answer without terms', async () => {
    const failed = await proposeTerms(POLICY, { judge: answering('none'), signal }).catch(
      (cause: unknown) => cause,
    )
    expect(isVouchsafeError(failed) && failed.code).toBe('invalid_output')
  })

  test('a text that is too long', async () => {
    const long = { ...POLICY, text: 'x'.repeat(40_001) }
    await expect(proposeTerms(long, { judge: answering({ terms: [] }), signal })).rejects.toThrow(
      'expected a text of at most 40000 code units; "returns" has 40001.',
    )
  })
})

test('whatever a model answers, nothing of it counts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue()), async (terms) => {
      const { policy } = await propose(...(terms as Json[]))
      expect(policy.terms.filter(({ status }) => status !== 'proposed')).toEqual(
        compilePolicy(POLICY).terms,
      )
    }),
  )
})
