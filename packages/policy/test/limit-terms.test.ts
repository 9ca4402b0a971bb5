import { policy } from '@vouchsafe/policy'
import { builtInPacks } from '@vouchsafe/policy/packs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { callTermsIn } from '../src/limit-terms.ts'
import { contextOf, turnOf } from './fixtures.ts'

describe('how far an agent may go by the shop’s own policies', () => {
  test.each<[string, readonly { act: string; most: number }[]]>([
    ['智能客服单次券面额上限15元，超过须人工审批。', [{ act: 'compensate', most: 15 }]],
    ['在线客服可直接退款200元以内的订单。', [{ act: 'refund', most: 200 }]],
    ['补偿超过30元的，由主管审批。', [{ act: 'compensate', most: 30 }]],
    ['Agents may refund up to £40 by themselves.', [{ act: 'refund', most: 40 }]],
    ['Goodwill credit above $1,000 needs a manager.', [{ act: 'compensate', most: 1000 }]],
    ['The assistant gives vouchers of no more than €5.', [{ act: 'compensate', most: 5 }]],
    // What a cover or an offer goes up to binds no agent.
    ['Repairs are paid up to £500.', []],
    ['满200元可用券。', []],
    ['Refunds take 5 days.', []],
  ])('%s', (text, limits) => {
    expect(callTermsIn([{ text }]).limits).toEqual(limits)
  })

  test('any text is read', () => {
    const utf16 = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))
    fc.assert(
      fc.property(utf16, (text) => {
        for (const { most } of callTermsIn([{ text }, text, null]).limits)
          expect(most).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('a call', () => {
  const decide = (
    name: string,
    given: Record<string, number | string>,
    said: string,
    text: string,
  ) => {
    const guard = policy({ packs: builtInPacks, data: { policies: [{ text }] } })
    const decided = guard.tool?.({ id: 'c', name, arguments: given }, contextOf(turnOf(said)))
    return decided && 'decision' in decided ? decided.decision : undefined
  }
  const limit = 'The assistant may give up to 20 USD of store credit; more needs a manager.'

  test('stops where a person must decide', () => {
    expect(decide('issue_credit', { amount: 60 }, 'Please give me a credit', limit)).toBe('refuse')
    expect(decide('issue_credit', { amount: 20 }, 'Please give me a credit', limit)).toBe('allow')
  })

  test('waits for the consent that the policy asks for', () => {
    const terms = 'Before swap_number runs, the customer must confirm.'
    expect(decide('swap_number', { line: '1' }, 'My number is odd', terms)).toBe('refuse')
    expect(decide('swap_number', { line: '1' }, 'Yes, go ahead', terms)).toBe('allow')
    expect(decide('swap_number', { line: '1' }, 'My number is odd', 'No terms.')).toBe('allow')
  })

  test('that destroys waits for the customer’s word', () => {
    expect(decide('factory_reset', { device: 'd' }, '我的照片还没备份', '')).toBe('refuse')
    expect(decide('factory_reset', { device: 'd' }, '帮我恢复出厂设置', '')).toBe('allow')
  })
})
