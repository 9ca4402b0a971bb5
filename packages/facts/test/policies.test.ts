import {
  type CompiledPolicy,
  compilePolicy,
  parseCompiledPolicy,
  type Term,
} from '@vouchsafe/facts'
import { describe, expect, test } from 'vitest'
import {
  balanced,
  checkedReplies,
  type Labelled,
  labelled,
  POLICIES,
  type PolicyFixture,
  readFixture,
} from './policy-replies.ts'

const BY_ID = POLICIES.map((policy) => [policy.id, policy] as const)

describe('compiled', () => {
  test('there are fifteen policies in each language', () => {
    const count = (language: string) => POLICIES.filter((each) => each.language === language).length
    expect([count('zh'), count('en')]).toEqual([15, 15])
  })

  test.each(BY_ID)('%s', (id, { title, text }) => {
    const compiled = compilePolicy({ id, title, text })
    expect(compiled).toEqual(readFixture(`${id}.terms.json`))
    for (const { span, quote } of compiled.terms)
      expect(text.slice(span.start, span.end)).toBe(quote)
  })
})

/** What a person made of each policy, reading it beside what the compiler wrote. */
function reviewedOf({ id, text }: PolicyFixture): CompiledPolicy {
  const parsed = parseCompiledPolicy(readFixture(`${id}.reviewed.json`), { id, text })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  return parsed.value
}

describe('reviewed', () => {
  test.each(BY_ID)('%s fits its text', (_, policy) => {
    const { terms } = reviewedOf(policy)
    expect(terms.length).toBeGreaterThan(15)
    expect(terms.every(({ status }) => status === 'confirmed')).toBe(true)
  })

  /** The same topic and at least one outcome, read from the same place. */
  const saysTheSame = (one: Term, other: Term) =>
    one.topic === other.topic &&
    one.span.start < other.span.end &&
    other.span.start < one.span.end &&
    one.outcomes.some((outcome) =>
      other.outcomes.some((each) => JSON.stringify(each) === JSON.stringify(outcome)),
    )

  /** What is reached today, less a little: a floor under changes, and no aim. */
  test.each([
    ['zh', { recall: 0.45, precision: 0.5 }],
    ['en', { recall: 0.37, precision: 0.48 }],
  ] as const)('how much of it the compiler reads: %s', (language, floor) => {
    const counts = { found: 0, reviewed: 0, right: 0, compiled: 0 }
    for (const policy of POLICIES) {
      if (policy.language !== language) continue
      const reviewed = reviewedOf(policy).terms.filter(({ topic }) => topic !== 'other')
      const compiled = compilePolicy(policy).terms
      counts.reviewed += reviewed.length
      counts.compiled += compiled.length
      counts.found += reviewed.filter((term) => compiled.some((e) => saysTheSame(e, term))).length
      counts.right += compiled.filter((term) => reviewed.some((e) => saysTheSame(term, e))).length
    }
    expect(counts.found / counts.reviewed).toBeGreaterThan(floor.recall)
    expect(counts.right / counts.compiled).toBeGreaterThan(floor.precision)
  })
})

const runs = new Map<string, ReturnType<typeof checkedReplies>>()

/** The replies as they are checked against the policy's prose; each policy once. */
function againstProse(policy: PolicyFixture): ReturnType<typeof checkedReplies> {
  const run = runs.get(policy.id) ?? checkedReplies(policy)
  runs.set(policy.id, run)
  return run
}

describe('verdicts', () => {
  test.each(BY_ID)(
    'of labelled claims are the same once what was compiled is handed back as JSON: %s',
    async (id, policy) => {
      const compiled = readFixture(`${id}.terms.json`) as ReturnType<typeof compilePolicy>
      expect(await checkedReplies(policy, compiled)).toEqual(await againstProse(policy))
    },
    60_000,
  )

  /** What is reached today, less a little: a floor under changes, and no aim. */
  const FLOORS = { zh: 0.71, en: 0.675 } as const

  test.each(['zh', 'en'] as const)(
    'supported or not, of all labelled claims: %s',
    async (language) => {
      const all: Labelled[] = []
      for (const policy of POLICIES)
        if (policy.language === language) all.push(...labelled(policy, await againstProse(policy)))
      expect(all.length).toBeGreaterThan(280)
      expect(balanced(all)).toBeGreaterThan(FLOORS[language])
    },
    180_000,
  )

  test.each([
    ['zh', 0.69],
    ['en', 0.63],
  ] as const)(
    'the same of labelled claims with what a person reviewed: %s',
    async (language, floor) => {
      const all: Labelled[] = []
      for (const policy of POLICIES)
        if (policy.language === language)
          all.push(...labelled(policy, await checkedReplies(policy, reviewedOf(policy))))
      expect(balanced(all)).toBeGreaterThan(floor)
    },
    180_000,
  )
})
