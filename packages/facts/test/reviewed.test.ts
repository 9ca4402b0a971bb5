import { isVouchsafeError } from '@vouchsafe/core'
import {
  type CompiledPolicy,
  compilePolicy,
  documents,
  parseCompiledPolicy,
} from '@vouchsafe/facts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judged, type Scene } from './judging.ts'

const TEXT = `Returns
You may return unopened goods within 30 days of delivery. Opened goods: 14 days of delivery.
Business accounts may return goods within 60 days of delivery.`
const POLICY = { id: 'returns', title: 'Returns', text: TEXT }

/** What the compiler gives, as a person edits it: plain JSON. */
type Written = {
  source: { id: string }
  terms: { quote: string; span?: { start: number; end: number }; [field: string]: unknown }[]
  [field: string]: unknown
}

function written(edit: (form: Written) => void = () => undefined): CompiledPolicy {
  const form = JSON.parse(JSON.stringify(compilePolicy(POLICY))) as Written
  edit(form)
  // What is wrong with it is for documents() to tell.
  return form as never
}

async function verdict(
  draft: string,
  quote: string,
  more: Partial<Scene> & { compiled?: CompiledPolicy },
) {
  const { compiled, ...scene } = more
  const [claim] = await judged(
    {
      documents: [{ ...POLICY, ...(compiled && { compiled }) }],
      said: ['Can I still return the toaster? It is unopened.'],
      draft,
      ...scene,
    },
    [{ quote, kind: 'return-policy' }],
  )
  return claim?.verdict
}

const THIRTY = 'You can return it within 30 days of delivery.'
const FORTY = 'You can return it within 45 days of delivery.'

function outcomeOf(form: Written, days: number) {
  return form.terms.find(({ outcomes }) => JSON.stringify(outcomes).includes(`"value":${days}`))
}

describe('claims are held against the reviewed terms', () => {
  test('a value that a person corrected', async () => {
    const compiled = written((form) => {
      const term = outcomeOf(form, 30)
      if (term === undefined) throw new Error('no term of 30 days')
      term.outcomes = [
        { aspect: 'window', value: { type: 'duration', value: 45, unit: 'day' } },
        { aspect: 'allowed', is: true },
      ]
      term.status = 'confirmed'
    })
    expect((await verdict(THIRTY, '30 days', {}))?.status).toBe('supported')
    expect((await verdict(THIRTY, '30 days', { compiled }))?.status).toBe('contradicted')
    const right = await verdict(FORTY, '45 days', { compiled })
    expect(right?.status).toBe('supported')
    const { id, span } = right?.evidence[0]?.source ?? {}
    expect(id).toBe('returns')
    expect(TEXT.slice(span?.start, span?.end)).toContain('You may return unopened goods')
    expect((await verdict(FORTY, '45 days', {}))?.status).not.toBe('supported')
  })

  test('a condition in the policy’s own words', async () => {
    const sixty = 'You can return it within 60 days of delivery.'
    const compiled = written((form) => {
      const term = outcomeOf(form, 60)
      if (term === undefined) throw new Error('no term of 60 days')
      term.conditions = [
        { about: 'words', any: ['business account'], other: ['personal account', 'private'] },
      ]
    })
    const ask = (said: string) => verdict(sixty, '60 days', { compiled, said: [said] })
    expect((await ask('Can we return it? We have a business account.'))?.status).toBe('supported')
    expect((await ask('Can I return it?'))?.status).toBe('unsupported')
    expect((await ask('Can I return it? I have a personal account.'))?.status).not.toBe('supported')
  })

  test('terms that are only proposed do not count', async () => {
    const propose = (status: string) =>
      written((form) => {
        form.terms.push({
          topic: 'return',
          outcomes: [{ aspect: 'payer', is: 'shop' }],
          quote: 'You may return unopened goods within 30 days of delivery.',
          status,
        })
      })
    const draft = 'We cover the cost of sending it back.'
    const at = (compiled: CompiledPolicy) =>
      judged({ documents: [{ ...POLICY, compiled }], said: ['I want to return it.'], draft }, [
        { quote: draft.slice(0, -1), kind: 'return-policy', value: null },
      ]).then(([claim]) => claim?.verdict?.status)
    expect(await at(propose('proposed'))).not.toBe('supported')
    expect(await at(propose('confirmed'))).toBe('supported')
  })

  test('put takes a compiled form as well', () => {
    const library = documents([])
    library.put({ ...POLICY, compiled: written() })
    expect(() =>
      library.put({ ...POLICY, text: `Dear all,\n${TEXT}`, compiled: written() }),
    ).toThrow('the policy has changed since it was reviewed')
  })
})

