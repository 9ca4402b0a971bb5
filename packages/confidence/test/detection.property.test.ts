import { confidence, findComplaint, findHumanRequest, triggersOf } from '@vouchsafe/confidence'
import { vouchsafe } from '@vouchsafe/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const utf16 = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))
/** Words that begin many patterns. */
const teasing = fc
  .array(
    fc.constantFrom(
      '转',
      '人',
      '工',
      '要',
      '给我',
      '个',
      '的',
      '不',
      '找',
      '说',
      ' ',
      ',',
      'talk ',
      'to ',
      'a ',
      'real ',
      'agent ',
      'not ',
      'want ',
      'to the ',
      'me ',
      '\n',
      '。',
      '\ud83d',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))
const text = fc.oneof(utf16, teasing)

test('spans lie in the text, whatever it is', () => {
  fc.assert(
    fc.property(text, (given) => {
      for (const found of [findHumanRequest(given), findComplaint(given)]) {
        if (!found) continue
        expect(found.start).toBeGreaterThanOrEqual(0)
        expect(found.start).toBeLessThan(found.end)
        expect(found.end).toBeLessThanOrEqual(given.length)
      }
    }),
  )
})

test('a clear request is found behind any text that ends a sentence', () => {
  fc.assert(
    fc.property(utf16, (before) => {
      expect(findHumanRequest(`${before}。\n转人工`)).toBeDefined()
      expect(findHumanRequest(`${before}. \nI want to talk to a human`)).toBeDefined()
    }),
  )
})

test('drafts of any form get a reply', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (asked, draft) => {
      const reply = await vouchsafe({ guards: [confidence()] }).reply(
        { conversationId: 'c', messages: [{ role: 'user', content: asked }] },
        async () => draft,
      )
      expect(reply.findings.filter(({ code }) => code.includes('failed'))).toEqual([])
    }),
    { numRuns: 50 },
  )
})

const HOSTILE: Readonly<Record<string, string>> = {
  转: '转'.repeat(20_000),
  给我个: '给我个'.repeat(7000),
  '我要 ': '我要 '.repeat(7000),
  'a real ': 'a real '.repeat(3000),
  'talk to the ': 'talk to the '.repeat(2000),
  "don't want to ": "don't want to ".repeat(1500),
  '转 人 ': '转 人 '.repeat(5000),
  aaaa: 'a'.repeat(20_000),
  不要不: '不要不'.repeat(7000),
  人工客服: '人工客服'.repeat(5000),
  'before i ': 'before i can connect '.repeat(1000),
}

test.each(Object.entries(HOSTILE))('hostile input is read in linear time: %s', (_name, given) => {
  // A reader that goes back would take hours for as much text; how busy the machine is decides nothing.
  const began = performance.now()
  findHumanRequest(given)
  triggersOf({ messages: [{ role: 'user', content: given }] }, { failures: 2 })
  expect(performance.now() - began).toBeLessThan(60_000)
})
