import { policy } from '@vouchsafe/policy'
import { builtInPacks } from '@vouchsafe/policy/packs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { consentIn } from '../src/consent.ts'
import { sha256 } from '../src/sha256.ts'
import { actOf } from '../src/turn-data.ts'
import { contextOf, sentenceOf, turnOf } from './fixtures.ts'

describe('what a customer agrees to', () => {
  test.each<[string, string]>([
    ['Yes, please go ahead.', 'confirmed'],
    ["Okay, that's fine with me", 'confirmed'],
    ['I confirm, use the gift card.', 'confirmed'],
    ['Great! You can proceed.', 'confirmed'],
    ['好的，就这么办', 'confirmed'],
    ['行吧', 'confirmed'],
    ['确认取消', 'confirmed'],
    ['Please cancel my order.', 'requested'],
    ['Can you change the address?', 'requested'],
    ['帮我把地址改到学院路3号', 'requested'],
    ['不好意思，帮我取消订单', 'requested'],
    ['Suite 641, everything else as before.', 'told'],
    ['What would I get back?', 'asked'],
    ['如果现在取消，运费退吗？先问问', 'asked'],
    ['行程还能取消吗？', 'asked'],
    ['说好两件怎么退？？', 'asked'],
    ['付了三件的钱就寄来两件？？', 'told'],
    ['Just wondering, what happens if I cancel?', 'asked'],
    ['No, leave it.', 'declined'],
    ['Okay, but let me think about it first', 'declined'],
    ['先别取消，我再想想', 'declined'],
    ['', 'none'],
    ['Yes? Then do.', 'confirmed'],
    [' \n', 'none'],
    ['Hm. \n Could you cancel it? \n', 'requested'],
    ['What is left?\n\nWhen will it come?  ', 'asked'],
  ])('%s: %s', (message, expected) => {
    expect(consentIn(message)).toBe(expected)
  })
})

test.each([
  ['cancel_pending_order', 'cancel'],
  ['issueRefund', 'refund'],
  ['update-shipping-address', 'update-address'],
  ['getOrderDetails', 'look-up'],
  ['check_refund_status', 'look-up'],
  ['transfer_to_human_agents', 'hand-over'],
  ['frobnicate', 'other'],
])('the tool %s does: %s', (name, act) => {
  expect(actOf(name)).toBe(act)
})

test('the digest is SHA-256', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256('a'.repeat(119))).toBe(
    '31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb',
  )
})

test('any text at all gets an answer from every built-in pack', () => {
  const utf16 = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))
  const guard = policy({ packs: builtInPacks })
  fc.assert(
    fc.property(utf16, utf16, (draft, asked) => {
      const inspection = guard.inspect?.(sentenceOf(draft), contextOf(turnOf(asked)))
      expect(inspection).toBeDefined()
    }),
  )
})