describe('what does not fit is refused, and where is said', () => {
  const refused = (edit: (form: Written) => void, text = TEXT) => {
    try {
      documents([{ ...POLICY, text, compiled: written(edit) }])
    } catch (error) {
      if (isVouchsafeError(error) && error.code === 'invalid_source') return error.message
      throw error
    }
    return 'taken'
  }
  const first = (form: Written): Written['terms'][number] => {
    const [term] = form.terms
    if (term === undefined) throw new Error('no term')
    return term
  }

  test.each<readonly [string, (form: Written) => void, string]>([
    ['an unknown field', (form) => (first(form).quotes = []), 'terms.0: unknown field quotes'],
    [
      'an unknown topic',
      (form) => (first(form).topic = 'retrun'),
      'terms.0.topic: expected one of return, refund',
    ],
    [
      'another document',
      (form) => (form.source.id = 'x'),
      'source.id: expected "returns", the id of the document',
    ],
    ['no outcome', (form) => (first(form).outcomes = []), 'terms.0.outcomes: expected at least 1'],
    [
      'an aspect that is none',
      (form) => (first(form).outcomes = [{ aspect: 'maybe' }]),
      'terms.0.outcomes.0.aspect: expected aspect allowed, window',
    ],
    [
      'a share above all',
      (form) => (first(form).outcomes = [{ aspect: 'fee', value: { of: 'share', percent: 130 } }]),
      'terms.0.outcomes.0.value.percent: expected at most 100',
    ],
    [
      'seconds of another length',
      (form) =>
        (first(form).outcomes = [
          {
            aspect: 'window',
            value: { type: 'duration', value: 45, unit: 'day', seconds: 2592000 },
          },
        ]),
      'terms.0.outcomes.0.value.seconds: expected value times the seconds of its unit',
    ],
    [
      'a state that nothing tells',
      (form) => (first(form).conditions = [{ about: 'state', axis: 'tier', is: 'inner circle' }]),
      'terms.0.conditions.0.is: expected a value of its axis',
    ],
    [
      'a place beyond the text',
      (form) => (first(form).conditions = [{ about: 'goods', is: 'food', start: 5, end: 9999 }]),
      'terms.0.conditions.0: expected start and end of a place within the text',
    ],
    [
      'a quote that stands nowhere',
      (form) => Object.assign(first(form), { quote: 'Nowhere.', span: undefined }),
      'terms.0.quote: expected the quote of this clause (topic return) to stand in the text',
    ],
    [
      'a quote that stands twice',
      (form) => Object.assign(first(form), { quote: 'of delivery', span: undefined }),
      'terms.0.quote: expected a span',
    ],
  ])('%s', (_, edit, message) => {
    const got = refused(edit)
    expect(got).toContain('Document "returns": its compiled form does not fit. ')
    expect(got).toContain(message)
  })

  test('no object at all', () => {
    expect(parseCompiledPolicy('x', POLICY)).toEqual({
      ok: false,
      issues: [{ path: '', message: 'expected object, got string' }],
    })
  })

  test('a clause that changed since the review: which one, and no word of it', () => {
    const message = refused(() => undefined, TEXT.replace('14 days', '10 days'))
    expect(message).toMatch(/terms\.1\.span: expected the text from \d+ to \d+ to be the quote/)
    expect(message).not.toContain('Opened')
  })
})

describe('laws', () => {
  test('the compiled form is taken back as it is, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        '退货',
        '7天',
        '内',
        '，',
        '。',
        '不支持',
        'return',
        ' within ',
        '30 days',
        ' of delivery',
      ],
      ...[
        '. ',
        '\n',
        '# ',
        '15%',
        ' fee',
        '拆封',
        ' unless ',
        '满99元',
        ' from 24 December to 6 January',
        '金卡',
      ],
    )
    const anything = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))
    const text = fc.oneof(
      anything,
      fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (prose) => {
        const compiled = compilePolicy({ id: 'p', text: prose })
        const parsed = parseCompiledPolicy(JSON.parse(JSON.stringify(compiled)), {
          id: 'p',
          text: prose,
        })
        expect(parsed).toEqual({ ok: true, value: compiled })
      }),
    )
  })

  test('any text put before a clause is refused', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20 }), (before) => {
        const parsed = parseCompiledPolicy(written(), { id: 'returns', text: `${before}${TEXT}` })
        expect(parsed.ok).toBe(false)
      }),
    )
  })

  test('whatever comes, it is taken or refused, and never thrown at', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof parseCompiledPolicy(value, POLICY).ok).toBe('boolean')
      }),
    )
  })
})
