import { ACTIONS, type Action, type Finding, strongest } from '@vouchsafe/core'
import { explainRule, loadPack, policy, type Rule } from '@vouchsafe/policy'
import { exampleOutcome } from '@vouchsafe/policy/authoring'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contextOf, packOf, sentenceOf, turnOf } from './fixtures.ts'

const kind = fc.constantFrom('price', 'refund', 'fee')
const path = fc.constantFrom('claim.kind', 'claim.days', 'claim.amount', 'turn.channel', 'shop.x')
const value = fc.oneof(kind, fc.integer({ min: 0, max: 5 }), fc.constant('chat'))
const condition = fc.oneof(
  fc.tuple(path, value).map(([name, wanted]) => ({ '===': [{ var: name }, wanted] })),
  kind.map((wanted) => ({ '===': [{ var: 'claim.kind' }, wanted] })),
  fc.array(kind, { maxLength: 3 }).map((wanted) => ({ in: [{ var: 'claim.kind' }, wanted] })),
  fc.integer({ min: 0, max: 5 }).map((days) => ({ '>': [{ var: 'claim.days' }, days] })),
  path.map((name) => ({ known: [name] })),
)
const when = fc.oneof(
  condition,
  fc.array(condition, { minLength: 1, maxLength: 3 }).map((parts) => ({ and: parts })),
  fc.array(condition, { minLength: 1, maxLength: 3 }).map((parts) => ({ or: parts })),
)
const action = fc.constantFrom<Action>('note', 'annotate', 'retry', 'block')
const rule: fc.Arbitrary<Partial<Rule>> = fc.record(
  { when, require: when, action, cannotTell: action, priority: fc.integer({ min: -3, max: 3 }) },
  { requiredKeys: ['when'] },
)
const rules = fc.uniqueArray(rule, { maxLength: 8, selector: (each) => JSON.stringify(each) })
const claim = fc.record({ kind, days: fc.option(fc.integer({ min: 0, max: 6 })) })
const turn = fc.constantFrom(turnOf('?'), turnOf('?', { channel: 'chat' }))

function findingsOf(
  packs: readonly ReturnType<typeof packOf>[],
  {
    kind: of,
    days,
  }: { readonly kind: 'price' | 'refund' | 'fee' | string; readonly days: number | null },
  asked: ReturnType<typeof turnOf>,
): readonly Finding[] {
  const claims = [
    {
      id: 'c1',
      kind: of as 'price',
      start: 0,
      end: 4,
      polarity: 'affirmed' as const,
      certainty: 'asserted' as const,
      ...(days !== null && {
        value: {
          type: 'duration' as const,
          value: days,
          unit: 'day' as const,
          seconds: days * 86_400,
        },
      }),
    },
  ]
  const verdicts = [{ claim: 'c1', status: 'supported' as const, evidence: [], reason: 'Stated.' }]
  const inspection = policy({ packs }).inspect?.(
    sentenceOf('Text.'),
    contextOf(asked, { claims, verdicts }),
  )
  return (inspection as { readonly findings?: readonly Finding[] }).findings ?? []
}

/** Rules keep their names when they are put in another order. */
const named = (all: readonly Partial<Rule>[]) =>
  all.map((each, index) => ({ ...each, code: `r${index}` }))
const told = (findings: readonly Finding[]) =>
  findings.map(({ code, action: asks, mark, message }) => ({ code, asks, mark, message }))

test('the order of rules and packs makes no difference', () => {
  fc.assert(
    fc.property(rules, claim, turn, fc.nat(), (all, about, asked, cut) => {
      const list = named(all)
      const at = cut % (list.length + 1)
      const parts = (order: readonly Partial<Rule>[]) => [packOf(order)]
      const there = told(findingsOf(parts(list), about, asked))
      expect(told(findingsOf(parts([...list].reverse()), about, asked))).toEqual(there)
      const split = [packOf(list.slice(at)), packOf(list.slice(0, at))]
      const swapped = [...split].reverse()
      expect(told(findingsOf(split, about, asked))).toEqual(told(findingsOf(swapped, about, asked)))
    }),
  )
})

test('one more rule never weakens what is asked for', () => {
  fc.assert(
    fc.property(rules, rule, claim, turn, (all, more, about, asked) => {
      const rank = (list: readonly Partial<Rule>[]) =>
        ACTIONS.indexOf(strongest(findingsOf([packOf(list)], about, asked)))
      expect(rank(named([...all, more]))).toBeGreaterThanOrEqual(rank(named(all)))
    }),
  )
})

test('explaining a rule comes to what evaluating it does', () => {
  const facts = fc.record(
    {
      claim: fc.record(
        { kind, days: fc.integer({ min: 0, max: 6 }), amount: value },
        { requiredKeys: [] },
      ),
      turn: fc.record({ channel: fc.constant('chat') }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(rule, facts, (each, data) => {
      const [loaded] = loadPack(packOf([each])).rules
      if (!loaded) throw new Error('no rule')
      const { outcome, parts, sentence } = explainRule(loaded, data)
      const came = outcome === 'unknown' ? 'unknown' : outcome === 'fires'
      expect(came).toBe(exampleOutcome(loaded, data as never))
      expect(parts.length).toBeGreaterThan(0)
      expect(sentence).toContain('Not allowed. (Terms, section 1)')
    }),
  )
})

test('rules that are filed by what they read are all found', () => {
  fc.assert(
    fc.property(rules, claim, turn, (all, about, asked) => {
      // Behind a disjunction nothing can be filed: the same rules, one by one.
      const plain = named(all).map((each) => ({ ...each, when: { or: [each.when ?? true] } }))
      const codes = (list: readonly Partial<Rule>[]) =>
        findingsOf([packOf(list)], about, asked)
          .map(({ code }) => code)
          .sort()
      expect(codes(named(all))).toEqual(codes(plain))
    }),
  )
})
