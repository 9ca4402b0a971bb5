import { compilePolicy } from '@vouchsafe/facts'
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

const runs = new Map<string, ReturnType<typeof checkedReplies>>()

/** The replies as they are checked against the policy's prose; each policy once. */
function againstProse(policy: PolicyFixture): ReturnType<typeof checkedReplies> {
  const run = runs.get(policy.id) ?? checkedReplies(policy)
  runs.set(policy.id, run)
  return run
}

describe('verdicts', () => {
  test.each(BY_ID)(
    'are the same once what was compiled is handed back as JSON: %s',
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
})
